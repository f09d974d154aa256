/** 4.2.2: risks that remain above the level of acceptance are accepted by whoever may, and for a time. */
import { shortened } from '../../words/shortened';
import { isCalendarDate } from '../../facts/date';
import { isGivenUp } from '../../facts/estimate';
import { childPointer } from '../../facts/fields';
import { mark } from '../../facts/marks';
import type { RiskCriteria } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import type { Entry } from '../../workspace/subject';
import { atValue, entryAt } from '../../check/anchors';
import { chooseFrom, people, personCalled, type Choice } from '../support/choices';
import { toDo, type Fix } from '../../check/fix';
import { labelOf } from '../../check/label';
import { missingAnchor } from '../support/missing-field';
import { acceptableLevel, factorsOf, isAcceptable, levelNames, remainingLevel } from '../risk/level';
import { none, rule } from '../../check/rule';
import { isTreatedBy } from './treatment';
import type { Change } from '../../editing/change';

/** Who may accept risks of that level, where the criteria say. */
function authorityFor(level: string, criteria: RiskCriteria | undefined): string | undefined {
  const authority = criteria?.acceptance?.authority ?? {};
  const person = Object.hasOwn(authority, level) ? authority[level] : undefined;
  return person === '' ? undefined : person;
}

/** Whoever may accept a greater risk may accept a smaller one. */
function mayAccept(person: string, rank: number, criteria: RiskCriteria): boolean {
  return levelNames(criteria).some((name, each) => each >= rank && authorityFor(name, criteria) === person);
}

export const acceptanceMissing = rule({
  code: 'treatment/acceptance-missing',
  severity: 'error',
  on: 'risks',
  decides: ['4.2.2.a'],
  clause: '4.2.2',
  messages: {
    default: {
      en: 'The risk {name} remains at {level}, above the accepted level {upTo}, and nobody has accepted it (4.2.2).',
      ja: 'リスク{name}は受容水準「{upTo}」を超える「{level}」で残っていますが、受容(acceptance)の記録がありません(4.2.2)。',
    },
    by: {
      en: 'The acceptance of the risk {name}, which remains at {level}, does not say by whom (4.2.2).',
      ja: '「{level}」で残るリスク{name}の受容に、受容した人(by)が書かれていません(4.2.2)。',
    },
  },
  check: (risk, ask) => {
    const criteria = ask.single('criteria');
    const acceptable = acceptableLevel(criteria?.value);
    const remaining = remainingLevel(risk.value, criteria?.value);
    if (!criteria || !acceptable || !remaining || remaining.rank <= acceptable.rank || isGivenUp(risk.value))
      return none;
    // An acceptance that cannot be read, or only holds a place, has a finding of its own.
    if (risk.has('/acceptance/by') || (risk.has('/acceptance') && !risk.value.acceptance)) return none;
    return [
      {
        variant: risk.has('/acceptance') ? 'by' : 'default',
        anchor: missingAnchor(risk, '/acceptance'),
        args: { name: labelOf(risk), level: remaining.name, upTo: acceptable.name },
        data: { level: remaining.name },
        related: [
          {
            anchor: atValue(criteria, '/acceptance/upTo'),
            message: { en: 'The level of acceptance in the criteria', ja: 'リスク基準の受容水準' },
          },
        ],
      },
    ];
  },
  fix: ({ anchor, data }, ask): readonly Fix[] => {
    const risk = entryAt(anchor, 'risks');
    if (!risk) return [];
    const accept = (by: string): Change =>
      risk.has('/acceptance')
        ? { kind: 'set', subject: risk, at: '/acceptance/by', value: by }
        : { kind: 'set', subject: risk, at: '/acceptance', value: { by, reason: toDo } };
    const lowered = estimateAfter(risk, ask);
    const choices = whoMayAccept(data.level, ask);
    if (choices.length === 0) {
      return [
        ...lowered,
        { title: { en: 'Add the acceptance', ja: '受容を追加' }, preferred: true, changes: [accept(toDo)] },
      ];
    }
    const accepted = chooseFrom(choices, ({ value, label }) => ({
      title: { en: `Add the acceptance by ${label.en}`, ja: `${label.ja}による受容を追加` },
      changes: [accept(String(value))],
    }));
    // Where there are two ways, neither is the one that most people want.
    return lowered.length === 0 ? accepted : [...lowered, ...accepted.map((fix) => ({ ...fix, preferred: false }))];
  },
});

