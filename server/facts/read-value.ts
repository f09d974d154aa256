import type { Field } from '../schema/field';
import type { YamlMapping, YamlNode, YamlScalar, YamlSequence } from '../yaml/tree';
import { isCalendarDate } from './date';
import { meantByField } from './half-width';
import type { FactPool } from './fact-pool';
import type { PlaceWriter } from './field-places';
import type { Definition, Reference, SchemaViolation } from './fields';
import { isPlaceholder } from './placeholder';
import type { ShapeStep } from './shape';

/** A plain value as read. Look keys of a user up with `Object.hasOwn`: `constructor` may be one. */
export type PlainValue = string | number | boolean | null | PlainValue[] | { [key: string]: PlainValue };

/** What reading one entry collects. */
export interface Reading {
  readonly places: PlaceWriter;
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
  pool: FactPool,
  reading: Reading,
): PlainValue | undefined {
  const { places, references, definitions, violations } = reading;
  return read(node, field, places.entry);

  function read(value: YamlNode | undefined, expected: Field | undefined, at: ShapeStep): PlainValue | undefined {
    if (value === undefined || value.kind === 'unread') return undefined;
    if (value.kind === 'scalar') return readScalar(value, expected, at);
    return value.kind === 'mapping' ? readMapping(value, expected, at) : readSequence(value, expected, at);
  }

  function readSequence(
    { items, itemSpans, span }: YamlSequence,
    expected: Field | undefined,
    at: ShapeStep,
  ): PlainValue {
    return items.map((item, index) => {
      const step = places.add(at, index, undefined, itemSpans[index] ?? span, isEmpty(item));
      return read(item, expected?.items, step) ?? null;
    });
  }

  function readMapping(mapping: YamlMapping, expected: Field | undefined, at: ShapeStep): PlainValue | undefined {
    // A mapping whose keys are the user's own has no prototype; one with keys of the schema is a common object, which
    // takes a fraction of the memory.
    const result = (expected && expected.properties.size > 0 ? {} : Object.create(null)) as {
      [key: string]: PlainValue;
    };
    let written = 0;
    for (const { key, value, valueSpan } of mapping.pairs) {
      const name = key.text;
      const isNothing = isEmpty(value);
      const step = places.add(at, name, key.span, valueSpan, isNothing);
      if (expected?.keyRefersTo) references.push(pool.reference(expected.keyRefersTo, asId(name), step.pointer, true));
      // A name that nobody can see is none.
      if (isNothing && expected?.required.includes(name)) continue;
      const child = read(value, expected?.properties.get(name) ?? expected?.additional, step);
      if (child === undefined) continue;
      setOwn(result, name, child);
      written += 1;
    }
    // Prose in no language is no prose: as if nothing stood there.
    return written === 0 && isProse(expected) ? undefined : result;
  }

  function readScalar(scalar: YamlScalar, expected: Field | undefined, { pointer: at }: ShapeStep): PlainValue {
    if (!expected) return pool.text(scalar.text);
    const meant = meantByField(scalar.text, expected);
    if (meant) violations.push({ kind: 'full-width', at, detail: scalar.text });
    const written = isForReading(expected) ? (scalar.shown ?? scalar.text) : scalar.text;
    const text = meant?.value ?? pool.text(isId(expected) ? asId(written) : written);
    if (expected.text && isPlaceholder(text, expected.text)) {
      // It names nothing and is no day: whatever else could be said of it follows from this.
      violations.push({ kind: 'placeholder', at, detail: text });
      return text;
    }
    if (expected.date && !isCalendarDate(text)) violations.push({ kind: 'date', at, detail: text });
    if (expected.defines && text !== '') definitions.push({ kind: expected.defines, id: text, at });
    if (expected.refersTo && text !== '' && !(expected.orProse && !looksLikeEnisaCode.test(text))) {
      if (!expected.enumeration.includes(text)) references.push(pool.reference(expected.refersTo, text, at, false));
    }
    return expected.types.includes('string') || !scalar.plain ? text : asTyped(text, expected);
  }
}

/** Whether what stands there is compared with other texts, and not only read. Names of files are the disk's affair. */
function isId({ text, refersTo }: Field): boolean {
  return (text === 'name' || text === 'person') && refersTo !== 'file';
}

/** Neither an id nor a day nor a word of the language: what people wrote for people, on as many lines as it took. */
function isForReading({ defines, refersTo, orProse, date, enumeration }: Field): boolean {
  return defines === undefined && (refersTo === undefined || orProse) && !date && enumeration.length === 0;
}

const byteOrderMark = '\uFEFF';

/**
 * One spelling for what looks the same: keyboards differ in how they put a letter and its marks together, and files that
 * were joined to one have a byte order mark in their middle.
 */
function asId(text: string): string {
  const composed = text.normalize('NFC');
  return composed.includes(byteOrderMark) ? composed.replaceAll(byteOrderMark, '') : composed;
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

/** As the core schema of YAML has them; spreadsheets and other programs write the latter. */
const booleans: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
};

function asTyped(text: string, field: Field): PlainValue {
  if (field.types.includes('boolean') && Object.hasOwn(booleans, text)) return booleans[text] === true;
  const wantsNumber = field.types.includes('integer') || field.types.includes('number');
  return wantsNumber && /^-?\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** Blanks, marks without width, and letters that are drawn as nothing (Hangul fillers, the blank of Braille) aside. */
const visible = /[^\s\p{Cc}\p{Cf}\u115F\u1160\u2800\u3164\uFFA0]/u;

/** Whether a person reading the file would say that nothing stands there. */
function isEmpty(node: YamlNode | undefined): boolean {
  if (node === undefined) return true;
  if (node.kind === 'scalar') return !visible.test(node.text);
  if (node.kind === 'mapping') return node.pairs.every((pair) => isEmpty(pair.value));
  return node.kind === 'sequence' && node.items.every(isEmpty);
}
