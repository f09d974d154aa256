/** Values of another type than their field's. */
import { shortened } from '../../words/shortened';
import type { Bilingual } from '../../words/bilingual';
import { anyOf } from '../../words/listing';
import { nameIn } from '../../words/names';
import { booleanMeant, numberMeant, valueMeant } from '../../words/synonyms';
import type { FoundValue } from '../../facts/fields';
import type { Field } from '../../schema/field';
import type { Subject } from '../../workspace/subject';
import type { Range } from '../../yaml/positions';
import { atKey, atValue } from '../../check/anchors';
import type { Fix } from '../../check/fix';
import { rule } from '../../check/rule';
import { drafts, everyField, fieldAt, keyCalled } from '../../check/schema-fields';
import { rowsToEntries } from '../support/rows-to-entries';

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { en: 'a text', ja: '文字列' },
  boolean: { en: '`true` or `false`', ja: 'true又はfalse' },
  integer: { en: 'a whole number such as 12', ja: '12のような整数' },
  number: { en: 'a number such as 12', ja: '12のような数値' },
  array: { en: 'a list (lines that begin with `- `, or `[…]`)', ja: '一覧(「- 」で始まる行、又は[…])' },
  object: { en: 'keys with values (`key: value`)', ja: 'キーと値の組(「キー: 値」)' },
};

export const wrongType = rule({
  code: 'schema/type',
  severity: 'error',
  decidesByField: { concerns: everyField },
  on: 'every-entry',
  clause: '',
  messages: {
    default: {
      en: '{key} takes {expected}; it has {found}.',
      ja: '{key}には{expected}を書いてください。書かれているのは{found}です。',
    },
    nothing: { en: '{key} takes {expected}.', ja: '{key}には{expected}を書いてください。' },
  },
  check: (subject, ask) =>
    drafts(subject, 'type', ({ at, detail, found }) => {
      const field = at === '' ? undefined : fieldAt(subject, at, ask);
      const meant = field && typeof found === 'object' ? meantBy(found.text, field) : undefined;
      return {
        variant: found === undefined ? 'nothing' : 'default',
        anchor: subject.place(at)?.empty ? atKey(subject, at) : atValue(subject, at),
        args: {
          key: keyCalled(subject, at, ask),
          expected: anyOf(detail.split(',').map((type) => nameIn(typeNames, type))),
          found: foundCalled(found),
        },
        data: {
          at,
          ...(meant === undefined ? {} : { meant }),
          // A scale of one level is none.
          wrapInList:
            detail === 'array' && field?.items?.types.includes('string') === true && subject.section !== 'criteria',
          row:
            typeof found === 'object' && found.text.includes('\t') ? (subject.place(at)?.value.start.line ?? -1) : -1,
          asItem: detail === 'array' && at === '' ? linesOfEntry(subject) : undefined,
        },
      };
    }),
  fix: ({ anchor, data }): readonly Fix[] => {
    if (anchor.kind !== 'field') return [];
    const { subject, at } = anchor;
    const { meant } = data;
    if (meant !== undefined) {
      const written = Array.isArray(meant) ? `[${meant.join(', ')}]` : String(meant);
      const title = { en: `Replace by ${shortened(written)}`, ja: `「${shortened(written)}」に置換` };
      return [{ title, preferred: true, changes: [{ kind: 'set', subject, at, value: meant }] }];
    }
    if (data.row >= 0) return [rowsToEntries(subject.document, subject.slice.line + data.row)];
    if (data.asItem) return [asItem(subject, data.asItem)];
    if (!data.wrapInList) return [];
    const title = { en: 'Make it a list', ja: '一覧の形に変更' };
    return [{ title, preferred: true, safe: true, changes: [{ kind: 'wrap-in-list', subject, at }] }];
  },
});

/** Where the entry stands that has no dash. */
type EntryLines = { readonly first: number; readonly last: number; readonly column: number };

/** The lines of a mapping that stands in place of a list; `undefined` where it does not begin a line of its own. */
function linesOfEntry(subject: Subject): EntryLines | undefined {
  const { facts, slice } = subject;
  const { start, end } = facts.places.entry;
  const key = slice.keys.find(({ section }) => section === subject.section)?.range;
  if (!facts.inPlaceOfList || !key || start.line === key.start.line || start.character === 0) return undefined;
  return { first: start.line, last: end.character === 0 ? end.line - 1 : end.line, column: start.character };
}

/** One entry of the list: its lines a little deeper, and a dash before the first. */
function asItem({ slice }: Subject<unknown>, { first, last, column }: EntryLines): Fix {
  const dash: Range = { start: { line: first, character: column }, end: { line: first, character: column + 2 } };
  return {
    title: { en: 'Make it an entry, with a dash', ja: '「- 」を付けて一つの項目にする' },
    preferred: true,
    changes: [
      { kind: 'shift-lines', slice, shift: { first, last, columns: 2 } },
      { kind: 'replace-in-slice', slice, range: dash, text: '- ' },
    ],
  };
}

/** The value that the text certainly means: はい, "12", プロバイダ where a list of roles stands. */
function meantBy(text: string, { types, items }: Field): boolean | number | string[] | undefined {
  if (types.includes('boolean')) return booleanMeant(text);
  if (types.includes('integer') || types.includes('number')) return whole(numberMeant(text), types);
  const values = (items?.enumeration ?? []).map(String);
  const several = types.includes('array') && items ? partsMeant(text, items) : undefined;
  if (several) return several;
  const meant =
    types.includes('array') && !values.includes(text) ? valueMeant(text, values, items?.enumerationTexts) : undefined;
  return meant === undefined ? undefined : [meant];
}

/** 機密性、可用性 where a list stands: words that the list takes, or ids, with what separates them in prose. */
function partsMeant(text: string, items: Field): string[] | undefined {
  const parts = text.split(/[\s、，,・／/;；]+/u).filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  const values = items.enumeration.map(String);
  const meant = parts.map((part) => {
    if (values.length > 0) return values.includes(part) ? part : valueMeant(part, values, items.enumerationTexts);
    return items.refersTo !== undefined && /^[\p{L}\p{M}\p{N}._-]+$/u.test(part) ? part.normalize('NFKC') : undefined;
  });
  return meant.every((each) => each !== undefined) ? meant : undefined;
}

function whole(value: number | undefined, types: Field['types']): number | undefined {
  return value !== undefined && (types.includes('number') || Number.isInteger(value)) ? value : undefined;
}

function foundCalled(found: FoundValue | undefined): Bilingual {
  if (found === 'list') return { en: 'a list', ja: '一覧' };
  if (found === 'mapping') return { en: 'keys with values', ja: 'キーと値の組' };
  const text = found?.text ?? '';
  const short = text.length > 30 ? `${text.slice(0, 30)}…` : text;
  return { en: `the text "${short}"`, ja: `文字列「${short}」` };
}
