/** Saying something of a risk of ENISA from where it is shown: the edits are those of the quick fixes. */
import { mark } from '../../facts/marks';
import type { Judgement } from '../../isms-service';
import { addEnisaRisk, addNotRelevant } from '../../rules/risk/enisa';
import type { Project } from '../../workspace/project';
import type { Beginning } from './begin';

/**
 * `undefined` for a code that there is not, and for what cannot be said; nothing to do for a code of which something is said
 * meanwhile: nothing is ever said of it twice.
 */
export function consideringOf(
  judgement: Judgement,
  project: Project,
  code: string,
  as: string | undefined,
): Beginning | undefined {
  const ask = judgement.checkerOf(project)?.questions();
  if (!ask?.catalog.enisaRisk(code)) return undefined;
  if (ask.has(mark.enisaConsidered(code))) return {};
  if (as === 'risk') return { fix: addEnisaRisk(code, ask) };
  return as === 'not-relevant' ? { fix: addNotRelevant([code]) } : undefined;
}
