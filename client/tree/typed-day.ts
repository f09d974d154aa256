/** A day as people type it: in a spreadsheet it has strokes and no zeros, and an input method leaves wide digits. */
import { isCalendarDate } from '../../server/facts/date';

/** As YYYY-MM-DD; an empty text for nothing, `undefined` for what is no day. */
export function typedDay(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return '';
  const parts = /^(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})$/.exec(plain)?.groups;
  const kanji = /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/.exec(plain)?.groups;
  const { year = '', month = '', day = '' } = parts ?? kanji ?? {};
  const written = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isCalendarDate(written) ? written : undefined;
}
