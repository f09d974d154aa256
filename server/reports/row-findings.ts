/** What the checker says of each entry: beside the row that is about it, for screens. */
import { severities } from '../check/rule';
import type { Judgement } from '../isms-service';
import type { Language } from '../words/bilingual';
import type { Project } from '../workspace/project';
import { messageForReaders } from './view/message-for-readers';
import type { RowFinding } from './view/view';

/** The gravest first; what is silenced is not among them. */
export function findingsBySubject(
  project: Project,
  judgement: Judgement,
  language: Language,
): ReadonlyMap<unknown, readonly RowFinding[]> {
  const bySubject = new Map<unknown, RowFinding[]>();
  for (const { finding, severity, suppression } of project.uris().flatMap((uri) => judgement.findings(uri))) {
    if (suppression || finding.anchor.kind !== 'field') continue;
    const { subject } = finding.anchor;
    const known = bySubject.get(subject) ?? [];
    known.push({ severity, rule: finding.rule.code, message: messageForReaders(finding, language, judgement.schema) });
    bySubject.set(subject, known);
  }
  const weight = ({ severity }: RowFinding): number => severities.indexOf(severity);
  for (const known of bySubject.values()) known.sort((left, right) => weight(left) - weight(right));
  return bySubject;
}
