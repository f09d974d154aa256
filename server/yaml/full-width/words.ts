import { asHalf } from './characters';
import { entryFields, keys, sectionLabels, sections } from './keys.generated';
import { own } from '../../words/own';

const known: ReadonlySet<string> = new Set(keys);
const labels: ReadonlySet<string> = new Set(sectionLabels);

/** Whether a word is what people call a section: in the first column, nothing else. */
export function isSectionLabel(word: string): boolean {
  return labels.has(word);
}

/** Whether a word in half width is a key of the language, or of the user's own. */
export function isKey(word: string): boolean {
  return known.has(word) || /^x-./.test(word);
}

const top: ReadonlySet<string> = new Set(sections);

/** Whether a word is a section's. */
export function isSection(word: string): boolean {
  return top.has(word);
}

/** Whether a word names a field of the entries of a list, or of a section that stands once, and no section. */
export function isFieldOf(section: string, word: string): boolean {
  return !isSection(word) && own(entryFields, section)?.includes(word) === true;
}

/** Behind the letters, digits and what joins them in keys, of any width, that begin at `at`. */
export function endOfWord(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && /[\p{L}\p{N}_./-]/u.test(asHalf(text, next))) next += 1;
  return next;
}

/** A word of ASCII letters once it is in half width: what ids, codes and words of the language are made of. */
export function isToken(word: string): boolean {
  return /^[A-Za-z0-9._-]+$/.test(word);
}
