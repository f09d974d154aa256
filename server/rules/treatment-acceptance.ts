/** 4.2.2: risks that remain above the level of acceptance are accepted by whoever may, and for a time. */
import { isCalendarDate } from '../facts/date';
import { childPointer } from '../facts/fields';
import { mark } from '../facts/marks';
import type { Risk, RiskCriteria } from '../facts/model';
import type { Questions } from '../project/questions';
import type { Subject } from '../project/subject';
import { atValue } from './anchors';
import { chooseFrom, people, personCalled, type Choice } from './choices';
import { toDo, type Change, type Fix } from './fix';
import { labelOf } from './label';
import { missingAnchor } from './missing-field';
import { acceptableLevel, remainingLevel } from './risk-level';
import { none, rule } from './rule';
import { optionsOf } from './treatment';

/** Who may accept risks of that level, where the criteria say. */
function authorityFor(level: string, criteria: RiskCriteria | undefined): string | undefined {
  const authority = criteria?.acceptance?.authority ?? {};
  const person = Object.hasOwn(authority, level) ? authority[level] : undefined;
  return person === '' ? undefined : person;
}

/** An activity that is given up leaves nothing to accept, unless something is said to remain. */
function isGivenUp(risk: Subject<Risk>): boolean {
  return optionsOf(risk.value).join() === 'avoid' && !risk.has('/residual');
}

export const acceptanceMissing = rule({
  code: 'treatment/acceptance-missing',
  severity: 'error',
  on: 'risks',
  judges: ['4.2.2.a'],
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
  explanation: {
    when: {
      en: 'The level that remains is above `acceptance.upTo` of the criteria, and the risk has no `acceptance` by a person.',
      ja: '残るリスクのレベルが基準のacceptance.upToを超え、リスクに受容者のあるacceptanceがない場合に示します。',
    },
    why: {
      en: 'What stays above the threshold of the organisation needs the approval of somebody with the authority for it.',
      ja: '組織の受容水準を超えて残るリスクには、権限をもつ人の承認が必要です。',
    },
    mend: {
      en: 'Have it accepted, with day, end and reason, or treat it further.',
      ja: '受容者、受容日、期限及び理由を書くか、さらに対応を行ってください。',
    },
  },
  example: {
    bad: `criteria:
  process: 毎年5月に評価する
  likelihood: [low, high]
  impact: [low, high]
  levels: [{name: low, upTo: 1}, {name: high, upTo: 2}]
  acceptance: {upTo: low}
risks:
  - {id: RISK-001, title: 停止, likelihood: high, impact: high, treatment: retain}
`,
    good: `criteria:
  process: 毎年5月に評価する
  likelihood: [low, high]
  impact: [low, high]
  levels: [{name: low, upTo: 1}, {name: high, upTo: 2}]
  acceptance: {upTo: low}
people:
  - {id: hanako, name: 情報 花子}
risks:
  - id: RISK-001
    title: 停止
    likelihood: high
    impact: high
    treatment: retain
    acceptance: {by: hanako, on: 2026-06-01, reason: 復旧の手順を訓練で確かめているため}
`,
  },
  check: (risk, ask) => {
    const criteria = ask.single('criteria');
    const acceptable = acceptableLevel(criteria?.value);
    const remaining = remainingLevel(risk.value, criteria?.value);
    if (!criteria || !acceptable || !remaining || remaining.rank <= acceptable.rank || isGivenUp(risk)) return none;
    if (risk.has('/acceptance/by')) return none;
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
    if (anchor.kind !== 'field') return [];
    const risk = anchor.subject as Subject<Risk>;
    const accept = (by: string): Change =>
      risk.has('/acceptance')
        ? { kind: 'set', subject: risk, at: '/acceptance/by', value: by }
        : { kind: 'set', subject: risk, at: '/acceptance', value: { by, reason: toDo } };
    const choices = whoMayAccept(String(data?.['level']), ask);
    if (choices.length === 0) {
      return [{ title: { en: 'Add the acceptance', ja: '受容を追加' }, preferred: true, changes: [accept(toDo)] }];
    }
    return chooseFrom(choices, ({ value, label }) => ({
      title: { en: `Add the acceptance by ${label.en}`, ja: `${label.ja}による受容を追加` },
      changes: [accept(String(value))],
    }));
  },
});

/** Whom the criteria name for that level, else everybody. */
function whoMayAccept(level: string, ask: Questions): readonly Choice[] {
  const authority = authorityFor(level, ask.single('criteria')?.value);
  return authority === undefined ? people(ask) : [{ value: authority, label: personCalled(authority, ask) }];
}

