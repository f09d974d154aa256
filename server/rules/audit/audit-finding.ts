/** The findings of audits, where they stand. */
import type { Bilingual } from '../../words/bilingual';
import type { Pointer } from '../../facts/fields';
import type { Audit, AuditFinding } from '../../facts/model';
import type { Subject } from '../../workspace/subject';
import { atKey, atValue } from '../../check/anchors';
import { labelOf, quotedText } from '../../check/label';
import { type Anchor } from '../../check/rule';
import type { Change } from '../../editing/change';

/** One finding, at its place in the audit that made it. */
export interface AuditFindingAt {
  readonly audit: Subject<Audit>;
  readonly auditFinding: AuditFinding;
  readonly at: Pointer;
  readonly name: Bilingual;
}

export function auditFindingsOf(audit: Subject<Audit>): readonly AuditFindingAt[] {
  return (audit.value.findings ?? []).map((finding, index) => {
    const { en, ja } = labelOf(audit);
    const name = finding.id ? quotedText(finding.id) : { en: `${en} no. ${index + 1}`, ja: `${ja}の${index + 1}件目` };
    return { audit, auditFinding: finding, at: `/findings/${index}`, name };
  });
}

/** A finding that nobody has graded is taken for a nonconformity: leaving the grade out must not excuse it. */
export function nonconformitiesOf(audit: Subject<Audit>): readonly AuditFindingAt[] {
  return auditFindingsOf(audit).filter(
    ({ at, auditFinding: { grade } }) => grade === 'major' || grade === 'minor' || !audit.has(`${at}/grade`),
  );
}

/** The key of a field that is there with nothing in it, else the finding's id. */
export function missingFrom({ audit, at }: AuditFindingAt, field: string): Anchor {
  if (audit.place(`${at}/${field}`)) return atKey(audit, `${at}/${field}`);
  return audit.has(`${at}/id`) ? atValue(audit, `${at}/id`) : atKey(audit, '/findings');
}

export function setMissing(
  subject: Subject<unknown>,
  at: Pointer,
  values: Readonly<Record<string, string>>,
): readonly Change[] {
  return Object.entries(values)
    .filter(([field]) => !subject.has(`${at}/${field}`))
    .map(([field, value]) => ({ kind: 'set', subject, at: `${at}/${field}`, value }));
}
