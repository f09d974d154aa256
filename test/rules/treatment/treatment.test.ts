import { describe, expect, it } from 'vitest';
import { applyFix, expectFindings, expectFix, findingsOf, openFixture } from '../../support/rules';

const criteria = `criteria:
  likelihood: [low, medium, high]
  impact: [low, medium, high]
  levels: [{name: 小, upTo: 1}, {name: 中, upTo: 2}, {name: 大, upTo: 4}]
  acceptance: {upTo: 小, authority: {中: hanako, 大: ichiro}}
people: [{id: hanako, name: 情報 花子}, {id: ichiro, name: 例示 一郎}]
`;
const risk = (fields: string, expected = '') => `risks:\n  - {id: R-1, title: 停止, ${fields}}${expected}\n`;

describe('treatment/missing', () => {
  it('stands on a risk without treatment, and offers the four options', () => {
    expectFindings(risk('owner: a', ' #! treatment/missing(R-1)'), ['treatment/missing']);
    expectFindings(risk('treatment: [avoid]'), ['treatment/missing']);
    expectFindings(risk('treatment: accept'), ['treatment/missing']);
    expectFix(
      risk('impact: high, controls: [A.8.1]'),
      'treatment/missing',
      risk('impact: high, treatment: retain, controls: [A.8.1]'),
      'Set the treatment to retain',
    );
  });
});

describe('treatment/controls-missing', () => {
  const codes = ['treatment/controls-missing'];

  it('stands where a risk is to be modified, as a word or in a list', () => {
    expectFindings(risk('treatment: modify', ' #! treatment/controls-missing(R-1)'), codes);
    expectFindings(risk('treatment: [share, modify], controls: []', ' #! treatment/controls-missing(controls)'), codes);
    expectFindings(risk('treatment: modify, controls: [A.8.1]'), codes);
    expectFindings(risk('treatment: retain'), codes);
  });

  it('adds a place for them', () => {
    expectFix(risk('treatment: modify'), 'treatment/controls-missing', risk('treatment: modify, controls: [TODO]'));
  });
});

describe('treatment/share-party-missing', () => {
  it('stands where a risk is shared with nobody', () => {
    const codes = ['treatment/share-party-missing'];
    expectFindings(risk('treatment: share', ' #! treatment/share-party-missing(R-1)'), codes);
    expectFindings(risk('treatment: [modify, share], sharedWith: 損害保険会社'), codes);
    expectFix(risk('treatment: share'), 'treatment/share-party-missing', risk('treatment: share, sharedWith: TODO'));
  });
});

describe('treatment/plan-overdue', () => {
  it('stands the day after the plan was due, until it is done', () => {
    const codes = ['treatment/plan-overdue'];
    expectFindings(risk('plan: {due: 2026-11-22}', ' #! treatment/plan-overdue(2026-11-22)'), codes);
    expectFindings(risk('plan: {due: 2026-11-23}'), codes);
    expectFindings(risk('plan: {due: 2026-11-22, doneOn: 2026-11-30}'), codes);
    expectFindings(risk('plan: {due: 2026-02-30}'), codes);
  });
});

