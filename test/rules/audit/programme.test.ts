import { describe, expect, it } from 'vitest';
import { applyFix, expectFindings, expectFix, openFixture } from '../../support/rules';
import { metRowsOf } from '../../verdict/rows';

describe('audit/programme-missing', () => {
  const codes = ['audit/programme-missing'];

  it('stands on the first key of the root file', () => {
    expectFindings('isms: 1 #! audit/programme-missing(isms)\nlanguage: ja\n', codes);
  });

  it('is silent for a programme in any file', () => {
    expectFindings(
      `--- isms.yaml ---
isms: 1
--- audits.isms.yaml ---
auditProgramme: {intervalMonths: 12}
`,
      codes,
    );
  });

  it('inserts a yearly programme whose criteria are complete, with the only person there is', () => {
    expectFix(
      `isms: 1
people:
  - {id: hanako, name: 情報 花子}
`,
      'audit/programme-missing',
      `isms: 1
people:
  - {id: hanako, name: 情報 花子}
auditProgramme:
  intervalMonths: 12
  cycleMonths: 36
  criteria: [organization, jip-isms517, effectiveness]
  responsible: hanako
`,
    );
  });

  it('names nobody where there are several', () => {
    expectFix(
      `isms: 1
people:
  - {id: hanako, name: 情報 花子}
  - {id: jiro, name: 監査 次郎}
`,
      'audit/programme-missing',
      `isms: 1
people:
  - {id: hanako, name: 情報 花子}
  - {id: jiro, name: 監査 次郎}
auditProgramme:
  intervalMonths: 12
  cycleMonths: 36
  criteria: [organization, jip-isms517, effectiveness]
`,
    );
  });
});

describe('audit/interval-missing', () => {
  const codes = ['audit/interval-missing'];

  it('stands on the section, or on the key with nothing in it', () => {
    expectFindings('auditProgramme: #! audit/interval-missing(auditProgramme)\n  cycleMonths: 36\n', codes);
    expectFindings('auditProgramme:\n  intervalMonths: #! audit/interval-missing(intervalMonths)\n', codes);
  });

  it('leaves a wrong type to the schema', () => {
    expectFindings('auditProgramme: {intervalMonths: yearly}\n', codes);
  });

  it('inserts a year', () => {
    expectFix(
      'auditProgramme:\n  cycleMonths: 36 # 3年\n',
      'audit/interval-missing',
      'auditProgramme:\n  intervalMonths: 12\n  cycleMonths: 36 # 3年\n',
    );
  });
});

describe('audit/criteria-missing', () => {
  const codes = ['audit/criteria-missing'];

  it('stands once on the key, for all that is missing', () => {
    expectFindings('auditProgramme:\n  criteria: [organization] #! audit/criteria-missing(criteria)\n', codes);
    expectFindings('auditProgramme: {intervalMonths: 12} #! audit/criteria-missing(auditProgramme)\n', codes);
  });

  it('is silent for all three in any order, and for a misspelt one', () => {
    expectFindings('auditProgramme: {criteria: [effectiveness, jip-isms517, organization]}\n', codes);
    expectFindings('auditProgramme: {criteria: [organisation, jip-isms517, efectiveness]}\n', codes);
  });

  it('adds what is missing and keeps what is there', () => {
    expectFix(
      `auditProgramme:
  criteria:
    - effectiveness # 顧客の水準で
  responsible: jiro
`,
      'audit/criteria-missing',
      `auditProgramme:
  criteria:
    - effectiveness # 顧客の水準で
    - organization
    - jip-isms517
  responsible: jiro
`,
    );
  });

  it('writes the whole list where there is none', () => {
    expectFix(
      'auditProgramme:\n  intervalMonths: 12\n',
      'audit/criteria-missing',
      'auditProgramme:\n  intervalMonths: 12\n  criteria: [organization, jip-isms517, effectiveness]\n',
    );
  });
});

describe('the record of the first internal audit', () => {
  const services =
    'services: [{id: crm, name: CRM, roles: [customer]}, {id: old, name: O, roles: [customer], until: 2026-01-31}]\n';
  const programme = 'auditProgramme: {intervalMonths: 12, criteria: [organization]}\n';

  it('is begun with the reach of the programme; when and by whom is left to a person', () => {
    expectFix(
      `isms: 1\n${services}${programme}`,
      'audit/none-performed',
      `isms: 1\n${services}${programme}audits:\n  - id: IA-1\n    type: internal\n    criteria: [organization]\n    services: [crm]\n    controls: all\n    performed: TODO\n    auditors: [TODO]\n    conclusion:\n      conformity: TODO\n      effectiveness: TODO\n`,
    );
  });

  it('stands in the file that is called after it, where there is one', () => {
    const files = `--- isms.yaml ---\nisms: 1\n--- audits.isms.yaml ---\n${programme}`;
    const { fixed } = applyFix(files, 'audit/none-performed');
    expect(fixed.slice(0, fixed.indexOf('auditProgramme'))).not.toContain('audits:');
    expect(fixed.slice(fixed.indexOf('auditProgramme'))).toContain('\naudits:\n');
  });

  it.each([
    ['planned for a day that has come', ', planned: 2026-11-20', true],
    ['without a day', '', true],
    ['planned for a day to come', ', planned: 2026-12-01', false],
    ['by others', ', planned: 2026-11-20, type: external', false],
  ])('is that of an audit %s', (_, fields, isOffered) => {
    const text = `isms: 1\n${programme}audits:\n  - {id: IA-7${fields}}\n`;
    const { fixed } = applyFix(text, 'audit/none-performed');
    const asPlanned = text.replace(
      `{id: IA-7${fields}}`,
      `{id: IA-7${fields}, performed: TODO, auditors: [TODO], conclusion: {conformity: TODO, effectiveness: TODO}}`,
    );
    expect(fixed === asPlanned).toBe(isOffered);
  });

  it('meets nothing while a place is open', () => {
    const { fixed } = applyFix(`isms: 1\n${services}${programme}`, 'audit/none-performed');
    const met = metRowsOf(openFixture(fixed));
    expect(met.filter((id) => id.startsWith('4.3'))).toEqual([]);
  });
});

