import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../server/check/message';
import { expectFindings, expectFix, findingsOf, openFixture } from '../../support/rules';

const services = `services:
  - {id: crm, name: Example CRM, roles: [provider], forCustomers: {functions: [利用状況の監視]}}
  - {id: acme, name: Acme IaaS, roles: [customer]}
  - {id: old, name: Old, roles: [customer], until: 2026-01-31}
systems:
  - {id: vm-1, kind: virtual-machine, service: acme}
  - {id: vm-0, kind: virtual-machine, service: old}
`;

describe('soa/excluded-against-facts', () => {
  const codes = ['soa/excluded-against-facts'];

  it('stands on the decision where the register says otherwise for the role of the row', () => {
    expectFindings(
      `${services}soa:
  controls:
    - {id: CLD.9.5.2, roles: [customer], applicable: false} #! soa/excluded-against-facts(false)
    - {id: CLD.9.5.2, roles: [provider], applicable: false}
    - {id: CLD.12.4.5, roles: [provider], applicable: false} #! soa/excluded-against-facts
    - {id: CLD.12.4.5, roles: [customer], applicable: false}
    - {id: A.5.23, applicable: false} #! soa/excluded-against-facts
    - {id: 15.1.1, roles: [customer], applicable: false} #! soa/excluded-against-facts
    - {id: 15.1.2, roles: [provider], applicable: false} #! soa/excluded-against-facts
    - {id: 18.2.1, roles: [provider], applicable: false} #! soa/excluded-against-facts
    - {id: 18.2.1, roles: [customer], applicable: false}
    - {id: 16.1.1, roles: [provider], applicable: true}
`,
      codes,
    );
  });

  it('knows every fact that stands against an exclusion, for each role', () => {
    const rows = (decided: boolean, mark: string): string =>
      [
        ['CLD.9.5.2', 'provider'],
        ['CLD.9.5.2', 'customer'],
        ['CLD.12.4.5', 'provider'],
        ['15.1.1', 'customer'],
        ['15.1.2', 'customer'],
        ['15.1.2', 'provider'],
        ['CLD.6.3.1', 'provider'],
        ['CLD.8.1.5', 'provider'],
        ['16.1.1', 'provider'],
        ['18.2.1', 'provider'],
      ]
        .map(([id, role]) => `    - {id: ${id}, roles: [${role}], applicable: ${decided}}${mark}\n`)
        .join('');
    const register = `services:
  - {id: crm, name: CRM, roles: [provider], forCustomers: {functions: [Monitoring of use]}}
  - {id: acme, name: Acme, roles: [customer]}
systems:
  - {id: vm-1, kind: virtual-machine, service: crm}
  - {id: vm-2, kind: virtual-machine, service: acme}
soa:
  controls:
`;
    expectFindings(register + rows(false, ' #! soa/excluded-against-facts(false)'), codes);
    expectFindings(register + rows(true, ''), codes);
  });

  it('says what contradicts it, for a role only where the standard knows roles', () => {
    const text = `services:
  - {id: acme, name: Acme, roles: [customer]}
soa:
  controls:
    - {id: A.5.23, applicable: false}
    - {id: 15.1.1, roles: [customer], applicable: false}
`;
    expect(findingsOf(openFixture(text), codes).map((each) => messageOf(each.finding, 'ja'))).toEqual([
      '管理策A.5.23は除外されていますが、サービスacmeをクラウドサービスカスタマとして利用しています。適用の有無を見直してください(4.2.2 d)。',
      '管理策15.1.1はカスタマについて除外されていますが、サービスacmeをクラウドサービスカスタマとして利用しています。適用の有無を見直してください(4.2.2 d)。',
    ]);
  });

  it('is silent of services that are out of scope, and that the row does not speak for', () => {
    expectFindings(
      `services:
  - {id: crm, name: Example CRM, roles: [provider]}
  - {id: old, name: Old, roles: [customer], until: 2026-01-31}
soa:
  controls:
    - {id: A.5.23, applicable: false}
    - {id: CLD.6.3.1, roles: [provider], services: [old], applicable: false}
`,
      codes,
    );
  });
});

