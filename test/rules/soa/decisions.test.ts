import { describe, it } from 'vitest';
import { expectFindings, expectFix } from '../../support/rules';

describe('soa/applicable-missing', () => {
  const codes = ['soa/applicable-missing'];

  it('is silent on a row that was read in part', () => {
    expectFindings('soa:\n  controls:\n    - {id: A.8.1, applicable: [\n', ['soa/applicable-missing']);
  });

  it('stands on a row without a decision', () => {
    expectFindings(
      `soa:
  controls:
    - id: 13.1.3 #! soa/applicable-missing(13.1.3)
    - id: CLD.9.5.1
      applicable: #! soa/applicable-missing(applicable)
`,
      codes,
    );
  });

  it('is silent on a decision, and on a word that the schema already rejects', () => {
    expectFindings(
      `soa:
  controls:
    - {id: 13.1.3, applicable: false}
    - {id: CLD.9.5.1, applicable: TODO}
    - roles: [provider]
`,
      codes,
    );
  });

  it('offers both decisions, first the one that the row suggests', () => {
    const undecided = `soa:
  controls:
    - id: 13.1.3
      exclusionReason: 仮想環境を持たないため
`;
    expectFix(
      undecided,
      'soa/applicable-missing',
      undecided.replace('      excl', '      applicable: false\n      excl'),
    );
    expectFix(
      undecided,
      'soa/applicable-missing',
      undecided.replace('      excl', '      applicable: true\n      excl'),
      'The control applies',
    );
  });
});

describe('soa/basis-without-risk', () => {
  const codes = ['soa/basis-without-risk'];

  it('stands on the basis when no risk names the control', () => {
    expectFindings(
      `risks:
  - {id: R-1, title: A, controls: [CLD.9.5.2]}
soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, basis: [legal, risk]} #! soa/basis-without-risk(risk)
    - {id: CLD.9.5.2, applicable: true, basis: [risk]}
    - {id: 13.1.3, applicable: true, basis: [contract]}
    - {id: 13.1.4, applicable: false, basis: [risk]}
`,
      codes,
    );
  });
});

describe('soa/no-basis', () => {
  const codes = ['soa/no-basis'];

  it('stands on a control that applies and that nothing asks for', () => {
    expectFindings(
      `risks:
  - {id: R-1, title: A, controls: [CLD.9.5.2]}
soa:
  controls:
    - {id: CLD.9.5.1, applicable: true} #! soa/no-basis(CLD.9.5.1)
    - {id: CLD.9.5.2, applicable: true}
    - {id: 13.1.3, applicable: true, basis: [contract]}
    - {id: 6.1.3, applicable: false}
    - {id: A.5.1, applicable: true, basis: []} #! soa/no-basis
`,
      codes,
    );
  });

  it('offers the bases that need no risk', () => {
    expectFix(
      `soa:
  controls:
    - id: CLD.9.5.1
      applicable: true
      status: implemented
`,
      'soa/no-basis',
      `soa:
  controls:
    - id: CLD.9.5.1
      applicable: true
      basis: [contract]
      status: implemented
`,
      'Add basis: contract',
    );
  });
});
