/** Dates: real days, in an order that can be. */
import type { Bilingual } from '../../words/bilingual';
import { allOf } from '../../words/listing';
import { own } from '../../words/own';
import { childPointer, type Pointer } from '../../facts/fields';
import { addDays, isCalendarDate, type CalendarDate } from '../../facts/date';
import type { PlainValue } from '../../facts/read-value';
import { missingParts, type DatePart } from '../../facts/incomplete-date';
import { readableDate } from '../../facts/readable-date';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atValue } from '../../check/anchors';
import { rule, type Draft } from '../../check/rule';
import { keyCalled, valueAt } from '../../check/schema-fields';
import { replaceByMeant } from '../support/replace';
import { orders, past, type FieldKeys } from './date-fields';

export const date = rule({
  code: 'schema/date',
  severity: 'error',
  decidesByField: { concerns: ({ date }) => date },
  on: 'every-entry',
  clause: '',
  messages: {
    default: {
      en: '"{value}" in {key} is not a day of the calendar: write it as YYYY-MM-DD, such as 2026-11-01.',
      ja: '{key}の「{value}」は暦にある日付ではありません。2026-11-01のようにYYYY-MM-DDの形で書いてください。',
    },
    incomplete: {
      en: '"{value}" in {key} does not say the {missing}: write the whole day as YYYY-MM-DD, such as 2026-11-01.',
      ja: '{key}の「{value}」には{missing}が書かれていません。2026-11-01のように年月日を全て書いてください。',
    },
    readable: {
      en: '"{value}" in {key} is read as {meant}: write it as YYYY-MM-DD.',
      ja: '{key}の「{value}」は{meant}と読めますが、YYYY-MM-DDの形で書いてください。',
    },
    order: {
      en: '{later} comes before {earlier} ({value}).',
      ja: '{later}が{earlier}({value})より前の日付です。',
    },
    future: {
      en: '{key} is the day of something that was done, and lies in the future ({value}): write the day on which it was done.',
      ja: '{key}は済んだことの日付ですが、未来の日付({value})になっています。実際に行った日を書いてください。',
    },
    'future-audit': {
      en: 'An audit cannot have been performed in the future ({value}): write this day as `planned` (4.3).',
      ja: '監査の実施日が未来の日付({value})になっています。予定であればplannedに書いてください(4.3)。',
    },
  },
  check: (subject, ask): readonly Draft[] => [
    ...unreal(subject, ask),
    ...disordered(subject, ask),
    ...inTheFuture(subject, ask),
  ],
  fix: ({ anchor, data }) =>
    anchor.kind === 'field' ? replaceByMeant(anchor.subject, anchor.at, data?.['meant']) : [],
});

function unreal(subject: Subject, ask: Questions): readonly Draft[] {
  return subject.facts.violations
    .filter(({ kind }) => kind === 'date')
    .map(({ at, detail }) => {
      const meant = readableDate(detail);
      const missing = meant === undefined ? missingParts(detail) : [];
      const args = {
        value: detail,
        key: keyCalled(subject, at, ask),
        meant: meant ?? '',
        missing: allOf(missing.map((part) => partNames[part])),
      };
      return {
        variant: meant !== undefined ? 'readable' : missing.length > 0 ? 'incomplete' : 'default',
        anchor: atValue(subject, at),
        args,
        data: { meant },
      };
    });
}

const partNames: Readonly<Record<DatePart, Bilingual>> = {
  year: { en: 'year', ja: '年' },
  month: { en: 'month', ja: '月' },
  day: { en: 'day', ja: '日' },
};

function disordered(subject: Subject, ask: Questions): readonly Draft[] {
  return (own(orders, subject.section) ?? []).flatMap(([earlier, later]): readonly Draft[] => {
    const from = dateAt(subject.value, earlier);
    const to = dateAt(subject.value, later);
    if (from === undefined || to === undefined || from <= to) return [];
    const args = { earlier: keyCalled(subject, earlier, ask), later: keyCalled(subject, later, ask), value: from };
    const related = [{ anchor: atValue(subject, earlier), message: { en: 'The earlier day', ja: '先の日付' } }];
    return [{ variant: 'order', anchor: atValue(subject, later), args, about: [earlier], related }];
  });
}

function inTheFuture(subject: Subject, ask: Questions): readonly Draft[] {
  return (own(past, subject.section) ?? [])
    .flatMap((keys) => datesAt(subject.value, keys))
    .filter(({ text }) => isAhead(text, ask.today))
    .map(({ at, text }) => {
      const variant = at === '/performed' ? 'future-audit' : 'future';
      return { variant, anchor: atValue(subject, at), args: { key: keyCalled(subject, at, ask), value: text } };
    });
}

/** Whether the day is still to come, wherever one is: somewhere it may be tomorrow already. */
function isAhead(text: string, today: CalendarDate): boolean {
  return text > today && isCalendarDate(text) && text > addDays(today, 1);
}

/** The texts that are written in a field, each with its place. The first `depth` keys have led to the value. */
export function datesAt(
  value: PlainValue | undefined,
  keys: FieldKeys,
  depth = 0,
  at: Pointer = '',
): readonly TextAt[] {
  const key = keys[depth];
  if (key === undefined) return typeof value === 'string' ? [{ at, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return datesAt(own(value, key), keys, depth + 1, childPointer(at, key));
  return key === '*' ? value.flatMap((item, index) => datesAt(item, keys, depth + 1, childPointer(at, index))) : [];
}

export interface TextAt {
  readonly at: Pointer;
  readonly text: string;
}

function dateAt(value: PlainValue, at: Pointer): string | undefined {
  const day = valueAt(value, at);
  return typeof day === 'string' && isCalendarDate(day) ? day : undefined;
}

export const dateRules = [date];
