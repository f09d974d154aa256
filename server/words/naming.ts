/** Whether a text names a service, as a reader would see it: width, case, blanks, dots and signs of trade marks aside, and only as a whole name. */
import { judgedPart } from './bounded';

/** Letters that make one word of Latin, kana of katakana: a name that goes on with the same kind is another name. */
const kinds = [/[\p{Script=Latin}\p{N}]/u, /[\p{Script=Katakana}ー]/u];

/** What makes another service of a name: a version or a number, unless the number counts something. */
const otherVersion =
  /^[\s\-_]*(?:(?:v|ver\.?|version|バージョン)\s*\d|\d+(?:\.\d+)*(?![\d.]*\s*(?:時|日|年|月|件|社|名|人|台|万|千|百|拠点|か|ヶ|カ|箇|つ|%|\p{Script=Latin}))|(?:ii|iii|iv)(?!\p{L}))/u;

const blank = /\s/u;

/** What stands before and behind a name, in one width and case. */
export interface Naming {
  readonly before: string;
  readonly after: string;
}

/** A text in which many names are looked for: it and all of them are read once. */
export interface Namings {
  isNamed(name: string): boolean;
  /** Every place where the name stands. */
  of(name: string): readonly Naming[];
}

/**
 * Where names stand in a text. Where one of `names` is longer than another, the part of it that reads like the other does
 * not count. In time that grows with the text and with the names, not with their product.
 */
export function readNamings(text: string, names: readonly string[]): Namings {
  const searched = withoutBlanks(text);
  const found = foundIn(searched.letters, names.map(lettersOf));
  const known = new Map<string, readonly Naming[]>();
  const namingsOf = (letters: string): readonly Naming[] =>
    (found.places.get(letters) ?? placesOf(letters, searched.letters)).flatMap((start): readonly Naming[] => {
      const end = start + letters.length;
      if (isCovered(found, start, end) || !isWhole(searched, start, end)) return [];
      const { text: read, at } = searched;
      return [{ before: read.slice(0, at[start] ?? 0), after: read.slice((at[end - 1] ?? 0) + 1) }];
    });
  const ofLetters = (letters: string): readonly Naming[] => {
    const namings = letters === '' ? [] : (known.get(letters) ?? namingsOf(letters));
    known.set(letters, namings);
    return namings;
  };
  return {
    of: (name) => ofLetters(lettersOf(name)),
    isNamed(name) {
      const letters = lettersOf(name);
      return letters === '' || ofLetters(letters).length > 0;
    },
  };
}

interface Found {
  /** Of every name, where it begins. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** For every place, how far the longest name reaches that begins there. */
  readonly here: readonly number[];
  /** How far names reach that begin before it. */
  readonly before: readonly number[];
}

/** A longer name covers a place that begins before it and ends no sooner, or begins with it and ends behind it. */
function isCovered({ here, before }: Found, start: number, end: number): boolean {
  return (before[start] ?? 0) >= end || (here[start] ?? 0) > end;
}

/** A longer one is no name that another could be a part of, and would be gone along at each place. */
const longestName = 200;

/** The letters of all names that begin alike, as one tree. */
interface Letters {
  readonly next: Map<string, Letters>;
  places?: number[];
}

function foundIn(text: string, names: readonly string[]): Found {
  const first: Letters = { next: new Map() };
  const places = new Map<string, readonly number[]>();
  for (const letters of names) {
    if (letters === '' || letters.length > longestName || places.has(letters)) continue;
    let at = first;
    for (let index = 0; index < letters.length; index += 1) {
      const following: Letters = at.next.get(letters.charAt(index)) ?? { next: new Map() };
      at.next.set(letters.charAt(index), following);
      at = following;
    }
    at.places = [];
    // Also where it stands nowhere: that is known then, and not looked for again.
    places.set(letters, at.places);
  }
  const [here, before]: [number[], number[]] = [[], []];
  for (let start = 0; start < text.length; start += 1) {
    before.push(Math.max(before.at(-1) ?? 0, here.at(-1) ?? 0));
    here.push(0);
    let at = first.next.get(text.charAt(start));
    for (let end = start + 1; at; at = at.next.get(text.charAt(end)), end += 1) {
      if (!at.places) continue;
      at.places.push(start);
      here[start] = end;
    }
  }
  return { places, here, before };
}

/** The letters by which names compare: two texts with the same are one name, and nothing else. */
export function lettersOf(name: string): string {
  return withoutBlanks(judgedPart(name)).letters;
}

interface Searched {
  /** As read, in one width and case. */
  readonly text: string;
  readonly letters: string;
  /** Where each of the letters stands in the text. */
  readonly at: readonly number[];
}

/** Signs of trade marks, which NFKC would make letters of the name; and as they are typed. */
const signs = /[™℠®©]/gu;
const typedSigns = /\((?:r|tm|sm)\)/gu;

/** Hyphens, dashes and the sign for minus: which of them was typed nobody sees. */
const hyphens = /[\u2010-\u2015\u2212\uFE63\uFF0D]/gu;

function withoutBlanks(original: string): Searched {
  const plain = original.replace(signs, ' ').normalize('NFKC').toLowerCase();
  const text = plain.replace(typedSigns, (sign) => ' '.repeat(sign.length)).replace(hyphens, '-');
  // Counted as `indexOf` counts: by UTF-16 units.
  const at = [...text.matchAll(/[^\s・·]/g)].map(({ index }) => index);
  return { text, letters: text.replace(/[\s・·]+/g, ''), at };
}

function isWhole({ text, at }: Searched, start: number, end: number): boolean {
  const [first, last] = [at[start] ?? 0, at[end - 1] ?? 0];
  const after = text.slice(last + 1, last + 30);
  if (otherVersion.test(after)) return false;
  return !goesOn(text.charAt(first - 1), text.charAt(first)) && !goesOn(text.charAt(last), after.charAt(0));
}

function goesOn(left: string, right: string): boolean {
  return !blank.test(left) && kinds.some((kind) => kind.test(left) && kind.test(right));
}

function placesOf(wanted: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) places.push(at);
  return places;
}