describe('treatment/control-excluded', () => {
  const codes = ['treatment/control-excluded'];

  it('asks the row for the service of the risk', () => {
    const soa = `soa:
  controls:
    - {id: A.8.1, services: [crm], applicable: true}
    - {id: A.8.1, services: [hr], applicable: false}
`;
    const risk = (service: string, mark = ''): string =>
      `risks:\n  - {id: R-1, title: 紛失, services: [${service}], controls: [A.8.1]}${mark}\n`;
    expectFindings(soa + risk('hr', ' #! treatment/control-excluded(A.8.1)'), codes);
    expectFindings(soa + risk('crm'), codes);
    expectFindings(soa + risk('crm, hr'), codes);
    expectFindings(soa + risk('web'), codes);
  });
  const services = 'services: [{id: crm, roles: [provider]}, {id: iaas, roles: [customer]}]\n';
  const soa = (...rows: readonly string[]) => `soa:\n  controls:\n${rows.map((row) => `    - ${row}\n`).join('')}`;
  const provider = '{id: "13.1.3", roles: [provider], applicable: true}';
  const customer = '{id: "13.1.3", roles: [customer], applicable: false}';
  const needs = (roles: string, expected = '') =>
    `${services}${risk(`${roles}controls: [A.8.1, "13.1.3"]`, expected)}${soa(provider, customer)}`;

  it('stands on the control that every row of a role of the risk excludes', () => {
    expectFindings(needs('roles: [customer], ', ' #! treatment/control-excluded("13.1.3")'), codes);
  });

  it('is silent where a row of one of the roles applies', () => {
    expectFindings(needs('roles: [provider], '), codes);
    expectFindings(needs('roles: [provider, customer], '), codes);
    expectFindings(needs(''), codes);
  });

  it('is silent on a control that nobody has decided on or stated', () => {
    expectFindings(`${risk('controls: [A.8.1]')}${soa('{id: A.8.1}')}`, codes);
    expectFindings(`${risk('controls: [A.8.1]')}${soa('{id: A.8.2, applicable: false}')}`, codes);
  });

  it('judges controls of annex A without roles', () => {
    expectFindings(
      `${risk('roles: [provider], controls: [A.8.1]', ' #! treatment/control-excluded(A.8.1)')}${soa('{id: A.8.1, applicable: false}')}`,
      codes,
    );
  });

  it('leads to the row that excludes it', () => {
    const [found] = findingsOf(openFixture(needs('roles: [customer], ')), codes);
    const [related] = found?.finding.related ?? [];
    expect(related?.anchor).toMatchObject({ kind: 'field', at: '/applicable' });
  });

  it('lets the control apply, or takes it from the risk', () => {
    const text = (controls: string, applicable: boolean) =>
      `${risk(`controls: [${controls}]`)}${soa(`{id: A.8.1, applicable: ${String(applicable)}}`)}`;
    expectFix(text('A.8.1, A.8.2', false), 'treatment/control-excluded', text('A.8.1, A.8.2', true));
    expectFix(
      text('A.8.1, A.8.2', false),
      'treatment/control-excluded',
      text('A.8.2', false),
      'Remove A.8.1 from the risk',
    );
  });
});

describe('treatment/control-not-in-soa', () => {
  const codes = ['treatment/control-not-in-soa'];
  const soa = 'soa:\n  controls:\n    - {id: A.8.2, applicable: true}\n';

  it('stands on the control without a row', () => {
    expectFindings(risk('controls: [A.8.2, A.8.1]', ' #! treatment/control-not-in-soa(A.8.1)') + soa, codes);
  });

  it('is silent without a statement, and on controls that do not exist', () => {
    expectFindings(risk('controls: [A.8.1]'), codes);
    expectFindings(risk('controls: [A.99.1, TODO]') + soa, codes);
  });

  it("asks for a row in one of the risk's roles", () => {
    const text = (roles: string, expected = '') => `services: [{id: crm, roles: [provider, customer]}]
${risk(`${roles}controls: ["13.1.3"]`, expected)}soa:
  controls:
    - {id: "13.1.3", roles: [provider], applicable: true}
`;
    expectFindings(text('roles: [customer], ', ' #! treatment/control-not-in-soa("13.1.3")'), codes);
    expectFindings(text('roles: [customer, provider], '), codes);
    expectFindings(text(''), codes);
    expectFix(
      text('roles: [customer], '),
      'treatment/control-not-in-soa',
      `${text('roles: [customer], ')}    - {id: 13.1.3, roles: [customer], applicable: true, basis: [risk], inclusionReason: TODO}\n`,
    );
  });

  it('adds the row, for a person to complete', () => {
    expectFix(
      risk('controls: [A.8.1]') + soa,
      'treatment/control-not-in-soa',
      `${risk('controls: [A.8.1]')}${soa}    - {id: A.8.1, applicable: true, basis: [risk], inclusionReason: TODO}\n`,
    );
  });
});

