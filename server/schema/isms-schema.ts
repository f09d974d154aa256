/**
 * The language of ISMS files as `schemas/source/isms.json` describes it: keys, types, enumerations, what refers to what.
 */
import type { Bilingual } from '../words/bilingual';
import type { Field, ReferenceKind, TextKind, ValueType } from './field';
import { sectionNear, sectionsMeantBy } from './section-meant';

/** The part of JSON Schema that our schema uses. */
export interface JsonSchema {
  readonly type?: ValueType | readonly ValueType[];
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly enum?: readonly (string | number)[];
  readonly format?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly then?: JsonSchema;
  readonly $ref?: string;
  readonly allOf?: readonly JsonSchema[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly 'x-ja'?: { readonly title?: string; readonly description?: string };
  readonly 'x-enum'?: Readonly<Record<string, Bilingual>>;
  readonly 'x-refersTo'?: ReferenceKind;
  readonly 'x-orProse'?: boolean;
  readonly 'x-keyRefersTo'?: ReferenceKind;
  readonly 'x-defines'?: ReferenceKind;
  readonly 'x-singleton'?: boolean;
  readonly 'x-text'?: TextKind;
  readonly 'x-clause'?: string;
}

export interface IsmsSchema {
  /** The whole file: its properties are the sections. */
  readonly root: Field;
  /** Names of all sections, and `soa.controls`. */
  readonly sections: readonly string[];
  /** The field of one entry of a section: the item where the section is a list. `undefined` for an unknown section. */
  entry(section: string): Field | undefined;
  isList(section: string): boolean;
  /** The section that a key at the beginning of a line is a synonym of or near to. */
  sectionNear(key: string): string | undefined;
  /** All that it may have been meant for; none for a section itself. */
  sectionsMeantBy(key: string): readonly string[];
}

const localizedText = 'LocalizedText';

export function createIsmsSchema(schema: JsonSchema): IsmsSchema {
  const build: Build = (source, place) => buildField(resolve(source, schema), place, build);
  const root = build(schema, { key: '', around: 'name' });
  const controlStatement = root.properties.get('soa')?.properties.get('controls');
  const fieldOf = (section: string): Field | undefined =>
    section === 'soa.controls' ? controlStatement : root.properties.get(section);
  const labels = new Map([...root.properties].map(([section, { title }]) => [section, title]));
  return {
    root,
    sectionNear: (key) => sectionNear(key, labels),
    sectionsMeantBy: (key) => sectionsMeantBy(key, labels),
    sections: [...root.properties.keys(), 'soa.controls'],
    entry: (section) => {
      const field = fieldOf(section);
      return field?.items ?? field;
    },
    isList: (section) => fieldOf(section)?.items !== undefined,
  };
}

/** Merges a schema with those it points to; what stands nearer wins. */
function resolve(source: JsonSchema, schema: JsonSchema): JsonSchema {
  const targets = [...(source.allOf ?? []), ...(source.$ref ? [source] : [])].flatMap(({ $ref }) =>
    $ref ? [$ref] : [],
  );
  return targets.reduce<JsonSchema>((merged, target) => {
    const name = target.slice('#/definitions/'.length);
    const definition = schema.definitions?.[name] ?? {};
    return { ...resolve(definition, schema), ...merged, ...(name === localizedText ? { format: localizedText } : {}) };
  }, source);
}

/** The key that a field stands under, and what kind of text is around it. */
interface FieldPosition {
  readonly key: string;
  readonly around: TextKind | undefined;
}

type Build = (source: JsonSchema, place: FieldPosition) => Field;

function buildField(schema: JsonSchema, { key, around }: FieldPosition, build: Build): Field {
  const { additionalProperties, properties = {} } = schema;
  const text = textKindOf(schema, key, around);
  const within = (name: string): FieldPosition => ({ key: name, around: text });
  return {
    types: typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []),
    title: { en: schema.title ?? '', ja: schema['x-ja']?.title ?? '' },
    description: { en: schema.description ?? '', ja: schema['x-ja']?.description ?? '' },
    properties: new Map(Object.entries(properties).map(([name, property]) => [name, build(property, within(name))])),
    required: schema.required ?? [],
    items: schema.items ? build(schema.items, within(key)) : undefined,
    additional: typeof additionalProperties === 'object' ? build(additionalProperties, within(key)) : undefined,
    enumeration: schema.enum ?? schema.then?.enum ?? [],
    enumerationTexts: new Map(Object.entries(schema['x-enum'] ?? {})),
    date: schema.format === 'date',
    refersTo: schema['x-refersTo'],
    orProse: schema['x-orProse'] === true,
    keyRefersTo: schema['x-keyRefersTo'],
    defines: schema['x-defines'],
    singleton: schema['x-singleton'] === true,
    clause: schema['x-clause'],
    prose: schema.format === localizedText,
    limits: {
      least: schema.minItems ?? schema.minProperties ?? schema.minimum,
      most: schema.maxItems ?? schema.maximum,
    },
    text,
  };
}

/** Whatever is written there is the user's own, and never judged. */
const unjudged: ReadonlySet<string> = new Set(['notes', 'lint']);

/** The last holds ids and a version, where it is no id itself. */
const names: ReadonlySet<string> = new Set(['name', 'title', 'document']);

/** Texts in two languages are prose, unless they are what something is called; the languages within are as the whole. */
function textKindOf(schema: JsonSchema, key: string, around: TextKind | undefined): TextKind | undefined {
  if (around === undefined || unjudged.has(key)) return undefined;
  const { type, 'x-text': said } = schema;
  if (said) return said;
  const isProse = Array.isArray(type) && type.includes('string') && type.includes('object');
  return isProse && !names.has(key) ? 'prose' : around;
}
