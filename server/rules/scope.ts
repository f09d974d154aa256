/** 4.1: the scope, its documentation, and the cloud services with the roles in which the organisation stands. */
import { mark } from '../facts/marks';
import type { Scope, Service } from '../facts/model';
import { allTexts } from '../facts/text';
import type { Questions } from '../project/questions';
import type { Subject } from '../project/subject';
import { atEntry, atKey, atRoot, atValue } from './anchors';
import { toDo } from './fix';
import { bilingual, labelOf } from './label';
import { missingAnchor, missingField } from './missing-field';
import { none, rule } from './rule';
import { statementTexts } from './scope-statement';

export const scopeMissing = rule({
  code: 'scope/missing',
  severity: 'error',
  on: 'project',
  judges: ['4.1.a', '4.1.b'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The scope of the ISMS is not written: add a `scope` section with statement, boundary and applicability (4.1).',
      ja: '適用範囲が書かれていません。scopeに適用範囲の記述、境界及び適用可能性を書いてください(4.1)。',
    },
  },
  explanation: {
    when: {
      en: 'No file of the project has a `scope` section.',
      ja: 'プロジェクトのどのファイルにもscopeがない場合に示します。',
    },
    why: {
      en: 'Everything else (risks, controls, audits) is judged within the scope; without it nothing can be certified.',
      ja: 'リスク、管理策、監査はすべて適用範囲の中で評価されます。適用範囲がなければ認証の対象を定められません。',
    },
    mend: {
      en: 'Add the section; the quick fix inserts its skeleton.',
      ja: 'scopeを追加してください。クイックフィックスでひな形を挿入できます。',
    },
  },
  example: {
    bad: `isms: 1
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
`,
    good: `isms: 1
scope:
  statement: 例示クラウド株式会社によるExample CRMの開発、運用及び提供
`,
  },
  check: (_project, ask) => (ask.has(mark.section('scope')) ? none : [{ anchor: atRoot, args: {} }]),
  fix: () => [
    {
      title: { en: 'Add the scope section', ja: 'scopeを追加' },
      preferred: true,
      changes: [
        {
          kind: 'add-section',
          section: 'scope',
          value: {
            statement: toDo,
            boundary: { organizational: toDo, physical: toDo, technical: toDo },
            applicability: toDo,
            relation: 'same',
          },
        },
      ],
    },
  ],
});

export const statementMissing = missingField({
  code: 'scope/statement-missing',
  severity: 'error',
  on: 'scope',
  field: '/statement',
  judges: ['4.1.a', '4.1.b'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The scope has no statement: say which cloud services it covers and what is done with them (4.1).',
      ja: '適用範囲の記述がありません。対象のクラウドサービスと業務をstatementに書いてください(4.1)。',
    },
  },
  explanation: {
    when: { en: 'The `scope` section has no `statement`.', ja: 'scopeにstatementがない場合に示します。' },
    why: {
      en: 'The statement is the sentence that stands on the certificate; it must name the cloud services.',
      ja: '適用範囲の記述は登録証に載る文であり、クラウドサービスの名称を含む必要があります。',
    },
    mend: {
      en: 'Write one statement, or one for each role (`provider`, `customer`).',
      ja: '一つの文として書くか、providerとcustomerに分けて書いてください。',
    },
  },
  example: {
    bad: `scope:
  applicability: 全部門
`,
    good: `scope:
  statement: Example CRMの開発、運用及び提供
  applicability: 全部門
`,
  },
  fix: { title: { en: 'Add the scope statement', ja: '適用範囲の記述を追加' } },
});

const boundaryKinds = ['organizational', 'physical', 'technical'] as const;

