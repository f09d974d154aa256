import { describe, expect, it } from 'vitest';
import { expectFindings, findingsOf, openFixture } from '../../support/rules';

const codes = ['evidence/other-service'];

const services = `services:
  - {id: crm, name: CRM, roles: [provider]}
  - {id: base, name: Base, roles: [customer]}
`;

describe('evidence/other-service', () => {
  it('stands on the evidence that the row names', () => {
    expectFindings(
      `${services}soa:
  controls:
    - {id: CLD.9.5.1, services: [crm], evidence: [EV-0, EV-1]} #! evidence/other-service(EV-1)
    - {id: "13.1.3", roles: [provider], evidence: [EV-2]} #! evidence/other-service(EV-2)
evidence:
  - {id: EV-0, title: 試験}
  - {id: EV-1, title: 試験, services: [base]}
  - {id: EV-2, title: 試験, roles: [customer]}
`,
      codes,
    );
  });

  it('is silent where they meet, where one of them names none, and for the service underneath', () => {
    expectFindings(
      `${services}soa:
  controls:
    - {id: CLD.9.5.1, services: [crm], evidence: [EV-1, EV-3]}
    - {id: "13.1.3", roles: [provider], evidence: [EV-3, EV-4]}
    - {id: A.8.1, evidence: [EV-2, EV-5]}
    - {id: "12.3.1", services: [crm], responsibility: inherited, inheritedFrom: base, evidence: [EV-2]}
evidence:
  - {id: EV-1, title: 試験, services: [crm, base]}
  - {id: EV-2, title: 試験, services: [base]}
  - {id: EV-3, title: 試験}
  - {id: EV-4, title: 試験, roles: [provider, customer]}
  - {id: EV-5, title: 試験, roles: [customer]}
`,
      codes,
    );
  });

  it('is said once, on what the evidence says of itself, when more than ten rows rely on it', () => {
    const rows = Array.from(
      { length: 11 },
      (_, index) => `    - {id: OWN-${index}, services: [crm], evidence: [EV-1]}`,
    );
    const text = `${services}soa:
  controls:
${rows.join('\n')}
evidence:
  - {id: EV-1, title: 試験, services: [base]} #! evidence/other-service(services)
`;
    expectFindings(text, codes);
    const [found] = findingsOf(openFixture(text.replace(/ #!.*/, '')), codes);
    expect(found?.finding.related).toHaveLength(11);
  });
});
