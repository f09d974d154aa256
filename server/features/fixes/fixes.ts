import type { Bilingual } from '../../words/bilingual';
import type { IsmsService } from '../../isms-service';
import type { DocumentUri } from '../../workspace/subject';
import type { LocatedFinding } from '../../check/assemble';
import type { Fix } from '../../check/fix';
import type { Project } from '../../workspace/project';
import { severityFixes } from './severity';
import { suppressionFix } from './suppression';
import { applyChanges, type Originals } from '../../editing/apply-changes';
import type { TextEdit } from '../../editing/text-edit';

/** A fix as edits of texts, ready to be applied. */
export interface PreparedFix {
  readonly title: Bilingual;
  readonly preferred: boolean;
  readonly safe: boolean;
  readonly edits: ReadonlyMap<DocumentUri, readonly TextEdit[]>;
  /** Files that do not exist yet. */
  readonly created: readonly DocumentUri[];
}

/** All that may be done about a finding: first what mends it, then the ways to live with it. */
export function offersOf(service: IsmsService, project: Project, located: LocatedFinding): readonly Fix[] {
  return [...mendsOf(service, project, located), ...suppressionFix(located), ...severityFixes(located, project)];
}

function mendsOf(service: IsmsService, project: Project, { finding }: LocatedFinding): readonly Fix[] {
  const checker = service.checkerOf(project);
  return (checker && finding.rule.fix?.(finding, checker.questions())) ?? [];
}

/** The fix as edits; `undefined` for one that would do nothing, as its place has changed meanwhile or takes no such thing. */
export function prepareFix(
  { title, changes, preferred, safe }: Fix,
  originals: Originals,
  project: Project,
  service: IsmsService,
): PreparedFix | undefined {
  const edits = applyChanges(changes, originals, project, service.schema);
  if (edits.size === 0) return undefined;
  const created = [...edits.keys()].filter((uri) => !project.documents.has(uri));
  return { title, preferred: preferred === true, safe: safe === true, edits, created };
}

/** What mends a finding. `originals` may be shared by all findings that are asked about while no text changes. */
export function fixesOf(service: IsmsService, located: LocatedFinding, originals: Originals): readonly PreparedFix[] {
  const project = service.workspace.projectOf(located.location.document);
  if (!project) return [];
  return mendsOf(service, project, located)
    .map((fix) => prepareFix(fix, originals, project, service))
    .filter((fix) => fix !== undefined);
}
