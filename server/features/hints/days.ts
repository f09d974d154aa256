/** In how many days evidence and acceptances end, when that is soon or over. */
import { addDays, daysBetween, isCalendarDate } from '../../facts/date';
import type { Bilingual } from '../../words/bilingual';
import { counted } from '../../words/counted';
import { isOf } from '../../workspace/subject';
import type { HintKind } from './hint';

export const days: HintKind = (subject, ask, language) => {
  const dated = isOf(subject, 'evidence')
    ? [['/validUntil', subject.value.validUntil] as const]
    : isOf(subject, 'risks')
      ? [['/acceptance/until', subject.value.acceptance?.until] as const]
      : [];
  return dated.flatMap(([at, day]) => {
    if (!isCalendarDate(day) || day > addDays(ask.today, ask.evidenceExpiringDays)) return [];
    return [{ at, label: inDays(daysBetween(ask.today, day))[language] }];
  });
};

function inDays(count: number): Bilingual {
  if (count < 0) return { en: `expired ${counted(-count, 'day')} ago`, ja: `${-count}日前に期限切れ` };
  if (count === 0) return { en: 'expires today', ja: '本日まで' };
  return { en: `expires in ${counted(count, 'day')}`, ja: `あと${count}日で期限切れ` };
}
