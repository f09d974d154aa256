import { describe, it } from 'vitest';
import { expectFindings, expectFix } from '../../support/rules';

describe('evidence/other-service', () => {
  const codes = ['evidence/other-service'];
  const text = (row: string, evidence: string): string => `soa:
  controls:
    - {id: CLD.9.5.1, ${row}}
evidence:
  - {id: EV-1, title: 記録, ${evidence}}
`;

  it.each([
    ['services: [crm], evidence: [EV-1]', 'services: [desk]'],
    ['roles: [provider], evidence: [EV-1]', 'roles: [customer]'],
    ['roles: [provider], services: [crm], evidence: [EV-1]', 'roles: [customer], services: [desk]'],
  ])('stands on the evidence of a row (%s) that is about another (%s)', (row, evidence) => {
    const expected = text(row, evidence).replace(/\}\n/, '} #! evidence/other-service(EV-1)\n');
    expectFindings(expected, codes);
  });

  it.each([
    ['services: [crm], evidence: [EV-1]', 'services: [crm, desk]'],
    ['evidence: [EV-1]', 'services: [desk], roles: [customer]'],
    ['services: [crm], roles: [provider], evidence: [EV-1]', 'collectedOn: 2026-10-01'],
    ['services: [crm], evidence: [EV-2]', 'services: [desk]'],
  ])('is silent for %s and %s', (row, evidence) => {
    expectFindings(text(row, evidence), codes);
  });
});

describe('evidence/undated', () => {
  it('stands on old evidence without period or end', () => {
    expectFindings(
      `auditProgramme: {intervalMonths: 6}
evidence:
  - {id: EV-1, collectedOn: 2026-05-22} #! evidence/undated(2026-05-22)
  - {id: EV-2, collectedOn: 2026-05-23}
  - {id: EV-3, collectedOn: 2025-05-22, validUntil: 2026-01-01}
  - {id: EV-4, collectedOn: 2025-05-22, period: {to: 2026-01-01}}
  - {id: EV-5}
`,
      ['evidence/undated'],
    );
  });
});

describe('document/disagrees', () => {
  const codes = ['document/disagrees'];
  const record =
    'documents:\n  - {id: DOC-1, title: 文書, version: "4.2", approvedBy: hanako, approvedOn: 2026-05-01}\n';

  it('stands on what scope and statement say otherwise than the record', () => {
    expectFindings(
      `scope:
  document:
    id: DOC-1
    version: "4.1" #! document/disagrees("4.1")
    approvedBy: kenji #! document/disagrees(kenji)
    approvedOn: 2026-05-02 #! document/disagrees(2026-05-02)
soa:
  document: DOC-1
  version: "4.0" #! document/disagrees("4.0")
  approvedBy: hanako
  date: 2026-04-01
${record}`,
      codes,
    );
  });

  it('is silent where they agree, where one says nothing, and for a record in place', () => {
    expectFindings(`scope: {document: {id: DOC-1, version: 4.2, approvedBy: hanako}}\n${record}`, codes);
    expectFindings(`scope: {document: {id: DOC-2, version: "1.0", approvedBy: kenji}}\n${record}`, codes);
    expectFindings(
      `scope: {document: {id: DOC-1, version: TODO}}\nsoa: {version: "1", date: 2026-01-01}\n${record}`,
      codes,
    );
  });

  it('is mended on either side', () => {
    const scope = 'scope: {document: {id: DOC-1, version: "4.1"}}\n';
    expectFix(scope + record, 'document/disagrees', scope.replace('4.1', '4.2') + record);
    expectFix(
      scope + record,
      'document/disagrees',
      scope + record.replace('4.2', '4.1'),
      'Write "4.1" in the record of DOC-1',
    );
  });
});
