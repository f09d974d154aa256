import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../server/rules/table';
import { findingsOf, openFixture } from '../../support/rules';

const folder = 'examples/cloud/';
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.isms.yaml'))
  .map((name) => [name, readFileSync(folder + name, 'utf8')] as const);

/** Each speaks of one reference or path, at its own place. */
const entryLocal = new Set(['ref/unresolved', 'control/unknown', 'evidence/file-missing']);

const codes = [...new Set(rules.map(({ code }) => code))].filter((code) => !entryLocal.has(code));

function said(name: string, text: string): readonly string[] {
  return findingsOf(openFixture(`--- ${name} ---\n${text}`), codes).map(({ finding }) => finding.rule.code);
}

describe('without a root file', () => {
  it.each(files)('nothing but that is said of the whole that %s is a part of', (name, text) => {
    expect(said(name, text)).toEqual(['project/root-missing']);
  });

  it.each([
    [
      'scope',
      'scope: {statement: CRM, boundary: {technical: CRM}, applicability: CRM, relation: same, document: {id: DOC-1}}\n',
    ],
    ['the head of the statement', 'soa: {version: "1.0"}\n'],
    [
      'an inherited control',
      'soa:\n  controls:\n    - {id: A.7.2, applicable: true, inclusionReason: A社との契約, basis: [contract], status: planned, due: 2027-01-31, responsibility: inherited, inheritedFrom: acme, implementation: 確認}\n',
    ],
    [
      'a row for another role',
      'services:\n  - {id: crm, name: CRM, roles: [provider], model: saas, forCustomers: {information: [約款]}}\nsoa:\n  controls:\n    - {id: 9.4.1, roles: [customer], applicable: true, inclusionReason: A社との契約, basis: [contract], status: planned, due: 2027-01-31}\n',
    ],
    ['evidence', 'evidence:\n  - {id: EV-1, title: 試験}\n'],
  ])('nor of %s', (_what, text) => {
    expect(said('part.isms.yaml', text)).toEqual(['project/root-missing']);
  });
});