/** Of a risk that is treated, nobody has to accept more than what remains: that is still to be estimated. */
function estimateAfter(risk: Entry<'risks'>, ask: Questions): readonly Fix[] {
  if (!isTreatedBy(risk, 'modify', 'share') || risk.has('/residual') || risk.has('/acceptance')) return [];
  const factors = factorsOf(ask.single('criteria')?.value).map(({ name }) => [name, toDo] as const);
  return [
    {
      title: { en: 'Add the residual risk, to be estimated', ja: '残留リスクの見積りを追加' },
      changes: [{ kind: 'set', subject: risk, at: '/residual', value: Object.fromEntries(factors) }],
    },
  ];
}

/** Whom the criteria name for that level, else everybody. */
function whoMayAccept(level: string, ask: Questions): readonly Choice[] {
  const authority = authorityFor(level, ask.single('criteria')?.value);
  return authority === undefined ? people(ask) : [{ value: authority, label: personCalled(authority, ask) }];
}

export const acceptanceAuthority = rule({
  code: 'treatment/acceptance-authority',
  severity: 'error',
  on: 'risks',
  decides: ['4.2.2.a'],
  clause: '4.2.2',
  messages: {
    default: {
      en: 'The risk {name} remains at {level} and is accepted by {by}, but only {authority} may accept that level (4.2.2).',
      ja: '「{level}」で残るリスク{name}を{by}が受容していますが、この水準の受容の権限者は{authority}です(4.2.2)。',
    },
  },
  check: (risk, ask) => {
    const by = risk.value.acceptance?.by;
    const criteria = ask.single('criteria');
    const remaining = remainingLevel(risk.value, criteria?.value);
    if (!by || !criteria || !remaining) return none;
    const authority = authorityFor(remaining.name, criteria.value);
    if (authority === undefined || mayAccept(by, remaining.rank, criteria.value)) return none;
    // A person that nothing defines has a finding of its own, and so has a place that is kept free.
    if (![by, authority].every((person) => ask.has(mark.defines('person', person)))) return none;
    return [
      {
        anchor: atValue(risk, '/acceptance/by'),
        args: { name: labelOf(risk), level: remaining.name, by, authority },
        data: { authority },
        related: [
          {
            anchor: atValue(criteria, childPointer('/acceptance/authority', remaining.name)),
            message: { en: 'The authority in the criteria', ja: 'リスク基準の権限者' },
          },
        ],
      },
    ];
  },
  fix: ({ anchor, data }) => {
    if (anchor.kind !== 'field') return [];
    const { authority } = data;
    return [
      {
        // Who accepted it is a fact: only a person knows whether the record or the acceptance is wrong.
        title: { en: `Set the acceptance to ${shortened(authority)}`, ja: `受容者を${shortened(authority)}に設定` },
        changes: [{ kind: 'set', subject: anchor.subject, at: '/acceptance/by', value: authority }],
      },
    ];
  },
});

export const acceptanceExpired = rule({
  code: 'treatment/acceptance-expired',
  severity: 'warning',
  on: 'risks',
  decides: ['4.2.2.a'],
  clause: '4.2.2',
  messages: {
    default: {
      en: 'The acceptance of the risk {name} ended on {until} (4.2.2).',
      ja: 'リスク{name}の受容は{until}で期限が切れています(4.2.2)。',
    },
  },
  check: (risk, ask) => {
    const until = risk.value.acceptance?.until;
    if (!isCalendarDate(until) || until >= ask.today) return none;
    // What has been lowered since needs nobody's acceptance any more.
    if (isAcceptable(risk.value, ask.single('criteria')?.value)) return none;
    return [{ anchor: atValue(risk, '/acceptance/until'), args: { name: labelOf(risk), until } }];
  },
});

export const treatmentAcceptanceRules = [acceptanceMissing, acceptanceAuthority, acceptanceExpired];
