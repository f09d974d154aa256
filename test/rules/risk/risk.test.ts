import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../server/check/message';
import { expectFindings, expectFix, findingsOf, openFixture } from '../../support/rules';

const criteria = `criteria:
  process: 毎年5月
  likelihood: [low, medium, high]
  impact: [low, medium, high]
  levels: [{name: 小, upTo: 1}, {name: 中, upTo: 2}, {name: 大, upTo: 4}]
`;

describe('risk/no-risks', () => {
  const codes = ['risk/no-risks'];

  it('stands on the root of a project without risks', () => {
    expectFindings('isms: 1 #! risk/no-risks(isms)\n', codes);
    expectFindings('isms: 1 #! risk/no-risks(isms)\nrisks: []\n', codes);
  });

  it('is silent with a risk in any file', () => {
    expectFindings('--- isms.yaml ---\nisms: 1\n--- r.isms.yaml ---\nrisks:\n  - {id: R, title: 停止}\n', codes);
  });

  it('adds a risk of the only service, owned by the only person', () => {
    expectFix(
      `isms: 1
people: [{id: hanako, name: 情報 花子}]
services: [{id: crm, name: Example CRM}]
`,
      'risk/no-risks',
      `isms: 1
people: [{id: hanako, name: 情報 花子}]
services: [{id: crm, name: Example CRM}]
risks:
  - id: RISK-001
    title: TODO
    services: [crm]
    owner: hanako
`,
    );
  });
});

describe('a misspelt key', () => {
  it('has one finding, and its field is not called missing', () => {
    const text =
      'risks:\n  - {id: R-1, title: 停止, ownr: a, affect: [integrity], service: [crm]}\ncriteria: {proces: 毎年}\n';
    const codes = findingsOf(openFixture(text)).map(({ finding }) => finding.rule.code);
    expect(codes.filter((code) => code === 'schema/unknown-key')).toHaveLength(4);
    expect(codes.filter((code) => /^risk\/(?:owner|affects|service|process)-missing/.test(code))).toEqual([]);
    expectFindings('risks:\n  - {id: R-1, title: 停止, ownr: a, colour: b} #! risk/likelihood-missing\n', [
      'risk/likelihood-missing',
      'risk/owner-missing',
    ]);
  });
});

describe('a text in place of a risk or a service', () => {
  it('is said to be none, and is not asked for all that it lacks', () => {
    const found = (text: string) => findingsOf(openFixture(text)).map(({ finding }) => finding.rule.code);
    const codes = found('risks:\n  - TODO\nservices:\n  - Example Mail\n');
    expect(codes).toContain('text/placeholder');
    expect(codes).toContain('schema/type');
    expect(
      codes.filter((code) => /^risk\/(?:owner|affects|service)-missing|^scope\/(?:role|service)/.test(code)),
    ).toEqual([]);
  });
});

describe('risk/owner-missing', () => {
  const codes = ['risk/owner-missing'];
  const people = `people:
  - {id: hanako, name: 情報 花子}
  - {id: kenji, name: 雲井 健二}
services:
  - {id: crm, name: Example CRM, owner: kenji}
`;

  it('stands on the id, or on the empty key', () => {
    expectFindings('risks:\n  - {id: R-1, title: 停止} #! risk/owner-missing(R-1)\n', codes);
    expectFindings('risks:\n  - id: R-1\n    title: 停止\n    owner: #! risk/owner-missing(owner)\n', codes);
  });

  it('is silent with an owner, even one of a wrong type', () => {
    expectFindings(
      'risks:\n  - {id: R-1, title: 停止, owner: hanako}\n  - {id: R-2, title: 停止, owner: [a]}\n',
      codes,
    );
  });

  it('offers the owner of the service first, then everybody', () => {
    const text = `${people}risks:\n  - {id: R-1, title: 停止, services: [crm], likelihood: low}\n`;
    const golden = (id: string) => text.replace('likelihood', `owner: ${id}, likelihood`);
    expectFix(text, 'risk/owner-missing', golden('kenji'));
    expectFix(text, 'risk/owner-missing', golden('hanako'), 'Set the risk owner to 情報 花子 (hanako)');
  });
});

