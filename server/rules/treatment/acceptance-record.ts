/** 4.2.2: what makes an acceptance a record: its day, its reason and its end. */
import { isCalendarDate } from '../../facts/date';
import type { LocalizedText } from '../../facts/text';
import { atKey, atValue } from '../../check/anchors';
import { toDo } from '../../check/fix';
import { labelOf } from '../../check/label';
import { none, rule } from '../../check/rule';
import { emptyPhrases, simplified, textsAt, type TextAt } from '../support/justification';
import { isOfRiskAlone } from '../support/put-off';
import { isAcceptable } from '../risk/level';

const parts = [
  { field: 'on', variant: 'default', decides: ['4.2.2.a'] },
  { field: 'reason', variant: 'reason', remarks: ['4.2.2.a'] },
  { field: 'until', variant: 'end', severity: 'info', remarks: ['4.2.2.a'] },
] as const;

export const acceptanceIncomplete = rule<'risks', { field: string }>({
  code: 'treatment/acceptance-incomplete',
  severity: 'warning',
  on: 'risks',
  decides: ['4.2.2.a'],
  clause: '4.2.2',
  messages: {
    default: {
      en: 'The acceptance of the risk {name} does not say on which day it was given (`on`) (4.2.2).',
      ja: 'リスク{name}の受容に、受容した日(on)が書かれていません(4.2.2)。',
    },
    reason: {
      en: 'The acceptance of the risk {name} does not say why the risk is acceptable (`reason`) (4.2.2).',
      ja: 'リスク{name}の受容に、受容できる理由(reason)が書かれていません(4.2.2)。',
    },
    empty: {
      en: '"{text}" does not say why the risk {name} is acceptable (4.2.2).',
      ja: '「{text}」では、リスク{name}を受容できる理由を説明したことになりません(4.2.2)。',
    },
    end: {
      en: 'The acceptance of the risk {name} does not say until when it holds (`until`) (4.2.2).',
      ja: 'リスク{name}の受容に、期限(until)が書かれていません(4.2.2)。',
    },
  },
  check: (risk) => {
    const { acceptance } = risk.value;
    // An acceptance that only holds a place has a finding of its own.
    if (!risk.has('/acceptance') || !acceptance) return none;
    const name = labelOf(risk);
    const missing = parts
      .filter(({ field }) => !risk.has(`/acceptance/${field}`))
      .map(({ field, ...attributes }) => ({
        decides: [],
        ...attributes,
        anchor: atKey(risk, '/acceptance'),
        args: { name },
        about: [field],
        data: { field },
      }));
    const empty = reasonsThatSayNothing(acceptance.reason).map(({ at, text }) => ({
      variant: 'empty' as const,
      decides: [],
      remarks: ['4.2.2.a'] as const,
      anchor: atValue(risk, at),
      args: { name, text },
      data: { field: 'reason' },
    }));
    return [...missing, ...empty];
  },
  fix: ({ anchor, variant, data: { field } }) =>
    // What somebody wrote is for a person to write anew.
    anchor.kind !== 'field' || variant === 'empty'
      ? []
      : [
          {
            title: { en: `Add \`${field}\` to the acceptance`, ja: `受容に${field}を追加` },
            preferred: true,
            changes: [{ kind: 'set', subject: anchor.subject, at: `/acceptance/${field}`, value: toDo }],
          },
        ],
});

/** Why a risk is low may be that its impact is. */
const ofFactor = /影響|可能性|impact/iu;

/** That the risk is low is no reason either: were it, nobody would have to accept it. */
function reasonsThatSayNothing(reason: LocalizedText | undefined): readonly TextAt[] {
  const at = '/acceptance/reason';
  const empty = emptyPhrases(at, reason);
  const ofRisk = textsAt(at, reason).filter(({ text }) => isOfRiskAlone(simplified(text)) && !ofFactor.test(text));
  return [...empty, ...ofRisk.filter((each) => !empty.some((other) => other.at === each.at))];
}

export const acceptanceBeforeAssessment = rule({
  code: 'treatment/acceptance-before-assessment',
  severity: 'warning',
  on: 'risks',
  remarks: ['4.2.2.a'],
  clause: '4.2.2',
  messages: {
    default: {
      en: 'The risk {name} was accepted on {on}, before it was assessed on {assessed}: accept it as it was assessed (4.2.2).',
      ja: 'リスク{name}の受容({on})が評価({assessed})より前の日付です。最後の評価に基づいて受容してください(4.2.2)。',
    },
  },
  check: (risk, ask) => {
    const { assessedOn: assessed, acceptance: { on } = {} } = risk.value;
    if (!isCalendarDate(on) || !isCalendarDate(assessed) || on >= assessed) return none;
    // What was assessed anew, and is low enough now, needs nobody's acceptance any more.
    if (isAcceptable(risk.value, ask.single('criteria')?.value)) return none;
    return [
      {
        anchor: atValue(risk, '/acceptance/on'),
        args: { name: labelOf(risk), on, assessed },
        related: [{ anchor: atValue(risk, '/assessedOn'), message: { en: 'The assessment', ja: '評価日' } }],
      },
    ];
  },
});

export const acceptanceRecordRules = [acceptanceIncomplete, acceptanceBeforeAssessment];
