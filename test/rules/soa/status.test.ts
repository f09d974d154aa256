import { describe, it } from 'vitest';
import { expectFindings, expectFix } from '../../support/rules';

describe('soa/status-missing', () => {
  const codes = ['soa/status-missing'];

  it('stands on a control that applies', () => {
    expectFindings(
      `soa:
  controls:
    - {id: 13.1.3, applicable: true} #! soa/status-missing(13.1.3)
    - {id: CLD.9.5.1, applicable: true, status: done}
    - {id: CLD.9.5.2, applicable: false}
    - {id: 6.1.3}
`,
      codes,
    );
  });

  it('offers every status, first the one that the row suggests', () => {
    const row = `soa:
  controls:
    - id: 13.1.3
      applicable: true
      due: 2027-03-31
`;
    expectFix(row, 'soa/status-missing', row.replace('      due', '      status: planned\n      due'));
    expectFix(
      row,
      'soa/status-missing',
      row.replace('      due', '      status: implemented\n      due'),
      'Add status: implemented',
    );
  });
});

describe('soa/implemented-without-evidence', () => {
  const codes = ['soa/implemented-without-evidence'];

  it('stands on what is implemented without evidence', () => {
    expectFindings(
      `soa:
  controls:
    - {id: 13.1.3, applicable: true, status: implemented} #! soa/implemented-without-evidence(13.1.3)
    - {id: 6.1.3, applicable: true, status: implemented, evidence: []} #! soa/implemented-without-evidence(evidence)
    - {id: CLD.9.5.1, applicable: true, status: implemented, evidence: [EV-1]}
    - {id: CLD.9.5.2, applicable: true, status: partial}
    - {id: 7.2.2, applicable: false, status: implemented}
`,
      codes,
    );
  });

  it('inserts a reference, or creates the evidence with it', () => {
    const row = `soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, status: implemented}
`;
    const golden = row.replace('implemented}', 'implemented, evidence: [TODO]}');
    expectFix(row, 'soa/implemented-without-evidence', golden, 'Add evidence that there is');
    expectFix(
      row,
      'soa/implemented-without-evidence',
      `${row.replace('implemented}', 'implemented, evidence: [EV-CLD.9.5.1]}')}evidence:
  - id: EV-CLD.9.5.1
    title: TODO
`,
      'Create the evidence EV-CLD.9.5.1 for it',
    );
  });
});

describe('soa/plan-date-missing', () => {
  const codes = ['soa/plan-date-missing'];

  it('stands on partial and planned without a date', () => {
    expectFindings(
      `soa:
  controls:
    - {id: 13.1.3, applicable: true, status: planned} #! soa/plan-date-missing(13.1.3)
    - {id: 6.1.3, applicable: true, status: partial} #! soa/plan-date-missing(6.1.3)
    - {id: CLD.9.5.1, applicable: true, status: planned, due: 2027-03-31}
    - {id: CLD.9.5.2, applicable: true, status: not-implemented}
    - {id: 7.2.2, applicable: false, status: planned}
`,
      codes,
    );
  });

  it('offers days to choose from', () => {
    expectFix(
      `soa:
  controls:
    - id: 13.1.3
      applicable: true
      status: planned
      owner: hanako
`,
      'soa/plan-date-missing',
      `soa:
  controls:
    - id: 13.1.3
      applicable: true
      status: planned
      due: 2027-02-23
      owner: hanako
`,
      'Due in 3 months (2027-02-23)',
    );
  });
});

describe('soa/overdue', () => {
  const codes = ['soa/overdue'];

  it('stands on a date before today, unless implemented', () => {
    expectFindings(
      `soa:
  controls:
    - {id: 13.1.3, applicable: true, status: planned, due: 2026-11-22} #! soa/overdue(2026-11-22)
    - {id: 6.1.3, applicable: true, status: not-implemented, due: 2026-01-01} #! soa/overdue(2026-01-01)
    - {id: 7.2.2, applicable: true, status: partial, due: 2026-11-23}
    - {id: CLD.9.5.1, applicable: true, status: implemented, due: 2026-01-01}
    - {id: CLD.9.5.2, applicable: true, status: planned, due: 2026-02-30}
    - {id: 8.1.1, applicable: false, status: planned, due: 2026-01-01}
`,
      codes,
    );
  });
});
