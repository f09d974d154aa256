/** Whether somebody still has to decide on what remains of a risk: for whoever lists risks. */
import { isCalendarDate } from '../../facts/date';
import type { Risk } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import { isOpenRisk } from '../../workspace/scope';
import { isAcceptable, remainingLevel } from '../risk/level';

export const riskStandings = ['above', 'unassessed', 'accepted', 'acceptable', 'closed'] as const;
export type RiskStanding = (typeof riskStandings)[number];

export function riskStanding(risk: Risk, ask: Questions): RiskStanding {
  if (!isOpenRisk(risk, ask)) return 'closed';
  const criteria = ask.single('criteria')?.value;
  if (isAcceptable(risk, criteria)) return 'acceptable';
  const { by } = risk.acceptance ?? {};
  if (by === undefined && remainingLevel(risk, criteria) === undefined) return 'unassessed';
  return by !== undefined && !isAcceptanceOver(risk, ask) ? 'accepted' : 'above';
}

/** The day until which it was accepted has passed. */
export function isAcceptanceOver({ acceptance }: Risk, { today }: Pick<Questions, 'today'>): boolean {
  const { until } = acceptance ?? {};
  return isCalendarDate(until) && until < today;
}
