/** Of which types messages are: what a client sends is looked at before anybody believes it. */
import type { Bilingual } from '../../words/bilingual';
import { own } from '../../words/own';
import { shortened } from '../../words/shortened';

/** What is wrong with a value. */
export interface Misfit {
  /** The way to it: `contentChanges[1].range.start`; empty for the value itself. */
  readonly path: string;
  readonly wanted: Bilingual;
  readonly value: unknown;
}

export type Shape = (value: unknown, path: string) => Misfit | undefined;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function simple(fits: (value: unknown) => boolean, en: string, ja: string): Shape {
  return (value, path) => (fits(value) ? undefined : { path, wanted: { en, ja }, value });
}

export const text = simple((value) => typeof value === 'string', 'a text', '文字列');
export const flag = simple((value) => typeof value === 'boolean', 'true or false', 'true又はfalse');
export const whole = simple(Number.isInteger, 'a whole number', '整数');
export const count = simple(
  (value) => Number.isInteger(value) && Number(value) >= 0,
  'a whole number from 0',
  '0以上の整数',
);
const anObject = simple(isRecord, 'an object', 'オブジェクト');
const aList = simple(Array.isArray, 'a list', '配列');

/** Absent, or null as some clients write it. */
export function optional(shape: Shape): Shape {
  return (value, path) => (value === undefined || value === null ? undefined : shape(value, path));
}

export function listOf(shape: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return aList(value, path);
    for (const [index, each] of value.entries()) {
      const misfit = shape(each, `${path}[${index}]`);
      if (misfit) return misfit;
    }
    return undefined;
  };
}

/** Fields that it has or may have; others are nobody's business. */
export function object(fields: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    if (!isRecord(value)) return anObject(value, path);
    for (const [key, shape] of Object.entries(fields)) {
      const misfit = shape(own(value, key), path === '' ? key : `${path}.${key}`);
      if (misfit) return misfit;
    }
    return undefined;
  };
}

/** The value as it was sent, in so many characters. */
export function written(value: unknown): string {
  if (value === undefined) return '-';
  // A list of thousands is not written out to show its beginning.
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (isRecord(value)) return Object.keys(value).length === 0 ? '{}' : '{…}';
  return typeof value === 'string' ? JSON.stringify(shortened(value)) : String(value);
}

export function saidOf(method: string, { path, wanted, value }: Misfit): Bilingual {
  const of = path === '' ? 'params' : path;
  if (value === undefined) {
    return {
      en: `${method}: ${of} is missing; it must be ${wanted.en}.`,
      ja: `${method}: ${of}がありません。${wanted.ja}を指定してください。`,
    };
  }
  return {
    en: `${method}: ${of} must be ${wanted.en}, not ${written(value)}.`,
    ja: `${method}: ${of}には${wanted.ja}を指定してください(${written(value)}は使えません)。`,
  };
}
