/** JIS Q 27001 7.5: what scope and statement of applicability say of their document is what its record says. */
import type { Bilingual } from '../../words/bilingual';
import type { Pointer } from '../../facts/fields';
import { isPlaceholder } from '../../facts/placeholder';
import type { Subject } from '../../workspace/subject';
import { atValue } from '../../check/anchors';
import { rule, type Draft } from '../../check/rule';
import { documentOf } from '../support/document-of';
import { inOneWidth } from '../../words/bounded';

const recordFields = ['version', 'approvedBy', 'approvedOn'] as const;
type RecordField = (typeof recordFields)[number];
type RecordFields = { readonly [Field in RecordField]?: string };

const fieldNames: Readonly<Record<RecordField, Bilingual>> = {
  version: { en: 'version', ja: '版' },
  approvedBy: { en: 'approver', ja: '承認者' },
  approvedOn: { en: 'day of approval', ja: '承認日' },
};

/** Where the fields of a record stand: on entries of `documents` at the top, in place beneath `/document`. */
interface Stated {
  readonly subject: Subject<unknown>;
  readonly at: Pointer;
  readonly fields: RecordFields;
}

const disagrees = {
  code: 'document/disagrees',
  severity: 'warning',
  messages: {
    default: {
      en: 'The {field} stated here is {stated}, but the record of the document {document} says {recorded} ({cited}).',
      ja: 'ここでは{field}が{stated}ですが、文書{document}の記録では{recorded}です。どちらかを訂正してください({cited})。',
    },
  },
} as const;

export const scopeDisagrees = rule({
  ...disagrees,
  on: 'scope',
  remarks: ['4.1.b'],
  clause: '4.1',
  check: (scope, ask) => {
    const { document } = scope.value;
    const id = documentOf(scope.value);
    const record = id ? ask.definition('document', id) : undefined;
    // Where only the id stands, nothing is said twice.
    if (!record || typeof document !== 'object') return [];
    const stated = { subject: scope, at: '/document', fields: document };
    return disagreements(stated, { subject: record, at: '', fields: record.value }, record.value.id ?? '', '4.1');
  },
});

export const statementDisagrees = rule({
  ...disagrees,
  on: 'soa',
  remarks: ['4.2.2.d1'],
  clause: '4.2.2 d)',
  check: (soa, ask) => {
    const { document, version, approvedBy } = soa.value;
    const id = documentOf(soa.value);
    const listed = id ? ask.definition('document', id) : undefined;
    const inPlace = typeof document === 'object' ? { subject: soa, at: '/document', fields: document } : undefined;
    const record = listed ? { subject: listed, at: '', fields: listed.value } : inPlace;
    if (!record) return [];
    // The date of the statement is that of its contents, and may lie before the approval.
    const stated = [{ subject: soa, at: '', fields: given({ version, approvedBy }) }, ...(inPlace ? [inPlace] : [])];
    return stated.filter((each) => each !== record).flatMap((each) => disagreements(each, record, id ?? '', '4.2.2 d'));
  },
});

function given({ version, approvedBy }: { [Field in 'version' | 'approvedBy']: string | undefined }): RecordFields {
  return { ...(version === undefined ? {} : { version }), ...(approvedBy === undefined ? {} : { approvedBy }) };
}

function disagreements(stated: Stated, record: Stated, document: string, cited: string): readonly Draft[] {
  return recordFields.flatMap((field): readonly Draft[] => {
    const here = stated.fields[field];
    const there = record.fields[field];
    if (isUndecided(here) || isUndecided(there) || asRead(here) === asRead(there)) return [];
    return [
      {
        anchor: atValue(stated.subject, `${stated.at}/${field}`),
        args: { field: fieldNames[field], stated: here, recorded: there, document, cited },
        about: [document],
        data: { field, stated: here, recorded: there },
        related: [
          {
            anchor: atValue(record.subject, `${record.at}/${field}`),
            message: { en: 'The record of the document', ja: '文書の記録' },
          },
        ],
      },
    ];
  });
}

function isUndecided(text: string | undefined): text is undefined {
  return text === undefined || text.trim() === '' || isPlaceholder(text, 'name');
}

/** A reader takes v1.2, 1.2版 and １．２ for the same version. */
function asRead(text: string): string {
  return inOneWidth(text)
    .toLowerCase()
    .replace(/^(?:version|ver\.?|v\.?|第)\s*(?=\d)/u, '')
    .replace(/\s*版$/u, '')
    .trim();
}
