import { describe, expect, it } from 'vitest';
import { applyFix, expectFindings, expectFix, findingsOf, openFixture } from '../../support/rules';

describe('audit/conclusion-missing', () => {
  const codes = ['audit/conclusion-missing'];

  it('stands on a performed audit without one of both conclusions', () => {
    expectFindings(
      `audits:
  - {id: IA-1, performed: 2026-09-03} #! audit/conclusion-missing(IA-1)
  - id: IA-2
    type: external
    performed: 2026-09-03
    conclusion: {conformity: 適合} #! audit/conclusion-missing(conclusion)
`,
      codes,
    );
  });

  it('is silent for plans and for both conclusions', () => {
    expectFindings(
      `audits:
  - {id: IA-1, planned: 2027-09-03}
  - {id: IA-2, performed: 2026-09-03, conclusion: {conformity: 適合, effectiveness: 有効}}
  - {id: IA-3, performed: 2026-09-03, conclusion: 適合}
`,
      codes,
    );
  });

  it('inserts places for what is missing', () => {
    expectFix(
      `audits:
  - id: IA-1
    performed: 2026-09-03
    findings: []
`,
      'audit/conclusion-missing',
      `audits:
  - id: IA-1
    performed: 2026-09-03
    conclusion:
      conformity: TODO
      effectiveness: TODO
    findings: []
`,
    );
    expectFix(
      'audits:\n  - {id: IA-1, performed: 2026-09-03, conclusion: {conformity: 適合}}\n',
      'audit/conclusion-missing',
      'audits:\n  - {id: IA-1, performed: 2026-09-03, conclusion: {conformity: 適合, effectiveness: TODO}}\n',
    );
  });
});

describe('a conclusion that concludes nothing', () => {
  const codes = ['audit/conclusion-missing'];
  const concluded = (words: string) =>
    findingsOf(
      openFixture(
        `audits:\n  - {id: IA-1, performed: 2026-09-03, conclusion: {conformity: "${words}", effectiveness: 有効}}\n`,
      ),
      codes,
    ).map(({ finding }) => finding.variant);

  it.each([
    ...[
      '未実施',
      '別紙',
      '判断保留',
      '判断を保留する',
      '判定していない',
      '次回判断',
      '次回監査で判定する',
      '判定できず',
    ],
    ...[
      'x',
      '監査報告書のとおり',
      '監査報告書を参照',
      '内部監査報告書に記載のとおり',
      '結論は出ていない',
      'not assessed',
    ],
    ...['No conclusion yet', 'see the audit report', 'As stated in the report', 'Judgement reserved'],
  ])('%s', (words) => {
    expect(concluded(words)).toEqual(['empty']);
  });

  it.each([
    ...[
      '適合',
      '要求事項に適合していると判断した',
      '監査報告書IA-2026のとおり適合',
      '適合(軽微な不適合1件を除く)',
      '不適合2件',
    ],
    ...[
      'Conforms',
      'Conforms, as stated in the report',
      '判断を保留した1件を除き適合',
      '次回の監査で是正を確認する。適合',
    ],
  ])('%s concludes', (words) => {
    expect(concluded(words)).toEqual([]);
  });
});

describe('audit/report-missing', () => {
  const codes = ['audit/report-missing'];

  it('stands on a performed audit without report', () => {
    expectFindings(
      `audits:
  - {id: IA-1, performed: 2026-09-03} #! audit/report-missing(IA-1)
  - {id: IA-2, performed: 2026-09-03, report: reports/ia-2.md}
  - {id: IA-3, planned: 2027-09-03}
`,
      codes,
    );
  });

  it('inserts a place for it', () => {
    expectFix(
      'audits:\n  - id: IA-1\n    performed: 2026-09-03\n',
      'audit/report-missing',
      'audits:\n  - id: IA-1\n    performed: 2026-09-03\n    report: TODO\n',
    );
  });
});

