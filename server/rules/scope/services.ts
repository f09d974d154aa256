/** 4.1: the cloud services in scope, and the roles in which the organisation stands to them. */
import { shortened } from '../../words/shortened';
import type { Service } from '../../facts/model';
import { isInScope, servicesInScope } from '../../workspace/scope';
import type { Change } from '../../editing/change';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atEntry, atRoot, atValue } from '../../check/anchors';
import { asWritten, type Choice } from '../support/choices';
import { toDo } from '../../check/fix';
import { labelOf } from '../../check/label';
import { emptyPhrases } from '../support/justification';
import { missingField } from '../support/missing-field';
import { none, rule } from '../../check/rule';
import { roleNames } from '../../words/names';
import { allOf } from '../../words/listing';

export const noCloudService = rule({
  code: 'scope/no-cloud-service',
  begins: true,
  severity: 'error',
  on: 'project',
  decides: ['4.1.a', '4.1.b'],
  clause: '4.1',
  messages: {
    default: {
      en: 'No cloud service is described: add the services that you provide or use to `services` (4.1).',
      ja: 'クラウドサービスが一つもありません。提供又は利用するサービスをservicesに書いてください(4.1)。',
    },
    today: {
      en: 'No cloud service is in scope on {today}: each begins later (`since`) or has ended (`until`) (4.1).',
      ja: '{today}の時点で適用範囲に入っているクラウドサービスがありません。どのサービスもsinceより前か、untilより後です(4.1)。',
    },
  },
  check: (_project, ask) => {
    if (servicesInScope(ask).length > 0 || ask.unread('services')) return none;
    const [first] = ask.entries('services');
    return first
      ? [{ variant: 'today', anchor: atEntry(first), args: { today: ask.today } }]
      : [{ anchor: atRoot, args: {} }];
  },
  fix: ({ variant }) => [
    {
      title: { en: 'Add a cloud service', ja: 'クラウドサービスを追加' },
      preferred: variant !== 'today',
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
  // Whoever does not say what it is may be a provider.
  decides: ['4.1.a', '4.1.c', '4.1.d'],
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
    outside: {
      en: '{service} is provided on top of {upstream}, which by its days (`since`, `until`) is not in scope on {today} (4.1).',
      ja: '{service}は{upstream}の上で提供されていますが、{upstream}はsince又はuntilにより{today}の時点で適用範囲に入っていません(4.1)。',
    },
  },
  check: (service, ask) => {
    if (!service.value.roles?.includes('provider')) return none;
    return (service.value.uses ?? []).flatMap((id, index) => {
      const upstream = ask.definition('service', id);
      const variant = upstreamDefect(upstream, ask);
      // One that uses itself is a circle, which has a finding of its own.
      if (variant === undefined || id === '' || id === service.value.id) return [];
      return [
        {
          variant,
          anchor: atValue(service, `/uses/${index}`),
          args: { service: labelOf(service), upstream: id, today: ask.today },
          about: [id],
          data: { upstream: id },
          related: upstream
            ? [{ anchor: atEntry(upstream), message: { en: 'The service underneath', ja: '下位のサービス' } }]
            : [],
        },
      ];
    });
  },
  fix: ({ data, variant }, ask) => {
    const id = data.upstream;
    const upstream = ask.definition('service', id);
    return [
      {
        title: upstream
          ? variant === 'outside'
            ? {
                en: `Let ${shortened(id)} be in scope: remove its days`,
                ja: `${shortened(id)}の期間を削除して適用範囲に含める`,
              }
            : { en: `Add the customer role to ${shortened(id)}`, ja: `${shortened(id)}にカスタマの役割を追加` }
          : { en: `Add the service ${shortened(id)} as customer`, ja: `サービス${shortened(id)}をカスタマとして追加` },
        // From when to when a service is used is a fact that a person must know.
        preferred: variant !== 'outside',
        changes: variant === 'outside' && upstream ? withoutDays(upstream) : asCustomer(id, upstream),
      },
    ];
  },
});

/** Why the service underneath is not in scope as customer, if it is not. */
function upstreamDefect(upstream: Subject<Service> | undefined, ask: Questions): string | undefined {
  // It may stand in what could not be read.
  if (!upstream) return ask.unread('services') ? undefined : 'undescribed';
  if (!isInScope(upstream.value, ask.today)) return 'outside';
  const { roles } = upstream.value;
  // An upstream without any role has a finding of its own.
  return !roles || roles.includes('customer') ? undefined : 'role';
}

function withoutDays(upstream: Subject<Service>): readonly Change[] {
  return (['/since', '/until'] as const)
    .filter((at) => upstream.has(at))
    .map((at) => ({ kind: 'remove', subject: upstream, at }));
}

function asCustomer(id: string, upstream: Subject<Service> | undefined): readonly Change[] {
  if (upstream) return [{ kind: 'append', subject: upstream, at: '/roles', value: 'customer' }];
  const entry = { id, name: toDo, roles: ['customer'], model: 'iaas' };
  return [{ kind: 'add-entries', section: 'services', entries: [entry] }];
}

const provided = (service: Subject<Service>): boolean => service.value.roles?.includes('provider') === true;

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

/** Lists in which every item says that there is none. */
export const customerInformationEmpty = rule({
  code: 'scope/customer-information-missing',
  severity: 'warning',
  on: 'services',
  decides: ['4.1.d'],
  clause: '4.1',
  messages: {
    default: {
      en: 'Of what customers of {name} get for their own security, "{text}" says nothing: name the information or the functions (4.1).',
      ja: 'サービス{name}がカスタマに提供する情報及び機能について、「{text}」では説明したことになりません。具体的に書いてください(4.1)。',
    },
  },
  check: (service) => {
    const { information = [], functions = [] } = service.value.forCustomers ?? {};
    const items = [
      ...information.map((text, index) => ({ at: `/forCustomers/information/${index}`, text })),
      ...functions.map((text, index) => ({ at: `/forCustomers/functions/${index}`, text })),
    ];
    const empty = items.map(({ at, text }) => emptyPhrases(at, text));
    const [first] = empty.flat();
    if (!provided(service) || !first || empty.some((phrases) => phrases.length === 0)) return none;
    return [{ anchor: atValue(service, first.at), args: { name: labelOf(service), text: first.text } }];
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

export const supplierMissing = missingField({
  code: 'scope/supplier-missing',
  severity: 'warning',
  on: 'services',
  field: '/supplier',
  when: ({ value }) => value.roles?.includes('customer') === true,
  remarks: ['4.1.a'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The service {name} is used as customer, and it is not said who supplies it (`supplier`) (4.1).',
      ja: 'カスタマとして利用するサービス{name}に、供給者(supplier)が書かれていません(4.1)。',
    },
  },
  fix: { title: { en: 'Add the supplier', ja: '供給者を追加' } },
});

export const scopeServiceRules = [
  noCloudService,
  roleMissing,
  upstreamRole,
  customerInformationMissing,
  customerInformationEmpty,
  serviceModelMissing,
  supplierMissing,
];