describe('soa/excluded-against-facts, of facts beyond a service', () => {
  const codes = ['soa/excluded-against-facts'];
  const excluded = (ids: readonly string[], mark = ''): string =>
    `soa:\n  controls:\n${ids.map((id) => `    - {id: ${id}, applicable: false}${mark}\n`).join('')}`;
  const service = 'services: [{id: crm, name: Example CRM, roles: [provider]}]\n';

  it.each([
    ['an asset that holds it', 'assets: [{id: a, name: CRM, personalData: true}]\n'],
    ['an asset that is called so', 'assets: [{id: a, name: 会員の個人情報}]\n'],
    ['an asset that is classified so', 'assets: [{id: a, name: CRM, classification: 極秘(個人情報)}]\n'],
    ['an asset of a service in scope', 'assets: [{id: a, name: CRM, services: [crm], personalData: true}]\n'],
    ['the scope', 'scope: {statement: {ja: Example CRM で顧客の個人データを扱う業務}}\n'],
  ])('personal data: %s', (_where, facts) => {
    expectFindings(`${service}${facts}${excluded(['A.5.34'], ' #! soa/excluded-against-facts(false)')}`, codes);
  });

  it('personal data: the functions of a service', () => {
    expectFindings(
      `services:
  - {id: crm, name: Example CRM, roles: [provider], forCustomers: {functions: [個人情報の一括消去]}}
${excluded(['A.5.34'], ' #! soa/excluded-against-facts')}`,
      codes,
    );
  });

  it.each([
    ['an asset that holds none', 'assets: [{id: a, name: 個人情報を消した統計, personalData: false}]\n'],
    ['an asset of what is over', 'assets: [{id: a, name: CRM, services: [old], personalData: true}]\n'],
    ['a scope that denies it', 'scope: {statement: Example CRM の提供(個人情報は扱わない)}\n'],
    ['a law', 'scope: {statement: 個人情報保護法に従う Example CRM の提供}\n'],
  ])('no personal data: %s', (_where, facts) => {
    const old =
      'services:\n  - {id: crm, name: Example CRM, roles: [provider]}\n  - {id: old, name: O, roles: [provider], until: 2025-01-01}\n';
    expectFindings(`${old}${facts}${excluded(['A.5.34'])}`, codes);
  });

  it('development in the scope, in either edition', () => {
    const scope = 'scope: {statement: Example CRM の企画、開発、運用及び提供}\n';
    const mark = ' #! soa/excluded-against-facts(false)';
    expectFindings(`${service}${scope}${excluded(['A.8.25', 'A.8.28', 'A.8.29', '14.2.1'], mark)}`, codes);
    expectFindings(`${service}${scope}${excluded(['A.8.30', 'A.8.33'])}`, codes);
    const old = 'standards: {iso27001: "2013"}\n';
    expectFindings(`${old}${service}${scope}${excluded(['A.14.2.1', 'A.14.2.5'], mark)}`, codes);
    const assets = 'assets: [{id: s, name: {ja: アプリケーションのソースコード}}]\n';
    expectFindings(`${service}${assets}${excluded(['A.8.28'], mark)}`, codes);
  });

  it.each([
    '開発は外部に委託し、Example CRM を運用する業務',
    'Example CRM の提供。開発は適用範囲に含まない',
    '顧客の開発環境として Example CRM を提供する業務',
    'Operation of Example CRM; its development is outsourced',
  ])('no development: %s', (statement) => {
    expectFindings(`${service}scope: {statement: "${statement}"}\n${excluded(['A.8.25', 'A.8.28', '14.2.1'])}`, codes);
  });

  it('is silent where a row is of some services, of which the scope as a whole may say nothing', () => {
    expectFindings(
      `${service}scope: {statement: Example CRM の開発}
soa:
  controls:
    - {id: A.8.28, services: [crm], applicable: false}
`,
      codes,
    );
  });

  it('what customers share, for a provider only', () => {
    expectFindings(
      `services:
  - {id: crm, name: Example CRM, roles: [provider], virtualized: true}
  - {id: iaas, name: IaaS, roles: [customer], virtualized: true}
systems:
  - {id: sw, kind: virtual-switch, service: crm}
soa:
  controls:
    - {id: CLD.9.5.1, roles: [provider], applicable: false} #! soa/excluded-against-facts
    - {id: CLD.13.1.4, roles: [provider], applicable: false} #! soa/excluded-against-facts
    - {id: 13.1.3, roles: [provider], applicable: false} #! soa/excluded-against-facts
    - {id: CLD.9.5.1, roles: [customer], applicable: false}
    - {id: CLD.13.1.4, roles: [customer], applicable: false}
`,
      codes,
    );
    expectFindings(`${service}${excluded(['CLD.9.5.1', 'CLD.13.1.4', '13.1.3'])}`, codes);
  });

  it('names what contradicts it', () => {
    const text = `${service}assets: [{id: member-db, name: 会員情報, personalData: true}]
scope: {statement: Example CRM の開発と運用}
${excluded(['A.5.34', 'A.8.28'])}`;
    expect(findingsOf(openFixture(text), codes).map((each) => messageOf(each.finding, 'ja'))).toEqual([
      '管理策A.5.34は除外されていますが、資産member-dbに個人データが含まれています。適用の有無を見直してください(4.2.2 d)。',
      '管理策A.8.28は除外されていますが、適用範囲の記述に開発が含まれています。適用の有無を見直してください(4.2.2 d)。',
    ]);
  });
});

