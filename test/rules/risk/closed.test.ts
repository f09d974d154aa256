/** A closed risk stays in the register: it is judged no more and covers nothing, and what it considered was considered. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../../server/rules/table';
import { expectFindings, findingsOf, openFixture } from '../../support/rules';

/** Everything that could be wrong with a risk but its references. */
const faulty = (status: string, closedOn = 'x-closing: none') => `isms: 1
people: [{id: hanako, name: 情報 花子}, {id: ichiro, name: 例示 一郎}]
services: [{id: crm, name: CRM, roles: [provider]}]
criteria:
  process: 毎年5月
  likelihood: [low, medium, high]
  impact: [low, medium, high]
  levels: [{name: 小, upTo: 1}, {name: 中, upTo: 2}, {name: 大, upTo: 4}]
  acceptance: {upTo: 小, authority: {大: ichiro}}
soa: {version: "1", controls: [{id: A.8.1, applicable: false, exclusionReason: 端末を使わないため}]}
risks:
  - {id: R-1, title: 停止, ${status}, ${closedOn}}
  - id: R-2
    title: 停止
    roles: [customer]
    services: [crm]
    enisa: [R9]
    likelihood: high
    impact: huge
    level: 特大
    assessedOn: 2025-01-31
    nextReview: 2026-01-31
    treatment: modify
    controls: [A.8.1, A.8.2]
    plan: {action: 導入, due: 2026-01-31}
    ${status}
    ${closedOn}
  - id: R-3
    title: 停止
    likelihood: high
    impact: high
    level: 小
    assessedOn: 2026-05-10
    treatment: share
    acceptance: {by: hanako, on: 2026-05-01, until: 2026-06-01}
    ${status}
    ${closedOn}
`;

/** Rules of the two families, on risks. */
const codes = rules
  .filter(({ code, on }) => on === 'risks' && /^(?:risk|treatment|enisa)\//.test(code))
  .map(({ code }) => code);

describe('a closed risk', () => {
  it('is judged by no rule, whatever could be said of it while it was open', () => {
    const said = new Set(
      findingsOf(openFixture(faulty('status: open')), codes).map(({ finding }) => finding.rule.code),
    );
    expect(said.size).toBeGreaterThan(15);
    expectFindings(faulty('status: closed', 'closedOn: 2026-06-30'), codes);
  });

  it.each(['x-closing: none', 'closedOn: 済', 'closedOn: 2099-12-31'])(
    'is judged on until there is a day on which it was closed: %s',
    (closedOn) => {
      const said = (text: string) => findingsOf(openFixture(text), codes).map(({ finding }) => finding.rule.code);
      expect(said(faulty('status: closed', closedOn))).toEqual(expect.arrayContaining(['risk/owner-missing']));
    },
  );

  it('covers no service, property, relation or kind of risk', () => {
    const text = (status: string, expected = '') => `services:
  - {id: crm, name: CRM, roles: [provider], virtualized: true}${expected}
risks:
  - {id: R-1, title: A, services: [crm], affects: [confidentiality, integrity, availability], enisa: [R9], concernsCustomers: true, status: ${status}}
`;
    const covered = [
      'risk/service-not-assessed',
      'risk/cia-gap',
      'risk/customer-relation-not-assessed',
      'risk/virtualization-not-assessed',
    ];
    expectFindings(text('open'), covered);
    expectFindings(
      text(
        'closed, closedOn: 2026-06-30',
        ' #! risk/service-not-assessed(crm), risk/customer-relation-not-assessed(crm), risk/virtualization-not-assessed(crm)',
      ),
      covered,
    );
  });

  it('keeps its ENISA codes considered', () => {
    const text = `isms: 1\nrisks:\n  - {id: R-1, title: A, enisa: [R9], status: closed, closedOn: 2026-06-30}\n`;
    const [found] = findingsOf(openFixture(text), ['enisa/not-considered']);
    expect(found?.finding.data?.['codes']).not.toContain('R9');
    expect(found?.finding.data?.['codes']).toContain('R10');
  });
});
