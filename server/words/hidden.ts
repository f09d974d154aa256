/**
 * Characters that cannot be seen and change what is: control characters, which steer terminals and break files, and those
 * that turn the direction of text around. Wherever text of a user is shown, they are written as escapes.
 */

/** Line ends and tabs are among them. Half a character, and what is none, is what no file can hold. */
const characters =
  '[\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufdd0-\\ufdef\\ufeff\\ufff9-\\ufffb\\ufffe\\uffff]' +
  '|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';
const hidden = new RegExp(characters);
const everyHidden = new RegExp(characters, 'g');
const everyLineEnd = /\r\n?|\n|\u0085|\u2028|\u2029/g;

/** Whether any of it cannot be seen, or turns the direction of text around. */
export function hasHidden(text: string): boolean {
  return hidden.test(text);
}

/** One line in which everything can be seen: `a\nb` as the six characters that it is written with. */
export function inOneLine(text: string): string {
  return hidden.test(text) ? text.replace(everyHidden, escaped) : text;
}

/** Lines stay lines, with `\n` at their ends; a tab is a blank; everything else can be seen. */
export function inLines(text: string): string {
  if (!hidden.test(text)) return text;
  return text
    .replace(everyLineEnd, '\n')
    .replace(/\t/g, ' ')
    .replace(everyHidden, (character) => (character === '\n' ? character : escaped(character)));
}

/** The same as JSON and JavaScript write them: whoever reads the text gets the same value. */
export function escapedInJson(json: string): string {
  return json.replace(everyHidden, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return (
    short[character] ??
    (code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`)
  );
}
