/** No row is met by what only holds a place or cannot be read, wherever a row rests on it. */
import { describe, expect, it } from 'vitest';
import { readExample } from '../properties/projects';
import { fixtureFolder } from '../support/project-text';
import { opened, statesOf, type Change } from './rows';

const cloud = readExample('cloud');

function unmetWith(changes: readonly Change[], more: Readonly<Record<string, string>> = {}): readonly string[] {
  const states = statesOf(opened(cloud, changes, more).service);
  return Object.keys(states).filter((id) => states[id] === 'unmet');
}

const inRisks = (from: string | RegExp, to: string): Change => ({ file: 'risks.isms.yaml', from, to });

describe('a field that a row rests on', () => {
  it.each<[string, Change, readonly string[]]>([
    ['an estimate', inRisks('likelihood: medium', 'likelihood: TODO'), ['4.2.1.a', '4.2.2.a']],
    ['an estimate of another type', inRisks('impact: very-high', 'impact: [very-high]'), ['4.2.1.a', '4.2.2.a']],
    [
      'the relation of the scopes',
      { file: 'scope.isms.yaml', from: 'relation: part', to: 'relation: 未定' },
      ['4.1.a'],
    ],
    ['the method', { file: 'criteria.isms.yaml', from: 'method: sum', to: 'method: TODO' }, ['4.2.1.a', '4.2.2.a']],
    [
      'the kind of an audit',
      { file: 'audits.isms.yaml', from: 'type: internal', to: 'type: TODO' },
      ['4.3.a1', '4.3.a2', '4.3.b', '4.3.interval'],
    ],
  ])('decides it: %s', (_what, change, rows) => {
    expect(unmetWith([change])).toEqual(rows);
  });
});

describe('what answers only beside something else', () => {
  it.each<[string, Change, readonly string[]]>([
    [
      'a supplier who is not known yet',
      { file: 'services.isms.yaml', from: 'supplier: Acme Inc.', to: 'supplier: 未定' },
      ['4.1.a'],
    ],
    [
      'a service that a control is inherited from, and that is none',
      { file: 'soa.isms.yaml', from: /inheritedFrom: [\w-]+/, to: 'inheritedFrom: nowhere' },
      ['4.2.2.d3'],
    ],
    [
      'what remains of a risk',
      inRisks('residual: {likelihood: very-low', 'residual: {likelihood: TODO'),
      ['4.2.2.a', '4.2.2.b'],
    ],
    ['the day of an assessment', inRisks('assessedOn: 2026-05-11', 'assessedOn: 2026-05-41'), ['4.2.1.a']],
    [
      'the criteria of the programme',
      {
        file: 'audits.isms.yaml',
        from: 'criteria: [organization, jip-isms517, effectiveness]',
        to: 'criteria: TODO',
      },
      ['4.3.a1', '4.3.a2', '4.3.b'],
    ],
  ])('decides as it would where it stood alone: %s', (_what, change, rows) => {
    expect(unmetWith([change])).toEqual(rows);
  });

  it.each<[string, Change, string]>([
    [
      'the day to which a proof is valid',
      { file: 'evidence.isms.yaml', from: /validUntil: [\d-]+/, to: 'validUntil: TODO' },
      '4.2.2.d3',
    ],
    [
      'the report of an audit',
      { file: 'audits.isms.yaml', from: 'report: reports/ia-2026.md', to: 'report: TODO' },
      '4.3.b',
    ],
  ])('is to be considered where only a remark rests on it: %s', (_what, change, row) => {
    expect(statesOf(opened(cloud, [change]).service)[row]).toBe('met-with-remarks');
  });
});

describe('one id of two', () => {
  it.each<[string, readonly Change[], Readonly<Record<string, string>>, readonly string[]]>([
    ['risks', [inRisks('id: RISK-002', 'id: RISK-001')], {}, ['4.2.1.a']],
    ['people', [], { 'more.isms.yaml': 'people: [{id: kenji, name: 別人}]\n' }, ['4.2.1.b']],
    [
      'audits',
      [{ file: 'audits.isms.yaml', from: 'id: IA-2025', to: 'id: IA-2026' }],
      {},
      ['4.3.a1', '4.3.a2', '4.3.b', '4.3.interval'],
    ],
    ['records that nobody names', [], { 'more.isms.yaml': 'people: [{id: a, name: 甲}, {id: a, name: 乙}]\n' }, []],
  ])('leaves open which is meant: %s', (_what, changes, more, rows) => {
    expect(unmetWith(changes, more)).toEqual(rows);
  });
});

