import { describe, it } from 'vitest';
import { expectFindings, expectFix } from '../../support/rules';

const criteria = `criteria:
  likelihood: [low, high]
  impact: [low, high]
  levels: [{name: 小, upTo: 0}, {name: 中, upTo: 1}, {name: 大, upTo: 2}]
  acceptance: {upTo: 小, authority: {中: hanako}}
`;
const risk = (fields: string, expected = ''): string => `risks:\n  - {id: R-1, title: 停止, ${fields}}${expected}\n`;
const high = 'likelihood: high, impact: high';
const lowered = `${high}, residual: {impact: low}`;

describe('treatment/residual-not-yet', () => {
  const codes = ['treatment/residual-not-yet'];
  const soa = (...statuses: readonly string[]): string =>
    `soa:\n  controls:\n${statuses.map((status, index) => `    - {id: A.8.${index + 1}, applicable: true, status: ${status}}\n`).join('')}`;

  it('stands while every control is still to come', () => {
    const expected = ' #! treatment/residual-not-yet(residual)';
    expectFindings(
      criteria + risk(`${lowered}, controls: [A.8.1, A.8.2]`, expected) + soa('planned', 'not-implemented'),
      codes,
    );
  });

  it.each([
    ['one control works', `${lowered}, controls: [A.8.1, A.8.2]`, soa('planned', 'partial')],
    ['a control is not stated', `${lowered}, controls: [A.8.1, A.8.3]`, soa('planned')],
    ['nothing is said to be lower', `${high}, residual: {impact: high}, controls: [A.8.1]`, soa('planned')],
    ['nothing remains to be estimated', `${high}, controls: [A.8.1]`, soa('planned')],
    ['the risk is over', `${lowered}, status: closed, closedOn: 2026-06-30, controls: [A.8.1]`, soa('planned')],
  ])('is silent where %s', (_why, fields, rows) => {
    expectFindings(criteria + risk(fields) + rows, codes);
  });

  it('asks the rows for the service of the risk', () => {
    const rows = `soa:
  controls:
    - {id: A.8.1, services: [crm], applicable: true, status: planned}
    - {id: A.8.1, services: [hr], applicable: true, status: implemented}
`;
    const of = (service: string): string => `${lowered}, services: [${service}], controls: [A.8.1]`;
    expectFindings(criteria + risk(of('crm'), ' #! treatment/residual-not-yet(residual)') + rows, codes);
    expectFindings(criteria + risk(of('hr')) + rows, codes);
  });

  it('is silent where a row could not be read: its control may work', () => {
    const rest = (row: string, expected = '') =>
      `--- isms.yaml ---\nisms: 1\n${criteria}${risk(`${lowered}, controls: [A.8.1]`, expected)}--- a.isms.yaml ---\n${soa('planned')}    - ${row}\n`;
    expectFindings(rest('{applicable: ['), codes);
    expectFindings(rest('{id: A.8.2}', ' #! treatment/residual-not-yet(residual)'), codes);
  });

  it('stands on a plan that was to lower it, once that is overdue', () => {
    const expected = ' #! treatment/residual-not-yet(residual)';
    expectFindings(criteria + risk(`${lowered}, plan: {due: 2026-11-22}`, expected), codes);
    expectFindings(criteria + risk(`${lowered}, plan: {due: 2026-11-23}`), codes);
    expectFindings(criteria + risk(`${lowered}, plan: {due: 2026-11-22, doneOn: 2026-11-20}`), codes);
  });
});

describe('treatment/avoid-still-provided', () => {
  const codes = ['treatment/avoid-still-provided'];
  const services = (rest = ''): string => `services:\n  - {id: crm, name: CRM${rest}}\n`;

  it('stands where nothing says how a service that goes on avoids it', () => {
    expectFindings(
      services() + risk('services: [crm], treatment: avoid', ' #! treatment/avoid-still-provided(avoid)'),
      codes,
    );
    expectFindings(
      services() + risk('services: [crm], treatment: [avoid]', ' #! treatment/avoid-still-provided([avoid])'),
      codes,
    );
  });

  it.each([
    ['the service ends', services(', until: 2027-03-31'), 'services: [crm], treatment: avoid'],
    ['a plan says how', services(), 'services: [crm], treatment: avoid, plan: {action: 停止する}'],
    ['a control does it', services(), 'services: [crm], treatment: avoid, controls: [A.8.1]'],
    ['something else is done, too', services(), 'services: [crm], treatment: [avoid, share]'],
    ['no service is named', services(), 'treatment: avoid'],
  ])('is silent where %s', (_why, text, fields) => {
    expectFindings(text + risk(fields), codes);
  });

  it('speaks for a residual level that nothing lowers, too', () => {
    const both = [...codes, 'treatment/residual-lowered-without-control'];
    const avoided = `services: [crm], treatment: avoid, ${lowered}`;
    expectFindings(criteria + services() + risk(avoided, ' #! treatment/avoid-still-provided(avoid)'), both);
    expectFindings(
      criteria + services(', until: 2027-03-31') + risk(avoided, ' #! treatment/residual-lowered-without-control(low)'),
      both,
    );
  });

  it('adds a plan', () => {
    const people = 'people: [{id: hanako, name: 花子}]\n';
    expectFix(
      people + services() + risk('services: [crm], treatment: avoid'),
      'treatment/avoid-still-provided',
      people + services() + risk('services: [crm], treatment: avoid, plan: {action: TODO, owner: hanako, due: TODO}'),
    );
  });
});

describe('treatment/authority-missing', () => {
  const codes = ['treatment/authority-missing'];
  const marked = criteria.replace(
    'authority: {中: hanako}}',
    'authority: {中: hanako}} #! treatment/authority-missing(authority)',
  );

  it('stands on a level at which a risk remains, and for which nobody is named', () => {
    expectFindings(marked + risk(`${high}, treatment: retain`), codes);
    expectFindings(criteria + risk(`${lowered}, treatment: modify, controls: [A.8.1]`), codes);
    expectFindings(criteria + risk('likelihood: low, impact: low'), codes);
    expectFindings(criteria + risk(`${high}, status: closed, closedOn: 2026-06-30`), codes);
  });

  it('names somebody for every such level', () => {
    const people = 'people: [{id: ichiro, name: 一郎}]\n';
    const none = criteria.replace(', authority: {中: hanako}', '');
    const both = `risks:\n  - {id: R-1, title: 停止, ${high}}\n  - {id: R-2, title: 停止, level: 中}\n`;
    expectFix(
      people + none + both,
      'treatment/authority-missing',
      people + criteria.replace('{中: hanako}', '{中: ichiro, 大: ichiro}') + both,
    );
  });

  it('names somebody', () => {
    const people = 'people: [{id: ichiro, name: 一郎}]\n';
    expectFix(
      people + criteria + risk(high),
      'treatment/authority-missing',
      people + criteria.replace('{中: hanako}', '{中: hanako, 大: ichiro}') + risk(high),
    );
  });
});
