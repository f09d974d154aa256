import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in evidence.ts. */
export const evidenceDocs: Readonly<Record<string, RuleDocs>> = {
  'evidence/expired': {
    when: {
      en: '`validUntil` has passed, and a control in the statement of applicability still names the evidence.',
      ja: 'validUntilが過ぎているのに、適用宣言書の管理策がその証拠を挙げている場合に示します。',
    },
    why: {
      en: 'Old evidence shows how things were; the status of a control is stated for today.',
      ja: '古い証拠が示すのは過去の状態です。適用宣言書の実施状況は現在について述べるものです。',
    },
    mend: {
      en: 'Collect it anew and write the new dates, or let the control rely on other evidence.',
      ja: '証拠を取り直して日付を更新するか、管理策の証拠をほかのものに替えてください。',
    },
    example: {
      bad: `soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, status: implemented, evidence: [EV-1]}
evidence:
  - {id: EV-1, title: 分離試験の結果, validUntil: 2026-03-31}
`,
      good: `soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, status: implemented, evidence: [EV-1]}
evidence:
  - {id: EV-1, title: 分離試験の結果, validUntil: 2027-03-31}
`,
    },
  },
  'evidence/expiring': {
    when: {
      en: '`validUntil` passes within 30 days, or as many as the settings say.',
      ja: 'validUntilまで30日(設定で変更可)以内になった場合に示します。',
    },
    why: {
      en: 'Tests and reviews take time; renewed in time, no control stands without evidence for a day.',
      ja: '試験やレビューには時間がかかります。早めに取り直せば、証拠のない期間が生じません。',
    },
    mend: {
      en: 'Collect the evidence anew and write the new dates.',
      ja: '証拠を取り直し、日付を更新してください。',
    },
    example: {
      bad: `evidence:
  - {id: EV-1, title: 分離試験の結果, validUntil: 2026-12-10}
`,
      good: `evidence:
  - {id: EV-1, title: 分離試験の結果, validUntil: 2027-12-10}
`,
    },
  },
  'evidence/outside-period': {
    when: {
      en: 'The `period` of evidence does not touch the interval of the internal audit: the last `intervalMonths` of the audit programme (12 without one) before today; and `validUntil` has passed or is not given.',
      ja: '証拠の対象期間(period)が、監査の間隔、すなわち監査プログラムのintervalMonths(なければ12か月)前から今日までと重ならず、有効期限(validUntil)もないか過ぎている場合に指摘します。',
    },
    why: {
      en: 'An audit judges whether controls worked since the last one; records of another time say nothing about that.',
      ja: '監査は前回以降に管理策が有効だったかを判断します。別の時期の記録からは判断できません。',
    },
    mend: {
      en: 'Add evidence of the present interval. The old one stays as a record.',
      ja: '現在の間隔を対象とする証拠を取得して追加してください。過去の証拠は記録として残します。',
    },
    example: {
      bad: `auditProgramme: {intervalMonths: 12}
evidence:
  - {id: EV-1, title: アクセス権の見直し記録, period: {from: 2025-04-01, to: 2025-06-30}}
`,
      good: `auditProgramme: {intervalMonths: 12}
evidence:
  - {id: EV-1, title: アクセス権の見直し記録, period: {from: 2026-04-01, to: 2026-06-30}}
`,
    },
  },
  'evidence/unused': {
    when: {
      en: 'No control names the evidence, and it is not `forCustomers` either.',
      ja: 'どの管理策からも参照されず、カスタマ向け(forCustomers)でもない証拠がある場合に示します。',
    },
    why: {
      en: 'Evidence is found by walking from the control to it; what nothing leads to is collected in vain.',
      ja: '証拠は管理策からたどって確かめます。どこからもたどれない証拠は、集めても使われません。',
    },
    mend: {
      en: 'Add its id to the `evidence` of the control, or remove it.',
      ja: '管理策のevidenceにIDを追加するか、不要であれば削除してください。',
    },
    example: {
      bad: `evidence:
  - {id: EV-1, title: 分離試験の結果}
`,
      good: `soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, status: implemented, evidence: [EV-1]}
evidence:
  - {id: EV-1, title: 分離試験の結果}
`,
    },
  },
};
