/** Days that are so far ahead that nobody who writes them will be held to them: an acceptance until 9999 has no end. */
import { own } from '../../words/own';
import { addMonths, isCalendarDate } from '../../facts/date';
import { atValue } from '../../check/anchors';
import { none, rule } from '../../check/rule';
import { keyCalled } from '../../check/schema-fields';
import { ahead } from './date-fields';
import { datesAt } from './dates';

/** Ten years: three cycles of a certificate, and longer than any plan, review or proof is good for. */
const longest = 120;

export const farDay = rule({
  code: 'schema/date',
  severity: 'error',
  on: 'every-entry',
  clause: '',
  messages: {
    far: {
      en: '{key} is more than ten years ahead ({value}): nobody will be held to it; write a day on which it is looked at again.',
      ja: '{key}が10年より先の日付({value})で、実質的に期限がありません。見直しができる日付を書いてください。',
    },
  },
  check: (subject, ask) => {
    const fields = own(ahead, subject.section);
    if (!fields) return none;
    const last = addMonths(ask.today, longest);
    return fields.flatMap(({ keys, remarks }) =>
      datesAt(subject.value, keys)
        .filter(({ text }) => text > last && isCalendarDate(text))
        .map(({ at, text }) => ({
          variant: 'far',
          severity: 'warning' as const,
          decides: [],
          remarks,
          anchor: atValue(subject, at),
          args: { key: keyCalled(subject, at, ask), value: text },
        })),
    );
  },
});
