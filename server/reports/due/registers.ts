/** What falls due of evidence, documents, controls and services. */
import { isCalendarDate, lastDayWithin } from '../../facts/date';
import type { Evidence } from '../../facts/model';
import { atValue } from '../../check/anchors';
import { bilingual, labelOf } from '../../check/label';
import { isOfOthersAlone } from '../../rules/support/in-force';
import { intervalMonths } from '../../rules/audit/periods';
import { rowsRelyingOn } from '../../rules/evidence/relying';
import { isUnfinished } from '../../rules/soa/status';
import { controlTitle, idOf } from '../../workspace/names';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import type { Deadline } from './deadline';
import { dueWords } from './words';

export function evidenceDeadlines(ask: Questions): readonly Deadline[] {
  return ask.entries('evidence').flatMap((evidence): readonly Deadline[] => {
    const end = endOfEvidence(evidence, ask);
    if (!end) return [];
    const { title, owner } = evidence.value;
    return [{ ...end, kind: 'evidence', id: labelOf(evidence), title: bilingual(title), owners: [owner] }];
  });
}

type EndOfEvidence = Pick<Deadline, 'day' | 'what' | 'rule' | 'anchor'>;

/** When it stops proving anything: as it says itself, else when the time that an audit looks at has left it behind. */
function endOfEvidence(evidence: Subject<Evidence>, ask: Questions): EndOfEvidence | undefined {
  const { validUntil } = evidence.value;
  if (!evidence.has('/validUntil')) return leftBehind(evidence, ask);
  if (!isCalendarDate(validUntil)) return undefined;
  const isOver = validUntil < ask.today;
  // What nothing relies on any more may lapse: it is a record.
  if (isOver && rowsRelyingOn(idOf(evidence) ?? '', ask).length === 0) {
    const behind = leftBehind(evidence, ask);
    const isBehind = behind !== undefined && behind.rule === 'evidence/outside-period' && behind.day < ask.today;
    return isBehind ? { ...behind, day: behind.day < validUntil ? validUntil : behind.day } : undefined;
  }
  const rule = isOver ? 'evidence/expired' : 'evidence/expiring';
  return { day: validUntil, what: dueWords.validUntil, rule, anchor: atValue(evidence, '/validUntil') };
}

function leftBehind(evidence: Subject<Evidence>, ask: Questions): EndOfEvidence | undefined {
  const { period: { from, to } = {}, collectedOn } = evidence.value;
  // The programme that cannot be read may have a longer interval.
  if (ask.unread('auditProgramme')) return undefined;
  const months = intervalMonths(ask);
  const what = dueWords.newerEvidence;
  if (isCalendarDate(to)) {
    // A period that ends before it begins has a finding of its own.
    if (isCalendarDate(from) && to < from) return undefined;
    return {
      day: lastDayWithin(to, months),
      what,
      rule: 'evidence/outside-period',
      anchor: atValue(evidence, '/period/to'),
    };
  }
  if (evidence.has('/period') || !isCalendarDate(collectedOn)) return undefined;
  const day = lastDayWithin(collectedOn, months);
  return { day, what, rule: 'evidence/undated', anchor: atValue(evidence, '/collectedOn') };
}

export function documentDeadlines(ask: Questions): readonly Deadline[] {
  return ask.entries('documents').flatMap((document): readonly Deadline[] => {
    const { nextReview, title, approvedBy } = document.value;
    if (!isCalendarDate(nextReview)) return [];
    return [
      {
        kind: 'review',
        day: nextReview,
        what: dueWords.documentReview,
        rule: 'document/review-overdue',
        anchor: atValue(document, '/nextReview'),
        id: labelOf(document),
        title: bilingual(title),
        owners: [approvedBy],
      },
    ];
  });
}

export function controlDeadlines(ask: Questions): readonly Deadline[] {
  return ask.entries('soa.controls').flatMap((row): readonly Deadline[] => {
    const { due, id = '', owner } = row.value;
    if (!isCalendarDate(due) || !isUnfinished(row.value) || isOfOthersAlone(row.value, ask)) return [];
    return [
      {
        kind: 'control',
        day: due,
        what: dueWords.controlDue,
        rule: 'soa/overdue',
        anchor: atValue(row, '/due'),
        id: labelOf(row),
        title: { en: controlTitle(id, ask, 'en'), ja: controlTitle(id, ask, 'ja') },
        owners: [owner],
      },
    ];
  });
}

/** A service that comes or goes changes the scope: nothing is overdue once it has. */
export function serviceDeadlines(ask: Questions): readonly Deadline[] {
  return ask.entries('services').flatMap((service): readonly Deadline[] => {
    const { name, owner, since, until } = service.value;
    const of = {
      kind: 'service',
      clause: '4.1',
      id: labelOf(service),
      title: bilingual(name),
      owners: [owner],
    } as const;
    const isAhead = (day: string | undefined): day is string => isCalendarDate(day) && day >= ask.today;
    return [
      ...(isAhead(since)
        ? [{ ...of, day: since, what: dueWords.serviceBegins, anchor: atValue(service, '/since') }]
        : []),
      ...(isAhead(until)
        ? [{ ...of, day: until, what: dueWords.serviceEnds, anchor: atValue(service, '/until') }]
        : []),
    ];
  });
}