export const boundaryMissing = rule({
  code: 'scope/boundary-missing',
  severity: 'error',
  on: 'scope',
  judges: ['4.1.a'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The boundary of the scope is not described: organisational, physical or technical (4.1).',
      ja: '適用範囲の境界が書かれていません。組織的、物理的、技術的な境界を書いてください(4.1)。',
    },
  },
  explanation: {
    when: {
      en: 'The scope has no `boundary`, or none of its three kinds is filled in.',
      ja: 'scopeにboundaryがない、又は三つの区分のいずれも書かれていない場合に示します。',
    },
    why: {
      en: 'An auditor must be able to tell what is inside and what is outside, above all towards the cloud service underneath.',
      ja: '特に下位のクラウドサービスとの間で、何が範囲の内で何が外かを審査員が判断できる必要があります。',
    },
    mend: {
      en: 'Describe departments (organizational), places (physical) and networks and systems (technical).',
      ja: '部門(organizational)、場所(physical)、ネットワーク及びシステム(technical)の境界を書いてください。',
    },
  },
  example: {
    bad: `scope:
  statement: Example CRMの提供
  boundary:
`,
    good: `scope:
  statement: Example CRMの提供
  boundary: {organizational: クラウド事業部, physical: 東京本社, technical: Example CRMの仮想ネットワーク}
`,
  },
  check: (scope) =>
    boundaryKinds.some((kind) => scope.has(`/boundary/${kind}`))
      ? none
      : [{ anchor: missingAnchor(scope, '/boundary'), args: {} }],
  fix: ({ anchor }) =>
    anchor.kind !== 'field'
      ? []
      : [
          {
            title: { en: 'Add the boundary of the scope', ja: '適用範囲の境界を追加' },
            preferred: true,
            changes: [
              {
                kind: 'set',
                subject: anchor.subject,
                at: '/boundary',
                value: { organizational: toDo, physical: toDo, technical: toDo },
              },
            ],
          },
        ],
});

export const applicabilityMissing = missingField({
  code: 'scope/applicability-missing',
  severity: 'error',
  on: 'scope',
  field: '/applicability',
  judges: ['4.1.a'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The applicability of the ISMS is not determined: say to what within the boundary it applies (4.1).',
      ja: '適用可能性が決定されていません。境界内の何にISMSを適用するかをapplicabilityに書いてください(4.1)。',
    },
  },
  explanation: {
    when: { en: 'The `scope` section has no `applicability`.', ja: 'scopeにapplicabilityがない場合に示します。' },
    why: {
      en: 'The requirement asks for boundaries and applicability: the line, and what holds within it.',
      ja: '要求事項は境界と適用可能性の両方、すなわち線引きとその内側での適用を求めています。',
    },
    mend: {
      en: 'Say to which activities, people and information the ISMS applies.',
      ja: 'ISMSを適用する業務、要員、情報を書いてください。',
    },
  },
  example: {
    bad: `scope:
  statement: Example CRMの提供
`,
    good: `scope:
  statement: Example CRMの提供
  applicability: Example CRMに関わる全ての業務、要員及び情報に適用する
`,
  },
  fix: { title: { en: 'Add the applicability', ja: '適用可能性を追加' } },
});

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

export const serviceNotNamed = rule({
  code: 'scope/service-not-named',
  severity: 'error',
  on: 'services',
  judges: ['4.1.b'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The scope statement does not name the service "{service}" (4.1).',
      ja: '適用範囲の記述にサービス「{service}」の名称がありません(4.1)。',
    },
  },
  explanation: {
    when: {
      en: 'The scope statement, in one of the languages that it is written in, does not contain the name of a service.',
      ja: '適用範囲の記述(書かれているいずれかの言語)にサービスの名称が含まれない場合に示します。',
    },
    why: {
      en: 'The documented scope must name the cloud services, so that a reader of the certificate knows which are covered.',
      ja: '文書化した適用範囲にはクラウドサービスの名称が必要です。登録証を読む人が対象のサービスを知るためです。',
    },
    mend: {
      en: 'Write the name into the statement exactly as the service has it, in every language.',
      ja: 'サービスの名称をそのままの表記で、すべての言語の記述に書いてください。',
    },
  },
  example: {
    bad: `scope:
  statement: 顧客管理サービスの提供
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
`,
    good: `scope:
  statement: Example CRMの提供
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
`,
  },
  check: (service, ask) => {
    const scope = ask.single('scope');
    const names = allTexts(service.value.name);
    if (!scope?.has('/statement') || names.length === 0) return none;
    const unnamed = statementTexts(scope.value).some(({ searched }) => !names.some((name) => searched.includes(name)));
    if (!unnamed) return none;
    return [
      {
        anchor: service.has('/name') ? atValue(service, '/name') : atEntry(service),
        args: { service: bilingual(service.value.name) },
        related: [{ anchor: atKey(scope, '/statement'), message: { en: 'The scope statement', ja: '適用範囲の記述' } }],
      },
    ];
  },
  fix: ({ anchor }, ask) => {
    const scope = ask.single('scope');
    if (anchor.kind !== 'field' || !scope) return [];
    return [
      {
        title: { en: 'Add the name to the scope statement', ja: '適用範囲の記述に名称を追加' },
        preferred: true,
        changes: appendName(scope, anchor.subject as Subject<Service>),
      },
    ];
  },
});

