/** 4.1: the cloud services in scope, and the roles in which the organisation stands to them. */
import { mark } from '../facts/marks';
import type { Service } from '../facts/model';
import type { Questions } from '../project/questions';
import type { Subject } from '../project/subject';
import { atEntry, atRoot, atValue } from './anchors';
import { asWritten, type Choice } from './choices';
import { toDo } from './fix';
import { allOf, labelOf } from './label';
import { missingField } from './missing-field';
import { none, rule } from './rule';
import { roleNames } from './words';

export const noCloudService = rule({
  code: 'scope/no-cloud-service',
  severity: 'error',
  on: 'project',
  judges: ['4.1.a', '4.1.b'],
  clause: '4.1',
  messages: {
    default: {
      en: 'No cloud service is described: add the services that you provide or use to `services` (4.1).',
      ja: 'クラウドサービスが一つもありません。提供又は利用するサービスをservicesに書いてください(4.1)。',
    },
  },
  explanation: {
    when: {
      en: 'No file of the project describes a service.',
      ja: 'プロジェクトにサービスが一つも書かれていない場合に示します。',
    },
    why: {
      en: 'The certification is about cloud services: the scope has to include at least one.',
      ja: 'この認証はクラウドサービスを対象とし、適用範囲に少なくとも一つのサービスを含める必要があります。',
    },
    mend: {
      en: 'Add a service with its name and the roles in which you stand to it.',
      ja: 'サービスの名称と、自社の役割(roles)を書いてください。',
    },
  },
  example: {
    bad: `isms: 1
`,
    good: `isms: 1
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
`,
  },
  check: (_project, ask) => (ask.has(mark.section('services')) ? none : [{ anchor: atRoot, args: {} }]),
  fix: () => [
    {
      title: { en: 'Add a cloud service', ja: 'クラウドサービスを追加' },
      preferred: true,
      changes: [
        {
          kind: 'add-entries',
          section: 'services',
          entries: [{ id: 'service-1', name: toDo, roles: ['provider'], model: 'saas' }],
        },
      ],
    },
  ],
});

