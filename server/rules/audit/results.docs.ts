import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in results.ts. */
export const auditResultsDocs: Readonly<Record<string, RuleDocs>> = {
  'audit/conclusion-missing': {
    when: {
      en: 'An audit has a day in `performed`, and its `conclusion` lacks `conformity` or `effectiveness`.',
      ja: '実施日(performed)のある監査のconclusionに、conformity又はeffectivenessがない場合に指摘します。',
    },
    why: {
      en: 'Audits are to tell whether the ISMS conforms, and whether it is effectively implemented and maintained: two answers.',
      ja: '監査は、ISMSが適合しているか、及び有効に実施され維持されているかの二つに答えるために行います。',
    },
    mend: { en: 'Write what the audit concluded on each.', ja: 'それぞれについて監査の結論を書いてください。' },
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
  },
  'audit/report-missing': {
    when: {
      en: 'An audit has a day in `performed` and no `report`.',
      ja: '実施日(performed)のある監査にreportがない場合に指摘します。',
    },
    why: {
      en: 'Only a report shows others that the audit took place as planned, and what it found.',
      ja: '監査を計画どおりに行ったことと、その結果は、報告書がなければほかの人に示せません。',
    },
    mend: {
      en: 'Write the path of the report from this file, or its address.',
      ja: '報告書のこのファイルからの相対パス、又はURLを書いてください。',
    },
    example: {
      bad: `audits:
  - {id: IA-2026, type: internal, performed: 2026-09-03}
`,
      good: `audits:
  - {id: IA-2026, type: internal, performed: 2026-09-03, report: reports/ia-2026.md}
`,
    },
  },
  'audit/commitments-not-confirmed': {
    when: {
      en: 'You provide a service, and no audit performed in the interval (12 months unless the programme says otherwise) has `providerCommitments` with `confirmed: true`.',
      ja: '提供するサービスがあり、間隔(定めがなければ12か月)の間に実施したどの監査のproviderCommitmentsにもconfirmed: trueがない場合に指摘します。',
    },
    why: {
      en: 'Customers cannot audit the provider themselves; audits should confirm what it has promised them.',
      ja: 'カスタマは自らプロバイダを監査できないため、約束した事項が守られていることを監査で確認することが望まれます。',
    },
    mend: {
      en: 'Compare promises (terms, service levels, published security measures) with records in the next audit, and say how.',
      ja: '約款、サービスレベル、公開した対策などの約束を監査で記録と照合し、その方法をhowに書いてください。',
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
  },
  'audit/customer-evidence-missing': {
    when: {
      en: 'You provide a service, and no `evidence` has `forCustomers: true`.',
      ja: '提供するサービスがあり、forCustomers: trueの証拠(evidence)が一つもない場合に指摘します。',
    },
    why: {
      en: 'Few customers can audit a provider; documented evidence of its controls lets them judge it all the same.',
      ja: 'プロバイダを直接監査できるカスタマは限られるため、管理策の実施を示す文書化した証拠の提供が求められます。',
    },
    mend: {
      en: 'Mark certificates, reports or summaries of tests that you give to customers, or prepare one.',
      ja: 'カスタマに提供している登録証、報告書、試験の要約などに印を付けるか、新たに用意してください。',
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
  },
};
