/** How wide columns are on paper: as the view wants them, but wide enough for what should not break. */
import { textOf } from '../../reports/view/cells';
import type { Table } from '../../reports/view/view';
import type { Language } from '../../words/bilingual';
import { widthOf } from './measure';

/** A line that is so short stays one: dates, names, states. Half-width characters. */
const shortLine = 14;
/** A title may break sooner. */
const shortTitle = 11;
/** Numbers and identifiers up to this length stay whole within longer lines. */
export const shortWord = 13;
/** No word of a title is broken that is no longer: a part of one looks like another word. */
const titleWord = 20;
/** What people write in sentences has at least this: two kanji on a line are a column of signs. */
const shortProse = 18;

export interface Room {
  /** What all columns may take together. */
  readonly available: number;
  /** What a column takes beside its text. */
  readonly padding: number;
}

/** Widths in half-width characters, as those of `room`; together more than there are only if what may not break needs it. */
export function columnWidths(
  { columns, rows }: Table,
  { available, padding }: Room,
  language: Language,
): readonly number[] {
  const least = columns.map(({ title }, index) => {
    const texts = rows.flatMap((row) => (row.kind === 'row' ? [textOf(row.cells[index] ?? '', language)] : []));
    // One after the other: there may be more rows than a function takes arguments.
    const widest = (most: number, text: string): number =>
      Math.max(most, leastOf(text, shortLine, shortWord), proseOf(text));
    return padding + texts.reduce(widest, leastOf(title, shortTitle, titleWord));
  });
  let wanted: readonly (number | undefined)[] = columns.map(() => undefined);
  // A column that needs more than its part takes it from the others, of which some more may come to need theirs.
  for (;;) {
    const fixed = wanted.reduce<number>((sum, width) => sum + (width ?? 0), 0);
    const parts = columns.reduce((sum, { width }, index) => sum + (wanted[index] === undefined ? width : 0), 0);
    const widths = columns.map(({ width }, index) => wanted[index] ?? ((available - fixed) * width) / parts);
    const needy = widths.map((width, index) => wanted[index] === undefined && width < (least[index] ?? 0));
    if (!needy.includes(true)) return widths;
    wanted = wanted.map((width, index) => (needy[index] ? least[index] : width));
  }
}

/** Words between blanks find their own room; kanji and kana would go into any, one below the other. */
function proseOf(text: string): number {
  const longest = text.split('\n').reduce((most, line) => Math.max(most, widthOf(line)), 0);
  return unspaced.test(text) ? Math.min(longest, shortProse) : 0;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function leastOf(text: string, short: number, longestWord: number): number {
  return text.split('\n').reduce((most, line) => {
    const whole = inkOf(line);
    if (widthOf(line) <= short) return Math.max(most, whole);
    const words = line.match(/[\p{Script=Latin}\p{N}.\-_/]+/gu) ?? [];
    return Math.max(most, ...words.filter((word) => widthOf(word) <= longestWord).map(inkOf));
  }, 0);
}

/**
 * What a program may draw: full-width characters are as wide as they say, letters and digits in bold type, or in other fonts
 * than ours, wider than half of one. Capitals even more so, of which an id may consist alone.
 */
function inkOf(text: string): number {
  const wide = [...text].filter((character) => widthOf(character) > 1).length;
  const narrow = widthOf(text) - 2 * wide;
  return 2 * wide + wideLetters * narrow + wideCapital * (text.match(/\p{Lu}/gu)?.length ?? 0);
}

const wideLetters = 1.18;
const wideCapital = 0.25;
