/** 4.1: what the scope says: its statement, boundary and applicability, its place in the ISMS, its exclusions. */
import { roles as allRoles } from '../catalog/roles';
import { mark } from '../facts/marks';
import { atKey, atRoot } from './anchors';
import { toDo } from './fix';
import { missingAnchor, missingField } from './missing-field';
import { none, rule } from './rule';
import { rolesInScope } from './statement-roles';
import { roleNames } from './words';
import { exclusionReasonMissing, ismsScopeMissing, relationMissing } from './scope-limits';

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
      ja: 'リスク、管理策、監査は全て適用範囲の中で評価されます。適用範囲がなければ認証の対象を定められません。',
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

export const statementMissing = rule({
  code: 'scope/statement-missing',
  severity: 'error',
  on: 'scope',
  judges: ['4.1.a', '4.1.b'],
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
  explanation: {
    when: {
      en: 'The `scope` section has no `statement`, or one by role that leaves out a role of the services.',
      ja: 'scopeにstatementがない、又は役割ごとのstatementにサービスの役割が欠けている場合に示します。',
    },
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
  check: (scope, ask) => {
    if (!scope.has('/statement')) return [{ anchor: missingAnchor(scope, '/statement'), args: {} }];
    const stated = allRoles.filter((role) => scope.has(`/statement/${role}`));
    if (stated.length === 0) return none;
    return rolesInScope(ask)
      .filter((role) => !stated.includes(role))
      .map((role) => ({
        variant: 'role',
        anchor: atKey(scope, '/statement'),
        args: { role: roleNames[role] },
        data: { role },
      }));
  },
  fix: ({ anchor, data }) => {
    if (anchor.kind !== 'field') return [];
    const role = data?.['role'];
    const at = typeof role === 'string' ? `/statement/${role}` : '/statement';
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

export const scopeRules = [
  scopeMissing,
  statementMissing,
  boundaryMissing,
  applicabilityMissing,
  relationMissing,
  ismsScopeMissing,
  exclusionReasonMissing,
];
