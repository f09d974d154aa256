import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in scope.ts. */
export const scopeDocs: Readonly<Record<string, RuleDocs>> = {
  'scope/missing': {
    when: {
      en: 'No file of the project has a `scope` section.',
      ja: 'プロジェクトのどのファイルにもscopeがない場合に指摘します。',
    },
    why: {
      en: 'Everything else (risks, controls, audits) is judged within the scope; without it nothing can be certified.',
      ja: 'リスク、管理策、監査は全て適用範囲の中で評価されます。適用範囲がなければ認証の対象を定められません。',
    },
    mend: {
      en: 'Add the section; the quick fix inserts its skeleton.',
      ja: 'scopeを追加してください。クイックフィックスでひな形を挿入できます。',
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
  },
  'scope/statement-missing': {
    when: {
      en: 'The `scope` section has no `statement`, or one by role that leaves out a role of the services.',
      ja: 'scopeにstatementがない、又は役割ごとのstatementにサービスの役割が欠けている場合に指摘します。',
    },
    why: {
      en: 'The statement is the sentence that stands on the certificate; it must name the cloud services.',
      ja: '適用範囲の記述は登録証に載る文であり、クラウドサービスの名称を含む必要があります。',
    },
    mend: {
      en: 'Write one statement, or one for each role (`provider`, `customer`).',
      ja: '一つの文として書くか、providerとcustomerに分けて書いてください。',
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
  },
  'scope/boundary-missing': {
    when: {
      en: 'The scope has no `boundary`, or none of its three kinds is filled in; or one of them says nothing, such as "same as above". That there is none of one kind is an answer where another is described.',
      ja: 'scopeにboundaryがない、又は三つの区分のいずれも書かれていない場合、又は「同上」のように内容のない区分がある場合に指摘します。ほかの区分が書かれていれば、「なし」は答えとして扱います。',
    },
    why: {
      en: 'An auditor must be able to tell what is inside and what is outside, above all towards the cloud service underneath.',
      ja: '特に下位のクラウドサービスとの間で、何が範囲の内で何が外かを審査員が判断できる必要があります。',
    },
    mend: {
      en: 'Describe departments (organizational), places (physical) and networks and systems (technical).',
      ja: '部門(organizational)、場所(physical)、ネットワーク及びシステム(technical)の境界を書いてください。',
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
  },
  'scope/applicability-missing': {
    when: {
      en: 'The `scope` section has no `applicability`, or one that says nothing, such as "as above".',
      ja: '適用範囲(scope)に適用可能性(applicability)がない場合、又は「同上」「なし」のように内容のない場合に指摘します。',
    },
    why: {
      en: 'The requirement asks for boundaries and applicability: the line, and what holds within it.',
      ja: '要求事項は境界と適用可能性の両方、すなわち線引きとその内側での適用を求めています。',
    },
    mend: {
      en: 'Say to which activities, people and information the ISMS applies.',
      ja: 'ISMSを適用する業務、要員、情報を書いてください。',
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
  },
  'scope/physical-boundary-missing': {
    when: {
      en: 'A system of the kind `host` is listed, and the boundary of the scope has no `physical`.',
      ja: '種類がhostのシステムがあり、適用範囲の境界にphysicalがない場合に指摘します。',
    },
    why: {
      en: 'A machine of your own stands in some room; whether that room is inside the boundary must be known. Who runs everything on the machines of a supplier needs no such boundary.',
      ja: '自社のホストはどこかの場所にあります。その場所が境界の内側かどうかを示す必要があります。全てを供給者の設備で運用している場合は求めません。',
    },
    mend: {
      en: 'Say in which data centre or room the hosts stand, and where your responsibility for it ends.',
      ja: 'ホストのあるデータセンタ又は部屋と、そこでの自社の責任の範囲を書いてください。',
    },
    example: {
      bad: `scope:
  boundary: {organizational: 全社}
systems:
  - {id: host-1, kind: host}
`,
      good: `scope:
  boundary: {organizational: 全社, physical: 東京データセンタの専用区画}
systems:
  - {id: host-1, kind: host}
`,
    },
  },
};
