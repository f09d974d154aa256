import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in schema.ts. */
export const fileSchemaDocs: Readonly<Record<string, RuleDocs>> = {
  'schema/unknown-key': {
    when: { en: 'A key is not part of the language.', ja: '言語にないキーが書かれている場合に指摘します。' },
    why: {
      en: 'A misspelt key is not read; what it was meant to say would silently be missing.',
      ja: 'つづりの誤ったキーは読み取られず、書いたつもりの内容が欠けてしまいます。',
    },
    mend: { en: 'Choose a key from the completion list.', ja: '補完候補からキーを選んでください。' },
    example: {
      bad: `people:
  - {id: hanako, name: 情報 花子, departmnt: 情報システム部}
`,
      good: `people:
  - {id: hanako, name: 情報 花子, department: 情報システム部}
`,
    },
  },
  'schema/type': {
    when: {
      en: 'A value has another form than its field: a text where a list belongs, say.',
      ja: '一覧を書く場所に文字列があるなど、値の形が項目と異なる場合に指摘します。',
    },
    why: { en: 'A value of another form cannot be read.', ja: '形の異なる値は読み取れません。' },
    mend: {
      en: 'Write the value in the form that the message names.',
      ja: 'メッセージに示された形で値を書いてください。',
    },
    example: {
      bad: `services:
  - {id: crm, name: Example CRM, roles: provider, model: saas}
`,
      good: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
`,
    },
  },
  'schema/value': {
    when: {
      en: 'A value is not one of those that the field offers.',
      ja: '値が項目の選択肢にない場合に指摘します。',
    },
    why: {
      en: 'Only the listed values have a meaning for the rules and the documents made from them.',
      ja: '検査や文書の作成で意味をもつのは、定められた値だけです。',
    },
    mend: { en: 'Choose one from the completion list.', ja: '補完候補から選んでください。' },
    example: {
      bad: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: sas}
`,
      good: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
`,
    },
  },
};
