/** 4.2.2 d): whether each applicable control is implemented, with what evidence, or by when. */
import { shortened } from '../../words/shortened';
import { statusPhrases } from '../../words/names';
import { isCalendarDate } from '../../facts/date';
import { mark } from '../../facts/marks';
import type { ControlStatement, ImplementationStatus } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atValue, entryAt } from '../../check/anchors';
import { chooseFrom, daysAhead } from '../support/choices';
import { toDo, type Fix } from '../../check/fix';
import { labelOf } from '../../check/label';
import { missingAnchor, missingField } from '../support/missing-field';
import { none, rule } from '../../check/rule';
import type { Change } from '../../editing/change';

/** From what says least to what claims most. */
const statuses: readonly ImplementationStatus[] = ['not-implemented', 'planned', 'partial', 'implemented'];

export const statusMissing = rule({
  code: 'soa/status-missing',
  severity: 'error',
  on: 'soa.controls',
  decides: ['4.2.2.d3'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The control {name} applies, but it is not said whether it is implemented (4.2.2 d).',
      ja: '管理策{name}は適用とされていますが、実施状況(status)が書かれていません(4.2.2 d)。',
    },
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
      .sort((left, right) => Number(right === suggested) - Number(left === suggested))
      .map((value) => ({
        title: { en: `Add status: ${statusPhrases[value].en}`, ja: `実施状況を追加: ${statusPhrases[value].ja}` },
        preferred: value === suggested,
        changes: [{ kind: 'set', subject, at: '/status', value }],
      }));
  },
});

export const implementedWithoutEvidence = rule({
  code: 'soa/implemented-without-evidence',
  severity: 'warning',
  on: 'soa.controls',
  remarks: ['4.2.2.d3'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The control {name} is called implemented, but no evidence shows it (4.2.2 d).',
      ja: '管理策{name}は実施済みとされていますが、それを示す証拠(evidence)がありません(4.2.2 d)。',
    },
  },
  check: (row) => {
    const { status, applicable, id, responsibility } = row.value;
    // The proof of what the service underneath carries out is asked for by soa/inherited-unsupported.
    if (
      responsibility === 'inherited' ||
      status !== 'implemented' ||
      applicable === false ||
      !id ||
      row.has('/evidence')
    )
      return none;
    return [{ anchor: missingAnchor(row, '/evidence'), args: { name: labelOf(row) } }];
  },
  fix: ({ anchor }, ask): readonly Fix[] => {
    const subject = entryAt(anchor, 'soa.controls');
    if (!subject) return [];
    const own = `EV-${subject.value.id ?? ''}`;
    const refer: Change = { kind: 'set', subject, at: '/evidence', value: [own] };
    // Another row of the control, for the other role, may have brought it already.
    if (ask.has(mark.defines('evidence', own))) {
      return [
        {
          title: { en: `Add the evidence ${shortened(own)}`, ja: `証拠「${shortened(own)}」を追加` },
          preferred: true,
          changes: [refer],
        },
      ];
    }
    const create: Change = { kind: 'add-entries', section: 'evidence', entries: [{ id: own, title: toDo }] };
    return [
      {
        title: { en: `Create the evidence ${shortened(own)} for it`, ja: `証拠「${shortened(own)}」を作成して追加` },
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
  remarks: ['4.2.2.d3'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The control {name} is not fully implemented yet, and it is not said by when it will be (4.2.2 d).',
      ja: '管理策{name}の実施が完了していませんが、完了の期限(due)が書かれていません(4.2.2 d)。',
    },
  },
  fix: (row, ask) => chooseDue(row, ask),
});

/** By when is a promise: a person makes it by choosing. */
function chooseDue(row: Subject<ControlStatement>, ask: Questions): readonly Fix[] {
  return chooseFrom(daysAhead(ask), ({ value, label }) => ({
    title: { en: `Due in ${label.en} (${String(value)})`, ja: `期限を${label.ja}後(${String(value)})に設定` },
    changes: [{ kind: 'set', subject: row, at: '/due', value }],
  }));
}

function isUnderWay(status: ImplementationStatus | undefined): boolean {
  return status === 'partial' || status === 'planned';
}

/** What applies and is not implemented yet: its due date counts. */
export function isUnfinished({ status, applicable }: ControlStatement): boolean {
  return applicable !== false && (isUnderWay(status) || status === 'not-implemented');
}

export const overdue = rule({
  code: 'soa/overdue',
  severity: 'warning',
  on: 'soa.controls',
  remarks: ['4.2.2.d3'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The control {name} was to be implemented by {due}, and is not (4.2.2 d).',
      ja: '管理策{name}の実施期限({due})が過ぎていますが、実施済みになっていません(4.2.2 d)。',
    },
  },
  check: (row, ask) => {
    const { due } = row.value;
    if (!isUnfinished(row.value) || !isCalendarDate(due) || due >= ask.today) return none;
    return [{ anchor: atValue(row, '/due'), args: { name: labelOf(row), due } }];
  },
});

export const soaStatusRules = [statusMissing, implementedWithoutEvidence, planDateMissing, overdue];
