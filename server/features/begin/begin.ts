/** What begins the answer to a requirement of clause 4 that nothing answers yet, and what mends what stands against one. */
import { conformityOf, type RequirementRow } from '../../check/conformity/conformity';
import type { Fix } from '../../check/fix';
import type { LocatedFinding } from '../../check/located-finding';
import type { Location } from '../../check/location';
import type { IsmsService } from '../../isms-service';
import { idOf } from '../../workspace/names';
import type { Project } from '../../workspace/project';
import { offersOf } from '../fixes/fixes';

export interface Beginning {
  /** Begins the answer, and decides nothing that a person must decide. */
  readonly fix?: Fix | undefined;
  /** Where something is to be written, or mended, unless the fix writes it. */
  readonly location?: Location | undefined;
}

/** What a person chose to begin with: nothing, or one of the fixes of one of the findings. */
export interface Chosen {
  readonly finding?: string | undefined;
  /** The title of the fix, in either language. */
  readonly fix?: string | undefined;
}

/**
 * A row that is open begins with the fix of the rule that says so, or of the next step of clause 4. Of any other row only the
 * place of the first finding is given: what mends it, a person chooses there. `undefined` for a requirement that there is not.
 */
export function beginningOf(
  service: IsmsService,
  project: Project,
  requirement: string,
  chosen: Chosen = {},
): Beginning | undefined {
  const row = conformityOf(project, service).find((each) => each.requirement.id === requirement);
  if (!row) return undefined;
  if (chosen.finding !== undefined) return mendingOf(service, project, row, chosen);
  const [first] = row.findings;
  if (row.state !== 'open') return { location: first?.location };
  const shown = project.uris().flatMap((uri) => service.shown(uri));
  for (const finding of [...row.findings, ...shown].filter(({ finding: { rule } }) => rule.begins)) {
    const [fix] = mendsOf(service, project, finding);
    if (fix) return { fix, location: finding.location };
  }
  return { location: first?.location };
}

/** A finding that is gone meanwhile, or mended otherwise now, is nothing to begin with. */
function mendingOf(service: IsmsService, project: Project, row: RequirementRow, { finding, fix }: Chosen): Beginning {
  const found = namedFindings(row).find(({ name }) => name === finding)?.located;
  if (!found) return {};
  const mend = mendsOf(service, project, found).find(({ title }) => title.en === fix || title.ja === fix);
  return mend ? { fix: mend, location: found.location } : {};
}

/** What mends a finding, without the ways to live with it. */
export function mendsOf(service: IsmsService, project: Project, finding: LocatedFinding): readonly Fix[] {
  return offersOf(service, project, finding).filter(({ silences }) => !silences);
}

export interface NamedFinding {
  readonly name: string;
  readonly located: LocatedFinding;
}

/** What decides against a row, each by a name that it keeps while lines move: rule, entry, field, and which of several alike. */
export function namedFindings({ findings }: RequirementRow): readonly NamedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((located) => {
    const { rule, variant = 'default', anchor } = located.finding;
    const place =
      anchor.kind === 'field' ? [anchor.subject.section, idOf(anchor.subject) ?? '', anchor.at] : [anchor.kind];
    const name = [rule.code, variant, ...place].join(' ');
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { name: count === 1 ? name : `${name} ${count}`, located };
  });
}
