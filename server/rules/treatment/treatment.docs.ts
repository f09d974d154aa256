import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in treatment.ts. */
export const treatmentDocs: Readonly<Record<string, RuleDocs>> = {
  'treatment/missing': {
    when: { en: 'A risk has no `treatment`.', ja: 'リスクにtreatmentがない場合に指摘します。' },
    why: {
      en: 'An assessed risk is followed by a decision; also to keep it as it is must be decided by somebody.',
      ja: '評価したリスクには判断が必要です。そのまま保有することも、誰かが決めなければなりません。',
    },
    mend: {
      en: 'Choose modify (apply controls), retain, avoid or share, or a list of them.',
      ja: 'modify(修正)、retain(保有)、avoid(回避)、share(共有)から選んでください。複数も可能です。',
    },
    example: {
      bad: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる}
`,
      good: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, treatment: modify, controls: ["13.1.3"]}
`,
    },
  },
  'treatment/controls-missing': {
    when: {
      en: 'A risk is treated by `modify` and has no `controls`.',
      ja: '対応がmodifyのリスクにcontrolsがない場合に指摘します。',
    },
    why: {
      en: 'All controls that the chosen treatment needs have to be determined; they are what the statement of applicability lists.',
      ja: '選んだ対応に必要な管理策は全て決定する必要があり、適用宣言書はそれに基づきます。',
    },
    mend: {
      en: 'Name controls of ISO/IEC 27017 (`13.1.3`), of annex A (`A.8.22`) or your own.',
      ja: 'ISO/IEC 27017(13.1.3など)、附属書A(A.8.22など)又は独自の管理策を挙げてください。',
    },
    example: {
      bad: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, treatment: modify}
`,
      good: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, treatment: modify, controls: ["13.1.3"]}
`,
    },
  },
  'treatment/share-party-missing': {
    when: {
      en: 'A risk is treated by `share` and has no `sharedWith`.',
      ja: '対応がshareのリスクにsharedWithがない場合に指摘します。',
    },
    why: {
      en: 'Sharing works only through an agreement with a party that can be named, such as a supplier or an insurer.',
      ja: 'リスクの共有は、供給者や保険会社など、特定できる相手との取決めがあって成り立ちます。',
    },
    mend: { en: 'Name the party and the contract or policy.', ja: '相手と、契約又は保険を書いてください。' },
    example: {
      bad: `risks:
  - {id: RISK-001, title: DDoS攻撃による停止, treatment: share}
`,
      good: `risks:
  - {id: RISK-001, title: DDoS攻撃による停止, treatment: share, sharedWith: Acme Inc.(DDoS緩和サービスの契約)}
`,
    },
  },
  'treatment/plan-overdue': {
    when: {
      en: 'The day in `plan.due` has passed and there is no `doneOn`.',
      ja: 'plan.dueの日付を過ぎ、doneOnがない場合に指摘します。',
    },
    why: {
      en: 'Until the plan is carried out the risk stands higher than the treatment promises.',
      ja: '計画が実行されるまで、リスクは対応後の見込みより高いままです。',
    },
    mend: {
      en: 'Write when it was done, or agree a new day with the risk owner.',
      ja: '完了日(doneOn)を書くか、リスク所有者と新しい期限を合意してください。',
    },
    example: {
      bad: `risks:
  - {id: RISK-001, title: 管理コンソールの乗っ取り, plan: {action: ハードウェアキーへの移行, due: 2020-08-31}}
`,
      good: `risks:
  - id: RISK-001
    title: 管理コンソールの乗っ取り
    plan: {action: ハードウェアキーへの移行, due: 2020-08-31, doneOn: 2020-08-21}
`,
    },
  },
};
