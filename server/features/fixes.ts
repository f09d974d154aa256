import type { Bilingual } from '../catalog/bilingual';
import type { IsmsService } from '../isms-service';
import type { DocumentUri } from '../project/subject';
import type { PlacedFinding } from '../rules/assemble';
import { applyChange, type Texts } from './editing/apply-change';
import { editBetween, type TextEdit } from './text-edit';

/** A fix as edits of texts, ready to be applied. */
export interface PreparedFix {
  readonly title: Bilingual;
  readonly preferred: boolean;
  readonly safe: boolean;
  readonly edits: ReadonlyMap<DocumentUri, readonly TextEdit[]>;
  /** Files that do not exist yet. */
  readonly created: readonly DocumentUri[];
}

/** The fixes of a finding. `textOf` gives the present text of a document, `undefined` for one that cannot be read. */
export function fixesOf(
  service: IsmsService,
  { finding, place }: PlacedFinding,
  textOf: (uri: DocumentUri) => string | undefined,
): readonly PreparedFix[] {
  const project = service.workspace.projectOf(place.document);
  const checker = project && service.checkerOf(project);
  if (!checker || !finding.rule.fix) return [];
  return finding.rule.fix(finding, checker.questions()).flatMap((fix) => {
    const changed = new Map<DocumentUri, string>();
    const texts: Texts = {
      get: (uri) => changed.get(uri) ?? textOf(uri),
      set: (uri, text) => changed.set(uri, text),
    };
    for (const change of fix.changes) applyChange(change, texts, project, service.language);
    const edits = new Map<DocumentUri, readonly TextEdit[]>();
    for (const [uri, text] of changed) {
      const between = editBetween(project.documents.has(uri) ? (textOf(uri) ?? '') : '', text);
      if (between.length > 0) edits.set(uri, between);
    }
    // A fix that would do nothing is no fix: its place has changed meanwhile.
    if (edits.size === 0) return [];
    const created = [...changed.keys()].filter((uri) => !project.documents.has(uri));
    return [{ title: fix.title, preferred: fix.preferred === true, safe: fix.safe === true, edits, created }];
  });
}