function appendName(scope: Subject<Scope>, service: Subject<Service>) {
  const names = allTexts(service.value.name);
  const name = names[0] ?? '';
  return statementTexts(scope.value)
    .filter(({ searched }) => !names.some((each) => searched.includes(each)))
    .map(({ at, text, language }) => {
      const own = bilingual(service.value.name)[language];
      const separator = language === 'ja' ? '、' : ', ';
      return { kind: 'set', subject: scope, at, value: `${text.trimEnd()}${separator}${own || name}` } as const;
    });
}

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

export const relationMissing = missingField({
  code: 'scope/relation-missing',
  severity: 'error',
  on: 'scope',
  field: '/relation',
  judges: ['4.1.a'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The scope does not say whether it is part of the JIS Q 27001 scope or the same (4.1).',
      ja: 'JIS Q 27001の適用範囲の一部か同一かが書かれていません。relationに書いてください(4.1)。',
    },
  },
  explanation: {
    when: { en: 'The `scope` section has no `relation`.', ja: 'scopeにrelationがない場合に示します。' },
    why: {
      en: 'The cloud security certification stands on the ISMS certification: its scope is part of that scope, or equal to it.',
      ja: 'クラウドセキュリティ認証はISMS認証を前提とし、その適用範囲の一部又は同一である必要があります。',
    },
    mend: { en: 'Write `part` or `same`.', ja: '一部ならpart、同一ならsameを書いてください。' },
  },
  example: {
    bad: `scope:
  statement: Example CRMの提供
`,
    good: `scope:
  statement: Example CRMの提供
  relation: same
`,
  },
  fix: (scope) => [
    {
      title: { en: 'The scope is the same as that of JIS Q 27001', ja: 'JIS Q 27001の適用範囲と同一とする' },
      changes: [{ kind: 'set', subject: scope, at: '/relation', value: 'same' }],
    },
    {
      title: { en: 'The scope is part of that of JIS Q 27001', ja: 'JIS Q 27001の適用範囲の一部とする' },
      changes: [
        { kind: 'set', subject: scope, at: '/relation', value: 'part' },
        ...(scope.has('/ismsScope')
          ? []
          : [{ kind: 'set', subject: scope, at: '/ismsScope', value: toDo } as const]),
      ],
    },
  ],
});

export const ismsScopeMissing = missingField({
  code: 'scope/isms-scope-missing',
  severity: 'error',
  on: 'scope',
  field: '/ismsScope',
  when: (scope) => scope.value.relation === 'part',
  judges: ['4.1.a'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The scope is part of a larger JIS Q 27001 scope that is not described: add `ismsScope` (4.1).',
      ja: '適用範囲はJIS Q 27001の適用範囲の一部とされていますが、その全体がismsScopeに書かれていません(4.1)。',
    },
  },
  explanation: {
    when: {
      en: '`relation` is `part` and `ismsScope` is absent.',
      ja: 'relationがpartで、ismsScopeがない場合に示します。',
    },
    why: {
      en: 'A part can only be judged beside the whole that it is part of.',
      ja: '一部であることは、全体の記述があって初めて確かめられます。',
    },
    mend: {
      en: 'Write the statement of the JIS Q 27001 certification.',
      ja: 'JIS Q 27001の認証における適用範囲の記述を書いてください。',
    },
  },
  example: {
    bad: `scope:
  statement: Example CRMの提供
  relation: part
`,
    good: `scope:
  statement: Example CRMの提供
  relation: part
  ismsScope: 全社の情報システムの開発、運用及び提供
`,
  },
  fix: { title: { en: 'Add the JIS Q 27001 scope', ja: 'JIS Q 27001の適用範囲を追加' } },
});

const recordFields = ['id', 'version', 'approvedBy', 'approvedOn'] as const;

