/** 4.2.2 d): whether each applicable control is implemented, with what evidence, or by when. */
import { addMonths, isCalendarDate } from '../facts/date';
import { mark } from '../facts/marks';
import type { ControlStatement, ImplementationStatus } from '../facts/model';
import type { Questions } from '../project/questions';
import type { Subject } from '../project/subject';
import { atValue } from './anchors';
import { chooseFrom } from './choices';
import { toDo, type Change, type Fix } from './fix';
import { labelOf } from './label';
import { missingAnchor, missingField } from './missing-field';
import { none, rule } from './rule';

const statuses: readonly { readonly value: ImplementationStatus; readonly en: string; readonly ja: string }[] = [
  { value: 'not-implemented', en: 'not implemented', ja: '未実施' },
  { value: 'planned', en: 'planned', ja: '計画中' },
  { value: 'partial', en: 'implemented in part', ja: '一部実施' },
  { value: 'implemented', en: 'implemented', ja: '実施済み' },
];

export const statusMissing = rule({
  code: 'soa/status-missing',
  severity: 'error',
  on: 'soa.controls',
  judges: ['4.2.2.d3'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The control {name} applies, but it is not said whether it is implemented (4.2.2 d).',
      ja: '管理策{name}は適用とされていますが、実施状況(status)が書かれていません(4.2.2 d)。',
    },
  },
  explanation: {
    when: {
      en: 'A row has `applicable: true` and no `status`.',
      ja: 'applicableがtrueで、statusがない場合に示します。',
    },
    why: {
      en: 'The statement of applicability must say of every necessary control whether it is implemented.',
      ja: '適用宣言書には、必要な管理策ごとに、実施しているかどうかを示す必要があります。',
    },
    mend: {
      en: 'Write implemented, partial, planned or not-implemented; for partial and planned also the date.',
      ja: 'implemented、partial、planned、not-implementedのいずれかを書き、partialとplannedには期限も書いてください。',
    },
  },
  example: {
    bad: `soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, inclusionReason: 複数の顧客が同じ仮想基盤を共用するため}
`,
    good: `soa:
  controls:
    - id: CLD.9.5.1
      applicable: true
      inclusionReason: 複数の顧客が同じ仮想基盤を共用するため
      status: implemented
`,
  },
  check: (row) =>
    row.value.applicable !== true || row.has('/status') || !row.value.id
      ? none
      : [{ anchor: missingAnchor(row, '/status'), args: { name: labelOf(row) } }],
  fix: ({ anchor }) => {
    if (anchor.kind !== 'field') return [];
    const { subject } = anchor;
    const suggested = subject.has('/evidence') ? 'implemented' : subject.has('/due') ? 'planned' : undefined;
    return [...statuses]
      .sort((left, right) => Number(right.value === suggested) - Number(left.value === suggested))
      .map(({ value, en, ja }) => ({
        title: { en: `Add status: ${en}`, ja: `実施状況を追加: ${ja}` },
        preferred: value === suggested,
        changes: [{ kind: 'set', subject, at: '/status', value }],
      }));
  },
});

export const implementedWithoutEvidence = rule({
  code: 'soa/implemented-without-evidence',
  severity: 'warning',
  on: 'soa.controls',
  judges: ['4.2.2.d3'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The control {name} is called implemented, but no evidence shows it (4.2.2 d).',
      ja: '管理策{name}は実施済みとされていますが、それを示す証拠(evidence)がありません(4.2.2 d)。',
    },
  },
  explanation: {
    when: {
      en: 'A row has `status: implemented` and no `evidence`.',
      ja: 'statusがimplementedで、evidenceがない場合に示します。',
    },
    why: {
      en: 'Auditors, internal and external, verify implementation by evidence; without it the status is a claim.',
      ja: '内部監査員も審査員も実施を証拠で確認します。証拠がなければ、実施済みは主張にとどまります。',
    },
    mend: {
      en: 'Refer to a record, test report or setting under `evidence`, or correct the status.',
      ja: '記録、試験報告、設定の写しなどをevidenceに登録して参照するか、実施状況を改めてください。',
    },
  },
  example: {
    bad: `soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, status: implemented}
`,
    good: `soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, status: implemented, evidence: [EV-1]}
evidence:
  - {id: EV-1, title: テナント分離の試験報告, location: https://example.com/ev-1}
`,
  },
  check: (row) => {
    const { status, applicable, id } = row.value;
    if (status !== 'implemented' || applicable === false || !id || row.has('/evidence')) return none;
    return [{ anchor: missingAnchor(row, '/evidence'), args: { name: labelOf(row) } }];
  },
  fix: ({ anchor }, ask): readonly Fix[] => {
    if (anchor.kind !== 'field') return [];
    const subject = anchor.subject as Subject<ControlStatement>;
    const own = `EV-${subject.value.id ?? ''}`;
    const refer: Change = { kind: 'set', subject, at: '/evidence', value: [own] };
    // Another row of the control, for the other role, may have brought it already.
    if (ask.has(mark.defines('evidence', own))) {
      return [
        { title: { en: `Add the evidence ${own}`, ja: `証拠「${own}」を追加` }, preferred: true, changes: [refer] },
      ];
    }
    const create: Change = { kind: 'add-entries', section: 'evidence', entries: [{ id: own, title: toDo }] };
    return [
      {
        title: { en: `Create the evidence ${own} for it`, ja: `証拠「${own}」を作成して追加` },
        preferred: true,
        changes: [refer, create],
      },
      {
        title: { en: 'Add evidence that there is', ja: '既存の証拠を追加' },
        changes: [{ kind: 'set', subject, at: '/evidence', value: [toDo] }],
      },
    ];
  },
});

