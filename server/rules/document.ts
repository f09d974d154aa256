/** Documented information: reviewed when it says that it is. */
import { isCalendarDate } from '../facts/date';
import { atValue } from './anchors';
import { labelOf } from './label';
import { none, rule } from './rule';

export const documentReviewOverdue = rule({
  code: 'document/review-overdue',
  severity: 'warning',
  on: 'documents',
  judges: ['4.1.b'],
  clause: 'JIS Q 27001 7.5',
  messages: {
    default: {
      en: 'The review of the document {name} was due on {date} (JIS Q 27001 7.5).',
      ja: '文書{name}のレビューの期日({date})が過ぎています。レビューして次の期日を書いてください(JIS Q 27001 7.5)。',
    },
  },
  explanation: {
    when: { en: '`nextReview` lies before today.', ja: 'nextReviewが今日より前の場合に示します。' },
    why: {
      en: 'A document that nobody looks at drifts away from practice; a review that did not take place is one of the first things that an auditor sees.',
      ja: '見直さない文書は実態から離れていきます。行われていないレビューは、審査で真っ先に目に付きます。',
    },
    mend: {
      en: 'Review the document, then write `reviewedOn` and the next date.',
      ja: '文書をレビューし、reviewedOnと次の期日を書いてください。',
    },
  },
  example: {
    bad: `documents:
  - {id: DOC-1, title: 適用範囲定義書, nextReview: 2026-04-01}
`,
    good: `documents:
  - {id: DOC-1, title: 適用範囲定義書, reviewedOn: 2026-04-01, nextReview: 2027-04-01}
`,
  },
  check: (document, ask) => {
    const { nextReview } = document.value;
    if (!isCalendarDate(nextReview) || nextReview >= ask.today) return none;
    return [{ anchor: atValue(document, '/nextReview'), args: { name: labelOf(document), date: nextReview } }];
  },
});

export const documentRules = [documentReviewOverdue];