export const notDocumented = rule({
  code: 'scope/not-documented',
  severity: 'warning',
  on: 'scope',
  judges: ['4.1.b'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The scope is not kept as documented information: {missing} missing in `document` (4.1).',
      ja: '適用範囲が文書化した情報として管理されていません。documentに{missing}がありません(4.1)。',
    },
  },
  explanation: {
    when: {
      en: 'The scope has no `document`, or one without id, version, approver or date of approval.',
      ja: 'scopeにdocumentがない、又は文書番号、版、承認者、承認日のいずれかがない場合に示します。',
    },
    why: {
      en: 'The scope is to be available as documented information, with a version that somebody approved.',
      ja: '適用範囲は、承認された版をもつ文書化した情報として利用できる必要があります。',
    },
    mend: {
      en: 'Record the document with version, approver and date.',
      ja: '文書番号、版、承認者及び承認日を書いてください。',
    },
  },
  example: {
    bad: `scope:
  statement: Example CRMの提供
  document: {id: DOC-1}
documents:
  - {id: DOC-1, title: 適用範囲}
`,
    good: `people:
  - {id: hanako, name: 情報 花子}
scope:
  statement: Example CRMの提供
  document: {id: DOC-1, version: "1.0", approvedBy: hanako, approvedOn: 2026-04-01}
documents:
  - {id: DOC-1, title: 適用範囲}
`,
  },
  check: (scope) => {
    const missing = recordFields.filter((field) => !scope.has(`/document/${field}`));
    if (missing.length === 0) return none;
    return [{ anchor: missingAnchor(scope, '/document'), args: { missing: missing.join(', ') }, data: { missing } }];
  },
  fix: ({ anchor, data }) => {
    if (anchor.kind !== 'field') return [];
    const { subject } = anchor;
    const missing = data?.['missing'] as readonly string[];
    return [
      {
        title: { en: 'Add what the document record lacks', ja: '文書の記録に足りない項目を追加' },
        preferred: true,
        changes: missing.map((field) => ({ kind: 'set', subject, at: `/document/${field}`, value: toDo })),
      },
    ];
  },
});

export const exclusionReasonMissing = rule({
  code: 'scope/exclusion-reason-missing',
  severity: 'error',
  on: 'scope',
  judges: ['4.1.a'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The exclusion of "{what}" from the scope has no reason (4.1).',
      ja: '「{what}」を適用範囲から除外する理由がありません(4.1)。',
    },
  },
  explanation: {
    when: { en: 'An item of `exclusions` has no `reason`.', ja: 'exclusionsの項目にreasonがない場合に示します。' },
    why: {
      en: 'What is left out must not leave the certificate misleading; the reason shows that it does not.',
      ja: '除外によって認証が誤解を招かないことを、理由によって示す必要があります。',
    },
    mend: { en: 'Say why it can be left out.', ja: '除外できる理由を書いてください。' },
  },
  example: {
    bad: `scope:
  statement: Example CRMの提供
  exclusions: [{what: 営業部}]
`,
    good: `scope:
  statement: Example CRMの提供
  exclusions: [{what: 営業部, reason: Example CRMの運用及び顧客データに関与しないため}]
`,
  },
  check: (scope) =>
    (scope.value.exclusions ?? []).flatMap(({ what }, index) =>
      scope.has(`/exclusions/${index}/reason`)
        ? []
        : [
            {
              anchor: scope.has(`/exclusions/${index}/what`)
                ? atValue(scope, `/exclusions/${index}/what`)
                : atKey(scope, '/exclusions'),
              args: { what: bilingual(what) },
              data: { index },
            },
          ],
    ),
  fix: ({ anchor, data }) =>
    anchor.kind !== 'field'
      ? []
      : [
          {
            title: { en: 'Add the reason of the exclusion', ja: '除外の理由を追加' },
            preferred: true,
            changes: [
              {
                kind: 'set',
                subject: anchor.subject,
                at: `/exclusions/${String(data?.['index'])}/reason`,
                value: toDo,
              },
            ],
          },
        ],
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
  fix: { title: { en: 'Add information and functions for customers', ja: 'カスタマ向けの情報及び機能を追加' }, value: { information: [toDo], functions: [toDo] } },
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

export const scopeRules = [
  scopeMissing,
  statementMissing,
  boundaryMissing,
  applicabilityMissing,
  noCloudService,
  serviceNotNamed,
  roleMissing,
  upstreamRole,
  relationMissing,
  ismsScopeMissing,
  notDocumented,
  exclusionReasonMissing,
  customerInformationMissing,
  serviceModelMissing,
];
