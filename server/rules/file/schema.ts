/** The file against the schema of the language: unknown and missing keys, wrong types and words, impossible dates. */
import { nameIn } from '../../words/names';
import { childPointer, parentPointer, type Pointer } from '../../facts/fields';
import type { Subject } from '../../workspace/subject';
import type { Field } from '../../schema/field';
import { atKey, atValue } from '../../check/anchors';
import { nearest, suggestion } from '../../words/nearest';
import { rule } from '../../check/rule';
import { drafts, fieldAt, namedKey, valueAt } from '../../check/schema-fields';
import { missingKey } from './schema-missing-key';
import { listed } from '../../words/listing';

export const unknownKey = rule({
  code: 'schema/unknown-key',
  severity: 'error',
  on: 'every-entry',
  judges: [],
  clause: '',
  messages: {
    default: {
      en: 'The key "{key}" is not known here.{suggestion}',
      ja: 'ここに「{key}」というキーはありません。{suggestion}',
    },
  },
  check: (subject, ask) =>
    drafts(subject, 'unknown-key', ({ at, detail }) => {
      const parent = fieldAt(subject, parentPointer(at), ask);
      const meant = nearest(
        detail,
        [...(parent?.properties.keys() ?? [])].filter((key) => !subject.has(childPointer(parentPointer(at), key))),
      );
      return {
        anchor: atKey(subject, at),
        args: { key: detail, suggestion: suggestion(meant) },
        data: { at, ...(meant === undefined ? {} : { meant }) },
      };
    }),
  fix: ({ anchor, data }) => {
    const { meant } = data;
    if (anchor.kind !== 'field' || meant === undefined) return [];
    const title = { en: `Rename to ${meant}`, ja: `「${meant}」に変更` };
    return [
      { title, preferred: true, changes: [{ kind: 'rename-key', subject: anchor.subject, at: anchor.at, key: meant }] },
    ];
  },
});

export const unknownSection = rule({
  code: 'schema/unknown-key',
  severity: 'error',
  on: 'every-slice',
  judges: [],
  clause: '',
  messages: {
    default: {
      en: '"{key}" is not a section of an ISMS file.{suggestion}',
      ja: '「{key}」はISMSファイルの項目ではありません。{suggestion}',
    },
  },
  check: (slice, ask) => {
    const sections = ask.schema.root.properties;
    return slice.keys
      .filter(({ section }) => !sections.has(section))
      .map(({ section, range }) => {
        const meant = nearest(section, sections.keys());
        return {
          anchor: { kind: 'text', slice, range } as const,
          args: { key: section, suggestion: suggestion(meant) },
          about: [section],
          data: meant === undefined ? {} : { meant },
        };
      });
  },
  fix: ({ anchor, data }) => {
    const { meant } = data;
    if (anchor.kind !== 'text' || meant === undefined) return [];
    const title = { en: `Rename to ${meant}`, ja: `「${meant}」に変更` };
    return [
      {
        title,
        preferred: true,
        changes: [{ kind: 'replace-in-slice', slice: anchor.slice, range: anchor.range, text: meant }],
      },
    ];
  },
});

const typeNames: Readonly<Record<string, { readonly en: string; readonly ja: string }>> = {
  string: { en: 'a text', ja: '文字列' },
  boolean: { en: '`true` or `false`', ja: 'true又はfalse' },
  integer: { en: 'a whole number', ja: '整数' },
  number: { en: 'a number', ja: '数値' },
  array: { en: 'a list (lines that begin with `- `, or `[…]`)', ja: '一覧(「- 」で始まる行、又は[…])' },
  object: { en: 'keys with values', ja: 'キーと値の組' },
};

function typeNamed(types: string): { en: string; ja: string } {
  const names = types.split(',').map((type) => nameIn(typeNames, type));
  return { en: names.map(({ en }) => en).join(' or '), ja: names.map(({ ja }) => ja).join('又は') };
}

