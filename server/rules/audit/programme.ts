/** 4.3: the programme of internal audits, and whether it is kept. */
import { isCalendarDate } from '../../facts/date';
import { mark } from '../../facts/marks';
import type { AuditCriterion } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import { atEntry, atKey, atRoot, atValue } from '../../check/anchors';
import { intervalMonths, intervalStart } from './periods';
import { hasUnreadableDay, isInternal, isUnreadPart, performedInternalAudits } from './reach';
import { recordsOfAudit } from './performed-record';
import { ifOnly } from '../support/choices';
import { labelOf } from '../../check/label';
import { missingAnchor, missingField } from '../support/missing-field';
import { nearest } from '../../words/nearest';
import { none, rule, type Anchor, type Draft } from '../../check/rule';
import { listed } from '../../words/listing';

/** What internal audits judge by 4.3 a) and b). */
export const auditCriteria: readonly AuditCriterion[] = ['organization', 'jip-isms517', 'effectiveness'];

/** Where a fact stands that is missing from all audits: at the programme, or the project while there is none. */
export function programmeAnchor(ask: Questions): Anchor {
  const programme = ask.single('auditProgramme');
  return programme ? atEntry(programme) : atRoot;
}

export const programmeMissing = rule({
  code: 'audit/programme-missing',
  begins: true,
  severity: 'error',
  on: 'project',
  decides: ['4.3.a1', '4.3.a2', '4.3.b', '4.3.interval'],
  clause: '4.3',
  messages: {
    default: {
      en: 'Internal audits are not planned: add an `auditProgramme` section with interval, criteria and person responsible (4.3).',
      ja: '内部監査が計画されていません。auditProgrammeに監査の間隔、監査基準及び責任者を書いてください(4.3)。',
    },
  },
  check: (_project, ask) =>
    ask.has(mark.section('auditProgramme')) || ask.unread('auditProgramme') ? none : [{ anchor: atRoot, args: {} }],
  fix: (_draft, ask) => [
    {
      title: { en: 'Add the audit programme', ja: '監査プログラムを追加' },
      preferred: true,
      changes: [
        {
          kind: 'add-section',
          section: 'auditProgramme',
          value: {
            intervalMonths: 12,
            cycleMonths: 36,
            criteria: [...auditCriteria],
            ...ifOnly('responsible', ask),
          },
        },
      ],
    },
  ],
});

export const intervalMissing = missingField({
  code: 'audit/interval-missing',
  severity: 'error',
  on: 'auditProgramme',
  field: '/intervalMonths',
  decides: ['4.3.interval'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The audit programme does not say at which interval internal audits take place: add `intervalMonths` (4.3).',
      ja: '内部監査の間隔が定められていません。intervalMonthsに月数を書いてください(4.3)。',
    },
  },
  fix: { title: { en: 'Add the interval of a year', ja: '監査の間隔(12か月)を追加' }, value: 12 },
});

export const intervalTooLong = rule({
  code: 'audit/interval-too-long',
  severity: 'warning',
  on: 'auditProgramme',
  remarks: ['4.3.interval'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The interval of {months} months between internal audits is longer than three years: a certification has ended by then (4.3).',
      ja: '内部監査の間隔が{months}か月と、3年を超えています。その間に認証の有効期間が終わります(4.3)。',
    },
    'long-cycle': {
      en: 'The cycle of {cycle} months, within which every control is to be audited, is longer than three years: a certification has ended by then (4.3).',
      ja: '全ての管理策を監査する周期が{cycle}か月と、3年を超えています。その間に認証の有効期間が終わります(4.3)。',
    },
    cycle: {
      en: 'The interval of {months} months is longer than the cycle of {cycle} months, within which every control is to be audited (4.3).',
      ja: '監査の間隔({months}か月)が、全ての管理策を監査する周期({cycle}か月)より長くなっています(4.3)。',
    },
  },
  check: (programme) => {
    const { intervalMonths: months, cycleMonths: cycle } = programme.value;
    if (cycle !== undefined && cycle > longestInterval && !(months !== undefined && months > longestInterval)) {
      return [{ variant: 'long-cycle', anchor: atValue(programme, '/cycleMonths'), args: { cycle } }];
    }
    if (months === undefined) return none;
    const anchor = atValue(programme, '/intervalMonths');
    if (cycle !== undefined && cycle >= 1 && months > cycle) {
      const related = [{ anchor: atValue(programme, '/cycleMonths'), message: { en: 'The cycle', ja: '監査の周期' } }];
      return [{ variant: 'cycle', anchor, args: { months, cycle }, related }];
    }
    return months > longestInterval ? [{ anchor, args: { months } }] : none;
  },
});

