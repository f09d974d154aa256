/** 4.1: the cloud services in scope, and the roles in which the organisation stands to them. */
import { mark } from '../../facts/marks';
import type { Service } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atEntry, atRoot, atValue } from '../../check/anchors';
import { asWritten, type Choice } from '../support/choices';
import { toDo } from '../../check/fix';
import { labelOf } from '../../check/label';
import { missingField } from '../support/missing-field';
import { none, rule } from '../../check/rule';
import { roleNames } from '../../words/names';
import { allOf } from '../../words/listing';

export const noCloudService = rule({
  code: 'scope/no-cloud-service',
  severity: 'error',
  on: 'project',
  decides: ['4.1.a', '4.1.b'],
  clause: '4.1',
  messages: {
    default: {
      en: 'No cloud service is described: add the services that you provide or use to `services` (4.1).',
      ja: 'クラウドサービスが一つもありません。提供又は利用するサービスをservicesに書いてください(4.1)。',
    },
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
  decides: ['4.1.a', '4.1.c'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The service {name} does not say whether you are its provider or its customer (4.1).',
      ja: 'サービス{name}について、プロバイダかカスタマかの役割(roles)が書かれていません(4.1)。',
    },
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
  ofWhole: true,
  severity: 'error',
  on: 'services',
  decides: ['4.1.c'],
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
  check: (service, ask) => {
    if (!service.value.roles?.includes('provider')) return none;
    return (service.value.uses ?? []).flatMap((id, index) => {
      const upstream = ask.definition('service', id);
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
    const id = data.upstream;
    const upstream = ask.definition('service', id);
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
  decides: ['4.1.d'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The provided service {name} names neither information nor functions that customers get for their own security (4.1).',
      ja: '提供するサービス{name}に、カスタマ自身のセキュリティのための情報も機能も書かれていません(4.1)。',
    },
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
  remarks: ['4.1.a'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The service {name} does not say its service model: iaas, paas, saas or other (4.1).',
      ja: 'サービス{name}のサービスモデル(iaas、paas、saas又はother)が書かれていません(4.1)。',
    },
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
