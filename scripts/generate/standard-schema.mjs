// The language of ISMS files in one language and in the keywords of JSON Schema draft-07 alone, for tools that know no
// others: ajv refuses to compile a schema with an unknown keyword. So texts stand in `title` and `description`, which
// editors show as plain text, and each value of an enumeration is a `const` with its own.
import { isOpen, knownIds, knownIdsName } from './known-ids.mjs';

/** A schema in the words of one reader: `en` or `ja`. `catalogs` are read from catalogs/. */
export function standardSchema(source, language, catalogs) {
  const { definitions, $id } = source;
  const converted = Object.entries(definitions).map(([name, node]) => [name, convert(node, language)]);
  return {
    $schema: source.$schema,
    $id: language === 'en' ? $id : $id.replace('.schema.json', `.${language}.schema.json`),
    ...textsOf(source, language),
    type: 'object',
    ...mapping(source, language),
    definitions: {
      ...Object.fromEntries(converted),
      ...knownIds(catalogs, language),
      Id: { type: 'string', pattern: idPattern },
      Day: { type: 'string', pattern: dayPattern },
      // By what they are not: an editor would offer true, false and null in every field that has these types.
      Unquoted: {
        $comment: 'A number, true or false without quotes: read as the text that was written.',
        not: anyOfTypes(['string', 'object', 'array', 'null']),
      },
      Nothing: {
        $comment: 'An empty value: read as if the key were not there.',
        not: anyOfTypes(['string', 'number', 'boolean', 'object', 'array']),
      },
    },
  };
}

/**
 * Letters, digits and `._-`, by what they are not: `\p{L}` is no part of the regular expressions that all tools share. It
 * lets some rare signs through that the language server does not.
 */
export const idPattern =
  '^[^\\u0000-,/:-@\\[-^`{-\\u00a0\\u2000-\\u200b\\u200e-\\u206f\\u3000-\\u3004\\u3008-\\u3020\\u30fb\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65]+$';
const dayPattern = '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$';

function anyOfTypes(types) {
  return { anyOf: types.map((type) => ({ type })) };
}

function ref(name) {
  return { $ref: `#/definitions/${name}` };
}

/** A value that has to be there. */
function convert(node, language) {
  return valueOf(node, language, { others: [], offered: isOpen(node['x-refersTo']) });
}

/** What is left empty is as if it were not there, so nothing may stand where nothing has to. */
function optional(node, language) {
  return valueOf(node, language, { others: [ref('Nothing')], offered: isOpen(node['x-refersTo']) });
}

/**
 * yaml-language-server offers in a list only what might have matched, and says all of it where nothing does. So what is merely
 * `offered` stands beside in a field, and among the alternatives in a list.
 */
function item(node, language) {
  const kind = node['x-refersTo'];
  return valueOf(node, language, { others: isOpen(kind) ? [ref(knownIdsName(kind))] : [], offered: false });
}

function valueOf(node, language, { others, offered }) {
  const alternatives = alternativesOf(node, language);
  const [only] = alternatives;
  const texts = textsOf(node, language);
  const isWhole = alternatives.length === 1 && ['object', 'array'].includes(only.type);
  if (isWhole) return { ...texts, ...only, ...(others.length > 0 && { type: [only.type, 'null'] }) };
  const all = [...alternatives, ...others];
  const offer = offered && { allOf: [{ anyOf: [ref(knownIdsName(node['x-refersTo'])), {}] }] };
  if (all.length > 1 || offer) return { ...texts, ...offer, anyOf: all };
  // Draft-07 ignores whatever stands beside a $ref.
  return only.$ref === undefined || Object.keys(texts).length === 0
    ? { ...texts, ...only }
    : { ...texts, allOf: [only] };
}

function alternativesOf(node, language) {
  const [target] = [...(node.allOf ?? []), node].flatMap(({ $ref }) => $ref ?? []);
  if (target !== undefined) return [{ $ref: target }];
  return [node.type].flat().flatMap((type) => alternativesOfType(type, node, language));
}

function alternativesOfType(type, node, language) {
  if (type === 'object') return [{ type, ...mapping(node, language) }];
  if (type === 'array') return [{ type, ...list(node, language) }];
  if (type === 'boolean') return [{ type }];
  const words = node.enum ?? (type === 'string' ? node.then?.enum : undefined);
  if (words) return words.flatMap((word) => wordOf(word, type, node['x-enum']?.[word]?.[language]));
  if (type !== 'string') return [picked(node, ['minimum', 'maximum'], { type })];
  return textOf(node);
}

/** A word that looks like a number is one without its quotes; by limits, because a `const` would be offered. */
function wordOf(word, type, description) {
  const quoted = { type, const: word, ...(description && { description }) };
  const number = type === 'string' && /^\d+(\.\d+)?$/.test(word) ? Number(word) : undefined;
  return number === undefined ? [quoted] : [quoted, { type: 'number', minimum: number, maximum: number }];
}

function textOf({ format, pattern, 'x-refersTo': kind }) {
  if (format === 'date') return [ref('Day')];
  const known = knownIdsName(kind);
  if (known !== undefined && !isOpen(kind)) return [ref(known)];
  return [pattern ? ref('Id') : { type: 'string' }, ref('Unquoted')];
}

function list(node, language) {
  const items = node.items === undefined ? {} : { items: item(node.items, language) };
  return picked(node, ['minItems', 'maxItems'], items);
}

function mapping(node, language) {
  const { properties = {}, additionalProperties, required } = node;
  const fields = Object.entries(properties).map(([key, field]) => [
    key,
    required?.includes(key) ? convert(field, language) : optional(field, language),
  ]);
  return {
    ...(required && { required }),
    ...(fields.length > 0 && { properties: Object.fromEntries(fields) }),
    // Prose in no language is as if nothing stood there: least numbers of one are left to whoever reads.
    ...picked(node, [...(node.minProperties > 1 ? ['minProperties'] : []), 'patternProperties'], {}),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object' ? optional(additionalProperties, language) : additionalProperties,
    }),
  };
}

function picked(node, keywords, rest) {
  const own = keywords.filter((keyword) => node[keyword] !== undefined).map((keyword) => [keyword, node[keyword]]);
  return { ...rest, ...Object.fromEntries(own) };
}

function textsOf(node, language) {
  const { title, description } = language === 'ja' ? (node['x-ja'] ?? {}) : node;
  return { ...(title && { title }), ...(description && { description }) };
}
