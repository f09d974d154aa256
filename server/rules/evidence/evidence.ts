/** Evidence: current while something relies on it, of the time that is audited, and of some use. */
import { addDays, isCalendarDate } from '../../facts/date';
import { mark } from '../../facts/marks';
import { atEntry, atValue } from '../../check/anchors';
import { intervalStart } from '../audit/periods';
import { auditReportMissing, documentFileMissing, evidenceFileMissing } from './files';
import { statementUnread } from '../soa/soa';
import { evidenceOtherService } from './other-service';
import { rowsRelyingOn } from './relying';
import { labelOf } from '../../check/label';
import { none, rule, type RelatedLocation } from '../../check/rule';
import { listed } from '../../words/listing';

export const evidenceExpired = rule({
  code: 'evidence/expired',
  severity: 'warning',
  on: 'evidence',
  remarks: ['4.2.2.d3'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The evidence {name} expired on {date}, and {controls} still rely on it: renew it (4.2.2 d).',
      ja: '証拠{name}の有効期限({date})が切れていますが、{controls}の根拠になっています。取り直してください(4.2.2 d)。',
    },
  },
  check: (evidence, ask) => {
    const { id, validUntil } = evidence.value;
    if (id === undefined || !isCalendarDate(validUntil) || validUntil >= ask.today) return none;
    if (!ask.has(mark.reliesOn(id))) return none;
    const relying = rowsRelyingOn(id, ask);
    if (relying.length === 0) return none;
    const controls = [...new Set(relying.map(({ value }) => value.id ?? ''))].filter((each) => each !== '');
    return [
      {
        anchor: atValue(evidence, '/validUntil'),
        args: { name: labelOf(evidence), date: validUntil, controls: listed(controls) },
        data: { controls },
        related: relying.map((statement): RelatedLocation => {
          const index = statement.value.evidence?.indexOf(id) ?? 0;
          return {
            anchor: atValue(statement, `/evidence/${index}`),
            message: { en: 'Relies on the evidence', ja: 'この証拠を根拠とする管理策' },
          };
        }),
      },
    ];
  },
});

export const evidenceExpiring = rule({
  code: 'evidence/expiring',
  severity: 'info',
  on: 'evidence',
  remarks: ['4.2.2.d3'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The evidence {name} is valid only until {date}: prepare its renewal (4.2.2 d).',
      ja: '証拠{name}の有効期限({date})が近づいています。取り直しを準備してください(4.2.2 d)。',
    },
  },
  check: (evidence, ask) => {
    const { validUntil } = evidence.value;
    if (!isCalendarDate(validUntil) || validUntil < ask.today) return none;
    if (validUntil > addDays(ask.today, ask.evidenceExpiringDays)) return none;
    return [{ anchor: atValue(evidence, '/validUntil'), args: { name: labelOf(evidence), date: validUntil } }];
  },
});

export const evidenceOutsidePeriod = rule({
  code: 'evidence/outside-period',
  severity: 'warning',
  on: 'evidence',
  remarks: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The evidence {name} covers nothing after {date}: the audit looks at the time since {start}. Keep it as a record and add newer evidence (4.3).',
      ja: '証拠{name}の対象期間は{date}に終わっており、監査の対象となる{start}以降を含みません。この証拠は記録として残し、新しい証拠を追加してください(4.3)。',
    },
    future: {
      en: 'The evidence {name} covers nothing before {date}, which is still to come (4.3).',
      ja: '証拠{name}の対象期間は{date}に始まり、まだ到来していません(4.3)。',
    },
  },
  check: (evidence, ask) => {
    const { period = {}, validUntil, collectedOn } = evidence.value;
    const { from, to } = period;
    // A period that ends before it begins has a finding of its own.
    if (isCalendarDate(from) && isCalendarDate(to) && to < from) return none;
    if (isCalendarDate(from) && from > ask.today) {
      // Nor is one that begins after the collection said twice.
      if (isCalendarDate(collectedOn) && collectedOn < from) return none;
      const args = { name: labelOf(evidence), date: from };
      return [{ variant: 'future', anchor: atValue(evidence, '/period/from'), args }];
    }
    // What is still valid proves the present, whenever it was gathered.
    if (!isCalendarDate(to)) return none;
    if (evidence.has('/validUntil') && (!isCalendarDate(validUntil) || validUntil >= ask.today)) return none;
    // The programme that cannot be read may have a longer interval.
    if (ask.unread('auditProgramme')) return none;
    const start = intervalStart(ask);
    if (to >= start) return none;
    return [{ anchor: atValue(evidence, '/period/to'), args: { name: labelOf(evidence), date: to, start } }];
  },
});

export const evidenceUndated = rule({
  code: 'evidence/undated',
  severity: 'info',
  on: 'evidence',
  remarks: ['4.2.2.d3'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The evidence {name}, collected on {date}, says neither which period it covers nor until when it is valid: write one of them, or add newer evidence (4.2.2 d).',
      ja: '証拠{name}({date}に取得)に、対象期間(period)も有効期限(validUntil)も書かれていません。いずれかを書くか、新しい証拠を追加してください(4.2.2 d)。',
    },
  },
  check: (evidence, ask) => {
    const { collectedOn } = evidence.value;
    // What is written there and cannot be read has a finding of its own.
    if (!isCalendarDate(collectedOn) || evidence.has('/validUntil') || evidence.has('/period')) return none;
    if (ask.unread('auditProgramme')) return none;
    if (collectedOn >= intervalStart(ask)) return none;
    return [{ anchor: atValue(evidence, '/collectedOn'), args: { name: labelOf(evidence), date: collectedOn } }];
  },
});

export const evidenceUnused = rule({
  code: 'evidence/unused',
  ofWhole: true,
  severity: 'hint',
  on: 'evidence',
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'Nothing refers to the evidence {name}: name it at the control that it proves (4.2.2 d).',
      ja: '証拠{name}はどこからも参照されていません。裏付ける管理策のevidenceに書いてください(4.2.2 d)。',
    },
  },
  check: (evidence, ask) => {
    const { id, forCustomers } = evidence.value;
    if (id === undefined || id === '' || forCustomers === true || ask.has(mark.refers('evidence', id))) return none;
    // What refers to it may be what could not be read.
    if (statementUnread(ask)) return none;
    return [{ anchor: atEntry(evidence), args: { name: labelOf(evidence) }, unnecessary: true }];
  },
});

export const evidenceRules = [
  evidenceFileMissing,
  documentFileMissing,
  auditReportMissing,
  evidenceExpired,
  evidenceExpiring,
  evidenceOutsidePeriod,
  evidenceOtherService,
  evidenceUndated,
  evidenceUnused,
];
