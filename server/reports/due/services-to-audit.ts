/** By when an audit must reach each service: as a whole, by each criterion, and what its customers were promised. */
import { lastDayWithin, type CalendarDate } from '../../facts/date';
import { labelOf } from '../../check/label';
import { maybeConfirmed } from '../../rules/audit/commitments';
import { criteriaOf } from '../../rules/audit/criteria-audited';
import { cycleMonths, intervalMonths } from '../../rules/audit/periods';
import { auditCriteria } from '../../rules/audit/programme';
import {
  hasAudited,
  performedAudits,
  performedInternalAudits,
  plannedInternalUntil,
  plannedUntil,
} from '../../rules/audit/reach';
import { servicesInScope } from '../../workspace/scope';
import type { Questions } from '../../workspace/questions';
import { audited, type Demand } from './demand';
import { dueWords, filledIn } from './words';

/** Each service, and each criterion for it, within the cycle; what no audit has reached yet has no day. */
export function byService(ask: Questions): readonly Demand[] {
  const asked = ask.single('auditProgramme')?.value.criteria ?? [];
  const all = performedInternalAudits(ask);
  return servicesInScope(ask).flatMap((service): readonly Demand[] => {
    const covering = all.filter((dated) => hasAudited(dated, service.value));
    const [latest] = covering;
    if (!latest) return [];
    const args = { service: labelOf(service) };
    const end = lastDayWithin(latest.day, cycleMonths(ask));
    const isPlanned = (day: CalendarDate): boolean =>
      plannedInternalUntil(day, ask).some((dated) => hasAudited(dated, service.value));
    const whole = {
      day: end,
      rule: 'audit/service-not-covered',
      what: filledIn(dueWords.byService, args),
      anchor: audited(latest),
    };
    const parts = auditCriteria
      .filter((criterion) => asked.includes(criterion))
      .flatMap((criterion): readonly Demand[] => {
        const last = covering.find((dated) => criteriaOf([dated]).includes(criterion));
        const day = last && lastDayWithin(last.day, cycleMonths(ask));
        if (!last || day === undefined || day >= end) return [];
        const what = filledIn(dueWords.byServiceCriterion, { ...args, criterion });
        return [{ day, rule: 'audit/criteria-not-audited', what, anchor: audited(last) }];
      });
    return [whole, ...parts].filter(({ day }) => !isPlanned(day));
  });
}

/** That commitments to customers are kept, for each service that is provided, once somebody has confirmed it. */
export function byCommitments(ask: Questions): readonly Demand[] {
  const performed = performedAudits(ask);
  return servicesInScope(ask).flatMap((service): readonly Demand[] => {
    if (!service.value.roles?.includes('provider')) return [];
    const last = performed.find((dated) => hasAudited(dated, service.value) && maybeConfirmed(dated.audit));
    if (!last) return [];
    const day = lastDayWithin(last.day, intervalMonths(ask));
    if (plannedUntil(day, ask).some((dated) => hasAudited(dated, service.value))) return [];
    const what = filledIn(dueWords.byCommitments, { service: labelOf(service) });
    return [{ day, rule: 'audit/commitments-not-confirmed', what, anchor: audited(last) }];
  });
}