export const acceptanceAuthority = rule({
  code: 'treatment/acceptance-authority',
  severity: 'error',
  on: 'risks',
  judges: ['4.2.2.a'],
  clause: '4.2.2',
  messages: {
    default: {
      en: 'The risk {name} remains at {level} and is accepted by {by}, but only {authority} may accept that level (4.2.2).',
      ja: '「{level}」で残るリスク{name}を{by}が受容していますが、この水準の受容の権限者は{authority}です(4.2.2)。',
    },
  },
  explanation: {
    when: {
      en: 'A risk is accepted by another person than `acceptance.authority` of the criteria names for the level that remains.',
      ja: '残るリスクのレベルについて基準のacceptance.authorityが定める人と異なる人が受容している場合に示します。',
    },
    why: {
      en: 'An acceptance counts only when it comes from somebody who has the authority for risks of that level.',
      ja: '受容は、その水準のリスクについて権限をもつ人によるものでなければ有効とはいえません。',
    },
    mend: {
      en: 'Have the authorised person accept it, or change the authority in the criteria.',
      ja: '権限者に受容してもらうか、基準の権限者を改めてください。',
    },
  },
  example: {
    bad: `people:
  - {id: hanako, name: 情報 花子}
  - {id: taro, name: 担当 太郎}
criteria:
  process: 毎年5月に評価する
  levels: [{name: low}, {name: high}]
  acceptance: {upTo: low, authority: {high: hanako}}
risks:
  - {id: RISK-001, title: 停止, level: high, acceptance: {by: taro}}
`,
    good: `people:
  - {id: hanako, name: 情報 花子}
  - {id: taro, name: 担当 太郎}
criteria:
  process: 毎年5月に評価する
  levels: [{name: low}, {name: high}]
  acceptance: {upTo: low, authority: {high: hanako}}
risks:
  - {id: RISK-001, title: 停止, level: high, acceptance: {by: hanako}}
`,
  },
  check: (risk, ask) => {
    const by = risk.value.acceptance?.by;
    const criteria = ask.single('criteria');
    const remaining = remainingLevel(risk.value, criteria?.value);
    if (!by || !criteria || !remaining) return none;
    const authority = authorityFor(remaining.name, criteria.value);
    // A person that nothing defines has a finding of its own.
    if (authority === undefined || authority === by || !ask.has(mark.defines('person', by))) return none;
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
    const authority = String(data?.['authority']);
    return [
      {
        title: { en: `Set the acceptance to ${authority}`, ja: `受容者を${authority}に設定` },
        preferred: true,
        changes: [{ kind: 'set', subject: anchor.subject, at: '/acceptance/by', value: authority }],
      },
    ];
  },
});

export const acceptanceExpired = rule({
  code: 'treatment/acceptance-expired',
  severity: 'warning',
  on: 'risks',
  judges: ['4.2.2.a'],
  clause: '4.2.2',
  messages: {
    default: {
      en: 'The acceptance of the risk {name} ended on {until} (4.2.2).',
      ja: 'リスク{name}の受容は{until}で期限が切れています(4.2.2)。',
    },
  },
  explanation: {
    when: { en: 'The day in `acceptance.until` has passed.', ja: 'acceptance.untilの日付を過ぎた場合に示します。' },
    why: {
      en: 'An acceptance for a time is a decision to look again; after its end the risk is not accepted.',
      ja: '期限付きの受容は見直しの約束です。期限を過ぎたリスクは受容された状態ではありません。',
    },
    mend: {
      en: 'Decide again: accept it anew with a later end, or treat it.',
      ja: '新しい期限で改めて受容するか、対応を行うかを決めてください。',
    },
  },
  example: {
    bad: `risks:
  - {id: RISK-001, title: 停止, acceptance: {by: hanako, on: 2020-04-01, until: 2020-12-31, reason: 移行の完了まで}}
`,
    good: `risks:
  - {id: RISK-001, title: 停止, acceptance: {by: hanako, on: 2026-04-01, until: 2999-12-31, reason: 移行の完了まで}}
`,
  },
  check: (risk, ask) => {
    const until = risk.value.acceptance?.until;
    if (!isCalendarDate(until) || until >= ask.today) return none;
    return [{ anchor: atValue(risk, '/acceptance/until'), args: { name: labelOf(risk), until } }];
  },
});

export const treatmentAcceptanceRules = [acceptanceMissing, acceptanceAuthority, acceptanceExpired];
