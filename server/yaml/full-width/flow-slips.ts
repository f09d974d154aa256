/** Characters of the wrong width between brackets and braces. */
import { asHalf, isBlankOfAnyWidth } from './characters';
import { beginsValue, endsKey, endsValue, halfText, isMark, isUnknownKeyNext, lastBefore } from './flow-marks';
import type { Slip } from './slip';
import { isToken } from './words';

export interface FlowSlips {
  readonly slips: readonly Slip[];
  /** Behind the bracket that closes it, or where the line ends that does not close it. */
  readonly end: number;
}

const closers: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** The slips of a list or mapping that begins at `start`, on a line that ends at `lineEnd`; `undefined` when none begins. */
export function scanFlow(text: string, start: number, lineEnd: number): FlowSlips | undefined {
  const first = asHalf(text, start);
  if (start >= lineEnd || closers[first] === undefined) return undefined;
  const whole = scanUntil(text, start, text.length) ?? scanUntil(text, start, lineEnd);
  const found = whole ?? { slips: scanned(text, start, lineEnd).slips, end: lineEnd };
  return text.charAt(start) === first || isWhole(text, start, found.end, lineEnd) ? found : undefined;
}

function scanUntil(text: string, start: number, limit: number): FlowSlips | undefined {
  const { slips, end, isClosed } = scanned(text, start, limit);
  return isClosed ? { slips, end } : undefined;
}

/** Goes from mark to mark until the first bracket is closed. */
function scanned(text: string, start: number, limit: number): FlowSlips & { readonly isClosed: boolean } {
  const slips: Slip[] = [];
  const open: string[] = [];
  // Brackets of full width that prose has opened and will close.
  let inProse = 0;
  for (let at = start; at < limit; at += 1) {
    const half = asHalf(text, at);
    const isWide = text.charAt(at) !== half;
    if (!isWide && beginsApart(text, at)) {
      at = endOfApart(text, at, limit) - 1;
      continue;
    }
    const closing = half === closers[open.at(-1) ?? ''];
    if (closers[half] !== undefined) {
      if (isWide && !beginsValue(text, start, at)) {
        inProse += 1;
        continue;
      }
      open.push(half);
    } else if (half === ']' || half === '}') {
      if (isWide && inProse > 0) inProse -= 1;
      if (!closing || (isWide && !endsValue(text, at))) continue;
      open.pop();
    } else if (!isWide || !(isMark(text, at, limit) || (open.at(-1) === '{' && endsKey(text, at)))) continue;
    if (isWide) slips.push({ ...slipAt(text, at, half), sure: half !== ',' || !isUnknownKeyNext(text, at + 1, limit) });
    if (open.length === 0) return { slips, end: at + 1, isClosed: true };
  }
  return { slips, end: limit, isClosed: false };
}

/** A value in quotes where one may begin, or a comment. */
function beginsApart(text: string, at: number): boolean {
  const written = text.charAt(at);
  if (written === '#') return isBlankOfAnyWidth(text.charCodeAt(at - 1)) || text.charAt(at - 1) === '\n';
  return (written === '"' || written === "'") && '[{,:'.includes(asHalf(text, lastBefore(text, at)));
}

function endOfApart(text: string, at: number, limit: number): number {
  const written = text.charAt(at);
  const end = text.indexOf(written === '#' ? '\n' : written, at + 1);
  return end < 0 || end >= limit ? limit : end + 1;
}

/** A bracket of full width begins prose as well; it is YAML's where nothing but words stands in it, or keys. */
function isWhole(text: string, start: number, end: number, lineEnd: number): boolean {
  if (end < lineEnd && !/^[\s\u3000]*(?:[#＃].*)?$/.test(text.slice(end, lineEnd))) return false;
  // A bracket that only prose opened would be closed by its like.
  if (text.charAt(end - 1) === closers[asHalf(text, start)]) return true;
  const inner = halfText(text, start + 1, end - 1);
  if (asHalf(text, start) === '{') return /^\s*[\w-]+\s*:/.test(inner);
  return inner.split(',').every((each) => isItem(each.trim()));
}

/** A word of the language or an id, with or without quotes, or what begins with a bracket of its own. */
function isItem(item: string): boolean {
  return isToken(item.replace(/^(["'])(.*)\1$/, '$2')) || /^[[{]/.test(item);
}

/** The character of the wrong width; a colon or comma with the blank that it needs. */
function slipAt(text: string, at: number, half: string): Slip {
  const next = text.charCodeAt(at + 1);
  const isGlued = !Number.isNaN(next) && !isBlankOfAnyWidth(next) && next !== 0x0a && next !== 0x0d;
  const meant = isGlued && (half === ':' || half === ',') ? `${half} ` : half;
  return { start: at, end: at + 1, meant, sure: true };
}
