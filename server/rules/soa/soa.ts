/** 4.2.2 d): the statement of applicability as a document: that there is one, approved, and as new as the risks. */
import { addDays, isCalendarDate } from '../../facts/date';
import { assessmentDays, mark } from '../../facts/marks';
import type { Service, StatementOfApplicability } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atEntry, atRoot, atValue } from '../../check/anchors';
import { chooseFrom, people } from '../support/choices';
import { toDo } from '../../check/fix';
import { labelOf } from '../../check/label';
import { none, rule } from '../../check/rule';
import { allOf, listed } from '../../words/listing';
import { servicesInScope } from '../../workspace/scope';
import { dayOf, missingApproval } from './approval';
import type { Change } from '../../editing/change';

/** Whether anything of a statement of applicability is written. */
export function hasStatement(ask: Questions): boolean {
  return ask.has(mark.section('soa')) || ask.has(mark.section('soa.controls'));
}

/** Whether a part of it could not be read: what seems to be missing may stand there. */
export function statementUnread(ask: Questions): boolean {
  return ask.unread('soa') || ask.unread('soa.controls');
}

/** The section that carries version, date and approval; the first `soa` section while none of them does. */
export function statementHead(ask: Questions): Subject<StatementOfApplicability> | undefined {
  return ask.single('soa') ?? ask.entries('soa')[0];
}

export const soaMissing = rule({
  code: 'soa/missing',
  begins: true,
  severity: 'error',
  on: 'project',
  decides: ['4.2.2.c', '4.2.2.d1', '4.2.2.d2', '4.2.2.d3', '4.2.2.d4'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'There is no statement of applicability: add a `soa` section that states every control (4.2.2 d).',
      ja: '適用宣言書がありません。soaを追加し、全ての管理策について適用の有無を書いてください(4.2.2 d)。',
    },
  },
  check: (_project, ask) => (hasStatement(ask) || statementUnread(ask) ? none : [{ anchor: atRoot, args: {} }]),
  fix: () => [
    {
      title: { en: 'Add the statement of applicability', ja: '適用宣言書を追加' },
      preferred: true,
      changes: [{ kind: 'add-section', section: 'soa', value: { version: firstVersion } }],
    },
  ],
});

const approvalNames = {
  version: { en: 'version', ja: '版(version)' },
  date: { en: 'date', ja: '日付(date)' },
  approvedBy: { en: 'approver (approvedBy)', ja: '承認者(approvedBy)' },
} as const;

/** A draft's, which nobody has approved. */
const firstVersion = '0.1';

const approvalAdded = {
  version: { en: 'a place for the version', ja: '版の記入欄' },
  date: { en: 'a place for the date', ja: '日付の記入欄' },
} as const;

export const approvalMissing = rule({
  code: 'soa/approval-missing',
  ofWhole: true,
  severity: 'warning',
  on: 'soa',
  decides: ['4.2.2.d1'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The statement of applicability is not an approved version: {missing} missing (4.2.2 d).',
      ja: '適用宣言書が承認された版になっていません。{missing}がありません(4.2.2 d)。',
    },
  },
  check: (soa, ask) => {
    if (statementHead(ask) !== soa) return none;
    const missing = missingApproval(soa, ask);
    if (missing.length === 0) return none;
    const names = {
      en: listed(missing.map((field) => approvalNames[field].en)).en,
      ja: listed(missing.map((field) => approvalNames[field].ja)).ja,
    };
    return [{ anchor: atEntry(soa), args: { missing: names }, data: { missing } }];
  },
  fix: ({ anchor, data }, ask) => {
    if (anchor.kind !== 'field') return [];
    const { subject } = anchor;
    const { missing } = data;
    const changes = (approvedBy: string): readonly Change[] => {
      // Which version was approved, and on which day, a person must write.
      const values = { version: toDo, date: toDo, approvedBy };
      return missing.map((field) => ({ kind: 'set', subject, at: `/${field}`, value: values[field] }));
    };
    const what = missing.filter((field) => field !== 'approvedBy').map((field) => approvalAdded[field]);
    if (!missing.includes('approvedBy')) {
      const title = { en: `Add ${allOf(what).en}`, ja: `${allOf(what).ja}を追加` };
      return [{ title, preferred: true, changes: changes(toDo) }];
    }
    const approvers = people(ask);
    if (approvers.length === 0) {
      const { en, ja } = allOf([...what, { en: 'an approver', ja: '承認者' }]);
      return [{ title: { en: `Add ${en}`, ja: `${ja}を追加` }, preferred: true, changes: changes(toDo) }];
    }
    const fixes = chooseFrom(approvers, ({ value, label }) => {
      const approver = { en: `${label.en} as approver`, ja: `承認者「${label.ja}」` };
      const { en, ja } = allOf([...what, approver]);
      return { title: { en: `Add ${en}`, ja: `${ja}を追加` }, changes: changes(String(value)) };
    });
    // That somebody approved it is a fact: it is offered, and preferred only while a place is left to fill.
    return what.length > 0 ? fixes : fixes.map(({ title, changes: each }) => ({ title, changes: each }));
  },
});