describe('soa/counterpart-excluded', () => {
  const codes = ['soa/counterpart-excluded'];

  it('stands once on a control whose every counterpart is excluded, never the other way round', () => {
    expectFindings(
      `soa:
  controls:
    - {id: 12.3.1, roles: [customer], applicable: true} #! soa/counterpart-excluded(12.3.1)
    - {id: 12.3.1, roles: [provider], applicable: true}
    - {id: A.8.13, applicable: false}
    - {id: 9.4.4, applicable: false}
    - {id: A.8.18, applicable: true}
    - {id: 9.4.1, applicable: true}
`,
      codes,
    );
  });

  it('compares rows for one service', () => {
    expectFindings(
      `soa:
  controls:
    - {id: 12.3.1, services: [crm], applicable: true}
    - {id: 12.3.1, services: [hr], applicable: true} #! soa/counterpart-excluded(12.3.1)
    - {id: A.8.13, services: [hr], applicable: false}
`,
      codes,
    );
  });

  it('follows the edition in force', () => {
    expectFindings(
      `standards: {iso27001: "2013"}
soa:
  controls:
    - {id: 12.3.1, applicable: true} #! soa/counterpart-excluded
    - {id: A.12.3.1, applicable: false}
`,
      codes,
    );
  });
});

describe('soa/inherited-unsupported', () => {
  const codes = ['soa/inherited-unsupported'];

  it('stands on what is inherited without source, proof or own part', () => {
    expectFindings(
      `services: [{id: acme, name: Acme IaaS, roles: [customer]}]
soa:
  controls:
    - {id: A.7.1, applicable: true, responsibility: inherited} #! soa/inherited-unsupported(inherited)
    - {id: A.7.2, applicable: true, responsibility: inherited, inheritedFrom: acme, implementation: 確認} #! soa/inherited-unsupported
    - {id: A.7.3, applicable: true, responsibility: inherited, inheritedFrom: acme, implementation: 確認, evidence: [EV-1]}
    - {id: A.7.4, applicable: true, responsibility: shared}
    - {id: A.7.5, applicable: true, responsibility: inherited, inheritedFrom: acne, implementation: 確認}
`,
      codes,
    );
  });

  it('takes the audit of others that names the service for proof once it was performed', () => {
    const audited = (audit: string, mark = ''): string => `services: [{id: acme, name: Acme IaaS, roles: [customer]}]
audits: [{id: SOC2, services: [acme], ${audit}}]
soa:
  controls:
    - {id: A.7.2, applicable: true, responsibility: inherited, inheritedFrom: acme, implementation: 確認}${mark}
`;
    const unsupported = ' #! soa/inherited-unsupported(inherited)';
    expectFindings(audited('type: external, scheme: soc2, performed: 2026-03-31'), codes);
    expectFindings(audited('type: independent-review, performed: 2026-03-31'), codes);
    // A day that cannot be read has a finding of its own.
    expectFindings(audited('type: external, performed: 2026/3/31'), codes);
    expectFindings(audited('type: external, scheme: soc2', unsupported), codes);
    expectFindings(audited('type: external, planned: 2026-12-01', unsupported), codes);
    expectFindings(audited('type: external, performed: 2999-12-31', unsupported), codes);
    expectFindings(audited('type: internal, performed: 2026-03-31', unsupported), codes);
  });

  it('adds what is missing', () => {
    expectFix(
      `soa:
  controls:
    - id: A.7.1
      applicable: true
      responsibility: inherited
      inheritedFrom: acme
      evidence: [EV-1]
`,
      'soa/inherited-unsupported',
      `soa:
  controls:
    - id: A.7.1
      applicable: true
      responsibility: inherited
      inheritedFrom: acme
      implementation: TODO
      evidence: [EV-1]
`,
    );
  });
});