export const roleMissing = missingField({
  code: 'scope/role-missing',
  severity: 'error',
  on: 'services',
  field: '/roles',
  judges: ['4.1.a', '4.1.c'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The service {name} does not say whether you are its provider or its customer (4.1).',
      ja: 'サービス{name}について、プロバイダかカスタマかの役割(roles)が書かれていません(4.1)。',
    },
  },
  explanation: {
    when: { en: 'A service has no `roles`.', ja: 'サービスにrolesがない場合に示します。' },
    why: {
      en: 'ISO/IEC 27017 gives guidance to providers and to customers separately; the role decides which controls count.',
      ja: 'ISO/IEC 27017の手引はプロバイダとカスタマに分かれており、役割によって対象の管理策が決まります。',
    },
    mend: {
      en: 'Write `provider` for what you offer, `customer` for what you use of others, or both.',
      ja: '自社が提供するものにはprovider、他社から利用するものにはcustomerを書いてください。両方も可能です。',
    },
  },
  example: {
    bad: `services:
  - {id: crm, name: Example CRM, model: saas}
`,
    good: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
`,
  },
  fix: { what: { en: 'roles', ja: '役割' }, choices: rolesFor },
});

/** A service that somebody supplies is used, another more likely provided. */
function rolesFor({ value }: Subject<Service>): readonly Choice[] {
  const one = (['provider', 'customer'] as const).map((role) => ({ value: [role], label: roleNames[role] }));
  const both = { value: ['provider', 'customer'], label: allOf(Object.values(roleNames)) };
  return [...(value.supplier === undefined ? one : [...one].reverse()), both];
}

export const upstreamRole = rule({
  code: 'scope/upstream-role',
  severity: 'error',
  on: 'services',
  judges: ['4.1.c'],
  clause: '4.1',
  messages: {
    undescribed: {
      en: '{service} is provided on top of "{upstream}", which is not described: add it as a service with the customer role (4.1).',
      ja: '{service}は「{upstream}」の上で提供されていますが、その記述がありません。カスタマの役割のサービスとして追加してください(4.1)。',
    },
    role: {
      en: '{service} is provided on top of {upstream}, which is not in scope in the customer role (4.1).',
      ja: '{service}は{upstream}の上で提供されていますが、{upstream}がカスタマの役割で適用範囲に入っていません(4.1)。',
    },
  },
  explanation: {
    when: {
      en: 'A provided service `uses` another cloud service that is not described, or not with the customer role.',
      ja: '提供するサービスがusesで示す下位のサービスについて、記述がないか、カスタマの役割がない場合に示します。',
    },
    why: {
      en: 'Who provides a service on top of another one is provider and customer at once; both roles belong in scope.',
      ja: '他のクラウドサービスの上でサービスを提供する組織はプロバイダでもカスタマでもあり、両方の役割を範囲に含めます。',
    },
    mend: {
      en: 'Describe the service underneath with `roles: [customer]`.',
      ja: '下位のサービスをroles: [customer]で記述してください。',
    },
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
  check: (service, ask) => {
    if (!service.value.roles?.includes('provider')) return none;
    return (service.value.uses ?? []).flatMap((id, index) => {
      const upstream = ask.definition<Service>('service', id);
      const roles = upstream?.value.roles;
      // An upstream without any role has a finding of its own.
      if (upstream && (!roles || roles.includes('customer'))) return [];
      return [
        {
          variant: upstream ? 'role' : 'undescribed',
          anchor: atValue(service, `/uses/${index}`),
          args: { service: labelOf(service), upstream: id },
          data: { upstream: id },
          related: upstream
            ? [{ anchor: atEntry(upstream), message: { en: 'The service underneath', ja: '下位のサービス' } }]
            : [],
        },
      ];
    });
  },
  fix: ({ data }, ask) => {
    const id = String(data?.['upstream']);
    const upstream = ask.definition<Service>('service', id);
    return [
      {
        title: upstream
          ? { en: `Add the customer role to ${id}`, ja: `${id}にカスタマの役割を追加` }
          : { en: `Add the service ${id} as customer`, ja: `サービス${id}をカスタマとして追加` },
        preferred: true,
        changes: upstream
          ? [{ kind: 'append', subject: upstream, at: '/roles', value: 'customer' }]
          : [
              {
                kind: 'add-entries',
                section: 'services',
                entries: [{ id, name: toDo, roles: ['customer'], model: 'iaas' }],
              },
            ],
      },
    ];
  },
});

const provided = (service: Subject<Service>, _ask: Questions): boolean =>
  service.value.roles?.includes('provider') === true;

export const customerInformationMissing = missingField({
  code: 'scope/customer-information-missing',
  severity: 'warning',
  on: 'services',
  field: '/forCustomers',
  when: provided,
  judges: ['4.1.d'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The provided service {name} names neither information nor functions that customers get for their own security (4.1).',
      ja: '提供するサービス{name}に、カスタマ自身のセキュリティのための情報も機能も書かれていません(4.1)。',
    },
  },
  explanation: {
    when: {
      en: 'A service with the provider role has no `forCustomers`.',
      ja: 'プロバイダの役割のサービスにforCustomersがない場合に示します。',
    },
    why: {
      en: "A provider's scope includes what it offers customers so that they can protect themselves.",
      ja: 'プロバイダの適用範囲には、カスタマが自らを守るために提供する情報及び機能が含まれます。',
    },
    mend: {
      en: 'List information (backup specification, maintenance notices) and functions (multi-factor authentication, log export).',
      ja: '情報(バックアップ仕様、メンテナンス通知など)及び機能(多要素認証、ログ出力など)を挙げてください。',
    },
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
  fix: {
    title: { en: 'Add information and functions for customers', ja: 'カスタマ向けの情報及び機能を追加' },
    value: { information: [toDo], functions: [toDo] },
  },
});

export const serviceModelMissing = missingField({
  code: 'scope/service-model-missing',
  severity: 'warning',
  on: 'services',
  field: '/model',
  judges: ['4.1.a'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The service {name} does not say its service model: iaas, paas, saas or other (4.1).',
      ja: 'サービス{name}のサービスモデル(iaas、paas、saas又はother)が書かれていません(4.1)。',
    },
  },
  explanation: {
    when: { en: 'A service has no `model`.', ja: 'サービスにmodelがない場合に示します。' },
    why: {
      en: 'Where responsibility passes from provider to customer depends on the service model.',
      ja: 'プロバイダとカスタマの責任の境目は、サービスモデルによって変わります。',
    },
    mend: { en: 'Write the model.', ja: 'サービスモデルを書いてください。' },
  },
  example: {
    bad: `services:
  - {id: iaas, name: Acme IaaS, roles: [customer]}
`,
    good: `services:
  - {id: iaas, name: Acme IaaS, roles: [customer], model: iaas}
`,
  },
  fix: {
    what: { en: 'service model', ja: 'サービスモデル' },
    choices: () => ['saas', 'paas', 'iaas', 'other'].map(asWritten),
  },
});

export const scopeServiceRules = [
  noCloudService,
  roleMissing,
  upstreamRole,
  customerInformationMissing,
  serviceModelMissing,
];
