/** 4.3: what an audit leaves behind: its conclusion and report, and what customers may rely on. */
import { emptyAnswer } from '../support/empty-answer';
import type { Bilingual } from '../../words/bilingual';
import { mark } from '../../facts/marks';
import type { Audit } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atRoot } from '../../check/anchors';
import { isInternal, performedDay } from './reach';
import { commitmentsNotConfirmed } from './commitments';
import { rolesInScope } from '../soa/statement-roles';
import { toDo } from '../../check/fix';
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
        // Clause 4.3 asks for the organisation's own audits.
        ...(isInternal(audit.value) ? {} : { severity: 'warning' as const, decides: [], remarks: ['4.3.b'] }),
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
    !ask.has(mark.evidenceForCustomers) && rolesInScope(ask).includes('provider') && !ask.unread('evidence')
      ? [{ anchor: atRoot, args: {} }]
      : none,
});

/** なし is no conclusion. */
export const conclusionEmpty = emptyAnswer({
  code: 'audit/conclusion-missing',
  severity: 'error',
  on: 'audits',
  fields: conclusionParts.map((part) => `/conclusion/${part}`),
  when: ({ value }) => value.performed !== undefined && isInternal(value),
  decides: ['4.3.a1', '4.3.a2', '4.3.b'],
  clause: '4.3',
});

export const auditResultRules = [
  conclusionMissing,
  conclusionEmpty,
  reportMissing,
  commitmentsNotConfirmed,
  customerEvidenceMissing,
];
