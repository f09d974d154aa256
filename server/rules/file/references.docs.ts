import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in references.ts. */
export const fileReferencesDocs: Readonly<Record<string, RuleDocs>> = {
  'id/duplicate': {
    when: {
      en: 'Two entries of a kind have the same id, an own control has the id of a catalogue, or a section that stands once stands twice.',
      ja: '同じ種類の項目のIDが重なる、独自の管理策が規格の番号を使う、又は一度だけの項目が二度ある場合に指摘します。',
    },
    why: {
      en: 'A reference must lead to one thing; with two, an auditor may be shown the wrong one.',
      ja: '参照先が一つに定まらないと、審査員に誤ったものを示すおそれがあります。',
    },
    mend: { en: 'Give one of them another id, or join them.', ja: '一方のIDを変えるか、一つにまとめてください。' },
    example: {
      bad: `people:
  - {id: hanako, name: 情報 花子}
  - {id: hanako, name: 監査 花子}
`,
      good: `people:
  - {id: hanako, name: 情報 花子}
  - {id: hanako-k, name: 監査 花子}
`,
    },
  },
  'ref/unresolved': {
    when: {
      en: 'A field names a person, service, asset, system, risk, evidence, audit or document that nothing defines.',
      ja: '要員、サービス、資産、システム、リスク、証拠、監査又は文書の参照先が定義されていない場合に指摘します。',
    },
    why: {
      en: 'A dead link breaks the path from service to risk to control to evidence that an auditor walks.',
      ja: 'サービス、リスク、管理策、証拠とたどる監査の経路が、参照切れによって途切れてしまいます。',
    },
    mend: { en: 'Correct the id, or create the entry.', ja: 'IDを訂正するか、項目を作成してください。' },
    example: {
      bad: `people:
  - {id: hanako, name: 情報 花子}
assets:
  - {id: db, name: 顧客データベース, owner: hanoko}
`,
      good: `people:
  - {id: hanako, name: 情報 花子}
assets:
  - {id: db, name: 顧客データベース, owner: hanako}
`,
    },
  },
};
