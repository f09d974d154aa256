/**
 * Templates of entries, as `snippets/` holds them: keys in the order of the schema, each with what it is given. `?` is
 * whatever the field takes in this ISMS, a text in both languages is to be written over, all else stands as it is.
 */
import entries from '../../../../snippets/entries.json';
import type { Field } from '../../../schema/field';
import type { Bilingual, Language } from '../../../words/bilingual';
import { renderInline } from '../../../yaml/render';

export type TemplateValue = string | number | boolean | Bilingual | readonly TemplateValue[] | TemplateFields;

/** Typed as the data is: what one template has, another has not. */
export interface TemplateFields {
  readonly [key: string]: TemplateValue | undefined;
}

export interface EntryTemplate {
  /** The section, and below it the key of the list: `audits/findings`. */
  readonly section: string;
  readonly title: Bilingual;
  readonly fields: TemplateFields;
}

export const entryTemplates: readonly EntryTemplate[] = entries;

/** Where the caret stops: what it proposes, the likeliest first, written as YAML. */
export interface TabStop {
  readonly proposals: readonly string[];
}

export type Piece = string | TabStop;

/** What a field is filled with: for `?`, `?later`, and for an id the one that a first entry would have. */
export type Fill = (field: Field | undefined, given: string) => readonly string[];

/** The lines of an entry, without indentation and dash. */
export function entryLines(
  fields: TemplateFields,
  field: Field | undefined,
  fill: Fill,
  language: Language,
): readonly (readonly Piece[])[] {
  return pairs(fields).map(([key, value]) => [
    `${key}: `,
    ...valuePieces(value, field?.properties.get(key), fill, language),
  ]);
}

export function valuePieces(
  value: TemplateValue,
  field: Field | undefined,
  fill: Fill,
  language: Language,
): readonly Piece[] {
  const inner = (each: TemplateValue, own: Field | undefined): readonly Piece[] =>
    valuePieces(each, own, fill, language);
  if (isList(value)) {
    const items = value.map((item) => inner(item, field?.items ?? field));
    return ['[', ...separated(items), ']'];
  }
  if (typeof value === 'object') {
    if (isBilingual(value)) return [{ proposals: [renderInline(value[language], 'double', true)] }];
    return [
      '{',
      ...separated(pairs(value).map(([key, item]) => [`${key}: `, ...inner(item, field?.properties.get(key))])),
      '}',
    ];
  }
  if (typeof value === 'string' && (value.startsWith('?') || field?.defines))
    return [{ proposals: fill(field, value) }];
  return [renderInline(value, 'double', true)];
}

function separated(parts: readonly (readonly Piece[])[]): readonly Piece[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [', ', ...part]));
}

function isList(value: TemplateValue): value is readonly TemplateValue[] {
  return Array.isArray(value);
}

function isBilingual(value: Bilingual | TemplateFields): value is Bilingual {
  return typeof value['en'] === 'string' && typeof value['ja'] === 'string';
}

function pairs(fields: TemplateFields): readonly (readonly [string, TemplateValue])[] {
  return Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
}
