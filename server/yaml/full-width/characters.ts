/** Characters that Japanese keyboards and other programs give where YAML knows only their half-width forms. UTF-16 codes. */

const space = 0x20;
const ideographicSpace = 0x3000;
const noBreakSpace = 0xa0;

/** From here to `lastForm` stand the full-width forms of `!` to `~`, in the order of ASCII. */
const firstForm = 0xff01;
const lastForm = 0xff5e;
const toAscii = 0xfee0;

/** What is no full-width form, and is taken for the character all the same. */
const others: ReadonlyMap<number, string> = new Map([
  [ideographicSpace, ' '],
  [noBreakSpace, ' '],
  [0x3001, ','],
  [0x2212, '-'],
  [0x201c, '"'],
  [0x201d, '"'],
]);

/** The ASCII character that is meant by one of another width; `undefined` for all else. */
export function halfOf(code: number): string | undefined {
  if (code < noBreakSpace) return undefined;
  return code >= firstForm && code <= lastForm ? String.fromCharCode(code - toAscii) : others.get(code);
}

/** The character itself, or the ASCII character that is meant by it. */
export function asHalf(text: string, at: number): string {
  return halfOf(text.charCodeAt(at)) ?? text.charAt(at);
}

/** A text in half width throughout, at the same length. */
export function inHalfWidth(text: string): string {
  return hasWide(text) ? [...text].map((each) => (each.length === 1 ? asHalf(each, 0) : each)).join('') : text;
}

export function isWideBlank(code: number): boolean {
  return code === ideographicSpace || code === noBreakSpace;
}

export function isBlankOfAnyWidth(code: number): boolean {
  return code === space || isWideBlank(code);
}

export function hasWide(text: string): boolean {
  return /[\u00A0\u201C\u201D\u2212\u3000\u3001\uFF01-\uFF5E]/.test(text);
}