describe('risk/affects-missing', () => {
  it('stands on a risk that affects nothing, and offers what it may affect', () => {
    const text = 'risks:\n  - {id: R-1, title: 停止}\n';
    expectFindings(text.replace('}', '} #! risk/affects-missing(R-1)'), ['risk/affects-missing']);
    expectFindings('risks:\n  - {id: R-1, title: 停止, affects: [availability]}\n', ['risk/affects-missing']);
    expectFix(
      text,
      'risk/affects-missing',
      'risks:\n  - {id: R-1, title: 停止, affects: [availability]}\n',
      'Set the affected properties to availability',
    );
  });
});

describe('risk/service-missing', () => {
  it('stands on a risk of no service, and offers those of its assets first', () => {
    const text = `services: [{id: crm, name: CRM}, {id: desk, name: Desk}]
assets: [{id: db, name: DB, services: [desk]}]
risks:
  - {id: R-1, title: 停止, assets: [db]}
`;
    expectFindings(text.replace('[db]}\n', '[db]} #! risk/service-missing(R-1)\n'), ['risk/service-missing']);
    expectFix(text, 'risk/service-missing', text.replace('assets: [db]}', 'services: [desk], assets: [db]}'));
  });

  it('offers services that are in scope today', () => {
    const text = `services: [{id: old, name: Old, until: 2026-11-22}, {id: crm, name: CRM}]
risks:
  - {id: R-1, title: 停止}
`;
    expectFix(text, 'risk/service-missing', text.replace('停止}', '停止, services: [crm]}'));
  });

  it('leaves a service that is not defined to the reference', () => {
    expectFindings('risks:\n  - {id: R-1, title: 停止, services: [crn]}\n', ['risk/service-missing']);
  });
});

describe('risk/likelihood-missing, risk/impact-missing', () => {
  const codes = ['risk/likelihood-missing', 'risk/impact-missing'];

  it('stand on what is not estimated', () => {
    expectFindings('risks:\n  - {id: R-1, title: 停止, impact: high} #! risk/likelihood-missing(R-1)\n', codes);
    expectFindings('risks:\n  - id: R-1\n    likelihood: low\n    impact: #! risk/impact-missing(impact)\n', codes);
    expectFindings('risks:\n  - {id: R-1, title: 停止, likelihood: low, impact: high}\n', codes);
  });

  it('offer the steps of the scale, else those that ENISA uses', () => {
    const text = 'risks:\n  - {id: R-1, title: 停止, impact: high}\n';
    const golden = (value: string) => text.replace('impact', `likelihood: ${value}, impact`);
    expectFix(text, 'risk/likelihood-missing', golden('low'), 'Set the likelihood to low');
    expectFix(criteria + text, 'risk/likelihood-missing', criteria + golden('medium'), 'Set the likelihood to medium');
  });
});

describe('risk/off-scale', () => {
  const codes = ['risk/off-scale'];

  it('stands on every value that the criteria do not have', () => {
    expectFindings(
      `${criteria}risks:
  - id: R-1
    likelihood: midium #! risk/off-scale(midium)
    impact: high
    level: 特大 #! risk/off-scale(特大)
    residual:
      likelihood: low
      impact: very-low #! risk/off-scale(very-low)
`,
      codes,
    );
  });

  it('is silent on values of the scales, and where criteria define none', () => {
    expectFindings(`${criteria}risks:\n  - {id: R-1, likelihood: low, impact: high, level: 中}\n`, codes);
    expectFindings('criteria: {process: 毎年}\nrisks:\n  - {id: R-1, likelihood: 5, impact: huge, level: x}\n', codes);
  });

  it('reads a scale of numbers as it is written', () => {
    expectFindings('criteria: {likelihood: [1, 2, 3]}\nrisks:\n  - {id: R-1, likelihood: 2}\n', codes);
  });

  it('replaces by the nearest, else offers every step', () => {
    const text = (value: string) => `${criteria}risks:\n  - {id: R-1, likelihood: ${value}} # 要確認\n`;
    expectFix(text('midium'), 'risk/off-scale', text('medium'));
    expectFix(text('ときどき'), 'risk/off-scale', text('low'));
  });

  it('replaces a level by what the criteria give', () => {
    const text = (level: string) =>
      `${criteria}risks:\n  - {id: R-1, likelihood: high, impact: high, level: ${level}}\n`;
    expectFix(text('特大'), 'risk/off-scale', text('大'));
  });
});

