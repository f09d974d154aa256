import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in fitting.ts. */
export const evidenceFittingDocs: Readonly<Record<string, RuleDocs>> = {
  'evidence/other-service': {
    when: {
      en: 'A row of the statement of applicability names evidence whose `services` or `roles` have none in common with its own. A row or evidence that names none is about all.',
      ja: '適用宣言書の行が挙げた証拠のサービス(services)又は役割(roles)が、その行のものと一つも重ならない場合に指摘します。書かれていないものは全てを対象とみなします。',
    },
    why: {
      en: 'A record of one service proves nothing of another; an auditor samples evidence service by service.',
      ja: 'あるサービスの記録は、別のサービスの実施状況を裏付けません。審査ではサービスごとに証拠を確かめられます。',
    },
    mend: {
      en: 'Name evidence of this service and role, or correct what the evidence is about.',
      ja: 'この行のサービスと役割についての証拠を挙げるか、証拠の対象を訂正してください。',
    },
    example: {
      bad: `soa:
  controls:
    - {id: CLD.9.5.1, services: [crm], applicable: true, status: implemented, evidence: [EV-1]}
evidence:
  - {id: EV-1, title: Deskの分離試験の結果, services: [desk]}
`,
      good: `soa:
  controls:
    - {id: CLD.9.5.1, services: [crm], applicable: true, status: implemented, evidence: [EV-1]}
evidence:
  - {id: EV-1, title: 分離試験の結果, services: [crm, desk]}
`,
    },
  },
  'evidence/undated': {
    when: {
      en: 'Evidence has neither `period` nor `validUntil`, and was collected longer ago than the interval of the internal audit (12 months without one).',
      ja: '対象期間(period)も有効期限(validUntil)もない証拠が、監査の間隔(定めがなければ12か月)より前に取得されている場合に指摘します。',
    },
    why: {
      en: 'Nobody can tell whether a record without end still shows how things are.',
      ja: '期限のない記録が今の状態を示しているかどうかは、誰にも判断できません。',
    },
    mend: {
      en: 'Write until when the evidence is valid, or which time it covers; or collect it anew.',
      ja: '有効期限若しくは対象期間を書くか、証拠を取り直してください。',
    },
    example: {
      bad: `evidence:
  - {id: EV-1, title: 分離試験の結果, collectedOn: 2025-04-01}
`,
      good: `evidence:
  - {id: EV-1, title: 分離試験の結果, collectedOn: 2025-04-01, validUntil: 2027-03-31}
`,
    },
  },
};
