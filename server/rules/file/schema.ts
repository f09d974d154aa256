/** The file against the schema of the language: unknown and missing keys, wrong types and words, impossible dates. */
import { shortened } from '../../words/shortened';
import type { Bilingual } from '../../words/bilingual';
import { valueMeant } from '../../words/synonyms';
import { lastKey, type Pointer } from '../../facts/fields';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import type { Field } from '../../schema/field';
import { atKey, atValue } from '../../check/anchors';
import { lettersApart, nearest, suggestion } from '../../words/nearest';
import { none, rule } from '../../check/rule';
import { drafts, everyField, fieldAt, keyCalled, valueAt } from '../../check/schema-fields';
import { ownersBeside } from '../support/beside';
import { meantKey } from '../support/misspelt';
import { labelOf } from '../../check/label';
import { missingKey } from './schema-missing-key';
import { emptyAboveFields } from './schema-beside';
import { wrongType } from './schema-type';
import { listed } from '../../words/listing';

const hiddenInKey = {
  en: 'An invisible character stands in the key "{meant}", which is not read for it.',
  ja: 'キー「{meant}」に目に見えない文字が含まれており、読み取れません。取り除いてください。',
};

/** Both look the same: a message that names both would help nobody. */
function isHidden(written: string, meant: string | undefined): boolean {
  return meant !== undefined && written !== meant && written.replace(/[\uFEFF\u200B]/g, '') === meant;
}

/** The rows that depend on a section. */
function rowsOn(section: string | undefined, { catalog }: Questions): readonly string[] {
  return catalog.requirements.filter(({ dependsOn }) => dependsOn.some((each) => each === section)).map(({ id }) => id);
}

/** Lines that move, as the draft's data hold them. */
type Shift = { readonly first: number; readonly last: number; readonly columns: number };

/** What moves a section that ends an entry out of it; `undefined` where more of the entry follows. */
function shiftToStart(subject: Subject, at: Pointer): Shift | undefined {
  const { key, value } = subject.place(at) ?? {};
  const { start, end } = subject.facts.places.entry;
  if (!key || !value || key.start.line === start.line || value.end.line < end.line - 1) return undefined;
  const last = value.end.character === 0 ? value.end.line - 1 : value.end.line;
  return { first: key.start.line, last: Math.max(last, key.start.line), columns: -key.start.character };
}

export const unknownKey = rule<'every-entry', { at: Pointer; meant?: string; shift?: Shift }>({
  code: 'schema/unknown-key',
  severity: 'error',
  decidesByField: { concerns: everyField },
  on: 'every-entry',
  clause: '',
  messages: {
    default: {
      en: 'The key "{key}" is not known here.{suggestion}',
      ja: 'ここに「{key}」というキーはありません。{suggestion}',
    },
    hidden: hiddenInKey,
    beside: {
      en: '"{key}" belongs below "{owner}", which stands empty above it: indent it two blanks deeper.',
      ja: '「{key}」は、上にある空の「{owner}」の中に書く項目です。字下げを空白二つ分深くしてください。',
    },
    section: {
      en: '"{key}" is a section of the file, and stands within {owner} here: begin it in the first column.',
      ja: '「{key}」は行の先頭から書く項目ですが、ここでは{owner}の中に書かれています。行の先頭から書いてください。',
    },
  },
  check: (subject, ask) => {
    if (!subject.facts.violations.some(({ kind }) => kind === 'unknown-key')) return none;
    const owners = ownersBeside(subject, ask);
    return drafts(subject, 'unknown-key', ({ at, detail }) => {
      const meant = meantKey(subject, at, detail, ask);
      const isSection = meant === undefined && ask.schema.root.properties.has(detail);
      const shift = isSection ? shiftToStart(subject, at) : undefined;
      const label = labelOf(subject);
      const beside = isSection ? undefined : owners.get(at);
      if (beside !== undefined) {
        const args = { key: detail, owner: lastKey(beside), meant: '', suggestion: '' };
        return { variant: 'beside', anchor: atKey(subject, at), args, data: { at } };
      }
      return {
        ...(isSection ? { variant: 'section' } : isHidden(detail, meant) ? { variant: 'hidden' } : {}),
        // Entries that stand there answer nothing of what they would in their section.
        ...(meant === undefined && typeof valueAt(subject.value, at) === 'object'
          ? { decides: rowsOn(ask.schema.sectionNear(detail), ask) }
          : {}),
        anchor: atKey(subject, at),
        args: {
          key: detail,
          meant: meant ?? '',
          suggestion: suggestion(meant),
          owner: label.en === '' ? { en: subject.section, ja: subject.section } : label,
        },
        data: { at, ...(meant === undefined ? {} : { meant }), ...(shift ? { shift } : {}) },
      };
    });
  },
  fix: ({ anchor, data }) => {
    const { meant, shift } = data;
    if (anchor.kind !== 'field') return [];
    if (shift) {
      const title = { en: 'Begin it in the first column', ja: '行の先頭に移動' };
      return [{ title, preferred: true, changes: [{ kind: 'shift-lines', slice: anchor.subject.slice, shift }] }];
    }
    if (meant === undefined) return [];
    const title = { en: `Rename to ${shortened(meant)}`, ja: `「${shortened(meant)}」に変更` };
    return [
      { title, preferred: true, changes: [{ kind: 'rename-key', subject: anchor.subject, at: anchor.at, key: meant }] },
    ];
  },
});