describe('risk/level-mismatch', () => {
  const codes = ['risk/level-mismatch'];
  const text = (level: string, expected = '') =>
    `${criteria}risks:\n  - {id: R-1, likelihood: high, impact: medium, level: ${level}}${expected}\n`;

  it('stands on a level that the criteria do not give', () => {
    expectFindings(text('中', ' #! risk/level-mismatch(中)'), codes);
  });

  it('is silent on the right level, none, one off the scale, and without criteria', () => {
    expectFindings(text('大'), codes);
    expectFindings(text('特大'), codes);
    expectFindings(`${criteria}risks:\n  - {id: R-1, likelihood: high, impact: medium}\n`, codes);
    expectFindings('risks:\n  - {id: R-1, likelihood: high, impact: medium, level: low}\n', codes);
  });

  it('sets the computed level', () => {
    expectFix(text('小'), 'risk/level-mismatch', text('大'));
  });
});

describe('risk/stale', () => {
  const codes = ['risk/stale'];

  it('stands a day after twelve months, where no programme says otherwise', () => {
    expectFindings(
      `risks:
  - {id: R-1, assessedOn: 2025-11-22} #! risk/stale(2025-11-22)
  - {id: R-2, assessedOn: 2025-11-23}
  - {id: R-3, assessedOn: 2025-02-30}
`,
      codes,
    );
  });

  it('takes the interval of the criteria', () => {
    const programme = 'criteria: {intervalMonths: 6}\n';
    expectFindings(`${programme}risks:\n  - {id: R-1, assessedOn: 2026-05-22} #! risk/stale\n`, codes);
    expectFindings(`${programme}risks:\n  - {id: R-1, assessedOn: 2026-05-23}\n`, codes);
  });
});

describe('risk/stale by the next review', () => {
  const codes = ['risk/stale'];
  const text = (fields: string, expected = '') => `risks:\n  - {id: R-1, ${fields}}${expected}\n`;

  it('stands on the day that has passed, however recent the assessment', () => {
    const fields = 'assessedOn: 2026-11-01, nextReview: 2026-11-22';
    expectFindings(text(fields, ' #! risk/stale(2026-11-22)'), codes);
    expectFindings(text('assessedOn: 2026-11-01, nextReview: 2026-11-23'), codes);
  });

  it('does not call for an assessment that was made, but for the day of the next', () => {
    const found = findingsOf(openFixture(text('assessedOn: 2026-11-01, nextReview: 2026-10-31')), codes);
    expect(found.map(({ finding }) => messageOf(finding, 'ja'))).toEqual([
      'リスクR-1は2026-11-01に再評価されていますが、次回の見直し予定日が2026-10-31のままです。次の予定日を書いてください(4.2.1)。',
    ]);
  });

  it('calls for a new assessment where the one after the review is old as well', () => {
    expectFindings(text('assessedOn: 2025-11-22, nextReview: 2025-10-31', ' #! risk/stale(2025-11-22)'), codes);
  });

  it('says it once where the interval has passed, too', () => {
    expectFindings(text('assessedOn: 2024-11-01, nextReview: 2025-11-01', ' #! risk/stale(2025-11-01)'), codes);
  });

  it('a later review does not put the interval off', () => {
    expectFindings(text('assessedOn: 2025-11-22, nextReview: 2027-11-23', ' #! risk/stale(2025-11-22)'), codes);
  });

  it('is silent on what is no day', () => {
    expectFindings(text('nextReview: 2026-02-30'), codes);
  });
});

