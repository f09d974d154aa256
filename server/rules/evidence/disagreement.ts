/** A document that two places speak of: what they say of its version and approval must be the same. */
import type { Pointer } from '../../facts/fields';
import { isPlaceholder } from '../../facts/placeholder';
import type { DocumentRecord } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atValue } from '../../check/anchors';
import type { Fix } from '../../check/fix';
import { labelOf } from '../../check/label';
import { rule, type Draft } from '../../check/rule';

type RecordField = 'version' | 'approvedBy' | 'approvedOn';

/** What a section says of its document, and where. */
interface Stated {
  readonly field: RecordField;
  readonly at: Pointer;
  readonly value: string | undefined;
}

/** What is to stand at a place, by either side. */
type Meant = { readonly field: RecordField; readonly record: string; readonly stated: string; readonly id: string };

const fieldNames = {
  version: { en: 'version', ja: '版(version)' },
  approvedBy: { en: 'approver', ja: '承認者(approvedBy)' },
  approvedOn: { en: 'day of approval', ja: '承認日(approvedOn)' },
} as const;

const common = {
  code: 'document/disagrees',
  severity: 'warning',
  clause: 'JIS Q 27001 7.5',
  messages: {
    default: {
      en: 'The {field} "{stated}" is not that of the record of {document}, which has "{record}" (JIS Q 27001 7.5).',
      ja: '{field}「{stated}」が、文書{document}の記録にある「{record}」と一致していません(JIS Q 27001 7.5)。',
    },
  },
} as const;

export const scopeDisagrees = rule<'scope', Meant>({
  ...common,
  on: 'scope',
  remarks: ['4.1.b'],
  check: (scope, ask) => disagreements(scope, scope.value.document, inPlace(scope.value.document), ask),
  fix: ({ anchor, data }, ask) => (anchor.kind === 'field' ? mends(anchor.subject, anchor.at, data, ask) : []),
});

export const statementDisagrees = rule<'soa', Meant>({
  ...common,
  on: 'soa',
  remarks: ['4.2.2.d1'],
  check: (soa, ask) => {
    const { document, version, approvedBy } = soa.value;
    const id = typeof document === 'string' ? document : document?.id;
    const own: readonly Stated[] = [
      { field: 'version', at: '/version', value: version },
      { field: 'approvedBy', at: '/approvedBy', value: approvedBy },
    ];
    const record = typeof document === 'string' ? undefined : document;
    return disagreements(soa, { id }, [...own, ...inPlace(record)], ask);
  },
  fix: ({ anchor, data }, ask) => (anchor.kind === 'field' ? mends(anchor.subject, anchor.at, data, ask) : []),
});

function inPlace(document: Pick<DocumentRecord, RecordField> | undefined): readonly Stated[] {
  const fields = ['version', 'approvedBy', 'approvedOn'] as const;
  return fields.map((field) => ({ field, at: `/document/${field}`, value: document?.[field] }));
}

function disagreements(
  subject: Subject<unknown>,
  document: { readonly id?: string | undefined } | undefined,
  stated: readonly Stated[],
  ask: Questions,
): readonly Draft<Meant>[] {
  const id = document?.id;
  const record = id === undefined ? undefined : ask.definition('document', id);
  if (id === undefined || !record) return [];
  return stated.flatMap(({ field, at, value }): readonly Draft<Meant>[] => {
    const recorded = record.value[field];
    // What nobody has written yet says nothing else.
    if (!value || !recorded || isPlaceholder(value, 'name') || isPlaceholder(recorded, 'name')) return [];
    if (value.trim() === recorded.trim()) return [];
    return [
      {
        anchor: atValue(subject, at),
        args: { field: fieldNames[field], stated: value, record: recorded, document: labelOf(record) },
        about: [field],
        data: { field, record: recorded, stated: value, id },
        related: [{ anchor: atValue(record, `/${field}`), message: { en: 'The record', ja: '文書の記録' } }],
      },
    ];
  });
}

/** Which of the two is right only a person knows. */
function mends(
  subject: Subject<unknown>,
  at: Pointer,
  { field, record, stated, id }: Meant,
  ask: Questions,
): readonly Fix[] {
  const document = ask.definition('document', id);
  return [
    {
      title: { en: `Write "${record}" here, as in the record`, ja: `ここを記録に合わせて「${record}」に変更` },
      changes: [{ kind: 'set', subject, at, value: record }],
    },
    ...(document
      ? [
          {
            title: { en: `Write "${stated}" in the record of ${id}`, ja: `文書${id}の記録を「${stated}」に変更` },
            changes: [{ kind: 'set', subject: document, at: `/${field}`, value: stated } as const],
          },
        ]
      : []),
  ];
}

export const disagreementRules = [scopeDisagrees, statementDisagrees];
