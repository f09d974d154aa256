/** A day: how far it lies ahead or behind. */
import { daysBetween, isCalendarDate } from '../../facts/date';
import { pointerKeys, type Pointer } from '../../facts/fields';
import { valueAt } from '../../check/schema-fields';
import { ahead } from '../../rules/file/date-fields';
import { bracketed } from '../../words/listing';
import { filled } from '../../words/filled';
import type { Bilingual } from '../../words/bilingual';
import type { Field } from '../../schema/field';
import type { Subject } from '../../workspace/subject';
import type { NodeAt } from '../cursor';
import type { HoverContext } from './context';

const words = {
  today: { en: 'today', ja: '本日' },
  tomorrow: { en: 'in 1 day', ja: 'あと1日' },
  ahead: { en: 'in {days} days', ja: 'あと{days}日' },
  yesterday: { en: '1 day ago', ja: '1日前' },
  behind: { en: '{days} days ago', ja: '{days}日前' },
  overYesterday: { en: 'passed 1 day ago', ja: '1日前に過ぎました' },
  over: { en: 'passed {days} days ago', ja: '{days}日前に過ぎました' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What stands in a field for a day, and how far off that is; nothing for other fields and for what is no day. */
export function dayStanding(
  { pointer, entry }: Pick<NodeAt, 'pointer' | 'entry'>,
  field: Field,
  subject: Subject | undefined,
  context: HoverContext,
): string | undefined {
  const day = field.date && subject ? valueAt(subject.value, pointer) : undefined;
  if (typeof day !== 'string' || !isCalendarDate(day)) return undefined;
  return `${day} · ${daysOff(day, isAhead(entry.section, pointer), context)}`;
}

/** `in 8 days`, `53 days ago`; of ends and due dates, that they are over. */
export function daysOff(
  day: string,
  isEnd: boolean,
  { ask, language }: Pick<HoverContext, 'ask' | 'language'>,
): string {
  const days = daysBetween(ask.today, day);
  if (days === 0) return words.today[language];
  const far = Math.abs(days);
  const [one, many] =
    days > 0
      ? [words.tomorrow, words.ahead]
      : isEnd
        ? [words.overYesterday, words.over]
        : [words.yesterday, words.behind];
  const pattern = far === 1 ? one : many;
  return filled(pattern[language], { days: String(far) });
}

/** An end or a due date, with how far off it is. */
export function dueDay(day: string, context: Pick<HoverContext, 'ask' | 'language'>): string {
  return `${day}${bracketed(daysOff(day, true, context), context.language)}`;
}

function isAhead(section: string, at: Pointer): boolean {
  const keys = pointerKeys(at);
  return (ahead[section] ?? []).some((one) => {
    return one.keys.length === keys.length && one.keys.every((key, index) => key === '*' || key === keys[index]);
  });
}