export const planDateMissing = missingField({
  code: 'soa/plan-date-missing',
  severity: 'warning',
  on: 'soa.controls',
  field: '/due',
  when: ({ value }) => isUnderWay(value.status) && value.applicable !== false && Boolean(value.id),
  judges: ['4.2.2.d3'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The control {name} is not fully implemented yet, and it is not said by when it will be (4.2.2 d).',
      ja: '管理策{name}の実施が完了していませんが、完了の期限(due)が書かれていません(4.2.2 d)。',
    },
  },
  explanation: {
    when: {
      en: 'A row has `status: partial` or `planned` and no `due`.',
      ja: 'statusがpartial又はplannedで、dueがない場合に示します。',
    },
    why: {
      en: 'A plan without a date cannot be followed up, and looks to an auditor like none.',
      ja: '期限のない計画は進捗を管理できず、審査では計画がないものとみなされがちです。',
    },
    mend: { en: 'Write the date by which it will be implemented.', ja: '実施を完了する期限を書いてください。' },
  },
  example: {
    bad: `soa:
  controls:
    - {id: CLD.9.5.2, applicable: true, status: planned}
`,
    good: `soa:
  controls:
    - {id: CLD.9.5.2, applicable: true, status: planned, due: 2099-12-31}
`,
  },
  fix: (row, ask) => chooseDue(row, ask),
});

/** By when is a promise: a person makes it by choosing. */
function chooseDue(row: Subject<ControlStatement>, ask: Questions): readonly Fix[] {
  const days = [3, 6, 12, 1].map((months) => ({ months, day: addMonths(ask.today, months) }));
  const choices = days.map(({ months, day }) => ({
    value: day,
    label: { en: months === 1 ? 'a month' : `${months} months`, ja: `${months}か月` },
  }));
  return chooseFrom(choices, ({ value, label }) => ({
    title: { en: `Due in ${label.en} (${String(value)})`, ja: `期限を${label.ja}後(${String(value)})に設定` },
    changes: [{ kind: 'set', subject: row, at: '/due', value }],
  }));
}

function isUnderWay(status: ImplementationStatus | undefined): boolean {
  return status === 'partial' || status === 'planned';
}

export const overdue = rule({
  code: 'soa/overdue',
  severity: 'warning',
  on: 'soa.controls',
  judges: ['4.2.2.d3'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The control {name} was to be implemented by {due}, and is not (4.2.2 d).',
      ja: '管理策{name}の実施期限({due})が過ぎていますが、実施済みになっていません(4.2.2 d)。',
    },
  },
  explanation: {
    when: {
      en: 'The `due` of a row lies before today, and its status is not `implemented`.',
      ja: 'dueが今日より前で、statusがimplementedでない場合に示します。',
    },
    why: {
      en: 'A date that has passed makes the statement of applicability say something that is no longer true.',
      ja: '期限が過ぎたままの適用宣言書は、実態と異なることを示しています。',
    },
    mend: {
      en: 'Set the status to what is true today, or agree on a new date with the owner.',
      ja: '実施状況を今日の実態に合わせるか、責任者と新しい期限を決めてください。',
    },
  },
  example: {
    bad: `soa:
  controls:
    - {id: CLD.9.5.2, applicable: true, status: planned, due: 2020-03-31}
`,
    good: `soa:
  controls:
    - {id: CLD.9.5.2, applicable: true, status: planned, due: 2099-12-31}
`,
  },
  check: (row, ask) => {
    const { due, status, applicable } = row.value;
    const unfinished = isUnderWay(status) || status === 'not-implemented';
    if (!unfinished || applicable === false || !isCalendarDate(due) || due >= ask.today) return none;
    return [{ anchor: atValue(row, '/due'), args: { name: labelOf(row), due } }];
  },
});

export const soaStatusRules = [statusMissing, implementedWithoutEvidence, planDateMissing, overdue];
