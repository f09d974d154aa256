/**
 * Whether what is typed means a candidate. The server says so itself: editors differ in what they take for a word, and in
 * whether they look at anything but its beginning.
 */
import { plainWord } from '../../words/synonyms';

export interface Matcher {
  readonly typed: string;
  /** By its label, of which letters may be left out, or by a part of a word that it is also called. */
  matches(label: string, words?: readonly string[]): boolean;
  matchesLabel(label: string): boolean;
  begins(label: string): boolean;
  /** What the editor is to compare with what is typed: it must come to the same result. */
  filterText(label: string, words?: readonly string[]): string;
  /** Goes before the order of a list: what begins as it is typed comes first. */
  rank(label: string): string;
}

/** `replaced` is what a candidate takes the place of without being narrowed down by it: nobody has typed a word yet. */
export function createMatcher(typed: string, replaced = ''): Matcher {
  // A colon in full width is none to YAML: what stands before it is still the word.
  const plain = plainWord(typed).replace(/:$/, '');
  const matchesLabel = (label: string): boolean => plain === '' || hasLetters(plainWord(label), plain);
  const begins = (label: string): boolean => label.toLowerCase().startsWith(typed.toLowerCase());
  return {
    typed,
    matchesLabel,
    begins,
    matches: (label, words = []) => matchesLabel(label) || words.some((word) => plainWord(word).includes(plain)),
    filterText(label, words = []) {
      if (typed === '') return [...(replaced === '' ? [] : [replaced]), label, ...words].join(' ');
      return begins(label) ? label : `${typed} ${label}`;
    },
    rank(label) {
      if (typed === '') return '';
      // Annex A is named without its letter more often than not.
      if (label.toLowerCase() === `a.${typed.toLowerCase()}`) return '-';
      return begins(label) ? '0' : '1';
    },
  };
}

/** All letters of `typed`, in their order, with others in between. */
function hasLetters(text: string, typed: string): boolean {
  let at = 0;
  for (const letter of typed) {
    at = text.indexOf(letter, at) + letter.length;
    if (at < letter.length) return false;
  }
  return true;
}
