/** What a reader of English is told of one is told in the singular, in every sentence that counts. */
import { expect, it } from 'vitest';
import { reports, type ReportName } from '../../server/reports/reports';
import { openTexts } from '../golden/project';

const one = `isms: 1
language: en
scope: {statement: a, boundary: {physical: x}, document: {version: '1'}}
services:
  - {id: a, roles: [provider], uses: [b], forCustomers: [{what: x}]}
criteria: {process: p, likelihood: [low, high], impact: [low, high], levels: [{name: low, upTo: 0}, {name: high, upTo: 2}]}
risks: [{id: R, title: t, owner: o, treatment: modify, controls: ['5.1'], concernsCustomers: true, likelihood: low, impact: high}]
soa: {controls: [{id: '5.1', applicable: true, inclusionReason: r, status: implemented}]}
auditProgramme: {intervalMonths: 1}
audits: [{id: A, performed: 2026-11-01, type: internal}]
evidence: [{id: E, title: e, validUntil: 2026-11-24}]
`;

const viewOf = (name: ReportName): string => {
  const { project, service } = openTexts(new Map([['isms.yaml', one]]));
  return JSON.stringify(reports[name].view(project, service, 'en'));
};

it.each<[ReportName, string]>([
  ['risks', '1 risk'],
  ['due', '1 day left'],
  ['due', 'interval of 1 month'],
  ['audit', '1 month (since'],
])('%s: %s', (name, text) => {
  expect(viewOf(name)).toContain(text);
  expect(viewOf(name)).not.toMatch(/(?<![\d.])1 (?:risks|days|months)\b/u);
});

it('counts rows of clause 4 in the singular', () => {
  const said = viewOf('conformity');
  for (const sentence of [
    'The scope states 1 kind of boundary (physical) and counts 1 cloud service.',
    '1 provided service stands on other cloud services.',
    '1 of 1 provided service says what customers are given; 1 risk concerns customers.',
    '1 risk is identified for 1 cloud service.',
    '1 of 1 risk has an owner.',
    'The risks need 1 control.',
    '1 row compares the controls',
    '1 of 1 row says whether',
    '1 of 1 applicable row is implemented.',
    'Every month. 1 internal audit was performed, on 2026-11-01.',
  ]) {
    expect(said).toContain(sentence);
  }
});