describe('a name that nobody can see', () => {
  it.each(['""', '" "', '{ja: "", en: ""}', '"\\u200B"'])('is none: %s', (name) => {
    const people: Change = { file: 'isms.yaml', from: /(id: kenji, name: )(?:\{.*?\}|[^,]*)/, to: `$1${name}` };
    expect(unmetWith([people])).toEqual(['4.2.1.b']);
    expect(unmetWith([inRisks(/title: \{.*\}/, `title: ${name}`)])).toEqual(['4.1.d', '4.2.1.a']);
  });
});

describe('what others only name', () => {
  it('decides the rows of those that name it, and of no others', () => {
    const ghost = { 'ghost.isms.yaml': 'people:\n  - {id: ghost, name: TODO}\n' };
    expect(unmetWith([inRisks('owner: kenji', 'owner: ghost')], ghost)).toEqual(['4.2.1.b']);
    expect(unmetWith([], ghost)).toEqual([]);
  });

  it('decides them over a record that names somebody in turn', () => {
    const scope: Change = {
      file: 'scope.isms.yaml',
      from: '{id: DOC-1, version: "1.4", approvedBy: hanako, approvedOn: 2026-04-01}',
      to: '{id: DOC-1}',
    };
    const record = (to: string): Change => ({
      file: 'documents.isms.yaml',
      from: 'location: docs/scope.md, version: "1.4", approvedBy: hanako',
      to: `location: docs/scope.md, ${to}`,
    });
    expect(unmetWith([scope, record('version: TODO, approvedBy: hanako')])).toEqual(['4.1.b']);
    expect(
      unmetWith([scope, record('version: "1.4", approvedBy: ghost')], {
        'ghost.isms.yaml': 'people:\n  - {id: ghost, name: "???"}\n',
      }),
    ).toEqual(['4.1.b']);
  });

  it('is a law whose title is still to be written', () => {
    const law: Change = { file: 'requirements.isms.yaml', from: /title: (?:\{.*?\}|[^,\n]*)/, to: 'title: TODO' };
    expect(unmetWith([law])).toEqual(['4.2.2.d2']);
  });
});

describe('which services there are to speak of', () => {
  it('is not told by one without roles', () => {
    const roles: Change = { file: 'services.isms.yaml', from: /^ {4}roles: \[provider\]\n/gm, to: '' };
    expect(unmetWith([roles])).toEqual(expect.arrayContaining(['4.1.a', '4.1.c', '4.1.d']));
  });

  it('is not told by names of nothing', () => {
    const uses: Change = { file: 'services.isms.yaml', from: /uses: \[.*\]/g, to: 'uses: [""]' };
    expect(statesOf(opened(cloud, [uses]).service)['4.1.c']).toBe('not-applicable');
  });
});

describe('what all the rest is read by', () => {
  it.each(['iso27001: TODO', 'iso27001: "2021"', 'iso27001: [2022]', 'iso27017: "2026"'])('is in doubt: %s', (to) => {
    const from = new RegExp(`${to.split(':')[0] ?? ''}: .*`);
    const states = statesOf(opened(cloud, [{ file: 'isms.yaml', from, to }]).service);
    expect(Object.keys(states).filter((id) => states[id] === 'not-judged')).toEqual(
      expect.arrayContaining(['4.2.2.c', '4.2.2.d1']),
    );
    expect(states['4.1.a']).toBe('met');
  });
});

