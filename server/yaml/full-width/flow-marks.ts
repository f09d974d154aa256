/** Which characters of full width stand for the marks of a list in brackets or a mapping in braces. */
import { asHalf, halfOf, isBlankOfAnyWidth } from './characters';
import { endOfWord, isKey, isToken } from './words';

/** Whether a character of full width stands for a mark: a colon after a key, a comma between words or before a key, a blank. */
export function isMark(text: string, at: number, end: number): boolean {
  const half = halfOf(text.charCodeAt(at));
  if (half === ':') return isKey(wordBefore(text, at));
  if (half === ',') {
    const parts =
      '[]{}"\''.includes(text.charAt(lastBefore(text, at))) || '[{"\''.includes(nextCharacter(text, at + 1));
    const words = isToken(wordBefore(text, at)) && tokenFollows(text, at + 1, end);
    return parts || words || keyFollows(text, at + 1, end) || isUnknownKeyNext(text, at + 1, end);
  }
  if (half !== undefined && isToken(half) && isInKey(text, at, end)) return true;
  return half === ' ' && (keyFollows(text, at + 1, end) || isKey(wordBefore(text, at - 1)));
}

/** A colon behind the first word between braces: without it there would be a key that says nothing. */
export function endsKey(text: string, at: number): boolean {
  const word = wordBefore(text, at);
  return (
    halfOf(text.charCodeAt(at)) === ':' && word !== '' && '{,'.includes(text.charAt(lastBefore(text, at - word.length)))
  );
}

/** Whether a letter is one of a key's: `ｔｉｔｌｅ:`. */
function isInKey(text: string, at: number, end: number): boolean {
  const start = at - wordBefore(text, at).length;
  return keyFollows(text, start, end) && '{,'.includes(asHalf(text, lastBefore(text, start)));
}

/** The last place before `at` where no blank or line end stands. */
export function lastBefore(text: string, at: number): number {
  let before = at - 1;
  while (before > 0 && isGap(text.charCodeAt(before))) before -= 1;
  return before;
}

function isGap(code: number): boolean {
  return isBlankOfAnyWidth(code) || code === 0x0a || code === 0x0d;
}

function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && /[\p{L}\p{N}_./-]/u.test(asHalf(text, start - 1))) start -= 1;
  return halfText(text, start, at);
}

function keyFollows(text: string, from: number, end: number): boolean {
  const start = skipGaps(text, from, end);
  const stop = endOfWord(text, start, end);
  return isKey(halfText(text, start, stop)) && asHalf(text, skipGaps(text, stop, end)) === ':';
}

/** A word that no key is, with a colon: a comma before it is one only where the text cannot be read otherwise. */
export function isUnknownKeyNext(text: string, from: number, end: number): boolean {
  const start = skipGaps(text, from, end);
  const stop = endOfWord(text, start, end);
  const word = halfText(text, start, stop);
  return isToken(word) && !isKey(word) && asHalf(text, skipGaps(text, stop, end)) === ':';
}

function nextCharacter(text: string, from: number): string {
  return text.charAt(skipGaps(text, from, text.length)) || ' ';
}

function tokenFollows(text: string, from: number, end: number): boolean {
  const start = skipGaps(text, from, end);
  const stop = endOfWord(text, start, end);
  return isToken(halfText(text, start, stop)) && ',]'.includes(asHalf(text, skipGaps(text, stop, end)));
}

/** Whether a bracket stands where a value begins. */
export function beginsValue(text: string, start: number, at: number): boolean {
  return at === start || '[{,:'.includes(asHalf(text, lastBefore(text, at)));
}

/** Whether what follows a closing bracket can follow a value: a comma, another bracket, a comment, the end of the line. */
export function endsValue(text: string, at: number): boolean {
  const next = skipGaps(text, at + 1, text.length);
  return next === text.length || text.slice(at + 1, next).includes('\n') || ',]}#'.includes(asHalf(text, next));
}

function skipGaps(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isGap(text.charCodeAt(at))) at += 1;
  return at;
}

export function halfText(text: string, start: number, end: number): string {
  return [...text.slice(start, end)].map((_each, index) => asHalf(text, start + index)).join('');
}
