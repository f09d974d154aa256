/** 4.2.1: how old an assessment is. */
import { addMonths, isCalendarDate } from '../../facts/date';
import { atValue } from '../../check/anchors';
import { criteriaUnknown } from './in-doubt';
import { factorsOf } from './level';
import type { Questions } from '../../workspace/questions';
import { labelOf } from '../../check/label';
import { missingAnchor } from '../support/missing-field';
import { none, rule } from '../../check/rule';

/** How often risks are assessed anew, where the criteria do not say. */
const usualMonths = 12;

/** How many months may pass until a risk is assessed anew. */
export function assessmentMonths(ask: Questions): number {
  const months = ask.single('criteria')?.value.intervalMonths;
  return months !== undefined && months >= 1 ? months : usualMonths;
}

export const stale = rule<'risks', { months: number } | undefined>({
  code: 'risk/stale',
  severity: 'warning',
  on: 'risks',
  remarks: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'The risk {name} was last assessed on {day}, longer ago than {months} months (4.2.1).',
      ja: 'リスク{name}の最後の評価は{day}で、{months}か月より前です。再評価してください(4.2.1)。',
    },
    review: {
      en: 'The risk {name} was to be assessed again by {day} (4.2.1).',
      ja: 'リスク{name}は、次回の見直し予定日({day})を過ぎています。再評価してください(4.2.1)。',
    },
    renewed: {
      en: 'The risk {name} was assessed again on {assessed}, and its next review is still set to {day}: set the next one (4.2.1).',
      ja: 'リスク{name}は{assessed}に再評価されていますが、次回の見直し予定日が{day}のままです。次の予定日を書いてください(4.2.1)。',
    },
    undated: {
      en: 'It is not said when the risk {name} was assessed (4.2.1).',
      ja: 'リスク{name}を評価した日(assessedOn)が書かれていません(4.2.1)。',
    },
  },
  check: (risk, ask) => {
    const day = risk.value.assessedOn;
    const review = risk.value.nextReview;
    const name = labelOf(risk);
    const months = assessmentMonths(ask);
    // The criteria may say another interval where they could not be read.
    const isOld = isCalendarDate(day) && addMonths(day, months) < ask.today && !criteriaUnknown(ask);
    // Reassessed on that day or later, and no next day set: the risk itself is not old.
    const isRenewed = isCalendarDate(day) && isCalendarDate(review) && day >= review;
    if (isCalendarDate(review) && review < ask.today && !(isRenewed && isOld)) {
      const anchor = atValue(risk, '/nextReview');
      return isRenewed
        ? [{ variant: 'renewed', anchor, args: { name, day: review, assessed: day } }]
        : [{ variant: 'review', anchor, args: { name, day: review } }];
    }
    const isEstimated = factorsOf(ask.single('criteria')?.value).every((factor) => risk.has(`/${factor.name}`));
    if (!risk.has('/assessedOn') && isEstimated) {
      return [{ variant: 'undated', anchor: missingAnchor(risk, '/assessedOn'), args: { name } }];
    }
    return isOld ? [{ anchor: atValue(risk, '/assessedOn'), args: { name, day, months }, data: { months } }] : none;
  },
  fix: ({ anchor, variant }, ask) =>
    anchor.kind !== 'field' || variant !== 'undated'
      ? []
      : [
          {
            title: { en: 'Date the assessment today', ja: '評価日を今日に設定' },
            changes: [{ kind: 'set', subject: anchor.subject, at: '/assessedOn', value: ask.today }],
          },
        ],
});

/** A certification holds for three years, and the risks are to have been assessed anew before it is renewed. */
const longestInterval = 36;

export const staleInterval = rule({
  code: 'risk/stale',
  severity: 'warning',
  on: 'criteria',
  remarks: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    interval: {
      en: 'The interval of {months} months between risk assessments is longer than three years: no risk would be called out of date (4.2.1).',
      ja: 'リスクアセスメントの間隔が{months}か月と、3年を超えています。これでは古くなった評価が分かりません(4.2.1)。',
    },
  },
  check: (criteria) => {
    const { intervalMonths: months } = criteria.value;
    if (months === undefined || months <= longestInterval) return none;
    return [{ variant: 'interval', anchor: atValue(criteria, '/intervalMonths'), args: { months } }];
  },
});
