import { describe, expect, it } from 'vitest';
import { expectFindings, findingsOf, openFixture } from '../../support/rules';

describe('evidence/expired', () => {
  const codes = ['evidence/expired'];

  it('stands on the day that has passed, while a control relies on the evidence', () => {
    const text = `soa:
  controls:
    - {id: CLD.9.5.1, evidence: [EV-0, EV-1]}
    - {id: CLD.9.5.1, roles: [customer], evidence: [EV-1]}
    - {id: "13.1.3", evidence: [EV-1]}
evidence:
  - {id: EV-1, title: 試験, validUntil: 2026-11-22} #! evidence/expired(2026-11-22)
`;
    expectFindings(text, codes);
    const [found] = findingsOf(openFixture(text.replace(/ #!.*/, '')), codes);
    expect(found?.finding.args['controls']).toEqual({ en: 'CLD.9.5.1, 13.1.3', ja: 'CLD.9.5.1、13.1.3' });
    expect(found?.finding.related).toHaveLength(3);
  });

  it('is silent on the last day, without a control, and for what is no date', () => {
    expectFindings(
      `soa:
  controls:
    - {id: CLD.9.5.1, evidence: [EV-1, EV-3]}
evidence:
  - {id: EV-1, title: 試験, validUntil: 2026-11-23}
  - {id: EV-2, title: 試験, validUntil: 2020-01-01}
  - {id: EV-3, title: 試験, validUntil: 2020-02-31}
`,
      codes,
    );
  });
});

describe('evidence/expiring', () => {
  const codes = ['evidence/expiring'];

  it('stands from thirty days before the last day', () => {
    expectFindings(
      `evidence:
  - {id: EV-1, title: 試験, validUntil: 2026-12-23} #! evidence/expiring(2026-12-23)
  - {id: EV-2, title: 試験, validUntil: 2026-11-23} #! evidence/expiring(2026-11-23)
  - {id: EV-3, title: 試験, validUntil: 2026-12-24}
  - {id: EV-4, title: 試験, validUntil: 2026-11-22}
  - {id: EV-5, title: 試験, validUntil: soon}
`,
      codes,
    );
  });

  it('follows the setting', () => {
    const service = openFixture(`evidence:
  - {id: EV-1, title: 試験, validUntil: 2026-12-23}
  - {id: EV-2, title: 試験, validUntil: 2027-02-21}
`);
    service.configure({ evidenceExpiringDays: 90 });
    service.refresh();
    expect(findingsOf(service, codes)).toHaveLength(2);
    service.configure({ evidenceExpiringDays: 29 });
    service.refresh();
    expect(findingsOf(service, codes)).toHaveLength(0);
  });
});

describe('evidence/outside-period', () => {
  const codes = ['evidence/outside-period'];

  it('stands on the end of a period before the last twelve months, or the beginning of one to come', () => {
    expectFindings(
      `evidence:
  - {id: EV-1, title: 点検, period: {from: 2025-04-01, to: 2025-11-22}} #! evidence/outside-period(2025-11-22)
  - {id: EV-2, title: 点検, period: {to: 2025-06-30}} #! evidence/outside-period(2025-06-30)
  - {id: EV-3, title: 点検, period: {from: 2026-11-24, to: 2027-03-31}} #! evidence/outside-period(2026-11-24)
  - {id: EV-4, title: 点検, period: {to: 2025-06-30}, validUntil: 2026-11-22} #! evidence/outside-period(2025-06-30)
`,
      codes,
    );
  });

  it('is silent when the period touches the interval, is open, or is no period', () => {
    expectFindings(
      `evidence:
  - {id: EV-1, title: 点検, period: {from: 2025-04-01, to: 2025-11-23}}
  - {id: EV-2, title: 点検, period: {from: 2020-01-01}}
  - {id: EV-3, title: 点検, period: {from: 2026-11-23, to: 2027-03-31}}
  - {id: EV-4, title: 点検, period: {from: 2025-09-30, to: 2025-04-01}}
  - {id: EV-5, title: 点検, period: {from: 2025-02-30, to: 2025-02-30}}
  - {id: EV-6, title: 点検}
  - {id: EV-7, title: 点検, period: {to: 2025-01-31}, validUntil: 2026-11-23}
`,
      codes,
    );
  });

  it('takes the interval of the audit programme', () => {
    expectFindings(
      `auditProgramme: {intervalMonths: 6}
evidence:
  - {id: EV-1, title: 点検, period: {to: 2026-05-22}} #! evidence/outside-period(2026-05-22)
  - {id: EV-2, title: 点検, period: {to: 2026-05-23}}
`,
      codes,
    );
  });
});

describe('evidence/undated', () => {
  const codes = ['evidence/undated'];

  it('stands on the day of collection that lies before the interval', () => {
    expectFindings(
      `evidence:
  - {id: EV-1, title: 点検, collectedOn: 2025-11-22} #! evidence/undated(2025-11-22)
  - {id: EV-2, title: 点検, collectedOn: 2025-01-31, period: {}} #! evidence/undated(2025-01-31)
`,
      codes,
    );
  });

  it('is silent with a period or an end, for what is recent, and while the programme cannot be read', () => {
    expectFindings(
      `evidence:
  - {id: EV-1, title: 点検, collectedOn: 2025-01-31, validUntil: 2025-12-31}
  - {id: EV-2, title: 点検, collectedOn: 2025-01-31, period: {to: 2025-01-31}}
  - {id: EV-3, title: 点検, collectedOn: 2025-11-23}
  - {id: EV-4, title: 点検}
`,
      codes,
    );
    const unread = `auditProgramme: "
evidence:
  - {id: EV-1, title: 点検, collectedOn: 2025-01-31}
  - {id: EV-2, title: 点検, period: {to: 2025-01-31}}
`;
    expect(findingsOf(openFixture(unread), [...codes, 'evidence/outside-period'])).toEqual([]);
  });
});

describe('evidence/unused', () => {
  const codes = ['evidence/unused'];

  it('stands on the id, as something that is not needed', () => {
    const text = `soa:
  controls:
    - {id: CLD.9.5.1, evidence: [EV-2]}
evidence:
  - {id: EV-1, title: 試験} #! evidence/unused(EV-1)
  - {id: EV-2, title: 試験}
  - {id: EV-3, title: 顧客に渡す要約, forCustomers: true}
`;
    expectFindings(text, codes);
    const [found] = findingsOf(openFixture(text.replace(/ #!.*/, '')), codes);
    expect(found?.finding.unnecessary).toBe(true);
  });
});
