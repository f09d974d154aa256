/** What one line says of the cursor in it, before anything is parsed. */

export type Quote = '' | '"' | "'";

/** A line that holds nothing but dashes and the beginning of a word before the cursor: a key may stand there. */
export interface BareLine {
  /** Dashes and blanks before the word. */
  readonly lead: string;
  readonly quote: Quote;
  readonly word: string;
}

const bare = /^(?<lead> *(?:- +)*)(?<quote>["']?)(?<word>(?:[\p{L}\p{N}_][\p{L}\p{M}\p{N}_./-]*)?)$/u;

export function bareLine(before: string): BareLine | undefined {
  const { lead, quote, word } = bare.exec(before)?.groups ?? {};
  if (lead === undefined || word === undefined) return undefined;
  return { lead, quote: quote as Quote, word };
}

/** The quote that is open at the end of a line's beginning. */
export function openQuote(before: string): Quote {
  let open: Quote = '';
  for (let at = 0; at < before.length; at += 1) {
    const letter = before.charAt(at);
    if (open === '"' && letter === '\\') at += 1;
    else if (open === letter) open = '';
    else if (open === '' && (letter === '"' || letter === "'") && /(?:^|[\s:,[{-])$/.test(before.slice(0, at)))
      open = letter;
  }
  return open;
}

/** What stands behind the cursor of the word that begins with `before`. */
export function restOfWord(before: string, behind: string): string {
  const rest = before === '' ? /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_./-]*/u : /^[\p{L}\p{M}\p{N}_./-]*/u;
  return rest.exec(behind)?.[0] ?? '';
}

/**
 * Whether a colon follows that makes a key of what stands before; `behind` begins behind the word and its quote. Behind a
 * quote it needs no space.
 */
export function isColon(behind: string, quoted: boolean): boolean {
  return quoted ? /^[ \t]*:/.test(behind) : /^[ \t]*:(?=[\s,}\]]|$)/.test(behind);
}

/** Right behind the colon of a key or behind a dash, YAML wants a space first. */
export function needsSpace(before: string): boolean {
  return /(?:^|[\s{,[])(?:[\p{L}\p{N}_][\p{L}\p{M}\p{N}_./-]*|"[^"]*"|'[^']*')[ \t]*:$|^\s*(?:- +)*-$/u.test(before);
}

export function isComment(behind: string): boolean {
  return behind.startsWith('#');
}

/** Something else than a comment stands behind the blanks: in a list it is the next item, where the comma is missing. */
export function isFollowed(behind: string): boolean {
  return /^[ \t]+[^\s#,\]}]/.test(behind);
}

export function endOfLine(text: string, offset: number): number {
  const found = /[\r\n]/.exec(text.slice(offset));
  return found ? offset + found.index : text.length;
}

export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** The column of the first thing below the line of an offset that is no comment; -1 where there is none. */
export function columnBelow(text: string, offset: number): number {
  const { gap, indentation, first } =
    /^(?<gap>[^\r\n]*(?:\r\n|\r|\n)(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))*)(?<indentation>[ \t]*)(?<first>[^\s#])?/.exec(
      text.slice(offset),
    )?.groups ?? {};
  return gap === undefined || indentation === undefined || first === undefined ? -1 : indentation.length;
}