describe('audit/commitments-not-confirmed', () => {
  const codes = ['audit/commitments-not-confirmed'];
  const provider = 'services:\n  - {id: crm, name: Example CRM, roles: [provider]}\n';

  it('stands on the last internal audit of the interval', () => {
    expectFindings(
      `${provider}audits:
  - {id: IA-2026, performed: 2026-09-03} #! audit/commitments-not-confirmed(IA-2026)
  - {id: CA-2026, type: external, performed: 2026-10-03}
  - {id: IA-2025, performed: 2025-09-03, providerCommitments: {confirmed: true}}
`,
      codes,
    );
  });

  it('stands on the word that denies it, and on an audit too long ago', () => {
    expectFindings(
      `${provider}audits:
  - id: IA-2026
    performed: 2026-09-03
    providerCommitments: {confirmed: false} #! audit/commitments-not-confirmed(false)
`,
      codes,
    );
    expectFindings(
      `${provider}audits:
  - {id: IA-2024, performed: 2024-09-03, providerCommitments: {confirmed: true}} #! audit/commitments-not-confirmed(IA-2024)
`,
      codes,
    );
  });

  it('is silent for any audit that confirmed, without audits, and for customers', () => {
    expectFindings(
      `${provider}audits:
  - {id: IA-2026, performed: 2026-09-03}
  - {id: CA-2026, type: external, performed: 2026-10-03, providerCommitments: {confirmed: true}}
`,
      codes,
    );
    expectFindings(provider, codes);
    expectFindings(
      `services:
  - {id: iaas, name: Acme IaaS, roles: [customer]}
audits:
  - {id: IA-2026, performed: 2026-09-03}
`,
      codes,
    );
  });

  it('is asked service by service, and not for those that have ended', () => {
    expectFindings(
      `services:
  - {id: crm, name: Example CRM, roles: [provider]}
  - {id: desk, name: Example Desk, roles: [provider]}
  - {id: old, name: Example Old, roles: [provider], until: 2026-01-31}
  - {id: new, name: Example New, roles: [provider], since: 2026-11-01}
audits:
  - {id: IA-1, services: [crm], performed: 2026-09-03, providerCommitments: {confirmed: true}}
  - {id: IA-2, services: [desk], performed: 2026-10-03} #! audit/commitments-not-confirmed(IA-2)
  - {id: IA-3, services: [old], performed: 2026-10-03}
`,
      codes,
    );
  });

  it('is not said while audits cannot be read', () => {
    expectFindings(
      `${provider}audits:
  - {id: IA-1, performed: 2026-09-03}
  - {id: IA-2, performed: [ 2026-09-03, providerCommitments: {confirmed: true}}
`,
      codes,
    );
  });

  it('inserts the confirmation with a place for how', () => {
    expectFix(
      `${provider}audits:
  - id: IA-2026
    performed: 2026-09-03
    report: reports/ia-2026.md
`,
      'audit/commitments-not-confirmed',
      `${provider}audits:
  - id: IA-2026
    performed: 2026-09-03
    providerCommitments:
      confirmed: true
      how: TODO
    report: reports/ia-2026.md
`,
    );
  });

  it('never turns a denial into an affirmation', () => {
    const text = `${provider}audits:
  - {id: IA-2026, performed: 2026-09-03, providerCommitments: {confirmed: false}}
`;
    expect(() => applyFix(text, 'audit/commitments-not-confirmed')).toThrow('no such fix');
  });
});

describe('audit/customer-evidence-missing', () => {
  const codes = ['audit/customer-evidence-missing'];

  it('stands on the root while a provider has no evidence for customers', () => {
    expectFindings(
      `isms: 1 #! audit/customer-evidence-missing(isms)
services:
  - {id: crm, name: Example CRM, roles: [provider]}
evidence:
  - {id: EV-1, title: 侵入試験, forCustomers: false}
`,
      codes,
    );
  });

  it('is silent for one that is, and for customers', () => {
    expectFindings(
      `services:
  - {id: crm, name: Example CRM, roles: [provider]}
evidence:
  - {id: EV-1, title: 侵入試験の要約, forCustomers: true}
`,
      codes,
    );
    expectFindings('services:\n  - {id: iaas, name: Acme IaaS, roles: [customer]}\n', codes);
  });
});
