import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in documents.ts. */
export const evidenceDocumentsDocs: Readonly<Record<string, RuleDocs>> = {
  'document/review-overdue': {
    when: { en: '`nextReview` lies before today.', ja: 'nextReviewが今日より前の場合に示します。' },
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
};
