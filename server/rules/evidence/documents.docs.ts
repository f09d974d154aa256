import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in documents.ts. */
export const evidenceDocumentsDocs: Readonly<Record<string, RuleDocs>> = {
  'document/review-overdue': {
    when: { en: '`nextReview` lies before today.', ja: 'nextReviewが今日より前の場合に指摘します。' },
    why: {
      en: 'A document that nobody looks at drifts away from practice; a review that did not take place is one of the first things that an auditor sees.',
      ja: '見直さない文書は実態から離れていきます。行われていないレビューは、審査で真っ先に目に付きます。',
    },
    mend: {
      en: 'Review the document, then write `reviewedOn` and the next date.',
      ja: '文書をレビューし、reviewedOnと次の期日を書いてください。',
    },
    example: {
      bad: `documents:
  - {id: DOC-1, title: 適用範囲定義書, nextReview: 2026-04-01}
`,
      good: `documents:
  - {id: DOC-1, title: 適用範囲定義書, reviewedOn: 2026-04-01, nextReview: 2027-04-01}
`,
    },
  },
  'document/disagrees': {
    when: {
      en: 'The scope or the statement of applicability states another version, approver or day of approval than the record of the same document. v1.2 and 1.2 are the same version.',
      ja: '適用範囲又は適用宣言書に書かれた版、承認者又は承認日が、同じ文書の記録と異なる場合に指摘します。v1.2と1.2は同じ版とみなします。',
    },
    why: {
      en: 'With two answers, nobody can tell which version is in force and was approved.',
      ja: '記載が食い違っていると、どの版が承認され、有効なのかが分かりません。',
    },
    mend: {
      en: 'Correct the one that is out of date, or state it in one place only.',
      ja: '古い方を訂正するか、一か所だけに書いてください。',
    },
    example: {
      bad: `scope:
  document: {id: DOC-1, version: "4.1"}
documents:
  - {id: DOC-1, title: 適用範囲定義書, version: "4.2"}
`,
      good: `scope:
  document: {id: DOC-1, version: "4.2"}
documents:
  - {id: DOC-1, title: 適用範囲定義書, version: "4.2"}
`,
    },
  },
};
