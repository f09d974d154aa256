import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../server/check/message';
import { applyFix, expectFindings, expectFix, findingsOf, openFixture } from '../../support/rules';

/** Every control of annex A (2022) as rows that are decided. */
function annexA(except: readonly string[] = []): string {
  const themes = { 'A.5': 37, 'A.6': 8, 'A.7': 14, 'A.8': 34 };
  return Object.entries(themes)
    .flatMap(([theme, count]) => Array.from({ length: count }, (_, index) => `${theme}.${index + 1}`))
    .filter((id) => !except.includes(id))
    .map((id) => `    - {id: ${id}, applicable: true}\n`)
    .join('');
}

describe('soa/control-missing', () => {
  const codes = ['soa/control-missing'];

  it('stands once for each standard, on the head, with all controls in its data', () => {
    const text = `--- isms.yaml ---
isms: 1
services:
  - {id: crm, name: Example CRM, roles: [provider]}
--- rows.isms.yaml ---
soa:
  controls:
    - {id: 5.1.1, applicable: true}
--- soa.isms.yaml ---
soa: #! soa/control-missing(soa), soa/control-missing(soa)
  version: "1.0"
`;
    expectFindings(text, codes);
    const [cloud, annex] = findingsOf(openFixture(text), codes);
    const { catalog } = openFixture(text);
    expect(cloud?.finding.data?.['standard']).toBe('27017');
    const provided = catalog.cloudControls.filter(({ id, roles }) => roles.includes('provider') && id !== '5.1.1');
    expect(cloud?.finding.data?.['controls']).toEqual(provided.map(({ id }) => id));
    expect(cloud && messageOf(cloud.finding, 'en')).toContain(`${provided.length} controls of ISO/IEC 27017`);
    expect(cloud && messageOf(cloud.finding, 'en')).toContain(': 6.1.1, 6.1.3, 7.2.2 and ');
    expect(cloud && messageOf(cloud.finding, 'ja')).toContain('6.1.1、6.1.3、7.2.2ほか');
    expect(annex?.finding.data?.['controls']).toHaveLength(93);
    expect(annex?.finding.data?.['roles']).toEqual({});
  });

  it('asks for each role in scope that has guidance', () => {
    const text = `services:
  - {id: crm, name: Example CRM, roles: [provider, customer]}
soa:
  controls:
    - {id: 6.1.3, roles: [provider], applicable: true}
    - {id: 9.1.2, roles: [customer], applicable: true}
    - {id: CLD.6.3.1, applicable: true}
`;
    const [cloud] = findingsOf(openFixture(text), codes);
    const roles = cloud?.finding.data?.['roles'] as Record<string, string[]>;
    expect(roles['6.1.3']).toEqual(['customer']);
    expect(roles['9.1.2']).toBeUndefined();
    expect(roles['CLD.6.3.1']).toBeUndefined();
    expect(roles['7.2.2']).toEqual(['provider', 'customer']);
    expect(roles['9.4.4']).toBeDefined();
  });

  it('judges annex A in the edition that the project states', () => {
    const text = `standards: {iso27001: "2013"}
soa:
  controls:
    - {id: A.5.1.1, applicable: true}
`;
    expect(findingsOf(openFixture(text), codes)[0]?.finding.data?.['controls']).toHaveLength(113);
  });

  it('is silent when all is stated, and asks nothing of ISO/IEC 27017 while no service has a role', () => {
    expectFindings(`soa:\n  version: "1.0"\n  controls:\n${annexA()}`, codes);
  });

  it('adds the missing rows to decide, with roles only where another role is stated', () => {
    const head = `services:
  - {id: iaas, name: Acme IaaS, roles: [customer, provider]}
soa:
  controls:
`;
    const cloud = openFixture(head).catalog.cloudControls;
    const rows = cloud
      .filter(({ id }) => !['6.1.3', '7.2.2'].includes(id))
      .map(({ id }) => `    - {id: ${id}, applicable: true}\n`)
      .join('');
    const text = `${head}${annexA()}${rows}    - id: 6.1.3 # 途中
      roles: [provider]
      applicable: true
`;
    expectFix(
      text,
      'soa/control-missing',
      `${text}    - id: 6.1.3
      roles: [customer]
    - id: 7.2.2
`,
      'Add all 2 missing controls as rows to decide',
    );
  });

  it('adds the only missing control, in the style of the rows', () => {
    expectFix(
      `soa:\n  controls:\n${annexA(['A.8.34'])}`,
      'soa/control-missing',
      `soa:\n  controls:\n${annexA(['A.8.34'])}    - {id: A.8.34}\n`,
      'Add the missing control as a row to decide',
    );
  });

  it('starts the rows under the head when there are none yet', () => {
    const text = `--- isms.yaml ---
isms: 1
--- soa.isms.yaml ---
soa:
  version: "1.0" # 初版
`;
    const { fixed } = applyFix(text, 'soa/control-missing', 'Add all 93 missing controls as rows to decide');
    expect(fixed).toMatch(/version: "1\.0" # 初版\n {2}controls:\n {4}- id: A\.5\.1\n {4}- id: A\.5\.2\n/);
    expect(findingsOf(openFixture(fixed), codes)).toEqual([]);
  });
});

describe('soa/duplicate-control', () => {
  const codes = ['soa/duplicate-control'];

  it('stands on the later row that speaks for the same role', () => {
    expectFindings(
      `services:
  - {id: crm, name: Example CRM, roles: [provider, customer]}
soa:
  controls:
    - {id: 13.1.3, roles: [provider], applicable: true}
    - {id: 13.1.3, applicable: true} #! soa/duplicate-control(13.1.3)
    - {id: A.5.1, applicable: true}
    - {id: A.5.1, applicable: false} #! soa/duplicate-control(A.5.1)
`,
      codes,
    );
  });

  it('is silent when the roles are apart', () => {
    expectFindings(
      `services:
  - {id: crm, name: Example CRM, roles: [provider, customer]}
soa:
  controls:
    - {id: 13.1.3, roles: [provider], applicable: true}
    - {id: 13.1.3, roles: [customer], applicable: true}
    - {id: A.8.22, applicable: true}
`,
      codes,
    );
  });

  it('sees rows of other files', () => {
    expectFindings(
      `--- a.isms.yaml ---
soa:
  controls:
    - {id: CLD.9.5.1, roles: [provider]}
--- b.isms.yaml ---
soa:
  controls:
    - {id: CLD.9.5.1, roles: [customer, provider]} #! soa/duplicate-control(CLD.9.5.1)
`,
      codes,
    );
  });
});

describe('soa/role-not-in-scope', () => {
  const codes = ['soa/role-not-in-scope', 'soa/role-without-guidance'];

  it('stands on the role that no service has, and on nothing else', () => {
    expectFindings(
      `services:
  - {id: crm, name: Example CRM, roles: [provider]}
soa:
  controls:
    - {id: 6.1.3, roles: [provider, customer]} #! soa/role-not-in-scope(customer)
    - {id: 9.2.1, roles: [customer]} #! soa/role-not-in-scope(customer)
`,
      codes,
    );
  });

  it('is silent while no service has a role', () => {
    expectFindings(
      `services:
  - {id: crm, name: Example CRM}
soa:
  controls:
    - {id: 6.1.3, roles: [provider, customer]}
`,
      codes,
    );
  });

  it('removes the role', () => {
    expectFix(
      `services:
  - {id: crm, name: Example CRM, roles: [provider]}
soa:
  controls:
    - {id: 6.1.3, roles: [provider, customer], applicable: true}
`,
      'soa/role-not-in-scope',
      `services:
  - {id: crm, name: Example CRM, roles: [provider]}
soa:
  controls:
    - {id: 6.1.3, roles: [provider], applicable: true}
`,
    );
  });
});

describe('soa/role-without-guidance', () => {
  const codes = ['soa/role-without-guidance'];
  const services = `services:
  - {id: crm, name: Example CRM, roles: [provider, customer]}
`;

  it('stands on the role that the standard does not address, and on roles of annex A', () => {
    expectFindings(
      `${services}soa:
  controls:
    - {id: 9.1.2, roles: [customer, provider]} #! soa/role-without-guidance(provider)
    - {id: A.5.1, roles: [provider]} #! soa/role-without-guidance(roles)
    - {id: 6.1.3, roles: [customer, provider]}
    - {id: 9.1.2, applicable: true}
`,
      codes,
    );
  });

  it('removes the role, and the list with its last one', () => {
    expectFix(
      `${services}soa:
  controls:
    - id: 9.1.2
      roles:
        - customer
        - provider
      applicable: true
`,
      'soa/role-without-guidance',
      `${services}soa:
  controls:
    - id: 9.1.2
      roles:
        - customer
      applicable: true
`,
    );
    expectFix(
      `${services}soa:
  controls:
    - id: A.5.1
      roles: [provider]
      applicable: true
`,
      'soa/role-without-guidance',
      `${services}soa:
  controls:
    - id: A.5.1
      applicable: true
`,
    );
  });
});
