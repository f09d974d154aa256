import type { Field } from '../schema/field';
import type { PositionTable } from '../yaml/positions';
import type { Span, YamlMapping, YamlNode, YamlScalar } from '../yaml/tree';
import { isCalendarDate } from './date';
import {
  childPointer,
  type Definition,
  type FieldPlace,
  type Pointer,
  type Reference,
  type SchemaViolation,
} from './fields';

/** A plain value as read. Look keys of a user up with `Object.hasOwn`: `constructor` may be one. */
export type PlainValue = string | number | boolean | null | PlainValue[] | { [key: string]: PlainValue };

/** What reading one entry collects. */
export interface Reading {
  readonly places: Map<Pointer, FieldPlace>;
  readonly references: Reference[];
  readonly definitions: Definition[];
  readonly violations: SchemaViolation[];
}

/** Values that are ids of ENISA's lists, where prose is allowed beside them. */
const looksLikeEnisaCode = /^[RVA]\d{1,3}$/i;

/**
 * Reads a node as the field says: text stays the text that was written, except where the field wants a number or a
 * boolean. Notes where every field stands and which things it names. Returns `undefined` for what was not read.
 */
export function readValue(
  node: YamlNode | undefined,
  field: Field | undefined,
  positions: PositionTable,
  reading: Reading,
): PlainValue | undefined {
  return read(node, field, '');

  function read(value: YamlNode | undefined, expected: Field | undefined, at: Pointer): PlainValue | undefined {
    if (value === undefined || value.kind === 'unread') return undefined;
    if (value.kind === 'scalar') return readScalar(value, expected, at);
    if (value.kind === 'mapping') return readMapping(value, expected, at);
    return value.items.map((item, index) => {
      const pointer = childPointer(at, index);
      const span = value.itemSpans[index] ?? value.span;
      reading.places.set(pointer, { key: undefined, value: positions.range(span), empty: isEmpty(item) });
      return read(item, expected?.items, pointer) ?? null;
    });
  }

  function readMapping(mapping: YamlMapping, expected: Field | undefined, at: Pointer): PlainValue | undefined {
    // A mapping whose keys are the user's own has no prototype; one with keys of the schema is a common object, which
    // takes a fraction of the memory.
    const result = (expected && expected.properties.size > 0 ? {} : Object.create(null)) as {
      [key: string]: PlainValue;
    };
    for (const pair of mapping.pairs) {
      const key = pair.key.text;
      const pointer = childPointer(at, key);
      reading.places.set(pointer, place(pair.key.span, pair.valueSpan, isEmpty(pair.value)));
      if (expected?.keyRefersTo)
        reading.references.push({ kind: expected.keyRefersTo, id: key, at: pointer, byKey: true });
      const value = read(pair.value, expected?.properties.get(key) ?? expected?.additional, pointer);
      if (value !== undefined) setOwn(result, key, value);
    }
    // Prose in no language is no prose: as if nothing stood there.
    return isProse(expected) && Object.keys(result).length === 0 ? undefined : result;
  }

  function readScalar(scalar: YamlScalar, expected: Field | undefined, at: Pointer): PlainValue {
    const { text } = scalar;
    if (!expected) return text;
    if (expected.date && !isCalendarDate(text)) reading.violations.push({ kind: 'date', at, detail: text });
    if (expected.defines && text !== '') reading.definitions.push({ kind: expected.defines, id: text, at });
    if (expected.refersTo && text !== '' && !(expected.orProse && !looksLikeEnisaCode.test(text))) {
      if (!expected.enumeration.includes(text))
        reading.references.push({ kind: expected.refersTo, id: text, at, byKey: false });
    }
    return expected.types.includes('string') || !scalar.plain ? text : asTyped(text, expected);
  }

  function place(key: Span, value: Span, empty: boolean): FieldPlace {
    return { key: positions.range(key), value: positions.range(value), empty };
  }
}

/** Sets a key that a user wrote, whatever it means to JavaScript. */
function setOwn(target: { [key: string]: PlainValue }, key: string, value: PlainValue): void {
  if (key !== '__proto__') target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

/** One text, or a mapping of texts. */
function isProse(field: Field | undefined): boolean {
  return field?.types.includes('object') === true && field.types.includes('string');
}

function asTyped(text: string, field: Field): PlainValue {
  if (field.types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  const wantsNumber = field.types.includes('integer') || field.types.includes('number');
  return wantsNumber && /^-?\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** Whether a person reading the file would say that nothing stands there. */
function isEmpty(node: YamlNode | undefined): boolean {
  if (node === undefined) return true;
  if (node.kind === 'scalar') return node.text.trim() === '';
  if (node.kind === 'mapping') return node.pairs.every((pair) => isEmpty(pair.value));
  return node.kind === 'sequence' && node.items.every(isEmpty);
}
