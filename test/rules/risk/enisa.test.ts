import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../server/check/message';
import { expectFindings, expectFix, findingsOf, openFixture } from '../../support/rules';

const codesBut = (...left: readonly string[]) =>
  Array.from({ length: 35 }, (_, index) => `R${index + 1}`).filter((code) => !left.includes(code));

describe('enisa/not-considered', () => {
  const codes = ['enisa/not-considered'];
  const text = (...left: readonly string[]) =>
    `isms: 1\nrisks:\n  - {id: RISK-001, title: 見直し, enisa: [${codesBut(...left).join(', ')}]}\n`;

  it('is one finding that carries every code', () => {
    const [found, ...others] = findingsOf(openFixture(text('R3', 'R5', 'R6', 'R30')), codes);
    expect(others).toEqual([]);
    expect(found?.finding.data).toEqual({ codes: ['R3', 'R5', 'R6', 'R30'] });
    expect(found && messageOf(found.finding, 'en')).toBe(
      '4 of the 35 ENISA risks are not considered, first R3, R5, R6 (4.2.1).',
    );
    expect(found?.location.range.start).toEqual({ line: 0, character: 0 });
  });

  it('is silent when every code is named or not relevant', () => {
    expectFindings(`${text('R24')}enisaNotRelevant:\n  - {code: R24}\n`, codes);
    expectFindings(text(), codes);
  });

  it('adds all as not relevant, with reasons to decide', () => {
    expectFix(
      `${text('R16', 'R24', 'R30')}enisaNotRelevant:\n  - {code: R30, reason: 該当する機能がないため}\n`,
      'enisa/not-considered',
      `${text('R16', 'R24', 'R30')}enisaNotRelevant:
  - {code: R30, reason: 該当する機能がないため}
  - {code: R16, reason: TODO}
  - {code: R24, reason: TODO}
`,
      'Add 2 ENISA risks as not relevant, reasons to decide',
    );
  });

  it('adds a risk for one code, called as in the list', () => {
    expectFix(
      text('R1'),
      'enisa/not-considered',
      `${text('R1')}  - {id: RISK-002, title: ロックイン, enisa: [R1]}\n`,
      'Add a risk for R1 (Lock-in)',
    );
    expectFix(
      `${text('R1')}language: en\n`,
      'enisa/not-considered',
      `${text('R1')}  - {id: RISK-002, title: Lock-in, enisa: [R1]}\nlanguage: en\n`,
      'Add a risk for R1 (Lock-in)',
    );
  });
});

describe('enisa/not-relevant-reason-missing', () => {
  it('stands on the code, and adds the reason', () => {
    const codes = ['enisa/not-relevant-reason-missing'];
    expectFindings('enisaNotRelevant:\n  - {code: R24} #! enisa/not-relevant-reason-missing(R24)\n', codes);
    expectFindings('enisaNotRelevant:\n  - {code: R24, reason: 該当する機能がないため}\n', codes);
    expectFix(
      'enisaNotRelevant:\n  - code: R24\n',
      'enisa/not-relevant-reason-missing',
      'enisaNotRelevant:\n  - code: R24\n    reason: TODO\n',
    );
  });
});

describe('enisa/below-reference', () => {
  const codes = ['enisa/below-reference'];
  const criteria = 'criteria:\n  levels: [{name: 低}, {name: 中}, {name: 高}]\n';
  const text = (risk: string) => `${criteria}risks:\n  - ${risk}\n`;

  it('stands on the level, or on the code where no level is written', () => {
    expectFindings(text('{id: R-1, enisa: [R20, R2], level: 低} #! enisa/below-reference(低)'), codes);
    expectFindings(
      `criteria:
  likelihood: [a, b]
  impact: [a, b]
  levels: [{name: 低, upTo: 0}, {name: 中, upTo: 1}, {name: 高, upTo: 2}]
risks:
  - {id: R-1, enisa: [R20, R2], likelihood: a, impact: a} #! enisa/below-reference(R2)
`,
      codes,
    );
  });

  it('is silent one band below, with a rationale, and for a reference of medium', () => {
    expectFindings(text('{id: R-1, enisa: [R2], level: 中}'), codes);
    expectFindings(text('{id: R-1, enisa: [R2], level: 低, rationale: 責任分界を契約で定めているため}'), codes);
    expectFindings(text('{id: R-1, enisa: [R4], level: 低}'), codes);
    expectFindings(text('{id: R-1, enisa: [R99], level: 低}'), codes);
  });

  it('says so when nobody has verified the reference', () => {
    const [found] = findingsOf(openFixture(text('{id: R-1, enisa: [R9], level: 低}')), codes);
    expect(found && messageOf(found.finding, 'en')).toContain('not verified');
  });

  it('adds the rationale', () => {
    expectFix(
      text('{id: R-1, enisa: [R2], level: 低}'),
      'enisa/below-reference',
      text('{id: R-1, enisa: [R2], level: 低, rationale: TODO}'),
    );
  });
});