export const olderThanRisks = rule({
  code: 'soa/older-than-risks',
  severity: 'warning',
  on: 'soa',
  remarks: ['4.2.2.d1'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The statement of applicability is dated {date}, before the latest risk assessment of {assessed}: review it (4.2.2 d).',
      ja: '適用宣言書の日付({date})が、最新のリスクアセスメント({assessed})より前です。内容を見直してください(4.2.2 d)。',
    },
  },
  check: (soa, ask) => {
    const dated = dayOf(soa, ask);
    if (!dated) return none;
    const { date, anchor } = dated;
    const assessed = ask
      .ids(assessmentDays)
      .filter((day) => day <= ask.today)
      .at(-1);
    if (assessed === undefined || date >= assessed) return none;
    const risk = ask.all(mark.assessmentDay(assessed))[0];
    return [
      {
        anchor,
        args: { date, assessed },
        related: risk
          ? [
              {
                anchor: atValue(risk, '/assessedOn'),
                message: { en: 'The latest risk assessment', ja: '最新のリスクアセスメント' },
              },
            ]
          : [],
      },
    ];
  },
});

export const olderThanScope = rule({
  code: 'soa/older-than-scope',
  severity: 'warning',
  on: 'soa',
  remarks: ['4.2.2.d1'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The statement of applicability is dated {date}, before the service {service} came into scope on {since}: review it (4.2.2 d).',
      ja: '適用宣言書の日付({date})が、サービス{service}が適用範囲に入った日({since})より前です。内容を見直してください(4.2.2 d)。',
    },
  },
  check: (soa, ask) => {
    const dated = dayOf(soa, ask);
    if (!dated) return none;
    const { date, anchor } = dated;
    const younger = servicesInScope(ask).flatMap((service) => {
      const { since } = service.value;
      if (!isCalendarDate(since) || since <= addDays(date, monthAhead)) return [];
      return isForeseen(service, ask) ? [] : [{ service, since }];
    });
    const latest = younger.reduce<(typeof younger)[number] | undefined>(
      (last, each) => (last && last.since >= each.since ? last : each),
      undefined,
    );
    if (!latest) return none;
    const args = { date, service: labelOf(latest.service), since: latest.since };
    const related = younger.map(({ service }) => ({
      anchor: atValue(service, '/since'),
      message: { en: 'In scope from here on', ja: '適用範囲に入った日' },
    }));
    return [{ anchor, args, related }];
  },
});

/** Days within which a statement is approved before what it speaks of begins. */
const monthAhead = 31;

/** Whether the risks or the statement's rows speak of it: they were written with the service in mind, before it began. */
function isForeseen({ value: { id } }: Subject<Service>, ask: Questions): boolean {
  if (id === undefined) return false;
  if (ask.has(mark.riskOf(id))) return true;
  return ask.all(mark.refers('service', id)).some(({ section }) => section === 'soa.controls');
}

export const soaRules = [soaMissing, approvalMissing, olderThanRisks, olderThanScope];
