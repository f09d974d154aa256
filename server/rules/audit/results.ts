/** 4.3: what an audit leaves behind: its conclusion and report, and what customers may rely on. */
import type { Bilingual } from '../../words/bilingual';
import { mark } from '../../facts/marks';
import type { Audit } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atEntry, atKey, atRoot, atValue } from '../../check/anchors';
import { intervalStart } from './periods';
import { isInternal, performedAudits, performedDay } from './reach';
import { toDo, type Fix } from '../../check/fix';
import { labelOf } from '../../check/label';
import { missingAnchor, missingField } from '../support/missing-field';
import { none, rule } from '../../check/rule';
import { allOf } from '../../words/listing';

const performed = (audit: Subject<Audit>, ask: Questions): boolean =>
  performedDay(audit.value, ask.today) !== undefined;

const conclusionParts = ['conformity', 'effectiveness'] as const;

const partNames: Readonly<Record<string, Bilingual>> = {
  conformity: { en: 'conformity', ja: '適合性(conformity)' },
  effectiveness: { en: 'effectiveness', ja: '有効性(effectiveness)' },
};

export const conclusionMissing = rule({
  code: 'audit/conclusion-missing',
  severity: 'error',
  on: 'audits',
  decides: ['4.3.a1', '4.3.a2', '4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The audit {audit} was performed, but has no conclusion on {missing} (4.3).',
      ja: '監査{audit}は実施済みですが、{missing}についての結論(conclusion)がありません(4.3)。',
    },
  },
  check: (audit, ask) => {
    if (!performed(audit, ask)) return none;
    // Something that is no mapping has a finding of its own.
    if (audit.has('/conclusion') && audit.value.conclusion === undefined) return none;
    const missing = conclusionParts.filter((part) => !audit.has(`/conclusion/${part}`));
    if (missing.length === 0) return none;
    const names = missing.map((part) => partNames[part] ?? { en: part, ja: part });
    return [
      {
        anchor: missingAnchor(audit, '/conclusion'),
        args: { audit: labelOf(audit), missing: allOf(names) },
        data: { missing },
      },
    ];
  },
  fix: ({ anchor, data }) => {
    if (anchor.kind !== 'field') return [];
    const { subject } = anchor;
    const { missing } = data;
    return [
      {
        title: { en: 'Add the conclusion', ja: '結論を追加' },
        preferred: true,
        changes: missing.map((part) => ({ kind: 'set', subject, at: `/conclusion/${part}`, value: toDo })),
      },
    ];
  },
});

export const reportMissing = missingField({
  code: 'audit/report-missing',
  severity: 'warning',
  on: 'audits',
  field: '/report',
  when: performed,
  remarks: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The audit {name} was performed, but its report is not named (4.3).',
      ja: '監査{name}は実施済みですが、報告書(report)が書かれていません(4.3)。',
    },
  },
  fix: { title: { en: 'Add the report', ja: '報告書を追加' } },
});

export const commitmentsNotConfirmed = rule<'project', { insert: boolean } | undefined>({
  code: 'audit/commitments-not-confirmed',
  ofWhole: true,
  severity: 'warning',
  on: 'project',
  remarks: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'No audit since {since} confirmed that you keep your commitments to customers: record it as `providerCommitments` of {audit} (4.3).',
      ja: 'カスタマへの約束が守られていることを、{since}以降に実施したどの監査でも確認していません。監査{audit}のproviderCommitmentsに記録してください(4.3)。',
    },
    none: {
      en: 'The last audit, {audit}, lies before {since}: nobody has confirmed since then that you keep your commitments to customers (4.3).',
      ja: '直近の監査{audit}は{since}より前です。その後、カスタマへの約束が守られていることを監査で確認していません(4.3)。',
    },
  },
  check: (_project, ask) => {
    const audits = performedAudits(ask);
    const [latest] = audits;
    if (!latest || !ask.has(mark.role('provider'))) return none;
    const since = intervalStart(ask);
    const recent = audits.filter(({ day }) => day >= since).map(({ audit }) => audit);
    if (recent.some(maybeConfirmed)) return none;
    const audit = recent.find(({ value }) => isInternal(value)) ?? recent[0];
    if (!audit) {
      return [{ variant: 'none', anchor: atEntry(latest.audit), args: { audit: labelOf(latest.audit), since } }];
    }
    const denied = audit.has('/providerCommitments/confirmed');
    return [
      {
        anchor: denied
          ? atValue(audit, '/providerCommitments/confirmed')
          : audit.has('/providerCommitments')
            ? atKey(audit, '/providerCommitments')
            : missingAnchor(audit, '/providerCommitments'),
        args: { audit: labelOf(audit), since },
        data: { insert: !denied },
      },
    ];
  },
  fix: ({ anchor, data }): readonly Fix[] => {
    // What an audit has denied no machine may affirm.
    if (anchor.kind !== 'field' || data?.insert !== true) return [];
    const { subject } = anchor;
    const how = subject.has('/providerCommitments/how')
      ? []
      : [{ kind: 'set', subject, at: '/providerCommitments/how', value: toDo } as const];
    return [
      {
        title: { en: 'Record that the audit confirmed the commitments', ja: '約束を監査で確認したことを記録' },
        preferred: true,
        changes: [{ kind: 'set', subject, at: '/providerCommitments/confirmed', value: true }, ...how],
      },
    ];
  },
});

/** Confirmed, or something is written that is of another type and has a finding of its own. */
function maybeConfirmed(audit: Subject<Audit>): boolean {
  const commitments = audit.value.providerCommitments;
  if (!commitments) return audit.has('/providerCommitments');
  return commitments.confirmed ?? audit.has('/providerCommitments/confirmed');
}

export const customerEvidenceMissing = rule({
  code: 'audit/customer-evidence-missing',
  ofWhole: true,
  severity: 'warning',
  on: 'project',
  remarks: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'No evidence is meant for your customers: mark what they may see with `forCustomers: true` (4.3, ISO/IEC 27017 18.2.1).',
      ja: 'カスタマに提供する証拠がありません。提供できる証拠にforCustomers: trueと書いてください(4.3、ISO/IEC 27017の18.2.1)。',
    },
  },
  check: (_project, ask) =>
    ask.has(mark.role('provider')) && !ask.has(mark.evidenceForCustomers) ? [{ anchor: atRoot, args: {} }] : none,
});

export const auditResultRules = [conclusionMissing, reportMissing, commitmentsNotConfirmed, customerEvidenceMissing];
