/** 4.1: what the scope says: its statement, boundary and applicability, its place in the ISMS, its exclusions. */
import type { Role } from '../../words/roles';
import { roles as allRoles } from '../../words/roles';
import { mark } from '../../facts/marks';
import { atEntry, atKey, atRoot } from '../../check/anchors';
import { toDo } from '../../check/fix';
import { labelOf } from '../../check/label';
import { emptyAnswer } from '../support/empty-answer';
import { missingAnchor, missingField } from '../support/missing-field';
import { none, rule } from '../../check/rule';
import { isInScope, servicesInScope } from '../../workspace/scope';
import { exclusionReasonMissing, ismsScopeEmpty, ismsScopeMissing, relationMissing } from './limits';
import { roleNames } from '../../words/names';

export const scopeMissing = rule({
  code: 'scope/missing',
  severity: 'error',
  on: 'project',
  decides: ['4.1.a', '4.1.b'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The scope of the ISMS is not written: add a `scope` section with statement, boundary and applicability (4.1).',
      ja: '適用範囲が書かれていません。scopeに適用範囲の記述、境界及び適用可能性を書いてください(4.1)。',
    },
  },
  check: (_project, ask) => {
    return ask.has(mark.section('scope')) || ask.unread('scope') ? none : [{ anchor: atRoot, args: {} }];
  },
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

export const statementMissing = rule<'scope', { role: Role } | undefined>({
  code: 'scope/statement-missing',
  severity: 'error',
  on: 'scope',
  decides: ['4.1.a', '4.1.b'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The scope has no statement: say which cloud services it covers and what is done with them (4.1).',
      ja: '適用範囲の記述がありません。対象のクラウドサービスと業務をstatementに書いてください(4.1)。',
    },
    role: {
      en: 'The scope statement says nothing of the {role} role, in which you stand to services in scope (4.1).',
      ja: '適用範囲に{role}の役割のサービスがありますが、その役割についての記述がstatementにありません(4.1)。',
    },
  },
  check: (scope, ask) => {
    if (!scope.has('/statement')) return [{ anchor: missingAnchor(scope, '/statement'), args: {} }];
    const stated = allRoles.filter((role) => scope.has(`/statement/${role}`));
    if (stated.length === 0) return none;
    if (scope.has('/statement/en') || scope.has('/statement/ja')) return none;
    const held = servicesInScope(ask).flatMap(({ value }) => value.roles ?? []);
    return allRoles
      .filter((role) => held.includes(role) && !stated.includes(role))
      .map((role) => ({
        variant: 'role',
        anchor: atKey(scope, '/statement'),
        args: { role: roleNames[role] },
        about: [role],
        data: { role },
      }));
  },
  fix: ({ anchor, data }) => {
    if (anchor.kind !== 'field') return [];
    const at = data ? `/statement/${data.role}` : '/statement';
    return [
      {
        title: { en: 'Add the scope statement', ja: '適用範囲の記述を追加' },
        preferred: true,
        changes: [{ kind: 'set', subject: anchor.subject, at, value: toDo }],
      },
    ];
  },
});

const boundaryKinds = ['organizational', 'physical', 'technical'] as const;

export const boundaryMissing = rule({
  code: 'scope/boundary-missing',
  severity: 'error',
  on: 'scope',
  decides: ['4.1.a'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The boundary of the scope is not described: organisational, physical or technical (4.1).',
      ja: '適用範囲の境界が書かれていません。組織的、物理的、技術的な境界を書いてください(4.1)。',
    },
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

export const physicalBoundaryMissing = rule({
  code: 'scope/physical-boundary-missing',
  severity: 'warning',
  on: 'scope',
  remarks: ['4.1.a'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The register lists a host ({host}), and the boundary of the scope does not say where such machines stand: add `physical` (4.1).',
      ja: '仮想環境の台帳にホスト({host})がありますが、適用範囲の物理的な境界(physical)が書かれていません(4.1)。',
    },
  },
  check: (scope, ask) => {
    // A scope without any boundary has a finding of its own.
    if (scope.has('/boundary/physical') || !boundaryKinds.some((kind) => scope.has(`/boundary/${kind}`))) return none;
    const host = ask.all(mark.host).find(({ value }) => {
      const service = value.service ? ask.definition('service', value.service) : undefined;
      return !service || isInScope(service.value, ask.today);
    });
    if (!host) return none;
    return [
      {
        anchor: atKey(scope, '/boundary'),
        args: { host: labelOf(host) },
        related: [{ anchor: atEntry(host), message: { en: 'The host', ja: 'ホスト' } }],
      },
    ];
  },
  fix: ({ anchor }) =>
    anchor.kind !== 'field'
      ? []
      : [
          {
            title: { en: 'Add the physical boundary', ja: '物理的な境界を追加' },
            preferred: true,
            changes: [{ kind: 'set', subject: anchor.subject, at: '/boundary/physical', value: toDo }],
          },
        ],
});

export const applicabilityMissing = missingField({
  code: 'scope/applicability-missing',
  severity: 'error',
  on: 'scope',
  field: '/applicability',
  decides: ['4.1.a'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The applicability of the ISMS is not determined: say to what within the boundary it applies (4.1).',
      ja: '適用可能性が決定されていません。境界内の何にISMSを適用するかをapplicabilityに書いてください(4.1)。',
    },
  },
  fix: { title: { en: 'Add the applicability', ja: '適用可能性を追加' } },
});

export const applicabilityEmpty = emptyAnswer({
  code: 'scope/applicability-missing',
  severity: 'error',
  on: 'scope',
  fields: ['/applicability'],
  decides: ['4.1.a'],
  clause: '4.1',
});

export const boundaryEmpty = emptyAnswer({
  code: 'scope/boundary-missing',
  severity: 'error',
  on: 'scope',
  fields: ['/boundary/organizational', '/boundary/physical', '/boundary/technical'],
  decides: ['4.1.a'],
  clause: '4.1',
});

export const scopeRules = [
  scopeMissing,
  statementMissing,
  boundaryMissing,
  physicalBoundaryMissing,
  applicabilityMissing,
  applicabilityEmpty,
  boundaryEmpty,
  relationMissing,
  ismsScopeMissing,
  ismsScopeEmpty,
  exclusionReasonMissing,
];
