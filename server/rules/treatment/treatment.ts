/** 4.2.2 a) b): the option chosen for each risk, and what it takes: controls, a party to share with, a plan. */
import type { Bilingual } from '../../words/bilingual';
import { isCalendarDate } from '../../facts/date';
import { optionsOf } from '../../facts/estimate';
import type { Risk, TreatmentOption } from '../../facts/model';
import type { Subject } from '../../workspace/subject';
import { atValue } from '../../check/anchors';
import { choose } from '../support/choices';
import { toDo } from '../../check/fix';
import { controlsFor } from '../support/control-choices';
import { emptyAnswer } from '../support/empty-answer';
import { labelOf } from '../../check/label';
import { missingAnchor, missingField } from '../support/missing-field';
import { none, rule } from '../../check/rule';

const options: Readonly<Record<TreatmentOption, Bilingual>> = {
  modify: { en: 'modify', ja: '修正(modify)' },
  retain: { en: 'retain', ja: '保有(retain)' },
  avoid: { en: 'avoid', ja: '回避(avoid)' },
  share: { en: 'share', ja: '共有(share)' },
};

export function isTreatedBy(risk: Subject<Risk>, ...wanted: readonly TreatmentOption[]): boolean {
  const chosen = optionsOf(risk.value);
  return wanted.some((option) => chosen.includes(option));
}

export const treatmentMissing = rule({
  code: 'treatment/missing',
  severity: 'error',
  on: 'risks',
  decides: ['4.2.2.a', '4.2.2.b'],
  clause: '4.2.2 a)',
  messages: {
    default: {
      en: 'No treatment is chosen for the risk {name}: modify, retain, avoid or share (4.2.2 a).',
      ja: 'リスク{name}の対応(treatment)が選ばれていません。修正、保有、回避又は共有から選んでください(4.2.2 a)。',
    },
  },
  check: (risk) =>
    risk.has('/treatment') ? none : [{ anchor: missingAnchor(risk, '/treatment'), args: { name: labelOf(risk) } }],
  fix: ({ anchor }) => {
    if (anchor.kind !== 'field') return [];
    const choices = Object.entries(options).map(([value, label]) => ({ value, label }));
    return choose(anchor.subject, '/treatment', { en: 'treatment', ja: 'リスク対応' }, choices);
  },
});

export const controlsMissing = missingField({
  code: 'treatment/controls-missing',
  severity: 'error',
  on: 'risks',
  field: '/controls',
  when: (risk) => isTreatedBy(risk, 'modify'),
  decides: ['4.2.2.b'],
  clause: '4.2.2 b)',
  messages: {
    default: {
      en: 'The risk {name} is to be modified, and no control is named that does it (4.2.2 b).',
      ja: 'リスク{name}は修正(modify)とされていますが、そのための管理策(controls)がありません(4.2.2 b)。',
    },
  },
  fix: { what: { en: 'control', ja: '管理策' }, choices: controlsFor, undecided: [toDo] },
});

export const sharePartyMissing = missingField({
  code: 'treatment/share-party-missing',
  severity: 'warning',
  on: 'risks',
  field: '/sharedWith',
  when: (risk) => isTreatedBy(risk, 'share'),
  remarks: ['4.2.2.a'],
  clause: '4.2.2 a)',
  messages: {
    default: {
      en: 'The risk {name} is to be shared, and it is not said with whom (4.2.2 a).',
      ja: 'リスク{name}は共有(share)とされていますが、共有する相手(sharedWith)がありません(4.2.2 a)。',
    },
  },
  fix: { title: { en: 'Add the party to share with', ja: '共有する相手を追加' } },
});

export const sharePartyEmpty = emptyAnswer({
  code: 'treatment/share-party-missing',
  severity: 'warning',
  on: 'risks',
  fields: ['/sharedWith'],
  when: (risk) => isTreatedBy(risk, 'share'),
  remarks: ['4.2.2.a'],
  clause: '4.2.2 a)',
});

export const planOverdue = rule({
  code: 'treatment/plan-overdue',
  severity: 'warning',
  on: 'risks',
  remarks: ['4.2.2.b'],
  clause: '4.2.2',
  messages: {
    default: {
      en: 'The treatment plan of {name} was due on {due} and is not done (4.2.2).',
      ja: 'リスク{name}の対応計画は期限({due})を過ぎていますが、完了していません(4.2.2)。',
    },
  },
  check: (risk, ask) => {
    const due = risk.value.plan?.due;
    if (!isCalendarDate(due) || due >= ask.today || risk.has('/plan/doneOn')) return none;
    return [{ anchor: atValue(risk, '/plan/due'), args: { name: labelOf(risk), due } }];
  },
});

export const treatmentRules = [treatmentMissing, controlsMissing, sharePartyMissing, sharePartyEmpty, planOverdue];
