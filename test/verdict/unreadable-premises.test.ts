/** What is above the criteria, closed, excluded or audited is told by fields that must not excuse anything once unreadable. */
import { describe, expect, it } from 'vitest';
import { readExample } from '../properties/projects';
import { metRowsOf, opened, statesOf, type Change } from './rows';

const cloud = readExample('cloud');

const inFile =
  (file: string) =>
  (from: string | RegExp, to: string): Change => ({ file: `${file}.isms.yaml`, from, to });
const inRisks = inFile('risks');
const inCriteria = inFile('criteria');
const inSoa = inFile('soa');
const inAudits = inFile('audits');

const stateWith = (id: string, ...changes: readonly Change[]) => statesOf(opened(cloud, changes).service)[id];

/** RISK-001 remains above the level of acceptance, and nobody has accepted it. */
const unaccepted = inRisks(/^ {4}acceptance: .*\n/m, '');

describe('a risk that nobody accepted', () => {
  it('is unmet while everything can be read', () => {
    expect(stateWith('4.2.2.a', unaccepted)).toBe('unmet');
  });

  it.each<[string, RegExp]>([
    ['  acceptance: {upTo: 最高}\n', /^ {2}acceptance:\n(?: {4}.*\n)+/m],
    ['  acceptance: {upTo: ~}\n', /^ {2}acceptance:\n(?: {4}.*\n)+/m],
    ['', /^ {2}acceptance:\n(?: {4}.*\n)+/m],
    ['  method: gut\n', /^ {2}method: .*\n/m],
    ['  levels: 三段階\n', /^ {2}levels: .*\n/m],
    ['  levels: [{name: low, upTo: 2}, {name: medium, upTo: 五}, {name: high, upTo: 8}]\n', /^ {2}levels: .*\n/m],
    ['', /^ {2}levels: .*\n/m],
    ['  impact: 五段階\n', /^ {2}impact: .*\n/m],
    ['', /^ {2}impact: .*\n/m],
    ['  factors: {likelihood: 三段階, impact: [low, high]}\n', /^ {2}impact: .*\n/m],
  ])('is not excused by criteria that say %j', (to, from) => {
    expect(stateWith('4.2.2.a', unaccepted, inCriteria(from, to))).not.toMatch(/^met/);
  });

  it('is not excused by criteria that are not there', () => {
    expect(stateWith('4.2.2.a', unaccepted, inCriteria(/^criteria:\n(?: .*\n)+/m, 'x-criteria: 1\n'))).toBe('unmet');
  });

  const level = inRisks(/^ {4}level: high\n/m, '');
  it.each(['likelihood: よく分からない値', 'likelihood: ~', 'likelihood: [high]'])(
    'is not excused by an estimate that nobody can place: %s',
    (to) => {
      const changes = [unaccepted, level, inRisks(/residual: .*\n/, `\n`), inRisks('likelihood: medium', to)];
      expect(stateWith('4.2.2.a', ...changes)).toBe('unmet');
    },
  );

  const closing = (closedOn: string) =>
    inRisks('    owner: kenji\n', `    owner: kenji\n    status: closed\n${closedOn}`);
  it.each(['', '    closedOn: 済\n', '    closedOn: ~\n', '    closedOn: 2099-01-01\n'])(
    'is not over without a day on which it was closed: %j',
    (closedOn) => {
      expect(stateWith('4.2.2.a', unaccepted, closing(closedOn))).toBe('unmet');
    },
  );

  it('is over from the day on which it was closed', () => {
    expect(stateWith('4.2.2.a', unaccepted, closing('    closedOn: 2026-05-20\n'))).toBe('met');
  });
});

describe('a closed risk without its day', () => {
  it('covers no service that the day, once there, would not', () => {
    const dated = metRowsOf(opened(cloud).service);
    const undated = metRowsOf(opened(cloud, [inRisks(/^ {4}closedOn: .*\n/m, '')]).service);
    expect(undated.filter((id) => !dated.includes(id))).toEqual([]);
  });
});

describe('a decision that cannot be read', () => {
  it.each(['はい', 'maybe', '~', '[true]'])('leaves no reason and no status given: %s', (to) => {
    const states = statesOf(opened(cloud, [inSoa('applicable: true', `applicable: ${to}`)]).service);
    expect([states['4.2.2.d2'], states['4.2.2.d3'], states['4.2.2.d4']]).toEqual(['unmet', 'unmet', 'unmet']);
  });
});

describe('what an audit covers, once it cannot be read', () => {
  it.each(['controls: よく分からない値', 'controls: ~', 'controls: 3', 'controls: [よく分からない値]'])(
    'makes nobody independent: %s',
    (to) => {
      const changes = [inAudits('auditors: [jiro, ayumi]', 'auditors: [jiro]'), inSoa('owner: hanako', 'owner: jiro')];
      expect(stateWith('4.3.b', ...changes)).toBe('unmet');
      expect(stateWith('4.3.b', ...changes, inAudits('controls: all', to))).toBe('unmet');
    },
  );

  it('makes nobody independent whose services are unknown', () => {
    expect(stateWith('4.3.b', inAudits(/services: \[crm, desk.*\]/, 'services: [よく分からない値]'))).toBe('unmet');
  });
});
