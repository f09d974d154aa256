import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in schema-missing-key.ts. */
export const fileSchemaMissingKeyDocs: Readonly<Record<string, RuleDocs>> = {
  'schema/missing-key': {
    when: {
      en: 'An entry has no id, title or name.',
      ja: '項目にID、標題又は名称がない場合に指摘します。',
    },
    why: {
      en: 'Other entries refer to it by id, and people recognise it by its name.',
      ja: 'ほかの項目はIDで参照し、人は名称で見分けます。',
    },
    mend: {
      en: 'Write it; the quick fix inserts the key.',
      ja: '追記してください。クイックフィックスでキーを挿入できます。',
    },
    example: {
      bad: `people:
  - {id: hanako}
`,
      good: `people:
  - {id: hanako, name: 情報 花子}
`,
    },
  },
};
