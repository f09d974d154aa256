/** Documented information: reviewed when it says that it is. */
import { isCalendarDate } from '../../facts/date';
import { atValue } from '../../check/anchors';
import { labelOf } from '../../check/label';
import { none, rule } from '../../check/rule';
import { scopeDisagrees, statementDisagrees } from './disagreement';

export const documentReviewOverdue = rule({
  code: 'document/review-overdue',
  severity: 'warning',
  on: 'documents',
  remarks: ['4.1.b'],
  clause: 'JIS Q 27001 7.5',
  messages: {
    default: {
      en: 'The review of the document {name} was due on {date} (JIS Q 27001 7.5).',
      ja: '文書{name}のレビューの期日({date})が過ぎています。レビューして次の期日を書いてください(JIS Q 27001 7.5)。',
    },
  },
  check: (document, ask) => {
    const { nextReview } = document.value;
    if (!isCalendarDate(nextReview) || nextReview >= ask.today) return none;
    return [{ anchor: atValue(document, '/nextReview'), args: { name: labelOf(document), date: nextReview } }];
  },
});

export const documentRules = [documentReviewOverdue, scopeDisagrees, statementDisagrees];
