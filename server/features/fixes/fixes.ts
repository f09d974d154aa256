import type { Bilingual } from '../../words/bilingual';
import type { IsmsService } from '../../isms-service';
import type { DocumentUri } from '../../workspace/subject';
import type { LocatedFinding } from '../../check/assemble';
import type { Fix } from '../../check/fix';
import { locationOf } from '../../check/location';
import type { Project } from '../../workspace/project';
import type { Questions } from '../../workspace/questions';
import { severityFixes } from './severity';
import { suppressionFix } from './suppression';
import { applyChanges, type Originals } from '../../editing/apply-changes';
import type { Change } from '../../editing/change';
import type { TextEdit } from '../../editing/text-edit';
import { isBefore } from '../../yaml/positions';

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
  const mends = mendsOf(service, project, located);
  const { rule, joins } = located.finding;
  // Whoever leaves a place open need not say why: what is written there mends it.
  if (rule.code === 'text/placeholder') return mends;
  // What was joined is silenced by the codes of its parts, and is as loud as they are.
  const isJoined = joins === 'entry' || joins === 'entries';
  const louder = severityFixes(located, project, isJoined ? ['off'] : undefined);
  return [...mends, ...(isJoined ? [] : suppressionFix(located)), ...louder];
}

/**
 * What people read in a document, and behind it each of those that are said of many entries together: it is mended where it
 * stands, too.
 */
export function mendable(service: IsmsService, project: Project, uri: DocumentUri): readonly LocatedFinding[] {
  const shown = service.shown(uri);
  const joined = shown.filter(({ finding }) => finding.joins === 'entries');
  if (joined.length === 0) return shown;
  const parts = new Set(joined.flatMap(({ finding }) => finding.parts ?? []));
  const entries = joined.flatMap(({ finding, severity }) =>
    (finding.parts ?? [])
      .filter(({ joins }) => joins === 'entry')
      .map((part) => ({
        finding: part,
        severity,
        location: locationOf(part.anchor, project),
        suppression: undefined,
      })),
  );
  return [...shown, ...entries, ...service.findings(uri).filter(({ finding }) => parts.has(finding))];
}

function mendsOf(service: IsmsService, project: Project, located: LocatedFinding): readonly Fix[] {
  const { finding } = located;
  const ask = service.checkerOf(project)?.questions();
  const here = (ask && finding.rule.fix?.(finding, ask)) ?? [];
  return ask && here.some(({ safe }) => safe) ? [...here, ...inWholeFile(service, located, here, ask)] : here;
}

/** So many are mended in one go; the others the next time. */
const mostAtOnce = 300;

/** What decides nothing may be mended of all findings of the rule in the file at once. */
function inWholeFile(
  { findings }: Pick<IsmsService, 'findings'>,
  { finding: { rule }, location: { document } }: LocatedFinding,
  here: readonly Fix[],
  ask: Questions,
): readonly Fix[] {
  const alike = findings(document).filter(
    ({ finding, suppression }) => !suppression && finding.rule.code === rule.code,
  );
  const fixes = alike
    .slice(0, mostAtOnce)
    .flatMap(({ finding }) => finding.rule.fix?.(finding, ask).find(({ safe }) => safe) ?? []);
  const title = here.find(({ safe }) => safe)?.title;
  if (fixes.length < 2 || !title) return [];
  const whole = {
    en: `${title.en} (in the whole file, ${fixes.length} places)`,
    ja: `${title.ja}(ファイル全体の${fixes.length}件)`,
  };
  return [{ title: whole, changes: fromBottomToTop(fixes.flatMap(({ changes }) => changes)) }];
}

/** Texts are replaced one by one: what stands behind must not move before its turn has come. */
function fromBottomToTop(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted((left, right) => {
    if (left.kind !== 'replace-in-slice' || right.kind !== 'replace-in-slice') return 0;
    const [upper, lower] = [right, left].map(({ slice, range: { start } }) => ({
      ...start,
      line: start.line + slice.line,
    }));
    return upper && lower && isBefore(upper, lower) ? -1 : 1;
  });
}

/** The fix as edits; `undefined` for one that would do nothing, as its place has changed meanwhile or takes no such thing. */
export function prepareFix(
  { title, changes, preferred, safe, whole }: Fix,
  originals: Originals,
  project: Project,
  service: IsmsService,
): PreparedFix | undefined {
  const edits = applyChanges(changes, originals, project, service.schema, whole);
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
