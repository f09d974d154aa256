/** So much of a text as has room on a line beside other things. */
import { shortened } from './shortened';

/** From here on characters are as wide as a kanji, near enough: whoever reads sees a line of text, not a table. */
const firstWide = 0x1100;

/** Ends with `…` where it is longer than that many half-width characters. Looks at no more of it than has room. */
export function fitted(text: string, columns: number): string {
  let width = 0;
  let units = 0;
  for (const character of text) {
    width += (character.codePointAt(0) ?? 0) >= firstWide ? 2 : 1;
    if (width > columns) return shortened(text, units);
    units += character.length;
  }
  return text;
}