/** A certification holds for three years. */
const longestInterval = 36;

export const criteriaMissing = rule({
  code: 'audit/criteria-missing',
  severity: 'error',
  on: 'auditProgramme',
  decides: ['4.3.a1', '4.3.a2', '4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The criteria of the audit programme lack {missing} (4.3).',
      ja: '監査プログラムの監査基準(criteria)に{missing}がありません(4.3)。',
    },
  },
  check: (programme) => {
    const { criteria } = programme.value;
    // Something that is not a list has a finding of its own.
    if (programme.has('/criteria') && criteria === undefined) return none;
    // So has a misspelt word: it is there, only not as it should be.
    const written = (criteria ?? []).map((word) => nearest(word, auditCriteria) ?? word);
    const missing = auditCriteria.filter((criterion) => !written.includes(criterion));
    if (missing.length === 0) return none;
    const anchor = programme.has('/criteria') ? atKey(programme, '/criteria') : missingAnchor(programme, '/criteria');
    return [{ anchor, args: { missing: listed(missing) }, data: { missing } }];
  },
  fix: ({ anchor, data }) => {
    if (anchor.kind !== 'field') return [];
    const { subject } = anchor;
    const { missing } = data;
    return [
      {
        title: { en: 'Add the missing criteria', ja: '足りない監査基準を追加' },
        preferred: true,
        changes: subject.has('/criteria')
          ? missing.map((value) => ({ kind: 'append', subject, at: '/criteria', value }))
          : [{ kind: 'set', subject, at: '/criteria', value: [...missing] }],
      },
    ];
  },
});

export const nonePerformed = rule({
  code: 'audit/none-performed',
  begins: true,
  severity: 'error',
  on: 'project',
  decides: ['4.3.a1', '4.3.a2', '4.3.b', '4.3.interval'],
  clause: '4.3',
  messages: {
    default: {
      en: 'No internal audit has been performed yet: record it in `audits` with the day in `performed` (4.3).',
      ja: '内部監査が一度も実施されていません。実施した監査を、実施日(performed)とともにauditsに記録してください(4.3)。',
    },
  },
  check: (_project, ask) =>
    performedInternalAudits(ask).length > 0 || hasUnreadableDay(ask) || ask.unread('audits')
      ? none
      : [{ anchor: programmeAnchor(ask), args: {} }],
  fix: (_draft, ask) => recordsOfAudit(ask, auditCriteria),
});

export const overdue = rule({
  code: 'audit/overdue',
  severity: 'error',
  on: 'project',
  decides: ['4.3.interval'],
  clause: '4.3',
  messages: {
    interval: {
      en: 'The last internal audit, {audit}, was performed on {day}, longer ago than the interval of {months} months (4.3).',
      ja: '直近の内部監査{audit}の実施日({day})から、監査の間隔({months}か月)を超えて経過しています(4.3)。',
    },
    planned: {
      en: 'The internal audit {audit} was planned for {day} and has not been performed (4.3).',
      ja: '内部監査{audit}は、予定日({day})を過ぎても実施されていません(4.3)。',
    },
  },
  check: (_project, ask) => [...overdueByInterval(ask), ...overdueByPlan(ask)],
});

function overdueByInterval(ask: Questions): readonly Draft[] {
  const [latest] = performedInternalAudits(ask);
  if (!latest || latest.day >= intervalStart(ask) || hasUnreadableDay(ask) || isUnreadPart(ask)) return none;
  const { audit, day } = latest;
  const args = { audit: labelOf(audit), day, months: intervalMonths(ask) };
  const programme = ask.single('auditProgramme');
  const related = programme?.has('/intervalMonths')
    ? [{ anchor: atValue(programme, '/intervalMonths'), message: { en: 'The interval', ja: '監査の間隔' } }]
    : [];
  return [{ variant: 'interval', anchor: atValue(audit, '/performed'), args, related }];
}

function overdueByPlan(ask: Questions): readonly Draft[] {
  return ask.entries('audits').flatMap((audit): readonly Draft[] => {
    const { planned } = audit.value;
    if (!isInternal(audit.value) || audit.has('/performed') || !isCalendarDate(planned) || planned >= ask.today)
      return none;
    return [{ variant: 'planned', anchor: atValue(audit, '/planned'), args: { audit: labelOf(audit), day: planned } }];
  });
}

export const auditProgrammeRules = [
  programmeMissing,
  intervalMissing,
  intervalTooLong,
  criteriaMissing,
  nonePerformed,
  overdue,
];
