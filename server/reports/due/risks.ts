/** What falls due of risks: acceptances, plans, and the risks' own reassessment. */
import { addMonths, isCalendarDate } from '../../facts/date';
import type { Risk } from '../../facts/model';
import { atValue } from '../../check/anchors';
import { bilingual, labelOf } from '../../check/label';
import { criteriaUnknown } from '../../rules/risk/in-doubt';
import { assessmentMonths } from '../../rules/risk/stale';
import { isOfOthersAlone } from '../../rules/support/in-force';
import { needsAcceptance } from '../../rules/treatment/standing';
import type { Questions } from '../../workspace/questions';
import { openRisks } from '../../workspace/scope';
import type { Subject } from '../../workspace/subject';
import type { Deadline } from './deadline';
import { dueWords } from './words';

export function riskDeadlines(ask: Questions): readonly Deadline[] {
  return openRisks(ask)
    .filter(({ value }) => !isOfOthersAlone(value, ask))
    .flatMap((risk) => {
      const named = { id: labelOf(risk), title: bilingual(risk.value.title) };
      return [...acceptance(risk, ask), ...plan(risk), ...reassessment(risk, ask)].map((each) => ({
        ...named,
        ...each,
      }));
    });
}

type OfRisk = Omit<Deadline, 'id' | 'title'>;

function acceptance(risk: Subject<Risk>, ask: Questions): readonly OfRisk[] {
  const { acceptance: { until, by } = {}, owner } = risk.value;
  if (!isCalendarDate(until) || !needsAcceptance(risk, ask)) return [];
  return [
    {
      kind: 'acceptance',
      day: until,
      what: dueWords.acceptanceEnds,
      rule: 'treatment/acceptance-expired',
      anchor: atValue(risk, '/acceptance/until'),
      owners: [owner ?? by],
    },
  ];
}

function plan(risk: Subject<Risk>): readonly OfRisk[] {
  const { plan: planned, owner } = risk.value;
  const due = planned?.due;
  if (!isCalendarDate(due) || risk.has('/plan/doneOn')) return [];
  return [
    {
      kind: 'plan',
      day: due,
      what: dueWords.planDue,
      rule: 'treatment/plan-overdue',
      anchor: atValue(risk, '/plan/due'),
      detail: bilingual(planned?.action),
      owners: [planned?.owner ?? owner],
    },
  ];
}

/** One day for each risk: its own next review, or the interval of the criteria, whichever comes first. */
function reassessment(risk: Subject<Risk>, ask: Questions): readonly OfRisk[] {
  const { assessedOn, nextReview, owner } = risk.value;
  const of = { kind: 'review', rule: 'risk/stale', owners: [owner] } as const;
  const aged =
    isCalendarDate(assessedOn) && !criteriaUnknown(ask) ? addMonths(assessedOn, assessmentMonths(ask)) : undefined;
  const isRenewed = isCalendarDate(nextReview) && isCalendarDate(assessedOn) && assessedOn >= nextReview;
  // Assessed again, and only the day of the next review was forgotten, until the assessment is old itself.
  const isForgotten = isRenewed && !(aged !== undefined && aged < ask.today);
  if (isForgotten)
    return [{ ...of, day: nextReview, what: dueWords.nextReviewUnset, anchor: atValue(risk, '/nextReview') }];
  if (isCalendarDate(nextReview) && !isRenewed && !(aged !== undefined && aged < nextReview)) {
    return [{ ...of, day: nextReview, what: dueWords.reassessment, anchor: atValue(risk, '/nextReview') }];
  }
  if (aged === undefined) return [];
  return [{ ...of, day: aged, what: dueWords.reassessment, anchor: atValue(risk, '/assessedOn') }];
}
