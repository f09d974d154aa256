/** Version, date and approval of the statement of applicability: written in it, or in the record of its document. */
import type { StatementOfApplicability } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import { isCalendarDate, type CalendarDate } from '../../facts/date';
import { atValue } from '../../check/anchors';
import type { Anchor } from '../../check/rule';
import type { Subject } from '../../workspace/subject';
import type { Pointer } from '../../facts/fields';
import { documentOf } from '../support/document-of';
import { hasVersion } from '../support/version';

export const approvalFields = ['version', 'date', 'approvedBy'] as const;
export type ApprovalField = (typeof approvalFields)[number];

const inRecord = { version: 'version', date: 'approvedOn', approvedBy: 'approvedBy' } as const;

/** The parts of the approval that neither the statement nor the record of its document holds. */
export function missingApproval(soa: Subject<StatementOfApplicability>, ask: Questions): readonly ApprovalField[] {
  // The head may be a section that could not be read.
  if (ask.unread('soa')) return [];
  const id = documentOf(soa.value);
  const record = id === undefined ? undefined : ask.definition('document', id);
  if (id !== undefined && !record && ask.unread('documents')) return [];
  // A record that was not read, or that nothing defines, has a finding of its own and may hold all of it.
  if (id !== undefined && typeof soa.value.document === 'string' && !record) return [];
  const holds = (subject: Subject<unknown>, at: Pointer, field: ApprovalField): boolean =>
    field === 'version' ? hasVersion(subject, at) : subject.has(at);
  return approvalFields.filter((field) => {
    const own = holds(soa, `/${field}`, field) || holds(soa, `/document/${inRecord[field]}`, field);
    return !own && !(record && holds(record, `/${inRecord[field]}`, field));
  });
}

/** The day of the statement and where it is written: its own date, else the day on which its document was approved. */
export function dayOf(
  soa: Subject<StatementOfApplicability>,
  ask: Questions,
): { readonly date: CalendarDate; readonly anchor: Anchor } | undefined {
  const { date, document } = soa.value;
  if (soa.has('/date')) return isCalendarDate(date) ? { date, anchor: atValue(soa, '/date') } : undefined;
  if (typeof document === 'object' && isCalendarDate(document.approvedOn)) {
    return { date: document.approvedOn, anchor: atValue(soa, '/document/approvedOn') };
  }
  const id = documentOf(soa.value);
  const record = id === undefined ? undefined : ask.definition('document', id);
  const approved = record?.value.approvedOn;
  return record && isCalendarDate(approved) ? { date: approved, anchor: atValue(record, '/approvedOn') } : undefined;
}
