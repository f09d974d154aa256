/** Clause 4 of JIP-ISMS517-1.0, sentence by sentence: which an ISMS meets, and what stands against the others. */
import type { Requirement } from '../catalog/types';
import type { IsmsService } from '../isms-service';
import type { IsmsDocument } from '../workspace/document';
import type { Project } from '../workspace/project';
import type { LocatedFinding } from './assemble';
import { severitiesInForce } from './severities';

export interface RequirementRow {
  readonly requirement: Requirement;
  /** Every rule that judges the row ran, and none of their errors stands. */
  readonly met: boolean;
  /** What stands against it: findings of rules that are errors by default, whatever severity the project gives them. */
  readonly findings: readonly LocatedFinding[];
  /** The same, silenced by a comment with a reason: it does not stand, and is to be shown to who reads the report. */
  readonly suppressed: readonly LocatedFinding[];
  /** Rules that judge the row and did not run, because they are off or failed: the row cannot be called met. */
  readonly notJudged: readonly string[];
}

function isPartlyUnread({ slices }: IsmsDocument): boolean {
  return slices.some(({ problems }) => problems.some(({ kind }) => kind === 'failed'));
}

/** The rows of a project as of the service's last refresh. */
export function conformityOf(project: Project, service: IsmsService): readonly RequirementRow[] {
  const placed = byCode(project.uris().flatMap((uri) => service.findings(uri)));
  const failed = service.checkerOf(project)?.failedRules() ?? new Set();
  const unread = [...project.documents.values()].some(isPartlyUnread);
  const severityOf = severitiesInForce(project, service.settings.severities);
  return service.catalog.requirements.map((requirement) => {
    const judges = service.rules.filter((rule) => rule.severity === 'error' && rule.judges.includes(requirement.id));
    const codes = new Set(judges.map(({ code }) => code));
    const concerning = [...codes]
      .flatMap((code) => placed.get(code) ?? [])
      .filter(({ located }) => located.finding.rule.judges.includes(requirement.id))
      .sort((left, right) => left.order - right.order)
      .map(({ located }) => located);
    const findings = concerning.filter(({ suppression }) => !suppression);
    const suppressed = concerning.filter(({ suppression }) => suppression);
    // What could not be read was not judged by any rule.
    const notJudged = judges
      .filter((rule) => unread || failed.has(rule.code) || severityOf(rule) === 'off')
      .map(({ code }) => code);
    return {
      requirement,
      met: findings.length === 0 && notJudged.length === 0 && !unread,
      findings,
      suppressed,
      notJudged: [...new Set(notJudged)],
    };
  });
}

/** A finding and its place among all of the project. */
interface Ordered {
  readonly located: LocatedFinding;
  readonly order: number;
}

/** Sorted by rule once, not looked through for each requirement. */
function byCode(placed: readonly LocatedFinding[]): ReadonlyMap<string, readonly Ordered[]> {
  const groups = new Map<string, Ordered[]>();
  for (const [order, located] of placed.entries()) {
    const { code } = located.finding.rule;
    const group = groups.get(code);
    if (group) group.push({ located, order });
    else groups.set(code, [{ located, order }]);
  }
  return groups;
}