describe('audit/none-performed', () => {
  const codes = ['audit/none-performed'];

  it('stands on the programme, or on the root without one', () => {
    expectFindings('isms: 1\nauditProgramme: {intervalMonths: 12} #! audit/none-performed(auditProgramme)\n', codes);
    expectFindings('isms: 1 #! audit/none-performed(isms)\n', codes);
  });

  it('counts neither plans, nor days to come, nor audits by others', () => {
    expectFindings(
      `auditProgramme: {intervalMonths: 12} #! audit/none-performed
audits:
  - {id: IA-2027, planned: 2027-09-01}
  - {id: IA-2028, performed: 2028-09-01}
  - {id: CA-2026, type: external, performed: 2026-09-01}
  - {id: SOC2-2026, type: independent-review, performed: 2026-09-01}
`,
      codes,
    );
  });

  it('is silent for an audit of no type, today, and for a day that cannot be read', () => {
    expectFindings('isms: 1\naudits:\n  - {id: IA-2026, performed: 2026-11-23}\n', codes);
    expectFindings('isms: 1\naudits:\n  - {id: IA-2026, performed: 2026-02-30}\n', codes);
  });
});

describe('audit/overdue', () => {
  const codes = ['audit/overdue'];

  it('stands on the day of the last internal audit when the interval is over', () => {
    expectFindings(
      `auditProgramme: {intervalMonths: 6}
audits:
  - {id: IA-2025, performed: 2025-05-01}
  - {id: IA-2026, performed: 2026-05-22} #! audit/overdue(2026-05-22)
  - {id: CA-2026, type: external, performed: 2026-10-01}
`,
      codes,
    );
  });

  it('takes a year without a programme, to the day', () => {
    expectFindings('audits:\n  - {id: IA-2025, performed: 2025-11-22} #! audit/overdue(2025-11-22)\n', codes);
    expectFindings('audits:\n  - {id: IA-2025, performed: 2025-11-23}\n', codes);
  });

  it('stands on a planned day that passed, of internal audits only', () => {
    expectFindings(
      `audits:
  - {id: IA-1, planned: 2026-09-01, performed: 2026-09-03}
  - {id: IA-2, planned: 2026-11-22} #! audit/overdue(2026-11-22)
  - {id: IA-3, planned: 2026-11-23}
  - {id: CA-1, type: external, planned: 2026-10-01}
`,
      codes,
    );
  });

  it('survives an interval that no calendar has', () => {
    expectFindings(
      'auditProgramme: {intervalMonths: 999999999999}\naudits:\n  - {id: IA-1, performed: 2020-01-01}\n',
      codes,
    );
  });
});

describe('audit/interval-too-long', () => {
  const codes = ['audit/interval-too-long'];

  it('stands on an interval longer than the cycle, or than three years', () => {
    expectFindings('auditProgramme: {intervalMonths: 48, cycleMonths: 36} #! audit/interval-too-long(48)\n', codes);
    expectFindings('auditProgramme: {intervalMonths: 24, cycleMonths: 12} #! audit/interval-too-long(24)\n', codes);
    expectFindings('auditProgramme: {intervalMonths: 37} #! audit/interval-too-long(37)\n', codes);
    expectFindings('auditProgramme: {intervalMonths: 48, cycleMonths: 48} #! audit/interval-too-long(48)\n', codes);
  });

  it('stands on a cycle longer than three years', () => {
    expectFindings('auditProgramme: {intervalMonths: 12, cycleMonths: 1200} #! audit/interval-too-long(1200)\n', codes);
    expectFindings('auditProgramme: {cycleMonths: 37} #! audit/interval-too-long(37)\n', codes);
  });

  it('is silent for what fits', () => {
    expectFindings('auditProgramme: {intervalMonths: 36, cycleMonths: 36}\n', codes);
    expectFindings('auditProgramme: {intervalMonths: 12}\n', codes);
    expectFindings('auditProgramme: {cycleMonths: 12}\n', codes);
  });
});

describe('while a part of the audits cannot be read', () => {
  it('none of them is called missing', () => {
    const codes = ['audit/none-performed', 'audit/programme-missing', 'audit/overdue'];
    expectFindings('audits:\n  - {id: "IA-1\nauditProgramme: {intervalMonths: [\n', codes);
  });
});
