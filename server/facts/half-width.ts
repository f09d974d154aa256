/** Values typed in full width where a code, a day, a number or a word of the language is wanted. */
import type { Field, ReferenceKind } from '../schema/field';
import { inHalfWidth } from '../yaml/full-width/characters';
import { isCalendarDate } from './date';

/** A value as its author means it. */
export interface MeantValue {
  readonly value: string;
  /** How it is to be written, with the comment that was meant to stand behind it. */
  readonly written: string;
}

/** The same text in half width; `undefined` when it already is. Blanks around it and a comment behind it do not count. */
export function halfWidthOf(text: string): MeantValue | undefined {
  const half = inHalfWidth(text);
  if (half === text) return undefined;
  const sign = /(?<=\s)#/.exec(half)?.index;
  const value = half.slice(0, sign).trim();
  return { value, written: sign === undefined ? value : `${value} #${text.slice(sign + 1)}` };
}

function isId(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}._-]+$/u.test(text);
}

/** Kinds of which the catalogue has all ids, in half width. */
const codes: ReadonlySet<ReferenceKind> = new Set(['enisaRisk', 'enisaVulnerability', 'enisaAsset']);

/** What was meant, where the field itself tells that it can be nothing else. What people name otherwise, an index must tell. */
export function meantByField(text: string, field: Field): MeantValue | undefined {
  const meant = halfWidthOf(text);
  return meant && fits(meant.value, text, field) ? meant : undefined;
}

function fits(value: string, written: string, { date, defines, enumeration, refersTo, types }: Field): boolean {
  // An id has no blank in it, of whatever width.
  if ((defines ?? refersTo) !== undefined && refersTo !== 'file' && /\s/.test(inHalfWidth(written))) return isId(value);
  if (date) return isCalendarDate(value);
  if (enumeration.length > 0) return enumeration.map(String).includes(value);
  if (refersTo === 'control') return /^(?:A\.|CLD\.)?\d+(?:\.\d+)+$/.test(value);
  if (refersTo !== undefined) return codes.has(refersTo) && /^[RVA]\d{1,3}$/.test(value);
  if (types.includes('string')) return false;
  if (types.includes('boolean')) return /^(?:true|false)$/i.test(value);
  return (types.includes('integer') || types.includes('number')) && /^-?\d{1,15}(?:\.\d+)?$/.test(value);
}
