import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in services.ts. */
export const scopeServicesDocs: Readonly<Record<string, RuleDocs>> = {
  'scope/no-cloud-service': {
    when: {
      en: 'No file of the project describes a service.',
      ja: 'プロジェクトにサービスが一つも書かれていない場合に指摘します。',
    },
    why: {
      en: 'The certification is about cloud services: the scope has to include at least one.',
      ja: 'この認証はクラウドサービスを対象とし、適用範囲に少なくとも一つのサービスを含める必要があります。',
    },
    mend: {
      en: 'Add a service with its name and the roles in which you stand to it.',
      ja: 'サービスの名称と、自社の役割(roles)を書いてください。',
    },
    example: {
      bad: `isms: 1
`,
      good: `isms: 1
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
`,
    },
  },
  'scope/role-missing': {
    when: { en: 'A service has no `roles`.', ja: 'サービスにrolesがない場合に指摘します。' },
    why: {
      en: 'ISO/IEC 27017 gives guidance to providers and to customers separately; the role decides which controls count.',
      ja: 'ISO/IEC 27017の手引はプロバイダとカスタマに分かれており、役割によって対象の管理策が決まります。',
    },
    mend: {
      en: 'Write `provider` for what you offer, `customer` for what you use of others, or both.',
      ja: '自社が提供するものにはprovider、他社から利用するものにはcustomerを書いてください。両方も可能です。',
    },
    example: {
      bad: `services:
  - {id: crm, name: Example CRM, model: saas}
`,
      good: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
`,
    },
  },
  'scope/upstream-role': {
    when: {
      en: 'A provided service `uses` another cloud service that is not described, or not with the customer role.',
      ja: '提供するサービスがusesで示す下位のサービスについて、記述がないか、カスタマの役割がない場合に指摘します。',
    },
    why: {
      en: 'Who provides a service on top of another one is provider and customer at once; both roles belong in scope.',
      ja: '他のクラウドサービスの上でサービスを提供する組織はプロバイダでもカスタマでもあり、両方の役割を範囲に含めます。',
    },
    mend: {
      en: 'Describe the service underneath with `roles: [customer]`.',
      ja: '下位のサービスをroles: [customer]で記述してください。',
    },
    example: {
      bad: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas, uses: [iaas]}
  - {id: iaas, name: Acme IaaS, roles: [provider], model: iaas}
`,
      good: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas, uses: [iaas]}
  - {id: iaas, name: Acme IaaS, roles: [customer], model: iaas}
`,
    },
  },
  'scope/customer-information-missing': {
    when: {
      en: 'A service with the provider role has no `forCustomers`.',
      ja: 'プロバイダの役割のサービスにforCustomersがない場合に指摘します。',
    },
    why: {
      en: "A provider's scope includes what it offers customers so that they can protect themselves.",
      ja: 'プロバイダの適用範囲には、カスタマが自らを守るために提供する情報及び機能が含まれます。',
    },
    mend: {
      en: 'List information (backup specification, maintenance notices) and functions (multi-factor authentication, log export).',
      ja: '情報(バックアップ仕様、メンテナンス通知など)及び機能(多要素認証、ログ出力など)を挙げてください。',
    },
    example: {
      bad: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
`,
      good: `services:
  - id: crm
    name: Example CRM
    roles: [provider]
    model: saas
    forCustomers: {information: [バックアップ仕様書], functions: [多要素認証]}
`,
    },
  },
  'scope/service-model-missing': {
    when: { en: 'A service has no `model`.', ja: 'サービスにmodelがない場合に指摘します。' },
    why: {
      en: 'Where responsibility passes from provider to customer depends on the service model.',
      ja: 'プロバイダとカスタマの責任の境目は、サービスモデルによって変わります。',
    },
    mend: { en: 'Write the model.', ja: 'サービスモデルを書いてください。' },
    example: {
      bad: `services:
  - {id: iaas, name: Acme IaaS, roles: [customer]}
`,
      good: `services:
  - {id: iaas, name: Acme IaaS, roles: [customer], model: iaas}
`,
    },
  },
  'scope/supplier-missing': {
    when: {
      en: 'A service in the customer role has no `supplier`.',
      ja: 'カスタマの役割のサービスにsupplierがない場合に指摘します。',
    },
    why: {
      en: 'Where a service is used, the boundary of the scope runs between you and its supplier: the reader must know who that is.',
      ja: '利用するサービスでは、自社と供給者との間が適用範囲の境界になります。供給者が誰かを読む人に示す必要があります。',
    },
    mend: {
      en: 'Write the name of the organisation that provides the service, also where it belongs to your own group.',
      ja: 'サービスを提供する組織の名称を書いてください。自社グループの組織でも同じです。',
    },
    example: {
      bad: `services:
  - {id: acme-iaas, name: Acme IaaS, roles: [customer], model: iaas}
`,
      good: `services:
  - {id: acme-iaas, name: Acme IaaS, roles: [customer], model: iaas, supplier: Acme Inc.}
`,
    },
  },
};