describe('treatment/residual-missing', () => {
  it('stands where a risk is modified or shared', () => {
    const codes = ['treatment/residual-missing'];
    expectFindings(risk('treatment: modify', ' #! treatment/residual-missing(R-1)'), codes);
    expectFindings(risk('treatment: [share]', ' #! treatment/residual-missing(R-1)'), codes);
    expectFindings(risk('treatment: [retain, avoid]'), codes);
    expectFindings(risk('treatment: modify, residual: {likelihood: low, impact: low}'), codes);
    expectFix(
      risk('treatment: modify'),
      'treatment/residual-missing',
      risk('treatment: modify, residual: {likelihood: TODO, impact: TODO}'),
    );
  });
});

describe('treatment/residual-higher', () => {
  const codes = ['treatment/residual-higher'];
  const text = (residual: string, expected = '') =>
    criteria + risk(`likelihood: low, impact: medium, residual: {${residual}}`, expected);

  it('stands on the half that rose', () => {
    expectFindings(text('likelihood: high, impact: medium', ' #! treatment/residual-higher(high)'), codes);
  });

  it('stands on the key when the assessed level is only stated', () => {
    expectFindings(
      criteria +
        risk('level: 小, residual: {likelihood: high, impact: high}', ' #! treatment/residual-higher(residual)'),
      codes,
    );
  });

  it('is silent within the band, below, and off the scale', () => {
    expectFindings(text('likelihood: low, impact: medium'), codes);
    expectFindings(text('likelihood: medium, impact: low'), codes);
    expectFindings(text('likelihood: huge, impact: high'), codes);
  });
});

describe('treatment/residual-lowered-without-control', () => {
  const codes = ['treatment/residual-lowered-without-control'];
  const text = (more: string, expected = '') =>
    criteria + risk(`likelihood: high, impact: high${more}, residual: {likelihood: high, impact: low}`, expected);

  it('stands on the half that fell for no reason', () => {
    expectFindings(text('', ' #! treatment/residual-lowered-without-control(low)'), codes);
  });

  it('is silent with controls, a plan or a party to share with, and where nothing fell', () => {
    expectFindings(text(', controls: [A.8.1]'), codes);
    expectFindings(text(', plan: {action: 導入}'), codes);
    expectFindings(text(', treatment: share, sharedWith: 保険会社'), codes);
    expectFindings(criteria + risk('likelihood: high, impact: low, residual: {likelihood: high, impact: low}'), codes);
  });
});

describe('a risk that is treated, and whose residual level nobody has estimated', () => {
  const code = 'treatment/acceptance-missing';
  const estimate = 'Add the residual risk, to be estimated';
  const high = 'likelihood: high, impact: low, controls: [A.8.1]';

  it('is offered to be estimated before anybody has to accept it', () => {
    expectFix(
      criteria + risk(`${high}, treatment: modify`),
      code,
      criteria + risk(`${high}, treatment: modify, residual: {likelihood: TODO, impact: TODO}`),
      estimate,
    );
  });

  it.each([`${high}, treatment: retain`, `${high}, treatment: modify, residual: {likelihood: high, impact: low}`])(
    'is accepted where nothing is left to estimate: %s',
    (fields) => {
      expect(() => applyFix(criteria + risk(fields), code, estimate)).toThrow('no such fix');
    },
  );
});

