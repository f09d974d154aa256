/** Dates: real days, in an order that can be. */
import { own } from '../../words/own';
import type { Pointer } from '../../facts/fields';
import { isCalendarDate } from '../../facts/date';
import type { PlainValue } from '../../facts/read-value';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atValue } from '../../check/anchors';
import { toDo } from '../../check/fix';
import { rule, type Draft } from '../../check/rule';
import { valueAt } from '../../check/schema-fields';

/** Pairs of fields of which the second must not come before the first. */
const orders: Readonly<Record<string, readonly (readonly [Pointer, Pointer])[]>> = {
  risks: [['/acceptance/on', '/acceptance/until']],
  evidence: [['/period/from', '/period/to']],
};

/** Days of things that have happened. */
const past: Readonly<Record<string, readonly Pointer[]>> = {
  audits: ['/performed'],
};

export const date = rule({
  code: 'schema/date',
  severity: 'error',
  decidesByField: { concerns: ({ date }) => date },
  on: 'every-entry',
  clause: '',
  messages: {
    default: {
      en: '"{value}" is not a day of the calendar written as YYYY-MM-DD.',
      ja: '「{value}」は暦にある日付ではありません。YYYY-MM-DDの形で書いてください。',
    },
    order: { en: '{later} comes before {earlier} ({value}).', ja: '{later}が{earlier}({value})より前の日付です。' },
    future: {
      en: 'An audit cannot have been performed in the future: write this day as `planned`.',
      ja: '実施日が未来の日付です。予定であればplannedに書いてください。',
    },
  },
  check: (subject, ask) => [...unreal(subject), ...disordered(subject), ...inTheFuture(subject, ask)],
});

function unreal(subject: Subject): readonly Draft[] {
  return subject.facts.violations
    .filter(({ kind }) => kind === 'date')
    .map(({ at, detail }) => {
      const draft = { anchor: atValue(subject, at), args: { value: detail } };
      return detail === toDo ? { ...draft, variant: 'undecided' } : draft;
    });
}

function disordered(subject: Subject): readonly Draft[] {
  return (own(orders, subject.section) ?? []).flatMap(([earlier, later]): readonly Draft[] => {
    const from = dateAt(subject.value, earlier);
    const to = dateAt(subject.value, later);
    if (from === undefined || to === undefined || from <= to) return [];
    const args = { earlier: lastOf(earlier), later: lastOf(later), value: from };
    const related = [{ anchor: atValue(subject, earlier), message: { en: 'The earlier day', ja: '先の日付' } }];
    return [{ variant: 'order', anchor: atValue(subject, later), args, related }];
  });
}

function inTheFuture(subject: Subject, ask: Questions): readonly Draft[] {
  return (own(past, subject.section) ?? []).flatMap((at): readonly Draft[] => {
    const day = dateAt(subject.value, at);
    return day !== undefined && day > ask.today ? [{ variant: 'future', anchor: atValue(subject, at), args: {} }] : [];
  });
}

function dateAt(value: PlainValue, at: Pointer): string | undefined {
  const day = valueAt(value, at);
  return typeof day === 'string' && isCalendarDate(day) ? day : undefined;
}

function lastOf(pointer: Pointer): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1);
}

export const dateRules = [date];
