import type { Questions } from '../../workspace/questions';
import type { ReferenceKind } from '../../schema/field';

/** How the first entry of a kind is called where no other shows the manner. */
const firstIds: Readonly<Partial<Record<ReferenceKind, string>>> = {
  risk: 'RISK-001',
  evidence: 'EV-1',
  document: 'DOC-1',
  audit: 'IA-1',
  auditFinding: 'NC-1',
  control: 'OWN-1',
  obligation: 'REQ-1',
};

/** An id that no entry of the kind has: counts on from the highest number, in the manner of the ids that there are. */
export function nextId(kind: ReferenceKind, ask: Pick<Questions, 'ids'>): string {
  const numbered = ask.ids(kind).flatMap((id) => {
    const match = /^(?<stem>.*?)(?<digits>\d{1,9})$/.exec(id)?.groups;
    return match ? [{ stem: match['stem'] ?? '', digits: match['digits'] ?? '' }] : [];
  });
  const [first] = numbered;
  if (!first) return firstIds[kind] ?? `${kind}-1`;
  const last = numbered.reduce(
    (highest, each) => (Number(each.digits) > Number(highest.digits) ? each : highest),
    first,
  );
  return last.stem + String(Number(last.digits) + 1).padStart(last.digits.length, '0');
}