describe('nobody can say how a row stands', () => {
  const all = Object.keys(statesOf(opened(cloud).service));
  const notJudged = (open: ReturnType<typeof opened>): readonly string[] => {
    const states = statesOf(open.service);
    return all.filter((id) => states[id] === 'not-judged');
  };

  it('where a key stands twice with two answers', () => {
    expect(notJudged(opened(cloud, [inRisks('    owner: kenji\n', '    owner: kenji\n    owner: TODO\n')]))).toContain(
      '4.2.1.b',
    );
  });

  it('where what may stand once stands in two files', () => {
    const more = { 'more.isms.yaml': 'criteria: {process: 年1回実施する}\n' };
    expect(notJudged(opened(cloud, [], more))).toEqual(['4.2.1.a', '4.2.2.a']);
    expect(notJudged(opened(cloud, [], { 'more.isms.yaml': 'soa: {controls: []}\n' }))).toEqual([]);
  });

  it('while no root file says what the whole is', () => {
    const open = opened(cloud, [], { 'all.isms.yaml': cloud.texts.get(`${fixtureFolder}isms.yaml`) ?? '' });
    open.service.remove(`${fixtureFolder}isms.yaml`);
    open.service.refresh();
    expect(notJudged(open)).toEqual(all);
  });

  it('where an excluded file may speak of anything', () => {
    const exclude: Change = { file: 'isms.yaml', from: 'exclude: ["drafts/**"]', to: 'exclude: ["drafts/**", "old*"]' };
    expect(notJudged(opened(cloud, [exclude], { 'old.isms.yaml': 'x-a: 1\n---\nrisks: []\n' }))).toEqual(all);
    expect(notJudged(opened(cloud, [exclude], { 'old.isms.yaml': 'risks: []\n' }))).toEqual([]);
  });
});

describe('words that say nothing', () => {
  const noInformation = /forCustomers:\n(?: {6}.*\n)+/;
  it.each<[string, Change, readonly string[]]>([
    [
      'the larger scope',
      { file: 'scope.isms.yaml', from: /ismsScope:\n(?: {4}.*\n)+/, to: 'ismsScope: なし\n' },
      ['4.1.a'],
    ],
    [
      'what customers are given',
      {
        file: 'services.isms.yaml',
        from: noInformation,
        to: 'forCustomers: {information: [なし], functions: [特になし]}\n',
      },
      ['4.1.d'],
    ],
    [
      'the process',
      { file: 'criteria.isms.yaml', from: /process:\n(?: {4}.*\n)+/, to: 'process: 作成中\n' },
      ['4.2.1.a'],
    ],
    [
      'the conclusion of an audit',
      {
        file: 'audits.isms.yaml',
        from: /conclusion:\n(?: {6}.*\n)+/,
        to: 'conclusion: {conformity: なし, effectiveness: なし}\n',
      },
      ['4.3.a1', '4.3.a2', '4.3.b'],
    ],
  ])('answer no row: %s', (_what, change, rows) => {
    expect(unmetWith([change])).toEqual(rows);
  });

  it.each(['\\u3164', '\\u200B\\u00AD', '\\u2800'])('nor does what nobody sees: %s', (text) => {
    expect(unmetWith([inRisks('owner: kenji', `owner: "${text}"`)])).toEqual(['4.2.1.b']);
    const process: Change = { file: 'criteria.isms.yaml', from: /process:\n(?: {4}.*\n)+/, to: `process: "${text}"\n` };
    expect(unmetWith([process])).toEqual(['4.2.1.a']);
  });

  it.each([
    ['whoever owns and audits nothing else', 'name: {ja: 監物 次郎, en: Jiro Kenmotsu}', ['4.3.b', '4.3.interval']],
    [
      'whoever approves and accepts',
      'name: {ja: 情報 花子, en: Hanako Joho}',
      ['4.1.b', '4.2.1.a', '4.2.1.b', '4.2.2.a', '4.2.2.d1'],
    ],
  ])('nor is a person whose name names nobody: %s', (_who, from, rows) => {
    for (const name of ['なし', '仮', '"-"', 'N/A', '{ja: 空席, en: vacant}']) {
      expect(unmetWith([{ file: 'isms.yaml', from, to: `name: ${name}` }])).toEqual(rows);
    }
    expect(unmetWith([{ file: 'isms.yaml', from, to: 'name: 内部監査室長' }])).toEqual([]);
  });

  it('may stand for functions beside information', () => {
    const to = 'forCustomers: {information: [責任分界表], functions: [なし]}\n';
    expect(unmetWith([{ file: 'services.isms.yaml', from: noInformation, to }])).toEqual([]);
  });
});
