import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in limits.ts. */
export const scopeLimitsDocs: Readonly<Record<string, RuleDocs>> = {
  'scope/relation-missing': {
    when: { en: 'The `scope` section has no `relation`.', ja: 'scopeにrelationがない場合に指摘します。' },
    why: {
      en: 'The cloud security certification stands on the ISMS certification: its scope is part of that scope, or equal to it.',
      ja: 'クラウドセキュリティ認証はISMS認証を前提とし、その適用範囲の一部又は同一である必要があります。',
    },
    mend: { en: 'Write `part` or `same`.', ja: '一部ならpart、同一ならsameを書いてください。' },
    example: {
      bad: `scope:
  statement: Example CRMの提供
`,
      good: `scope:
  statement: Example CRMの提供
  relation: same
`,
    },
  },
  'scope/isms-scope-missing': {
    when: {
      en: '`relation` is `part` and `ismsScope` is absent or says nothing, such as "same as above".',
      ja: 'relationがpartで、ismsScopeがない、又は「同上」のように内容のない場合に指摘します。',
    },
    why: {
      en: 'A part can only be judged beside the whole that it is part of.',
      ja: '一部であることは、全体の記述があって初めて確かめられます。',
    },
    mend: {
      en: 'Write the statement of the JIS Q 27001 certification.',
      ja: 'JIS Q 27001の認証における適用範囲の記述を書いてください。',
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
  },
  'scope/exclusion-reason-missing': {
    when: {
      en: 'An item of `exclusions` has no `reason`, or only a stock phrase such as "N/A".',
      ja: 'exclusionsの項目にreasonがない、又は「該当なし」などの決まり文句だけの場合に指摘します。',
    },
    why: {
      en: 'What is left out must not leave the certificate misleading; the reason shows that it does not.',
      ja: '除外によって認証が誤解を招かないことを、理由によって示す必要があります。',
    },
    mend: { en: 'Say why it can be left out.', ja: '除外できる理由を書いてください。' },
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
  },
};
