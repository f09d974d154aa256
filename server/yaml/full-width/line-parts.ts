/** The parts of a line in which characters of the wrong width may stand: blanks, dashes, keys. */
import { asHalf, halfOf, isBlankOfAnyWidth, isWideBlank } from './characters';
import type { Slip } from './slip';
import { endOfWord } from './words';

interface KeyFound {
  /** In half width. */
  readonly word: string;
  readonly slips: readonly SlipDraft[];
  /** Where the value begins, blanks passed over. */
  readonly end: number;
}

export type SlipDraft = Omit<Slip, 'sure'>;

/** A word with a colon of any width; letters of the word and blanks behind the colon count. */
export function readKey(text: string, start: number, end: number): KeyFound | undefined {
  const wordEnd = endOfWord(text, start, end);
  if (wordEnd === start) return undefined;
  const colon = skipBlanks(text, wordEnd, end);
  if (colon === end || asHalf(text, colon) !== ':') return undefined;
  const isWide = text.charAt(colon) !== ':';
  const value = skipBlanks(text, colon + 1, end);
  const isGlued = value === colon + 1 && value < end;
  if (isGlued && !isWide) return undefined;
  const colonSlip = isWide ? [{ start: colon, end: colon + 1, meant: isGlued ? ': ' : ':' }] : [];
  const letters = range(start, wordEnd).flatMap((at) => one(text, at));
  return {
    word: range(start, wordEnd)
      .map((at) => asHalf(text, at))
      .join(''),
    slips: [...letters, ...wideBlanks(text, wordEnd, colon), ...colonSlip, ...wideBlanks(text, colon + 1, value)],
    end: value,
  };
}

/** Behind a dash of any width and its blanks; `undefined` when there is none. */
export function afterDash(text: string, at: number, end: number, slips: SlipDraft[]): number | undefined {
  if (at >= end || asHalf(text, at) !== '-') return undefined;
  const isWide = text.charAt(at) !== '-';
  const next = skipBlanks(text, at + 1, end);
  const isGlued = next === at + 1 && next < end;
  if (isGlued && !(isWide && readKey(text, next, end))) return undefined;
  if (isWide) slips.push({ start: at, end: at + 1, meant: isGlued ? '- ' : '-' });
  slips.push(...wideBlanks(text, at + 1, next));
  return next;
}

export function one(text: string, at: number): readonly SlipDraft[] {
  const half = halfOf(text.charCodeAt(at));
  return half === undefined ? [] : [{ start: at, end: at + 1, meant: half }];
}

export function wideBlanks(text: string, start: number, end: number): readonly SlipDraft[] {
  return range(start, end)
    .filter((at) => isWideBlank(text.charCodeAt(at)))
    .map((at) => ({ start: at, end: at + 1, meant: ' ' }));
}

export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlankOfAnyWidth(text.charCodeAt(at))) at += 1;
  return at;
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_each, index) => start + index);
}

export function sure(slips: readonly SlipDraft[], isSure: boolean): readonly Slip[] {
  return slips.map((slip) => ({ ...slip, sure: isSure }));
}
