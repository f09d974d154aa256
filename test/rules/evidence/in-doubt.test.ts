import { describe, it } from 'vitest';
import { expectFindings } from '../../support/rules';

const services = `services:
  - {id: crm, name: CRM, roles: [provider]}
  - {id: old, name: Old, roles: [provider], until: 2026-01-31}
`;

describe('evidence that nothing of today relies on', () => {
  it('may expire: excluded controls and services of other days', () => {
    expectFindings(
      `${services}soa:
  controls:
    - {id: CLD.9.5.1, applicable: false, evidence: [EV-1]}
    - {id: CLD.9.5.2, services: [old], applicable: true, evidence: [EV-1]}
    - {id: CLD.6.3.1, services: [old, crm], applicable: true, evidence: [EV-2]}
evidence:
  - {id: EV-1, title: 試験, services: [crm], validUntil: 2026-03-31}
  - {id: EV-2, title: 試験, validUntil: 2026-03-31} #! evidence/expired(2026-03-31)
`,
      ['evidence/expired', 'evidence/other-service'],
    );
  });
});

describe('what has a finding of its own', () => {
  it('is not said again of dates', () => {
    expectFindings(
      `evidence:
  - {id: EV-1, title: 試験, period: {from: 2025-01-01, to: 2025-03-31}, validUntil: TODO}
  - {id: EV-2, title: 試験, period: TODO, collectedOn: 2025-01-01}
  - {id: EV-3, title: 試験, period: {from: 2026-12-01, to: 2026-12-31}, collectedOn: 2026-11-01}
`,
      ['evidence/outside-period', 'evidence/undated'],
    );
  });

  it('is not said again of services and roles', () => {
    expectFindings(
      `${services}soa:
  controls:
    - {id: CLD.9.5.1, services: [crm], roles: [provider], evidence: [EV-1, EV-2, EV-3]}
evidence:
  - {id: EV-1, title: 試験, services: [TODO]}
  - {id: EV-2, title: 試験, services: [crmm]}
  - {id: EV-3, title: 試験, roles: [TODO]}
`,
      ['evidence/other-service'],
    );
  });
});

describe('a place in a file, and an address without scheme', () => {
  it('are no missing files', () => {
    expectFindings(
      `evidence:
  - {id: EV-1, title: 試験, location: "report.pdf#page=3"}
  - {id: EV-2, title: 試験, location: "gone.pdf#page=3"} #! evidence/file-missing
  - {id: EV-3, title: 試験, location: www.example.com/report}
  - {id: EV-4, title: 試験, location: " report.pdf "}
`,
      ['evidence/file-missing'],
      { existing: ['report.pdf'] },
    );
  });
});
