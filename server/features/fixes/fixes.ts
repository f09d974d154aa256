import type { Bilingual } from '../../words/bilingual';
import type { IsmsService } from '../../isms-service';
import type { DocumentUri } from '../../workspace/subject';
import type { LocatedFinding } from '../../check/assemble';
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

/** The fixes of a finding. `originals` may be shared by all findings that are asked about while no text changes. */
export function fixesOf(
  service: IsmsService,
  { finding, location }: LocatedFinding,
  originals: Originals,
): readonly PreparedFix[] {
  const project = service.workspace.projectOf(location.document);
  const checker = project && service.checkerOf(project);
  if (!checker || !finding.rule.fix) return [];
  return finding.rule.fix(finding, checker.questions()).flatMap(({ title, changes, preferred, safe }) => {
    const edits = applyChanges(changes, originals, project, service.schema);
    // A fix that would do nothing is no fix: its place has changed meanwhile.
    if (edits.size === 0) return [];
    const created = [...edits.keys()].filter((uri) => !project.documents.has(uri));
    return [{ title, preferred: preferred === true, safe: safe === true, edits, created }];
  });
}
