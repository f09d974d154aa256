/**
 * The language of ISMS files as `schemas/isms.schema.json` describes it: keys, types, enumerations, what refers to what.
 */
import type { Bilingual } from '../words/bilingual';
import type { Field, ReferenceKind, ValueType } from './field';

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
}

const localizedText = 'LocalizedText';

export function createIsmsSchema(schema: JsonSchema): IsmsSchema {
  const build = (source: JsonSchema): Field => buildField(resolve(source, schema), build);
  const root = build(schema);
  const controlStatement = root.properties.get('soa')?.properties.get('controls');
  const fieldOf = (section: string): Field | undefined =>
    section === 'soa.controls' ? controlStatement : root.properties.get(section);
  return {
    root,
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

function buildField(schema: JsonSchema, build: (source: JsonSchema) => Field): Field {
  const { additionalProperties, properties = {} } = schema;
  return {
    types: typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []),
    title: { en: schema.title ?? '', ja: schema['x-ja']?.title ?? '' },
    description: { en: schema.description ?? '', ja: schema['x-ja']?.description ?? '' },
    properties: new Map(Object.entries(properties).map(([key, property]) => [key, build(property)])),
    required: schema.required ?? [],
    items: schema.items ? build(schema.items) : undefined,
    additional: typeof additionalProperties === 'object' ? build(additionalProperties) : undefined,
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
  };
}
