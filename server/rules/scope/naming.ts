/** Whether a text names a service, as a reader would see it: width, case, blanks, dots and signs of trade marks aside, and only as a whole name. */

/** Letters that make one word of Latin, kana of katakana: a name that goes on with the same kind is another name. */
const kinds = [/[\p{Script=Latin}\p{N}]/u, /[\p{Script=Katakana}ー]/u];

/** What makes another service of a name: a version or a number, unless the number counts something. */
const otherVersion =
  /^[\s\-_]*(?:(?:v|ver\.?|version|バージョン)\s*\d|\d+(?:\.\d+)*(?![\d.]*\s*(?:時|日|年|月|件|社|名|人|台|万|千|百|拠点|か|ヶ|カ|箇|つ|%|\p{Script=Latin}))|(?:ii|iii|iv)(?!\p{L}))/u;

const blank = /\s/u;

/**
 * Whether the name stands in the text. `others` are names of other services: where one of them is longer, the part of it
 * that reads like the name does not count.
 */
export function isNamedIn(text: string, name: string, others: readonly string[] = []): boolean {
  return withoutBlanks(name).letters === '' || namingsIn(text, name, others).length > 0;
}

/** What stands before and behind a name, in one width and case. */
export interface Naming {
  readonly before: string;
  readonly after: string;
}

/** Every place where the name stands in the text, likewise. */
export function namingsIn(text: string, name: string, others: readonly string[] = []): readonly Naming[] {
  const searched = withoutBlanks(text);
  const wanted = withoutBlanks(name);
  if (wanted.letters === '') return [];
  const places = placesOf(wanted.letters, searched.letters);
  // The names of all others are looked at only where one of them may cover this one.
  if (places.length === 0) return [];
  const longer = others
    .map((other) => withoutBlanks(other).letters)
    .filter((other) => other !== wanted.letters && other.includes(wanted.letters));
  const covered = longer.flatMap((other) =>
    placesOf(other, searched.letters).map((start) => ({ start, end: start + other.length })),
  );
  return places.flatMap((start): readonly Naming[] => {
    const end = start + wanted.letters.length;
    if (covered.some((other) => other.start <= start && end <= other.end)) return [];
    if (!isWhole(searched, start, end)) return [];
    const { text, at } = searched;
    return [{ before: text.slice(0, at[start] ?? 0), after: text.slice((at[end - 1] ?? 0) + 1) }];
  });
}

/** The letters by which names compare: two texts with the same are one name, and nothing else. */
export function lettersOf(name: string): string {
  return withoutBlanks(name).letters;
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
