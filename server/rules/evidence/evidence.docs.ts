import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in evidence.ts. */
export const evidenceDocs: Readonly<Record<string, RuleDocs>> = {
  'evidence/expired': {
    when: {
      en: '`validUntil` has passed, and a control in the statement of applicability still names the evidence.',
      ja: 'validUntilが過ぎているのに、適用宣言書の管理策がその証拠を挙げている場合に指摘します。',
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
      ja: 'validUntilまで30日(設定で変更可)以内になった場合に指摘します。',
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
      en: 'The `period` of evidence does not touch the interval of the internal audit: the last `intervalMonths` of the audit programme (12 without one) before today; and its `validUntil` has passed or is not given.',
      ja: '証拠のperiodが、監査の間隔、すなわち監査プログラムのintervalMonths(なければ12か月)前から今日までと重ならず、validUntilが過ぎているか書かれていない場合に指摘します。',
    },
    why: {
      en: 'An audit judges whether controls worked since the last one; records of another time say nothing about that.',
      ja: '監査は前回以降に管理策が有効だったかを判断します。別の時期の記録からは判断できません。',
    },
    mend: {
      en: 'Add evidence of the present interval, and keep this one: past records are part of the proof.',
      ja: '現在の間隔を対象とする新しい証拠を追加してください。過去の記録は、消さずに残してください。',
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
  'evidence/other-service': {
    when: {
      en: 'A control names evidence whose `services` or `roles` have none in common with those of the row. Evidence of the service that a control is inherited from fits.',
      ja: '管理策が挙げた証拠のservices又はrolesに、その行のものと共通するものが一つもない場合に指摘します。引き継ぐ元のサービス(inheritedFrom)の証拠は問題ありません。',
    },
    why: {
      en: 'That a control works in one service says nothing about another.',
      ja: 'あるサービスで管理策が有効であっても、別のサービスの裏付けにはなりません。',
    },
    mend: {
      en: 'Name evidence of the service and role that the row is about, or correct what the evidence is about.',
      ja: 'その行のサービスと役割についての証拠を挙げるか、証拠の対象を訂正してください。',
    },
    example: {
      bad: `services:
  - {id: crm, name: Example CRM, roles: [provider]}
  - {id: storage, name: Example Storage, roles: [provider]}
soa:
  controls:
    - {id: CLD.9.5.1, services: [crm], applicable: true, status: implemented, evidence: [EV-1]}
evidence:
  - {id: EV-1, title: 分離試験の結果, services: [storage]}
`,
      good: `services:
  - {id: crm, name: Example CRM, roles: [provider]}
  - {id: storage, name: Example Storage, roles: [provider]}
soa:
  controls:
    - {id: CLD.9.5.1, services: [crm], applicable: true, status: implemented, evidence: [EV-1]}
evidence:
  - {id: EV-1, title: 分離試験の結果, services: [crm, storage]}
`,
    },
  },
  'evidence/undated': {
    when: {
      en: 'Evidence has neither `validUntil` nor `period`, and was collected before the last `intervalMonths` of the audit programme (12 without one).',
      ja: '証拠にvalidUntilもperiodもなく、取得日(collectedOn)が監査の間隔、すなわち監査プログラムのintervalMonths(なければ12か月)より前である場合に指摘します。',
    },
    why: {
      en: 'Nobody can tell whether it still holds.',
      ja: '今も有効な証拠であるかを判断できません。',
    },
    mend: {
      en: 'Say which period it covers or until when it is valid, and keep it; add newer evidence where it holds no more.',
      ja: '対象期間又は有効期限を書いてください。既に有効でなければ、残したまま新しい証拠を追加してください。',
    },
    example: {
      bad: `evidence:
  - {id: EV-1, title: 分離試験の結果, collectedOn: 2025-06-30}
`,
      good: `evidence:
  - {id: EV-1, title: 分離試験の結果, collectedOn: 2025-06-30, validUntil: 2027-06-30}
`,
    },
  },
  'evidence/unused': {
    when: {
      en: 'No control names the evidence, and it is not `forCustomers` either.',
      ja: 'どの管理策からも参照されず、カスタマ向け(forCustomers)でもない証拠がある場合に指摘します。',
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