describe('what is not relevant, against the register', () => {
  it('enisa/contradiction stands on a code that a risk names, and takes it off the list', () => {
    const codes = ['enisa/contradiction'];
    const risks = 'risks:\n  - {id: R-1, enisa: [R9]}\n';
    expectFindings(
      `${risks}enisaNotRelevant:\n  - {code: R9, reason: 専用のため} #! enisa/contradiction(R9)\n  - {code: R10}\n`,
      codes,
    );
    const list = 'enisaNotRelevant:\n  - code: R9 # 見直す\n    reason: 専用のため\n  - {code: R10}\n';
    expectFix(risks + list, 'enisa/contradiction', `${risks}enisaNotRelevant:\n  - {code: R10}\n`);
    expectFix(
      `${risks}enisaNotRelevant: [{code: R9}, {code: R10}]\n`,
      'enisa/contradiction',
      `${risks}enisaNotRelevant: [{code: R10}]\n`,
    );
  });

  it('says it once of one cause, and not where the risk is over', () => {
    const codes = ['enisa/contradiction', 'enisa/dismissed-for-virtual'];
    const text = (status: string, expected: string): string => `services:
  - {id: crm, name: CRM, roles: [provider], virtualized: true}
risks:
  - {id: R-1, enisa: [R9], status: ${status}}
enisaNotRelevant:
  - {code: R9, reason: 専用のため} #! ${expected}(R9)
`;
    expectFindings(text('open', 'enisa/contradiction'), codes);
    expectFindings(text('closed, closedOn: 2026-06-30', 'enisa/dismissed-for-virtual'), codes);
  });

  it('enisa/dismissed-for-virtual stands on what sharing machines brings with it', () => {
    const codes = ['enisa/dismissed-for-virtual'];
    const service = (rest: string): string => `services:\n  - {id: crm, name: CRM, ${rest}}\n`;
    const list = (expected = ''): string =>
      `enisaNotRelevant:\n  - {code: R19, reason: 過去にない}${expected}\n  - {code: R1, reason: 標準の形式}\n`;
    expectFindings(
      service('roles: [provider], virtualized: true') + list(' #! enisa/dismissed-for-virtual(R19)'),
      codes,
    );
    expectFindings(service('roles: [customer], virtualized: true') + list(), codes);
    expectFindings(service('roles: [provider]') + list(), codes);
    expectFindings(service('roles: [provider], virtualized: true, until: 2026-01-31') + list(), codes);
  });

  it('holds nobody to a figure of another model or deployment', () => {
    const codes = ['enisa/below-reference'];
    const text = (service: string, risk: string): string => `criteria:
  levels: [{name: low, upTo: 2}, {name: medium, upTo: 5}, {name: high, upTo: 8}]
services:
  - {id: s, ${service}}
risks:
  - {id: R-1, services: [s], ${risk}}
`;
    expectFindings(text('model: saas', 'enisa: [R2], level: low'), codes);
    expectFindings(
      text('model: iaas', 'enisa: [R2], level: low').replace(/\n$/, ' #! enisa/below-reference(low)\n'),
      codes,
    );
    expectFindings(text('deployment: private', 'enisa: [R9], level: low'), codes);
    expectFindings(
      text('deployment: public', 'enisa: [R9], level: low').replace(/\n$/, ' #! enisa/below-reference(low)\n'),
      codes,
    );
  });
});