describe('treatment/acceptance-missing', () => {
  const codes = ['treatment/acceptance-missing'];
  const text = (fields: string, expected = '') => criteria + risk(fields, expected);

  it('stands on what remains above the accepted level', () => {
    expectFindings(text('likelihood: high, impact: low', ' #! treatment/acceptance-missing(R-1)'), codes);
    expectFindings(text('level: 大, treatment: retain', ' #! treatment/acceptance-missing(R-1)'), codes);
    expectFindings(
      text(
        'likelihood: high, impact: high, residual: {likelihood: low, impact: high}',
        ' #! treatment/acceptance-missing(R-1)',
      ),
      codes,
    );
  });

  it('is silent at or below it, when accepted, and without criteria of acceptance', () => {
    expectFindings(text('likelihood: low, impact: medium'), codes);
    expectFindings(text('likelihood: high, impact: high, residual: {likelihood: low, impact: low}'), codes);
    expectFindings(text('likelihood: high, impact: high, acceptance: {by: ichiro}'), codes);
    expectFindings(`criteria: {levels: [{name: 小}, {name: 大}]}\n${risk('level: 大')}`, codes);
  });

  it('is silent on what is avoided altogether, but not on what then remains', () => {
    expectFindings(text('likelihood: high, impact: high, treatment: avoid'), codes);
    expectFindings(
      text(
        'likelihood: high, impact: high, treatment: avoid, residual: {likelihood: medium, impact: high}',
        ' #! treatment/acceptance-missing(R-1)',
      ),
      codes,
    );
  });

  it('asks who accepted', () => {
    expectFindings(
      text(
        'likelihood: high, impact: high, acceptance: {reason: 訓練済み}',
        ' #! treatment/acceptance-missing(acceptance)',
      ),
      codes,
    );
  });

  it('adds the acceptance by whom the criteria name', () => {
    expectFix(
      text('likelihood: high, impact: high'),
      'treatment/acceptance-missing',
      text('likelihood: high, impact: high, acceptance: {by: ichiro, reason: TODO}'),
    );
    expectFix(
      text('likelihood: high, impact: low, acceptance: {reason: 訓練済み}'),
      'treatment/acceptance-missing',
      text('likelihood: high, impact: low, acceptance: {by: hanako, reason: 訓練済み}'),
    );
  });
});

describe('treatment/acceptance-authority', () => {
  const codes = ['treatment/acceptance-authority'];
  const text = (by: string, expected = '') =>
    criteria + risk(`likelihood: high, impact: high, acceptance: {by: ${by}}`, expected);

  it('stands on a person without the authority for the level', () => {
    expectFindings(text('hanako', ' #! treatment/acceptance-authority(hanako)'), codes);
  });

  it('judges the level that remains', () => {
    expectFindings(
      criteria +
        risk('likelihood: high, impact: high, residual: {likelihood: low, impact: high}, acceptance: {by: hanako}'),
      codes,
    );
  });

  it('is silent on the right person, one that nothing defines, and a level without authority', () => {
    expectFindings(text('ichiro'), codes);
    expectFindings(text('hanoko'), codes);
    for (const nobody of ['TODO', 'ichiroh']) {
      expectFindings(text('hanako').replace(/ichiro(?=[,}])/u, nobody), codes);
    }
    expectFindings(criteria + risk('level: 小, acceptance: {by: hanako}'), codes);
  });

  it('is silent on whoever may accept a higher level', () => {
    const medium = (by: string) => criteria + risk(`level: 中, acceptance: {by: ${by}}`);
    expectFindings(medium('ichiro'), codes);
    expectFindings(medium('hanako'), codes);
  });

  it('sets the authority', () => {
    expectFix(text('hanako'), 'treatment/acceptance-authority', text('ichiro'));
  });
});

describe('treatment/acceptance-expired', () => {
  it('stands the day after its end', () => {
    const codes = ['treatment/acceptance-expired'];
    expectFindings(
      risk('acceptance: {by: a, until: 2026-11-22}', ' #! treatment/acceptance-expired(2026-11-22)'),
      codes,
    );
    expectFindings(risk('acceptance: {by: a, until: 2026-11-23}'), codes);
  });
});
