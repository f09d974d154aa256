import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in coverage.ts. */
export const riskCoverageDocs: Readonly<Record<string, RuleDocs>> = {
  'risk/service-not-assessed': {
    when: {
      en: 'No risk has the service in its `services`.',
      ja: 'servicesにそのサービスを書いたリスクがない場合に指摘します。',
    },
    why: {
      en: 'Risks are to be identified for all cloud services in scope, those that you use as well as those that you provide.',
      ja: '提供するものも利用するものも、適用範囲内の全てのクラウドサービスについてリスクを特定する必要があります。',
    },
    mend: {
      en: 'Assess the service, or add it to the risks that concern it.',
      ja: 'サービスのリスクを評価するか、関係するリスクのservicesに追加してください。',
    },
    example: {
      bad: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる}
`,
      good: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, services: [crm]}
`,
    },
  },
  'risk/cia-gap': {
    when: {
      en: 'The risks of a service leave out confidentiality, integrity or availability.',
      ja: 'サービスのリスクに、機密性、完全性、可用性のいずれかを対象とするものがない場合に指摘します。',
    },
    why: {
      en: 'The loss of each of the three is to be considered for every cloud service in scope.',
      ja: '適用範囲内のクラウドサービスごとに、三つの性質それぞれの喪失を検討する必要があります。',
    },
    mend: {
      en: 'Add a risk, or complete `affects` of a risk that also touches the property.',
      ja: 'リスクを追加するか、その性質にも影響するリスクのaffectsに書き足してください。',
    },
    example: {
      bad: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, services: [crm], affects: [confidentiality]}
`,
      good: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, services: [crm], affects: [confidentiality]}
  - {id: RISK-002, title: 基盤の障害でデータが壊れ停止する, services: [crm], affects: [integrity, availability]}
`,
    },
  },
  'risk/customer-relation-not-assessed': {
    when: {
      en: 'A service with the provider role has no risk with `concernsCustomers: true`.',
      ja: 'プロバイダの役割のサービスに、concernsCustomers: trueのリスクがない場合に指摘します。',
    },
    why: {
      en: "A provider's scope includes what customers are given for their own security, so the assessment covers the relation with them.",
      ja: 'プロバイダの適用範囲にはカスタマのために提供する情報及び機能が含まれるため、カスタマとの関係のリスクも評価します。',
    },
    mend: {
      en: 'Mark the risks that customers would bear, or add one.',
      ja: 'カスタマが影響を受けるリスクにconcernsCustomersを付けるか、リスクを追加してください。',
    },
    example: {
      bad: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
risks:
  - {id: RISK-001, title: 社内の端末の紛失, services: [crm]}
`,
      good: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, services: [crm], concernsCustomers: true}
`,
    },
  },
  'risk/virtualization-not-assessed': {
    when: {
      en: 'A service with `virtualized: true` has no risk with one of the ENISA codes R9, R10, R11 and R19.',
      ja: 'virtualized: trueのサービスに、ENISAのR9、R10、R11又はR19をもつリスクがない場合に指摘します。',
    },
    why: {
      en: 'Failure of isolation, insiders, the management interface and the hypervisor are the risks that virtualisation brings.',
      ja: '分離の失敗、内部者、管理インタフェース及びハイパーバイザの侵害は、仮想化に伴う代表的なリスクです。',
    },
    mend: {
      en: 'Add a risk with one of these codes for the service.',
      ja: 'これらのコードをもつリスクを、そのサービスについて追加してください。',
    },
    example: {
      bad: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas, virtualized: true}
risks:
  - {id: RISK-001, title: 契約終了後にデータが残る, enisa: [R14], services: [crm]}
`,
      good: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas, virtualized: true}
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, enisa: [R9], services: [crm]}
`,
    },
  },
};