describe('soa/implemented-despite-finding', () => {
  it('stands while a major nonconformity on the control is open', () => {
    expectFindings(
      `audits:
  - id: IA-1
    findings:
      - {id: NC-1, grade: major, control: 9.4.1, status: open}
      - {id: NC-2, grade: major, control: 9.4.4, status: closed}
      - {id: NC-3, grade: minor, control: 9.2.1}
      - {id: NC-4, grade: major, control: 12.4.1}
      - {id: OB-5, grade: observation, control: 12.1.2}
      - {id: NC-6, grade: major, control: 12.1.3, status: close}
soa:
  controls:
    - {id: 9.4.1, applicable: true, status: implemented} #! soa/implemented-despite-finding(implemented)
    - {id: 9.4.4, applicable: true, status: implemented}
    - {id: 9.2.1, applicable: true, status: implemented}
    - {id: 9.2.2, applicable: true, status: partial}
    - {id: 9.4.1, roles: [customer], applicable: false, status: implemented}
    - {id: 12.4.1, applicable: true, status: planned}
    - {id: 12.1.2, applicable: true, status: implemented}
    - {id: 12.1.3, applicable: true, status: implemented}
`,
      ['soa/implemented-despite-finding'],
    );
  });
});

describe('soa/older-than-scope', () => {
  it('stands on a date before a service came into scope', () => {
    const soa = (since: string, mark = ''): string => `services:
  - {id: crm, name: Example CRM, roles: [provider], since: ${since}}
soa:
  version: "1.0"
  date: 2026-06-30${mark}
`;
    expectFindings(soa('2026-10-01', ' #! soa/older-than-scope(2026-06-30)'), ['soa/older-than-scope']);
    expectFindings(soa('2026-06-30'), ['soa/older-than-scope']);
    expectFindings(soa('2027-01-01'), ['soa/older-than-scope']);
    expectFindings(soa('2026-07-31'), ['soa/older-than-scope']);
    expectFindings(soa('2026-08-01', ' #! soa/older-than-scope(2026-06-30)'), ['soa/older-than-scope']);
  });

  it.each(['risks: [{id: R-1, title: 停止, services: [crm]}]', 'soa.controls'])(
    'is silent where %s foresaw it',
    (by) => {
      const rows = by === 'soa.controls' ? '  controls: [{id: CLD.6.3.1, services: [crm]}]' : by;
      expectFindings(
        `services:
  - {id: crm, name: Example CRM, roles: [provider], since: 2026-10-01}
soa:
  version: "1.0"
  date: 2026-06-30
${rows}
`,
        ['soa/older-than-scope'],
      );
    },
  );
});

describe('soa/approval-missing', () => {
  const codes = ['soa/approval-missing'];

  it('finds the approval in the record of the document, by id or in place', () => {
    expectFindings(
      `soa: {document: DOC-4}
documents:
  - {id: DOC-4, title: 適用宣言書, version: "3.0", approvedBy: hanako, approvedOn: 2026-06-30}
`,
      codes,
    );
    expectFindings(`soa: {document: {version: "3.0", approvedBy: hanako, approvedOn: 2026-06-30}}\n`, codes);
  });

  it('misses what neither holds', () => {
    expectFindings(
      `soa: #! soa/approval-missing(soa)
  document: DOC-4
documents:
  - {id: DOC-4, title: 適用宣言書, version: "3.0"}
`,
      codes,
    );
  });
});
