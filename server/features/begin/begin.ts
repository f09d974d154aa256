/** What begins the answer to a requirement of clause 4 that nothing answers yet. */
import { conformityOf } from '../../check/conformity/conformity';
import type { Fix } from '../../check/fix';
import type { Location } from '../../check/location';
import type { IsmsService } from '../../isms-service';
import type { Project } from '../../workspace/project';
import { offersOf } from '../fixes/fixes';

export interface Beginning {
  /** Begins the answer, and decides nothing that a person must decide. */
  readonly fix?: Fix | undefined;
  /** Where something is to be written, or mended, unless the fix writes it. */
  readonly location?: Location | undefined;
}

/**
 * A row that is open begins with the fix of the rule that says so, or of the next step of clause 4. Of any other row only the
 * place of the first finding is given: what mends it, a person chooses there. `undefined` for a requirement that there is not.
 */
export function beginningOf(service: IsmsService, project: Project, requirement: string): Beginning | undefined {
  const row = conformityOf(project, service).find((each) => each.requirement.id === requirement);
  if (!row) return undefined;
  const [first] = row.findings;
  if (row.state !== 'open') return { location: first?.location };
  const shown = project.uris().flatMap((uri) => service.shown(uri));
  for (const finding of [...row.findings, ...shown].filter(({ finding: { rule } }) => rule.begins)) {
    const fix = offersOf(service, project, finding).find(({ silences }) => !silences);
    if (fix) return { fix, location: finding.location };
  }
  return { location: first?.location };
}
