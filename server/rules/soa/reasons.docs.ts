import type { RuleDocs } from '../docs';
import { mostShared } from './copied-reasons';

/** What the documentation says of the rules in reasons.ts. */
export const soaReasonsDocs: Readonly<Record<string, RuleDocs>> = {
  'soa/inclusion-reason-missing': {
    when: {
      en: 'A row has `applicable: true` and no `inclusionReason`.',
      ja: 'applicableがtrueで、inclusionReasonがない場合に指摘します。',
    },
    why: {
      en: 'The statement of applicability must say for every necessary control why it is included.',
      ja: '適用宣言書には、必要な管理策ごとに、含めた理由を示す必要があります。',
    },
    mend: {
      en: 'Say what makes the control necessary for your services: the risk, the law, the contract or the business need.',
      ja: 'リスク、法令、契約、事業上の必要性など、自社のサービスでその管理策が必要な理由を書いてください。',
    },
    example: {
      bad: `soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, status: implemented}
`,
      good: `soa:
  controls:
    - id: CLD.9.5.1
      applicable: true
      inclusionReason: 複数の顧客が同じ仮想基盤を共用するため
      status: implemented
`,
    },
  },
  'soa/exclusion-reason-missing': {
    when: {
      en: 'A row has `applicable: false` and no `exclusionReason`.',
      ja: 'applicableがfalseで、exclusionReasonがない場合に指摘します。',
    },
    why: {
      en: 'In principle every control of ISO/IEC 27017 is evaluated; one may be left out where your kind of service has nothing that it applies to, and the reason must show that.',
      ja: 'ISO/IEC 27017の管理策は原則として全て評価します。除外できるのは、サービスの性質上その対象がない場合であり、理由でそれを示す必要があります。',
    },
    mend: {
      en: 'Say what your service does not have or do that the control would apply to.',
      ja: '管理策の対象となるものが自社のサービスにないことを、具体的に書いてください。',
    },
    example: {
      bad: `soa:
  controls:
    - {id: CLD.9.5.2, applicable: false}
`,
      good: `soa:
  controls:
    - {id: CLD.9.5.2, applicable: false, exclusionReason: 仮想マシンを顧客に提供していないため}
`,
    },
  },
  'soa/weak-justification': {
    when: {
      en: 'A reason is a stock phrase ("N/A", "not applicable", "best practice", "-") or is made only of words that could stand on any control ("to reduce risk", "already implemented"), names a clause of the standard and nothing else, leaves a control out for want of money, people or time alone, puts the answer off to another paper or day that it does not name ("see attachment", "under consideration", "same as last year"), says only how great the risk is, says only that the provider does it, or is the title of the control. Each language of the reason is judged; length is no measure. A placeholder has a finding of its own.',
      ja: '理由が決まり文句(「該当なし」「不要」「対象外」「ベストプラクティス」など)である、「リスク低減のため」「実施済み」のようにどの管理策にも当てはまる言葉だけである、規格やその箇条を挙げるだけである、費用、人手又は時間の不足だけを除外の理由とする、「別紙参照」「検討中」「前年と同じ」のように名前を示さずほかの資料や後日に委ねる、「リスクが低いため」のようにどのリスクかを示さずその大きさだけを述べる、事業者が実施していると述べるだけである、又は管理策の標題と同じ場合に指摘します。言語ごとに判定し、長さは問いません。「TODO」などの仮の値は別に指摘します。',
    },
    why: {
      en: 'An auditor must be able to follow the decision from the reason alone; a phrase that fits every control explains none.',
      ja: '審査員は理由を読んで決定の根拠をたどります。どの管理策にも当てはまる言葉では根拠が分かりません。',
    },
    mend: {
      en: 'Name the fact behind the decision: the risk, the contract, or what your service does not have.',
      ja: '対応するリスク、契約、又はサービスにその対象がない事実など、決定の根拠を書いてください。',
    },
    example: {
      bad: `soa:
  controls:
    - {id: CLD.9.5.2, applicable: false, exclusionReason: 該当なし}
`,
      good: `soa:
  controls:
    - {id: CLD.9.5.2, applicable: false, exclusionReason: 仮想マシンを顧客に提供していないため}
`,
    },
  },
  'soa/copied-justification': {
    when: {
      en: `The same reason for inclusion stands on more than ${mostShared} controls.`,
      ja: `含めた理由が、${mostShared}を超える管理策で同文の場合に指摘します。`,
    },
    why: {
      en: 'A reason that was copied down the column rarely answers why this control is there, and auditors notice.',
      ja: '一括で写した理由は個々の管理策を含めた理由になりにくく、審査で指摘されがちです。',
    },
    mend: {
      en: 'Write for each control which risk, contract or need it answers.',
      ja: '管理策ごとに、対応するリスク、契約、必要性を書き分けてください。',
    },
    example: {
      bad: `soa:
  controls:
${sameReason(6)}`,
      good: `soa:
  controls:
${sameReason(5)}`,
    },
  },
};

/** Rows with one reason, for the example. */
function sameReason(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => `A.8.${index + 1}`);
  return rows
    .map((id) => `    - {id: ${id}, applicable: true, inclusionReason: 顧客のデータを守るために必要である}\n`)
    .join('');
}