describe('risk/stale without a day', () => {
  const codes = ['risk/stale'];
  const text = (fields: string, expected = '') => `risks:\n  - {id: R-1, ${fields}}${expected}\n`;

  it('stands on what is estimated, and dates it today', () => {
    expectFindings(text('likelihood: low, impact: low', ' #! risk/stale(R-1)'), codes);
    expectFix(
      text('likelihood: low, impact: low'),
      'risk/stale',
      text('likelihood: low, impact: low, assessedOn: 2026-11-23'),
    );
  });

  it('is silent while the estimate is still to be made', () => {
    expectFindings(text('likelihood: low'), codes);
  });
});

describe('risk/role-mismatch', () => {
  const codes = ['risk/role-mismatch'];
  const text = (fields: string, expected = '') => `services:
  - {id: crm, name: CRM, roles: [provider]}
  - {id: iaas, name: IaaS, roles: [customer]}
  - {id: both, name: Both, roles: [provider, customer]}
  - {id: none, name: None}
risks:
  - {id: R-1, title: 停止, ${fields}}${expected}
`;

  it('stands on roles in which no service of the risk is held', () => {
    expectFindings(text('services: [crm], roles: [customer]', ' #! risk/role-mismatch([customer])'), codes);
    expectFindings(text('services: [iaas], roles: [provider]', ' #! risk/role-mismatch([provider])'), codes);
  });

  it('is silent where one of the roles is held', () => {
    expectFindings(text('services: [crm, iaas], roles: [customer]'), codes);
    expectFindings(text('services: [crm], roles: [customer, provider]'), codes);
    expectFindings(text('services: [both], roles: [customer]'), codes);
  });

  it('is silent where roles or services are not known', () => {
    expectFindings(text('services: [crm]'), codes);
    expectFindings(text('roles: [customer]'), codes);
    expectFindings(text('services: [crm, none], roles: [customer]'), codes);
    expectFindings(text('services: [crm], roles: [custmer]'), codes);
    expectFindings(text('services: [crm, crn], roles: [customer]'), codes);
  });

  it('sets the roles that are held', () => {
    expectFix(
      text('services: [crm], roles: [customer]'),
      'risk/role-mismatch',
      text('services: [crm], roles: [provider]'),
    );
  });
});

describe('risk/service-not-assessed', () => {
  const codes = ['risk/service-not-assessed'];
  const services = `services:
  - {id: crm, name: CRM, roles: [provider]}
  - {id: iaas, name: IaaS, roles: [customer]}
`;

  it('stands on a service that no risk of any file names', () => {
    expectFindings(
      `--- isms.yaml ---
${services.replace('[customer]}', '[customer]} #! risk/service-not-assessed(iaas)')}--- r.isms.yaml ---
risks:
  - {id: RISK-7, title: 停止, services: [crm]}
`,
      codes,
    );
  });

  it('leaves a misspelt service of a risk to its own finding', () => {
    const assessed = 'risks:\n  - {id: R-1, title: 停止, services: [crm]}\n';
    const risk = (id: string) => `${assessed}  - {id: R-2, title: 停止, services: [${id}]}\n`;
    expectFindings(services + risk('iass'), codes);
    const blamed = services.replace('[customer]}', '[customer]} #! risk/service-not-assessed(iaas)');
    expectFindings(blamed + risk('mail'), codes);
    expectFindings(
      blamed +
        risk('iass').replace('title: 停止, services: [iass]', 'status: closed, closedOn: 2026-06-30, services: [iass]'),
      codes,
    );
  });

  it('adds a risk for the service beside the others, with the next id', () => {
    expectFix(
      `${services}risks:\n  - {id: RISK-09, title: 停止, services: [crm]}\n`,
      'risk/service-not-assessed',
      `${services}risks:
  - {id: RISK-09, title: 停止, services: [crm]}
  - {id: RISK-10, title: TODO, services: [iaas], roles: [customer]}
`,
    );
  });
});

