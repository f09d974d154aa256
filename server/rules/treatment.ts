/** 4.2.2 a) b): the option chosen for each risk, and what it takes: controls, a party to share with, a plan. */
import type { Bilingual } from '../catalog/bilingual';
import { isCalendarDate } from '../facts/date';
import type { Risk, TreatmentOption } from '../facts/model';
import type { Subject } from '../project/subject';
import { atValue } from './anchors';
import { choose } from './choices';
import { toDo } from './fix';
import { controlsFor } from './control-choices';
import { labelOf } from './label';
import { missingAnchor, missingField } from './missing-field';
import { none, rule } from './rule';

const options: Readonly<Record<TreatmentOption, Bilingual>> = {
  modify: { en: 'modify', ja: '修正(modify)' },
  retain: { en: 'retain', ja: '保有(retain)' },
  avoid: { en: 'avoid', ja: '回避(avoid)' },
  share: { en: 'share', ja: '共有(share)' },
};

/** The options chosen, whether written as one word or as a list. */
export function optionsOf({ treatment }: Risk): readonly string[] {
  if (treatment === undefined) return [];
  return typeof treatment === 'string' ? [treatment] : treatment;
}

export function isTreatedBy(risk: Subject<Risk>, ...wanted: readonly TreatmentOption[]): boolean {
  const chosen = optionsOf(risk.value);
  return wanted.some((option) => chosen.includes(option));
}

export const treatmentMissing = rule({
  code: 'treatment/missing',
  severity: 'error',
  on: 'risks',
  judges: ['4.2.2.a'],
  clause: '4.2.2 a)',
  messages: {
    default: {
      en: 'No treatment is chosen for the risk {name}: modify, retain, avoid or share (4.2.2 a).',
      ja: 'リスク{name}の対応(treatment)が選ばれていません。修正、保有、回避又は共有から選んでください(4.2.2 a)。',
    },
  },
  explanation: {
    when: { en: 'A risk has no `treatment`.', ja: 'リスクにtreatmentがない場合に示します。' },
    why: {
      en: 'An assessed risk is followed by a decision; also to keep it as it is must be decided by somebody.',
      ja: '評価したリスクには判断が必要です。そのまま保有することも、誰かが決めなければなりません。',
    },
    mend: {
      en: 'Choose modify (apply controls), retain, avoid or share, or a list of them.',
      ja: 'modify(修正)、retain(保有)、avoid(回避)、share(共有)から選んでください。複数も可能です。',
    },
  },
  example: {
    bad: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる}
`,
    good: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, treatment: modify, controls: ["13.1.3"]}
`,
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
  judges: ['4.2.2.b'],
  clause: '4.2.2 b)',
  messages: {
    default: {
      en: 'The risk {name} is to be modified, and no control is named that does it (4.2.2 b).',
      ja: 'リスク{name}は修正(modify)とされていますが、そのための管理策(controls)がありません(4.2.2 b)。',
    },
  },
  explanation: {
    when: {
      en: 'A risk is treated by `modify` and has no `controls`.',
      ja: '対応がmodifyのリスクにcontrolsがない場合に示します。',
    },
    why: {
      en: 'All controls that the chosen treatment needs have to be determined; they are what the statement of applicability lists.',
      ja: '選んだ対応に必要な管理策は全て決定する必要があり、適用宣言書はそれに基づきます。',
    },
    mend: {
      en: 'Name controls of ISO/IEC 27017 (`13.1.3`), of annex A (`A.8.22`) or your own.',
      ja: 'ISO/IEC 27017(13.1.3など)、附属書A(A.8.22など)又は独自の管理策を挙げてください。',
    },
  },
  example: {
    bad: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, treatment: modify}
`,
    good: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, treatment: modify, controls: ["13.1.3"]}
`,
  },
  fix: { what: { en: 'control', ja: '管理策' }, choices: controlsFor, undecided: [toDo] },
});

export const sharePartyMissing = missingField({
  code: 'treatment/share-party-missing',
  severity: 'warning',
  on: 'risks',
  field: '/sharedWith',
  when: (risk) => isTreatedBy(risk, 'share'),
  judges: ['4.2.2.a'],
  clause: '4.2.2 a)',
  messages: {
    default: {
      en: 'The risk {name} is to be shared, and it is not said with whom (4.2.2 a).',
      ja: 'リスク{name}は共有(share)とされていますが、共有する相手(sharedWith)がありません(4.2.2 a)。',
    },
  },
  explanation: {
    when: {
      en: 'A risk is treated by `share` and has no `sharedWith`.',
      ja: '対応がshareのリスクにsharedWithがない場合に示します。',
    },
    why: {
      en: 'Sharing works only through an agreement with a party that can be named, such as a supplier or an insurer.',
      ja: 'リスクの共有は、供給者や保険会社など、特定できる相手との取決めがあって成り立ちます。',
    },
    mend: { en: 'Name the party and the contract or policy.', ja: '相手と、契約又は保険を書いてください。' },
  },
  example: {
    bad: `risks:
  - {id: RISK-001, title: DDoS攻撃による停止, treatment: share}
`,
    good: `risks:
  - {id: RISK-001, title: DDoS攻撃による停止, treatment: share, sharedWith: Acme Inc.(DDoS緩和サービスの契約)}
`,
  },
  fix: { title: { en: 'Add the party to share with', ja: '共有する相手を追加' } },
});

export const planOverdue = rule({
  code: 'treatment/plan-overdue',
  severity: 'warning',
  on: 'risks',
  judges: ['4.2.2.b'],
  clause: '4.2.2',
  messages: {
    default: {
      en: 'The treatment plan of {name} was due on {due} and is not done (4.2.2).',
      ja: 'リスク{name}の対応計画は期限({due})を過ぎていますが、完了していません(4.2.2)。',
    },
  },
  explanation: {
    when: {
      en: 'The day in `plan.due` has passed and there is no `doneOn`.',
      ja: 'plan.dueの日付を過ぎ、doneOnがない場合に示します。',
    },
    why: {
      en: 'Until the plan is carried out the risk stands higher than the treatment promises.',
      ja: '計画が実行されるまで、リスクは対応後の見込みより高いままです。',
    },
    mend: {
      en: 'Write when it was done, or agree a new day with the risk owner.',
      ja: '完了日(doneOn)を書くか、リスク所有者と新しい期限を合意してください。',
    },
  },
  example: {
    bad: `risks:
  - {id: RISK-001, title: 管理コンソールの乗っ取り, plan: {action: ハードウェアキーへの移行, due: 2020-08-31}}
`,
    good: `risks:
  - id: RISK-001
    title: 管理コンソールの乗っ取り
    plan: {action: ハードウェアキーへの移行, due: 2020-08-31, doneOn: 2020-08-21}
`,
  },
  check: (risk, ask) => {
    const due = risk.value.plan?.due;
    if (!isCalendarDate(due) || due >= ask.today || risk.has('/plan/doneOn')) return none;
    return [{ anchor: atValue(risk, '/plan/due'), args: { name: labelOf(risk), due } }];
  },
});

export const treatmentRules = [treatmentMissing, controlsMissing, sharePartyMissing, planOverdue];
