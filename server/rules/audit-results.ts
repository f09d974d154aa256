/** 4.3: what an audit leaves behind: its conclusion and report, and what customers may rely on. */
import type { Bilingual } from '../catalog/bilingual';
import { mark } from '../facts/marks';
import type { Audit } from '../facts/model';
import type { Questions } from '../project/questions';
import type { Subject } from '../project/subject';
import { atEntry, atKey, atRoot, atValue } from './anchors';
import { intervalStart } from './audit-periods';
import { isInternal, performedAudits, performedDay } from './audit-reach';
import { toDo, type Fix } from './fix';
import { allOf, labelOf } from './label';
import { missingAnchor, missingField } from './missing-field';
import { none, rule } from './rule';

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
  judges: ['4.3.a1', '4.3.a2', '4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The audit {audit} was performed, but has no conclusion on {missing} (4.3).',
      ja: '監査{audit}は実施済みですが、{missing}についての結論(conclusion)がありません(4.3)。',
    },
  },
  explanation: {
    when: {
      en: 'An audit has a day in `performed`, and its `conclusion` lacks `conformity` or `effectiveness`.',
      ja: '実施日(performed)のある監査のconclusionに、conformity又はeffectivenessがない場合に示します。',
    },
    why: {
      en: 'Audits are to tell whether the ISMS conforms, and whether it is effectively implemented and maintained: two answers.',
      ja: '監査は、ISMSが適合しているか、及び有効に実施され維持されているかの二つに答えるために行います。',
    },
    mend: { en: 'Write what the audit concluded on each.', ja: 'それぞれについて監査の結論を書いてください。' },
  },
  example: {
    bad: `audits:
  - {id: IA-2026, type: internal, performed: 2026-09-03, conclusion: {conformity: 適合している}}
`,
    good: `audits:
  - id: IA-2026
    type: internal
    performed: 2026-09-03
    conclusion: {conformity: 適合している, effectiveness: 有効に実施され維持されている}
`,
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
    const missing = data?.['missing'] as readonly string[];
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
  judges: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'The audit {name} was performed, but its report is not named (4.3).',
      ja: '監査{name}は実施済みですが、報告書(report)が書かれていません(4.3)。',
    },
  },
  explanation: {
    when: {
      en: 'An audit has a day in `performed` and no `report`.',
      ja: '実施日(performed)のある監査にreportがない場合に示します。',
    },
    why: {
      en: 'Only a report shows others that the audit took place as planned, and what it found.',
      ja: '監査を計画どおりに行ったことと、その結果は、報告書がなければほかの人に示せません。',
    },
    mend: {
      en: 'Write the path of the report from this file, or its address.',
      ja: '報告書のこのファイルからの相対パス、又はURLを書いてください。',
    },
  },
  example: {
    bad: `audits:
  - {id: IA-2026, type: internal, performed: 2026-09-03}
`,
    good: `audits:
  - {id: IA-2026, type: internal, performed: 2026-09-03, report: reports/ia-2026.md}
`,
  },
  fix: { title: { en: 'Add the report', ja: '報告書を追加' } },
});

export const commitmentsNotConfirmed = rule({
  code: 'audit/commitments-not-confirmed',
  severity: 'warning',
  on: 'project',
  judges: ['4.3.b'],
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
  explanation: {
    when: {
      en: 'You provide a service, and no audit performed in the interval (12 months unless the programme says otherwise) has `providerCommitments` with `confirmed: true`.',
      ja: '提供するサービスがあり、間隔(定めがなければ12か月)の間に実施したどの監査のproviderCommitmentsにもconfirmed: trueがない場合に示します。',
    },
    why: {
      en: 'Customers cannot audit the provider themselves; audits should confirm what it has promised them.',
      ja: 'カスタマは自らプロバイダを監査できないため、約束した事項が守られていることを監査で確認することが望まれます。',
    },
    mend: {
      en: 'Compare promises (terms, service levels, published security measures) with records in the next audit, and say how.',
      ja: '約款、サービスレベル、公開した対策などの約束を監査で記録と照合し、その方法をhowに書いてください。',
    },
  },
  example: {
    bad: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
audits:
  - {id: IA-2026, type: internal, performed: 2026-09-03}
`,
    good: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
audits:
  - id: IA-2026
    type: internal
    performed: 2026-09-03
    providerCommitments: {confirmed: true, how: 約款及びサービスレベルを実績と照合した}
`,
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
    if (anchor.kind !== 'field' || data?.['insert'] !== true) return [];
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
  severity: 'warning',
  on: 'project',
  judges: ['4.3.b'],
  clause: '4.3',
  messages: {
    default: {
      en: 'No evidence is meant for your customers: mark what they may see with `forCustomers: true` (4.3, ISO/IEC 27017 18.2.1).',
      ja: 'カスタマに提供する証拠がありません。提供できる証拠にforCustomers: trueと書いてください(4.3、ISO/IEC 27017の18.2.1)。',
    },
  },
  explanation: {
    when: {
      en: 'You provide a service, and no `evidence` has `forCustomers: true`.',
      ja: '提供するサービスがあり、forCustomers: trueの証拠(evidence)が一つもない場合に示します。',
    },
    why: {
      en: 'Few customers can audit a provider; documented evidence of its controls lets them judge it all the same.',
      ja: 'プロバイダを直接監査できるカスタマは限られるため、管理策の実施を示す文書化した証拠の提供が求められます。',
    },
    mend: {
      en: 'Mark certificates, reports or summaries of tests that you give to customers, or prepare one.',
      ja: 'カスタマに提供している登録証、報告書、試験の要約などに印を付けるか、新たに用意してください。',
    },
  },
  example: {
    bad: `isms: 1
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
`,
    good: `isms: 1
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
evidence:
  - {id: EV-1, title: 侵入試験の要約, location: evidence/pentest.md, forCustomers: true}
`,
  },
  check: (_project, ask) =>
    ask.has(mark.role('provider')) && !ask.has(mark.evidenceForCustomers) ? [{ anchor: atRoot, args: {} }] : none,
});

export const auditResultRules = [conclusionMissing, reportMissing, commitmentsNotConfirmed, customerEvidenceMissing];