describe('risk/cia-gap', () => {
  const codes = ['risk/cia-gap'];
  const text = (affects: string, expected = '') =>
    `services:\n  - {id: crm, name: CRM}${expected}\nrisks:\n  - {id: R-1, title: 停止, services: [crm], affects: [${affects}]}\n`;

  it('is one finding for all that is missing', () => {
    expectFindings(text('confidentiality', ' #! risk/cia-gap(crm)'), codes);
  });

  it('is silent when all three are covered, and on a service without any risk', () => {
    expectFindings(text('availability, integrity, confidentiality'), codes);
    expectFindings('services:\n  - {id: crm, name: CRM}\n', codes);
  });

  it('is silent while a risk of the service does not say, or misspells, what it affects', () => {
    const other = '  - {id: R-2, title: 停止, services: [crm]';
    expectFindings(`${text('confidentiality')}${other}}\n`, codes);
    expectFindings(`${text('confidentiality')}${other}, affects: [integrty]}\n`, codes);
    expectFindings(`${text('confidentiality')}${other}, affects: TODO}\n`, codes);
    expectFindings(
      `${text('confidentiality', ' #! risk/cia-gap(crm)')}  - {id: R-2, title: 停止, status: closed, closedOn: 2026-06-30, services: [crm]}\n`,
      codes,
    );
  });

  it('adds a risk to what is missing', () => {
    expectFix(
      text('confidentiality, availability'),
      'risk/cia-gap',
      `${text('confidentiality, availability')}  - {id: R-2, title: TODO, services: [crm], affects: [integrity]}\n`,
    );
  });
});

describe('risk/customer-relation-not-assessed', () => {
  const codes = ['risk/customer-relation-not-assessed'];
  const text = (more: string, expected = '') => `services:
  - {id: crm, name: CRM, roles: [provider]}${expected}
  - {id: iaas, name: IaaS, roles: [customer]}
risks:
  - {id: R-1, title: 停止, services: [crm, iaas]${more}}
`;

  it('stands on provided services only', () => {
    expectFindings(text(', concernsCustomers: false', ' #! risk/customer-relation-not-assessed(crm)'), codes);
    expectFindings(text(', concernsCustomers: true'), codes);
  });

  it('leaves what is neither true nor false to the schema', () => {
    expectFindings(text(', concernsCustomers: はい'), codes);
    expectFindings(text(', concernsCustomers:', ' #! risk/customer-relation-not-assessed(crm)'), codes);
  });

  it('adds a risk that concerns customers', () => {
    expectFix(
      text(''),
      'risk/customer-relation-not-assessed',
      `${text('')}  - {id: R-2, title: TODO, services: [crm], roles: [provider], concernsCustomers: true}\n`,
    );
  });
});

describe('risk/virtualization-not-assessed', () => {
  const codes = ['risk/virtualization-not-assessed'];
  const text = (code: string, expected = '') => `services:
  - {id: crm, name: CRM, virtualized: true}${expected}
  - {id: desk, name: Desk, virtualized: false}
risks:
  - {id: R-1, title: 停止, enisa: [${code}], services: [crm]}
  - {id: R-2, title: 停止, enisa: [R9], services: [desk]}
`;

  it('stands until the service itself has one of the four', () => {
    expectFindings(text('R12', ' #! risk/virtualization-not-assessed(crm)'), codes);
    for (const code of ['R9', 'R10', 'R11', 'R19']) expectFindings(text(code), codes);
  });

  it('leaves a misspelt code of a risk of the service to its own finding', () => {
    expectFindings(text('r9'), codes);
  });

  it('adds a risk of failing isolation', () => {
    expectFix(
      text('R12'),
      'risk/virtualization-not-assessed',
      `${text('R12')}  - {id: R-3, title: TODO, enisa: [R9], services: [crm]}\n`,
    );
  });
});
