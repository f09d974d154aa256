import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in risk.ts. */
export const riskDocs: Readonly<Record<string, RuleDocs>> = {
  'risk/no-risks': {
    when: {
      en: 'No file of the project has a risk.',
      ja: 'プロジェクトにリスクが一つも書かれていない場合に指摘します。',
    },
    why: {
      en: 'Treatment, controls and the statement of applicability all follow from the risks that were identified.',
      ja: 'リスク対応、管理策及び適用宣言書は、いずれも特定したリスクから導かれます。',
    },
    mend: {
      en: 'Begin with one risk for each service; the ENISA list (R1 to R35) helps to overlook none.',
      ja: 'サービスごとに一つから始めてください。ENISAの一覧(R1からR35)が漏れの防止に役立ちます。',
    },
    example: {
      bad: `isms: 1
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
`,
      good: `isms: 1
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, services: [crm], affects: [confidentiality]}
`,
    },
  },
  'risk/owner-missing': {
    when: { en: 'A risk has no `owner`.', ja: 'リスクにownerがない場合に指摘します。' },
    why: {
      en: 'Somebody must answer for each risk and have the authority to decide on its treatment.',
      ja: 'リスクごとに、責任を負い、対応を決める権限をもつ人が必要です。',
    },
    mend: {
      en: 'Name one person; the owner of the service is a good candidate.',
      ja: '要員を一人指定してください。サービスの責任者が候補になります。',
    },
    example: {
      bad: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる}
`,
      good: `people:
  - {id: hanako, name: 情報 花子}
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, owner: hanako}
`,
    },
  },
  'risk/affects-missing': {
    when: { en: 'A risk has no `affects`.', ja: 'リスクにaffectsがない場合に指摘します。' },
    why: {
      en: 'Risks are identified with regard to the loss of confidentiality, integrity and availability; without it nobody can see which is left out.',
      ja: 'リスクは機密性、完全性及び可用性の喪失について特定します。書かれていないと、どれが漏れているか分かりません。',
    },
    mend: { en: 'Name every property that would suffer.', ja: '損なわれる性質を全て挙げてください。' },
    example: {
      bad: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる}
`,
      good: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, affects: [confidentiality]}
`,
    },
  },
  'risk/service-missing': {
    when: { en: 'A risk has no `services`.', ja: 'リスクにservicesがない場合に指摘します。' },
    why: {
      en: 'Only through its services can be shown that every cloud service in scope was assessed.',
      ja: 'リスクとサービスの対応によって、範囲内の全てのクラウドサービスを評価したことを示せます。',
    },
    mend: { en: 'Name the services that the risk is about.', ja: 'リスクの対象となるサービスを挙げてください。' },
    example: {
      bad: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる}
`,
      good: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, services: [crm]}
`,
    },
  },
  'risk/role-mismatch': {
    when: {
      en: 'A risk names `roles`, and none of its services has any of them.',
      ja: 'リスクのrolesが、対象のどのサービスの役割とも一致しない場合に指摘します。',
    },
    why: {
      en: 'Controls and guidance differ by role: a risk in a role that you do not have is treated by the wrong ones.',
      ja: '管理策と手引は役割によって異なります。役割を誤ると、リスクに合わない管理策を選ぶことになります。',
    },
    mend: {
      en: 'Write the role in which you stand to the services, or name the services that are meant.',
      ja: 'サービスでの自社の役割を書くか、対象のサービスを改めてください。',
    },
    example: {
      bad: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
risks:
  - {id: RISK-001, title: 停止, services: [crm], roles: [customer]}
`,
      good: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
risks:
  - {id: RISK-001, title: 停止, services: [crm], roles: [provider]}
`,
    },
  },
};
