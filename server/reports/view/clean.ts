/**
 * Nothing that cannot be seen leaves a document: control characters, which break files and terminals, and those that turn
 * the direction of text around, which make a line read as another. They are written as escapes, so that nobody misses them.
 */

/** Line ends of every kind become `\n`; a tab is a blank. What XML and HTML cannot hold is replaced. */
export function cleanText(text: string): string {
  if (!hidden.test(text)) return text;
  return text
    .replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .replace(everyHidden, escaped);
}

const characters =
  '[\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufdd0-\\ufdef\\ufeff\\ufff9-\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';
const hidden = new RegExp(characters);
const everyHidden = new RegExp(characters, 'g');

/** Finds each of them; made anew, since such an expression remembers where it was. */
export function hiddenCharacters(): RegExp {
  return new RegExp(characters, 'g');
}

function escaped(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** The same data with every text in it cleaned. */
export function clean<T>(data: T): T {
  return cleaned(data) as T;
}

function cleaned(data: unknown): unknown {
  if (typeof data === 'string') return cleanText(data);
  if (Array.isArray(data)) return data.map(cleaned);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, cleaned(value)]));
}