export const wrongType = rule({
  code: 'schema/type',
  severity: 'error',
  on: 'every-entry',
  judges: [],
  clause: '',
  messages: {
    default: {
      en: '"{key}" takes {expected}; something else stands here.',
      ja: '「{key}」には{expected}を書きますが、別の形の値が書かれています。',
    },
  },
  check: (subject, ask) =>
    drafts(subject, 'type', ({ at, detail }) => ({
      anchor: subject.place(at)?.empty ? atKey(subject, at) : atValue(subject, at),
      args: { key: namedKey(subject, at), expected: typeNamed(detail) },
      data: { at, wrapInList: detail === 'array' && isScalarList(fieldAt(subject, at, ask)) },
    })),
  fix: ({ anchor, data }) => {
    if (anchor.kind !== 'field' || !data.wrapInList) return [];
    const title = { en: 'Make it a list', ja: '一覧の形に変更' };
    return [
      {
        title,
        preferred: true,
        safe: true,
        changes: [{ kind: 'wrap-in-list', subject: anchor.subject, at: anchor.at }],
      },
    ];
  },
});

function isScalarList(field: Field | undefined): boolean {
  return field?.items?.types.includes('string') === true;
}

export const wrongValue = rule({
  code: 'schema/value',
  severity: 'error',
  on: 'every-entry',
  judges: [],
  clause: '',
  messages: {
    default: {
      en: '"{value}" is none of the values that "{key}" takes: {allowed}.{suggestion}',
      ja: '「{value}」は「{key}」に使える値({allowed})ではありません。{suggestion}',
    },
    form: { en: '"{value}" cannot stand for "{key}".', ja: '「{value}」は「{key}」の値として使えません。' },
    id: {
      en: '"{value}" cannot be an id: use letters, digits, "." "_" and "-" without spaces.',
      ja: '「{value}」はIDとして使えません。空白を入れず、文字、数字、「.」「_」「-」で書いてください。',
    },
    edition2026: {
      en: 'ISO/IEC 27017:2026 is not supported yet: JIP-ISMS517-1.0 is based on ISO/IEC 27017:2015, and no transition to the new edition is known. Write "2015".',
      ja: 'ISO/IEC 27017:2026にはまだ対応していません。JIP-ISMS517-1.0はISO/IEC 27017:2015に基づいており、新しい版への移行についての情報はまだありません。"2015" と書いてください。',
    },
  },
  check: (subject, ask) =>
    drafts(subject, 'value', ({ at, detail }) => {
      const field = fieldAt(subject, at, ask);
      const value = String(valueAt(subject.value, at) ?? '');
      const allowed = (field?.enumeration.length ? field.enumeration : (field?.items?.enumeration ?? [])).map(String);
      const meant = nearest(value, allowed);
      return {
        variant: isNewCloudEdition(subject, at, value)
          ? 'edition2026'
          : allowed.length > 0
            ? 'default'
            : detail === 'pattern'
              ? 'id'
              : 'form',
        anchor: atValue(subject, at),
        args: { key: namedKey(subject, at), value, allowed: listed(allowed), suggestion: suggestion(meant) },
        data: { at, ...(meant === undefined ? {} : { meant }) },
      };
    }),
  fix: ({ anchor, data }) => {
    const { meant } = data;
    if (anchor.kind !== 'field' || meant === undefined) return [];
    const title = { en: `Replace by ${meant}`, ja: `「${meant}」に置換` };
    return [
      { title, preferred: true, changes: [{ kind: 'set', subject: anchor.subject, at: anchor.at, value: meant }] },
    ];
  },
});

/** The edition of 2026 exists; whoever writes it deserves an answer, not a list of values. */
function isNewCloudEdition({ section }: Subject, at: Pointer, value: string): boolean {
  return section === 'standards' && at === '/iso27017' && value === '2026';
}

export const schemaRules = [unknownKey, unknownSection, wrongType, wrongValue, missingKey];
