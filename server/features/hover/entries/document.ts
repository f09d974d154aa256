/** A document: which version is in force, who approved it, and when it is reviewed again. */
import { isCalendarDate } from '../../../facts/date';
import type { DocumentRecord } from '../../../facts/model';
import type { Subject } from '../../../workspace/subject';
import { fitted } from '../../../words/fitted';
import { code, escapeMarkdown } from '../../../markup/markdown';
import { beside, fact } from '../brief';
import type { HoverContext } from '../context';
import { dueDay } from '../day';
import { briefly, called, type Told, widths } from './told';

const words = {
  version: { en: 'Version', ja: '版' },
  kept: { en: 'Kept at', ja: '保管場所' },
  classification: { en: 'Classification', ja: '機密区分' },
  approved: { en: 'Approved', ja: '承認' },
  nextReview: { en: 'Next review', ja: '次回の見直し' },
} as const;

export function documentTold({ value }: Subject<DocumentRecord>, context: HoverContext): Told {
  const { language } = context;
  const { version, location, classification, approvedBy, approvedOn, nextReview } = value;
  const approval = [called(approvedBy, 'person', context), isCalendarDate(approvedOn) ? approvedOn : ''];
  return {
    meaning: [
      beside(
        fact(words.version, version && escapeMarkdown(fitted(version, widths.fact)), language),
        fact(words.classification, briefly(classification, language), language),
        fact(words.kept, location && code(fitted(location, widths.path)), language),
      ),
    ],
    standing: [
      beside(
        fact(words.approved, approval.filter(Boolean).join(' '), language),
        isCalendarDate(nextReview) ? fact(words.nextReview, dueDay(nextReview, context), language) : undefined,
      ),
    ],
  };
}
