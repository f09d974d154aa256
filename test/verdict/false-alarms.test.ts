import { describe, expect, it } from 'vitest';
import { readOrganisation } from '../properties/projects';
import { findingsOf, openFixture } from '../support/rules';
import { opened } from './rows';

const customer = readOrganisation('customer');
const codesOf = (text: string) => findingsOf(openFixture(text)).map(({ finding }) => finding.rule.code);

describe('no false alarm', () => {
  it.each<[string, string, string]>([
    [
      'an auditor for the report of somebody else',
      'audit/auditor-missing',
      `isms: 1
audits:
  - {id: S, type: external, scheme: soc2, performed: 2026-07-01, conclusion: {conformity: 適合, effectiveness: 有効}}
`,
    ],
    [
      'a record in place as a reference',
      'ref/unresolved',
      `isms: 1
people: [{id: hanako, name: 情報 花子}]
scope:
  statement: 業務
  document: {id: S-1, version: "1.0", approvedBy: hanako, approvedOn: 2026-04-01}
`,
    ],
    [
      'CLD.9.5.1 stated by a customer',
      'soa/role-without-guidance',
      `isms: 1
services: [{id: s, name: S, roles: [customer], model: saas, supplier: T}]
soa:
  controls:
    - {id: CLD.9.5.1, roles: [customer], applicable: true}
`,
    ],
  ])('%s', (_, code, text) => {
    expect(codesOf(text)).not.toContain(code);
  });

  // The rule still compares with one level for all models; ENISA holds a SaaS customer to a low one.
  it.skip('pending: a SaaS customer held to the published level of another model', () => {
    expect(
      codesOf(`isms: 1
services: [{id: s, name: S, roles: [customer], model: saas, supplier: T}]
criteria:
  process: 毎年
  likelihood: [1, 2, 3]
  impact: [1, 2, 3]
  method: product
  levels: [{name: 低, upTo: 2}, {name: 中, upTo: 5}, {name: 高, upTo: 9}]
risks:
  - {id: K, title: 統制を失う, enisa: [R2], services: [s], roles: [customer], likelihood: 1, impact: 2}
`),
    ).not.toContain('enisa/below-reference');
  });

  it('a file of people without a root is told so once', () => {
    expect(codesOf('--- people.isms.yaml ---\npeople:\n  - {id: hanako, name: 情報 花子}\n')).toEqual([
      'project/root-missing',
    ]);
  });

  it.each([
    [
      'audits every six months make no risk stale',
      'intervalMonths: 12\n  cycleMonths',
      'intervalMonths: 6\n  cycleMonths',
    ],
    ['old evidence that is still valid', 'collectedOn: 2026-04-20', 'collectedOn: 2025-04-20'],
  ])('%s', (_, from, to) => {
    const codes = opened(customer, [{ file: 'isms.yaml', from, to }])
      .findings()
      .map(({ finding }) => finding.rule.code);
    expect(codes).not.toContain('risk/stale');
    expect(codes).not.toContain('evidence/outside-period');
  });

  it('a service of this month is not in error for not having been audited yet', () => {
    const { service, findings } = opened(customer, [
      {
        file: 'isms.yaml',
        from: 'supplier: 点群倉庫株式会社, owner: riku',
        to: 'supplier: 点群倉庫株式会社, owner: riku, since: 2026-11-16',
      },
      {
        file: 'isms.yaml',
        from: /services: \[kumocho, tengun, keisanoka\]\n( {4}controls: all\n {4}planned: 2026)/,
        to: 'services: [kumocho, keisanoka]\n$1',
      },
      {
        file: 'isms.yaml',
        from: /services: \[kumocho, tengun, keisanoka\]\n( {4}controls: all\n {4}planned: 2025)/,
        to: 'services: [kumocho, keisanoka]\n$1',
      },
    ]);
    expect(service).toBeDefined();
    expect(
      findings().filter(
        ({ finding }) => finding.rule.code === 'audit/service-not-covered' && finding.severity === 'error',
      ),
    ).toEqual([]);
  });
});

describe('the name of a service, as a reader compares it', () => {
  const stated = (statement: string, name: string) =>
    codesOf(`isms: 1
services: [{id: s, name: "${name}", roles: [customer], model: iaas, supplier: T}]
scope:
  statement: ${statement}
`).includes('scope/service-not-named');

  it.each(['くもの土台IaaSの利用', 'くもの土台 ＩａａＳの利用', '>-\n    くもの土台\n    IaaS の利用'])(
    '%s',
    (statement) => {
      expect(stated(statement, 'くもの土台 IaaS')).toBe(false);
    },
  );

  it.each([
    ['くもの土台™の利用', 'くもの土台'],
    ['Kumo℠ Base (R) の利用', 'Kumo Base'],
    ['Kumo Base（TM）の利用', 'Kumo Base'],
    ['Kumo Base の利用', 'Kumo® Base'],
    ['Kumo™の利用', 'Kumo'],
    ['Kumo‑Base の利用', 'Kumo-Base'],
    ['Kumo-Base の利用', 'Kumo–Base'],
    ['Kumo−Base の利用', 'Kumo－Base'],
    ['クモ・ベースの利用', 'クモベース'],
    ['クモベースの利用', 'クモ･ベース'],
  ])('%s names %s', (statement, name) => {
    expect(stated(statement, name)).toBe(false);
  });

  it('a mark of trade hides no longer name', () => {
    expect(stated('KumoTMS の利用', 'Kumo')).toBe(true);
  });

  it('V2 is another service', () => {
    expect(stated('くもの土台 IaaS V2 の利用', 'くもの土台 IaaS')).toBe(true);
  });
});
