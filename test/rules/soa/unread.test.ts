import { describe, expect, it } from 'vitest';
import { findingsOf, openFixture } from '../../support/rules';

/** What a rule misses while all is read, and the section in an unread part of which it may stand. */
const cases: readonly (readonly [code: string, section: string, text: string])[] = [
  [
    'system/tenant-separation-missing',
    'systems',
    'services:\n  - {id: crm, name: CRM, roles: [provider], virtualized: true}\n',
  ],
  ['evidence/unused', 'soa', 'evidence:\n  - {id: EV-1, title: 試験}\n'],
  [
    'scope/not-documented',
    'documents',
    'scope:\n  statement: CRM\n  document: {id: DOC-1, approvedBy: hanako, approvedOn: 2026-04-01}\n',
  ],
  [
    'scope/service-not-named',
    'scope',
    'scope:\n  statement: 全社\nservices:\n  - {id: crm, name: CRM, roles: [provider]}\n',
  ],
  ['scope/missing', 'scope', 'isms: 1\n'],
  ['scope/no-cloud-service', 'services', 'isms: 1\n'],
  ['scope/upstream-role', 'services', 'services:\n  - {id: crm, name: CRM, roles: [provider], uses: [acme]}\n'],
  ['soa/missing', 'soa', 'isms: 1\n'],
  ['soa/control-missing', 'soa', 'soa:\n  controls:\n    - {id: A.5.1, applicable: true}\n'],
  ['soa/approval-missing', 'documents', 'soa:\n  version: "1"\n  date: 2026-04-01\n  document: {id: DOC-1}\n'],
  ['soa/approval-missing', 'soa', 'soa:\n  controls:\n    - {id: A.5.1, applicable: true}\n'],
  [
    'soa/inherited-unsupported',
    'audits',
    'services:\n  - {id: acme, name: Acme, roles: [customer]}\nsoa:\n  controls:\n    - {id: A.7.2, applicable: true, responsibility: inherited, inheritedFrom: acme, implementation: 確認}\n',
  ],
  [
    'soa/role-not-in-scope',
    'services',
    'services:\n  - {id: crm, name: CRM, roles: [provider]}\nsoa:\n  controls:\n    - {id: 9.4.1, roles: [customer]}\n',
  ],
  [
    'soa/counterpart-excluded',
    'soa',
    'soa:\n  controls:\n    - {id: 12.3.1, applicable: true}\n    - {id: A.8.13, applicable: false}\n',
  ],
  ['soa/no-basis', 'risks', 'soa:\n  controls:\n    - {id: A.5.1, applicable: true}\n'],
];

describe('what could not be read', () => {
  it.each(cases)('%s says nothing of what may stand in an unread part of %s', (code, section, text) => {
    const root = text.startsWith('isms') ? text : `isms: 1\n${text}`;
    const fixture = `--- isms.yaml ---\n${root}--- more.isms.yaml ---\n`;
    expect(findingsOf(openFixture(`${fixture}organization: {name: Example}\n`), [code])).not.toEqual([]);
    expect(findingsOf(openFixture(`${fixture}${section}: "\n`), [code])).toEqual([]);
  });
});