export const unknownSection = rule({
  code: 'schema/unknown-key',
  severity: 'error',
  decidesByField: { concerns: everyField },
  on: 'every-slice',
  clause: '',
  messages: {
    default: {
      en: '"{key}" is not a section of an ISMS file.{suggestion}',
      ja: '「{key}」はISMSファイルの項目ではありません。{suggestion}',
    },
    hidden: hiddenInKey,
  },
  check: (slice, ask) => {
    const sections = ask.schema.root.properties;
    return (
      slice.keys
        // Whatever begins with `x-` is the user's own.
        .filter(({ section }) => !sections.has(section) && !section.startsWith('x-'))
        .map(({ section, range }) => {
          const meant = ask.schema.sectionNear(section);
          return {
            ...(isHidden(section, meant) ? { variant: 'hidden' } : {}),
            anchor: { kind: 'text', slice, range } as const,
            args: { key: section, meant: meant ?? '', suggestion: suggestion(meant) },
            about: [section],
            data: meant === undefined ? {} : { meant },
          };
        })
    );
  },
  fix: ({ anchor, data }) => {
    const { meant } = data;
    if (anchor.kind !== 'text' || meant === undefined) return [];
    const title = { en: `Rename to ${shortened(meant)}`, ja: `「${shortened(meant)}」に変更` };
    return [
      {
        title,
        preferred: true,
        changes: [{ kind: 'replace-in-slice', slice: anchor.slice, range: anchor.range, text: meant }],
      },
    ];
  },
});

export const wrongValue = rule({
  code: 'schema/value',
  severity: 'error',
  decidesByField: { concerns: everyField },
  on: 'every-entry',
  clause: '',
  messages: {
    default: {
      en: '"{value}" is none of the values that {key} takes: {allowed}.{suggestion}',
      ja: '「{value}」は{key}に使える値({allowed})ではありません。{suggestion}',
    },
    form: { en: '"{value}" cannot stand for {key}.', ja: '「{value}」は{key}の値として使えません。' },
    items: {
      en: '{key} takes {wanted}, from lowest to highest, such as [low, medium, high]; it has {count}.',
      ja: '{key}には{wanted}を、[低, 中, 高]のように低い順に書いてください。書かれているのは{count}個です。',
    },
    number: {
      en: '{key} takes {wanted}; it has {value}.',
      ja: '{key}には{wanted}を書いてください。書かれているのは{value}です。',
    },
    text: {
      en: '{key} is given in no language: write at least one text, under en or ja.',
      ja: '{key}に文章がありません。en又はjaの文章を一つ以上書いてください。',
    },
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
      const found = valueAt(subject.value, at);
      const value = typeof found === 'object' ? '' : String(found ?? '');
      const choices = field?.enumeration.length ? field : field?.items;
      const allowed = (choices?.enumeration ?? []).map(String);
      const certain = valueMeant(value, allowed, choices?.enumerationTexts);
      const meant = certain ?? nearest(value, allowed);
      return {
        variant: isNewCloudEdition(subject, at, value) ? 'edition2026' : variantOf(detail, allowed.length > 0),
        anchor: atValue(subject, at),
        args: {
          key: keyCalled(subject, at, ask),
          value,
          count: Array.isArray(found) ? found.length : 0,
          wanted: wantedBy(field, Array.isArray(found)),
          allowed: listed(allowed),
          suggestion: suggestion(meant),
        },
        data: { at, certain: certain !== undefined || isSlip(value, meant), ...(meant === undefined ? {} : { meant }) },
      };
    }),
  fix: ({ anchor, data }) => {
    const { meant, certain } = data;
    if (anchor.kind !== 'field' || meant === undefined) return [];
    const title = { en: `Replace by ${shortened(meant)}`, ja: `「${shortened(meant)}」に置換` };
    const changes = [{ kind: 'set', subject: anchor.subject, at: anchor.at, value: meant } as const];
    return [{ title, ...(certain ? { preferred: true } : {}), changes }];
  },
});

function variantOf(keyword: string, isEnumeration: boolean): string {
  if (isEnumeration) return 'default';
  if (keyword === 'pattern') return 'id';
  if (keyword === 'minItems' || keyword === 'maxItems') return 'items';
  if (keyword === 'minimum' || keyword === 'maximum') return 'number';
  return keyword === 'minProperties' ? 'text' : 'form';
}

/** `2 to 10 levels`, `1 or more`. */
function wantedBy(field: Field | undefined, isList: boolean): Bilingual {
  const { least, most } = field?.limits ?? {};
  const [en, ja] = isList ? [' levels', '段階'] : [' as a number', 'の数'];
  if (most === undefined) return { en: `${least ?? 0} or more${en}`, ja: `${least ?? 0}以上${ja}` };
  return { en: `${least ?? 0} to ${most}${en}`, ja: `${least ?? 0}〜${most}${ja}` };
}

/** One letter of a word is wrong; of a number, one digit makes another number. */
function isSlip(value: string, meant: string | undefined): boolean {
  return meant !== undefined && meant.length > 3 && !/\d/.test(meant) && lettersApart(value, meant) === 1;
}

/** The edition of 2026 exists; whoever writes it deserves an answer, not a list of values. */
function isNewCloudEdition({ section }: Subject, at: Pointer, value: string): boolean {
  return section === 'standards' && at === '/iso27017' && value === '2026';
}

export const schemaRules = [unknownKey, unknownSection, wrongType, emptyAboveFields, wrongValue, missingKey];
