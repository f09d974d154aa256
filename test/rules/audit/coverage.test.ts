import { describe, expect, it } from 'vitest';
import { expectFindings, findingsOf, openFixture } from '../../support/rules';

describe('audit/service-not-covered', () => {
  const codes = ['audit/service-not-covered'];

  it('stands on a service that no internal audit of the cycle covers', () => {
    expectFindings(
      `services:
  - {id: crm, name: Example CRM}
  - {id: desk, name: Example Desk} #! audit/service-not-covered(desk)
  - {id: mail, name: Example Mail} #! audit/service-not-covered(mail)
audits:
  - {id: IA-2026, services: [crm], performed: 2026-09-03}
  - {id: IA-2023, services: [desk], performed: 2023-11-22}
  - {id: CA-2026, type: external, performed: 2026-10-20}
  - {id: IA-2027, services: [mail], planned: 2027-09-01}
`,
      codes,
    );
  });

  it('is silent for an audit of all services, within the cycle of the programme', () => {
    const text = (cycle: number) => `auditProgramme: {cycleMonths: ${cycle}}
services:
  - {id: crm, name: Example CRM}${cycle === 48 ? '' : ' #! audit/service-not-covered(crm)'}
audits:
  - {id: IA-2023, performed: 2023-09-03}
`;
    expectFindings(text(48), codes);
    expectFindings(text(24), codes);
  });

  it('leaves a project without internal audits to another rule', () => {
    expectFindings('services:\n  - {id: crm, name: Example CRM}\n', codes);
  });
});

describe('audit/control-not-covered', () => {
  const codes = ['audit/control-not-covered'];

  it('stands once on the programme and lists applicable cloud controls only', () => {
    const text = `auditProgramme: {cycleMonths: 36} #! audit/control-not-covered(auditProgramme)
soa:
  controls:
    - {id: CLD.9.5.1, applicable: true}
    - {id: "13.1.3", applicable: true}
    - {id: "13.1.3", roles: [customer], applicable: false}
    - {id: CLD.9.5.2, applicable: true}
    - {id: "14.2.1", applicable: false}
    - {id: "9.2.1"}
    - {id: A.5.10, applicable: true}
audits:
  - {id: IA-2026, controls: [CLD.9.5.1], performed: 2026-09-03}
`;
    expectFindings(text, codes);
    const [found] = findingsOf(openFixture(text), codes);
    expect(found?.finding.data).toEqual({ controls: ['13.1.3', 'CLD.9.5.2'] });
  });

  it('is silent when reviews by others cover the rest', () => {
    expectFindings(
      `soa:
  controls:
    - {id: CLD.9.5.1, applicable: true}
    - {id: "13.1.3", applicable: true}
audits:
  - {id: IA-2026, controls: [CLD.9.5.1], performed: 2026-09-03}
  - {id: SOC2-2026, type: independent-review, controls: ["13.1.3"], performed: 2026-07-15}
`,
      codes,
    );
  });

  it('takes `all` for all, and nothing for none', () => {
    const soa = 'soa: {controls: [{id: CLD.9.5.1, applicable: true}]}';
    expectFindings(`${soa}\naudits:\n  - {id: IA-2026, controls: all, performed: 2026-09-03}\n`, codes);
    expectFindings(
      `${soa} #! audit/control-not-covered(soa)\naudits:\n  - {id: IA-2026, performed: 2026-09-03}\n`,
      codes,
    );
    expectFindings(`${soa}\n`, codes);
  });
});

describe('audit/criteria-not-audited', () => {
  const codes = ['audit/criteria-not-audited'];
  const programme = 'criteria: [organization, jip-isms517, effectiveness]';

  it('stands on the criterion that no internal audit of the interval judged', () => {
    expectFindings(
      `auditProgramme:
  intervalMonths: 12
  ${programme} #! audit/criteria-not-audited(jip-isms517)
audits:
  - {id: IA-2026, criteria: [organization], performed: 2026-09-03}
  - {id: IA-2026-2, criteria: [effectiveness], performed: 2026-10-03}
  - {id: IA-2025, criteria: [jip-isms517], performed: 2025-10-07}
  - {id: CA-2026, type: external, criteria: [jip-isms517], performed: 2026-10-21}
`,
      codes,
    );
  });

  it('stands once on the key for several', () => {
    expectFindings(
      `auditProgramme:
  ${programme} #! audit/criteria-not-audited(criteria)
audits:
  - {id: IA-2026, performed: 2026-09-03}
`,
      codes,
    );
  });

  it('is silent when the audits of the interval judge all together, and without any audit', () => {
    expectFindings(
      `auditProgramme: {${programme}}
audits:
  - {id: IA-2026, criteria: [organization, jip-isms517], performed: 2026-09-03}
  - {id: IA-2026-2, criteria: [effectiveness], performed: 2026-10-03}
`,
      codes,
    );
    expectFindings(`auditProgramme: {${programme}}\n`, codes);
  });
});
