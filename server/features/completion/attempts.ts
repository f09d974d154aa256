/** The ways in which something may be written at a cursor, the likeliest first. */
import { beforeOnLine, type SlicePoint } from '../cursor';
import {
  bareLine,
  columnBelow,
  isColon,
  isComment,
  isFollowed,
  needsSpace,
  openQuote,
  restOfWord,
  type Quote,
} from './line';

/** Stands at the cursor while the slice is parsed: a word that no ISMS contains and that is legal wherever a word is. */
export const cursorWord = 'ismsCursorWord';

export interface Attempt {
  readonly as: 'key' | 'value';
  /** Offset in the slice at which `before` is written: where the word begins. */
  readonly start: number;
  readonly before: string;
  /** So many characters behind the cursor belong to the word, which closes and ends behind them. */
  readonly tail: number;
  readonly quote: Quote;
  /** A closing quote that stands there. */
  readonly quoteBehind: 0 | 1;
  /** One that has to be written. */
  readonly closing: string;
  /** The colon has to be written. */
  readonly colon: boolean;
  readonly after: string;
}

export function attemptsAt(point: SlicePoint): readonly Attempt[] {
  const { slice, offset } = point;
  const line = beforeOnLine(point);
  const behind = /^[^\r\n]*/.exec(slice.text.slice(offset))?.[0] ?? '';
  const space = needsSpace(line) ? ' ' : '';
  const base: Attempt = {
    as: 'value',
    start: offset,
    before: space,
    ...quoting(line, behind),
    colon: false,
    after: '',
  };
  // A comment begins behind a blank only, and the word takes the place of that.
  const apart = isComment(behind) && (space !== '' || /\s$/.test(line)) ? ' ' : '';
  const value = { ...base, after: apart };
  const withComma = { ...base, tail: 0, after: ',' };
  const separate = base.quote === '' && isFollowed(behind) && /[[{,]\s*$|^\s*$/.test(line);
  const values = separate ? [withComma] : [value, ...(base.quote === '' ? [withComma] : [])];
  return [...keyAttempts(point, line, behind, value), ...values];
}

/** On a line of its own a key may stand, a first one behind a dash that is missing, or the item of a list of words. */
function keyAttempts(point: SlicePoint, line: string, behind: string, value: Attempt): readonly Attempt[] {
  const found = value.before === '' ? bareLine(line) : bareLine(line.slice(0, -1));
  if (!found || (value.before !== '' && !line.endsWith('-'))) return [];
  const tail = value.quote === '' ? restOfWord(found.word, behind).length : value.tail;
  const colon = !isColon(behind.slice(tail + value.quoteBehind), value.quoteBehind === 1);
  const closing = colon && value.quoteBehind === 1 ? value.quote : value.closing;
  const key: Attempt = { ...value, as: 'key', tail, colon, closing };
  if (!colon || value.before !== '' || found.lead.includes('-') || !mayHaveDash(point, found.lead.length)) return [key];
  const dashed = { start: value.start - found.word.length - found.quote.length, before: '- ' };
  return [key, { ...key, ...dashed }, { ...value, ...dashed }];
}

/** In the head of a list whose items follow, a dash must stand above theirs; nowhere may it take the lines below. */
function mayHaveDash({ slice, offset }: SlicePoint, column: number): boolean {
  return (slice.shape !== 'head' || slice.list?.column === column) && columnBelow(slice.text, offset) <= column;
}

function quoting(line: string, behind: string): Pick<Attempt, 'quote' | 'quoteBehind' | 'closing' | 'tail'> {
  const quote = openQuote(line);
  if (quote === '') return { quote, quoteBehind: 0, closing: '', tail: 0 };
  const end = behind.indexOf(quote);
  if (end >= 0) return { quote, quoteBehind: 1, closing: '', tail: end };
  return { quote, quoteBehind: 0, closing: quote, tail: restOfWord(quote, behind).length };
}
