/** By when clause 4.3 wants the next internal audit, and what it must reach by then. */
import { counted } from '../../words/counted';
import { lastDayWithin } from '../../facts/date';
import { mark } from '../../facts/marks';
import type { Bilingual } from '../../words/bilingual';
import { enumerated, firstFew, listed } from '../../words/listing';
import { criteriaOf } from '../../rules/audit/criteria-audited';
import { cycleEnd, cycleMonths, intervalMonths } from '../../rules/audit/periods';
import { auditCriteria, programmeAnchor } from '../../rules/audit/programme';
import {
  coversControl,
  hasUnreadableDay,
  isUnreadPart,
  performedAudits,
  performedInternalAudits,
  plannedInternalUntil,
  plannedUntil,
  type DatedAudit,
} from '../../rules/audit/reach';
import type { Questions } from '../../workspace/questions';
import { byDay, type Deadline } from './deadline';
import { audited, type Demand } from './demand';
import { byCommitments, byService } from './services-to-audit';
import { dueWords, filledIn } from './words';

/** What falls on the same day is one audit; nothing is demanded that is planned in time. */
export function nextAuditDeadlines(ask: Questions): readonly Deadline[] {
  const [latest] = performedInternalAudits(ask);
  if (isUnreadPart(ask)) return [];
  const demands = [
    ...(latest ? [...byInterval(latest, ask), ...byService(ask), ...byCriterion(ask)] : []),
    ...byControl(ask),
    ...byCommitments(ask),
  ];
  const responsible = ask.single('auditProgramme')?.value.responsible;
  return [...byDay(demands)].map(([day, all]): Deadline => {
    const [{ rule, anchor } = { rule: 'audit/overdue', anchor: programmeAnchor(ask) }] = all;
    return {
      kind: 'audit',
      day,
      what: dueWords.nextAudit,
      rule,
      anchor,
      id: { en: '', ja: '' },
      detail: together(all.map(({ what }) => what)),
      owners: [responsible],
    };
  });
}

function together(parts: readonly Bilingual[]): Bilingual {
  return {
    en: enumerated(
      parts.map(({ en }) => en),
      'en',
    ),
    ja: enumerated(
      parts.map(({ ja }) => ja),
      'ja',
    ),
  };
}

function byInterval(latest: DatedAudit, ask: Questions): readonly Demand[] {
  const months = intervalMonths(ask);
  const day = lastDayWithin(latest.day, months);
  if (hasUnreadableDay(ask) || plannedInternalUntil(day, ask).length > 0) return [];
  return [
    {
      day,
      rule: 'audit/overdue',
      what: filledIn(dueWords.byInterval, { months, counted: counted(months, 'month') }),
      anchor: audited(latest),
    },
  ];
}

/** Each criterion of the programme within the interval. */
function byCriterion(ask: Questions): readonly Demand[] {
  const asked = ask.single('auditProgramme')?.value.criteria ?? [];
  const all = performedInternalAudits(ask);
  const lapsing = auditCriteria.flatMap((criterion) => {
    const last = asked.includes(criterion) ? all.find((dated) => criteriaOf([dated]).includes(criterion)) : undefined;
    if (!last) return [];
    const day = lastDayWithin(last.day, intervalMonths(ask));
    const isPlanned = plannedInternalUntil(day, ask).some((dated) => criteriaOf([dated]).includes(criterion));
    return isPlanned ? [] : [{ day, criterion, last }];
  });
  return [...byDay(lapsing)].flatMap(([day, group]): readonly Demand[] => {
    const [first] = group;
    if (!first) return [];
    const what = filledIn(dueWords.byCriteria, { criteria: listed(group.map(({ criterion }) => criterion)) });
    return [{ day, rule: 'audit/criteria-not-audited', what, anchor: audited(first.last) }];
  });
}

/** So many controls are named; the others are counted. */
const named = 5;

/** Every control that applies, by any audit of the cycle; those that none has reached yet, before it ends. */
function byControl(ask: Questions): readonly Demand[] {
  const performed = performedAudits(ask);
  if (performed.length === 0) return [];
  const end = cycleEnd(ask);
  const lapsing = ask.catalog.cloudControls
    .filter(({ id }) => ask.has(mark.applies(id)))
    .flatMap(({ id }) => {
      const last = performed.find(({ audit }) => coversControl(audit.value, id));
      const day = last ? lastDayWithin(last.day, cycleMonths(ask)) : end;
      const planned = plannedUntil(day < end ? end : day, ask);
      return planned.some(({ audit }) => coversControl(audit.value, id)) ? [] : [{ id, day, last }];
    });
  return [...byDay(lapsing)].map(([day, group]) => ({
    day,
    rule: 'audit/control-not-covered',
    what: filledIn(dueWords.byControls, {
      controls: firstFew(
        group.map(({ id }) => id),
        named,
      ),
    }),
    anchor: group[0]?.last ? audited(group[0].last) : programmeAnchor(ask),
  }));
}
