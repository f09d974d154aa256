/** Whether somebody still has to decide on what remains of a risk: for whoever lists risks. */
import { isCalendarDate } from '../../facts/date';
import { isGivenUp } from '../../facts/estimate';
import type { Risk } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import { isOpenRisk } from '../../workspace/scope';
import type { Subject } from '../../workspace/subject';
import { acceptableLevel, assessedLevel, isAcceptable, remainingLevel } from '../risk/level';
import { isStillToBeLowered } from './not-yet';

export const riskStandings = ['above', 'unassessed', 'accepted', 'acceptable', 'closed'] as const;
export type RiskStanding = (typeof riskStandings)[number];

export function riskStanding(risk: Subject<Risk>, ask: Questions): RiskStanding {
  if (!isOpenRisk(risk.value, ask)) return 'closed';
  // Of what is given up nothing is left to accept.
  if (isGivenUp(risk.value) || !needsAcceptance(risk, ask)) return 'acceptable';
  const { by } = risk.value.acceptance ?? {};
  if (by === undefined && remainingLevel(risk.value, ask.single('criteria')?.value) === undefined) return 'unassessed';
  return by !== undefined && !isAcceptanceOver(risk.value, ask) ? 'accepted' : 'above';
}

/** What is low enough, and not only said to become so, needs nobody's acceptance. */
export function needsAcceptance(risk: Subject<Risk>, ask: Questions): boolean {
  return !isAcceptable(risk.value, ask.single('criteria')?.value) || isOnlySaidToBecomeLow(risk, ask);
}

/** It is low enough by its residual estimate alone: nothing has lowered it yet, and as it was assessed it is too high. */
export function isOnlySaidToBecomeLow(risk: Subject<Risk>, ask: Questions): boolean {
  const criteria = ask.single('criteria')?.value;
  if (!isAcceptable(risk.value, criteria)) return false;
  const assessed = assessedLevel(risk.value, criteria);
  const acceptable = acceptableLevel(criteria);
  const isHigh = assessed !== undefined && acceptable !== undefined && assessed.rank > acceptable.rank;
  return isHigh && isStillToBeLowered(risk, ask);
}

/** The day until which it was accepted has passed. */
export function isAcceptanceOver({ acceptance }: Risk, { today }: Pick<Questions, 'today'>): boolean {
  const { until } = acceptance ?? {};
  return isCalendarDate(until) && until < today;
}
