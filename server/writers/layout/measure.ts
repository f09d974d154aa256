/** How much room text takes, in half-width characters: an estimate, for heights that a program does not work out itself. */
import { eastAsianWidth } from 'get-east-asian-width';

/** Signs such as ○ and ● are as wide as a kanji in the fonts that have both. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += eastAsianWidth(character.codePointAt(0) ?? 0, { ambiguousAsWide: true });
  return width;
}

/** The lines that a text takes in a column of that many half-width characters; at least one. */
export function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, width))), 0);
}
