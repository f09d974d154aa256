/** The tree of how a project stands and what comes next, as the server gives it. */
import { describe, expect, it } from 'vitest';
import { beginningOf } from '../../server/features/begin/begin';
import { nextItems } from '../../server/next/next';
import { openProject, readExample } from '../properties/projects';
import { openFixture, testDay } from '../support/rules';
import { lines, sourceOf, walk, type TreeOptions } from './trees';

const root = 'isms: 1\npeople:\n  - {id: hanako, name: {en: Hanako Joho, ja: 情報 花子}}\n';

function linesOf(text: string, of: string, options: TreeOptions = {}): readonly string[] {
  return lines(sourceOf(openFixture(text), options), of);
}

describe('the tree', () => {
  it('begins with clause 4 and goes on with what falls due, services, risks and controls', () => {
    expect(
      nextItems(sourceOf(openFixture(root))).map(({ id, label, detail, parts }) => [id, label, detail, parts]),
    ).toEqual([
      ['requirements', 'Clause 4', '0 of 17 met', 'unfolded'],
      ['due', 'What falls due', 'no day is written yet', 'folded'],
      ['services', 'Cloud services', '0', 'folded'],
      ['risks', 'Risks', '0', 'folded'],
      ['controls', 'Controls', '0', 'folded'],
    ]);
  });

  it('has the 17 requirements in their order, each with its state as a word', () => {
    const source = sourceOf(openFixture(root), { language: 'ja' });
    const items = nextItems(source, 'requirements');
    expect(items.map(({ id }) => id)).toEqual(source.conformity().requirements.map(({ id }) => `requirement ${id}`));
    expect(items).toHaveLength(17);
    expect(new Set(items.map(({ detail }) => detail))).toEqual(new Set(['未記載']));
    for (const { spoken, label, detail } of items) expect(spoken).toBe(`${label}、${detail}`);
  });

  it.each([undefined, '2028-01-01'])('names no two items alike, and asks for none in vain, as of %s', (today) => {
    for (const example of ['cloud', 'first-day']) {
      const { texts, files } = readExample(example);
      const { service } = openProject(texts, { files });
      const all = walk(sourceOf(service, today === undefined ? {} : { today })).map(({ item }) => item);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      expect(all.length).toBeGreaterThan(150);
      // What can be unfolded has something in it; a register may be empty.
      const parents = all.filter(({ id, parts }) => parts !== 'none' && id.includes(' '));
      const source = sourceOf(service, today === undefined ? {} : { today });
      expect(parents.filter(({ id }) => nextItems(source, id).length === 0).map(({ id }) => id)).toEqual([]);
    }
  });

  it.each([
    '',
    'nothing',
    '__proto__',
    'requirement',
    'requirement 9.9',
    'finding 4.1.a nothing',
    'due never',
    'clause x y',
  ])('has no parts of "%s", unless it is the tree itself', (of) =>
    expect(nextItems(sourceOf(openFixture(root)), of)).toHaveLength(of === '' ? 5 : 0),
  );

  it('hides nothing of what somebody wrote', () => {
    const [, line] = linesOf(`${root}services: [{id: crm, name: "a\\u202eb\\nc"}]\n`, '').filter((each) =>
      each.includes('crm'),
    );
    expect(`${line}`).not.toMatch(/[\u202e\n]/);
    expect(linesOf(`${root}services: [{id: crm, name: "a\\u202eb\\nc"}]\n`, 'services')).toEqual([
      '[service] crm a\\u202eb\\nc -> isms.yaml:4',
    ]);
  });
});

describe('a requirement', () => {
  it('that is open says what begins it: the edit of the preview', () => {
    const service = openFixture(root);
    const [first] = nextItems(sourceOf(service), 'requirement 4.3.interval');
    const fix = beginningOf(service, sourceOf(service).project, '4.3.interval')?.fix;
    expect(first).toMatchObject({ state: 'action', label: fix?.title.en, begins: { requirement: '4.3.interval' } });
  });

  it('says of what reads alike in two entries where each stands', () => {
    const risks = 'risks:\n  - {id: R-1, title: T, owner: nobody}\n  - {id: R-2, title: T, owner: nobody}\n';
    const found = linesOf(`${root}${risks}`, 'requirement 4.2.1.b', { language: 'ja' });
    expect(found.filter((each) => each.startsWith('[error]'))).toEqual([
      '[error] 要員「nobody」は定義されていません。 | isms.yaml 5行目 -> isms.yaml:5',
      '[error] 要員「nobody」は定義されていません。 | isms.yaml 6行目 -> isms.yaml:6',
    ]);
  });

  it('tells a place that is still to be filled once, as what stands against it', () => {
    const places = 'boundary: {organizational: TODO, physical: TODO}';
    const all = linesOf(`${root}scope: {statement: S, ${places}, applicability: TODO}\n`, 'requirement 4.1.a');
    expect(all.filter((each) => each.startsWith('[note]'))).toEqual([]);
    expect(all.filter((each) => each.includes('"TODO"'))).toHaveLength(3);
  });

  it('that is not met leads to what stands against it, and below to what mends it', () => {
    const text = `${root}risks:\n  - {id: R-1, title: T, owner: nobody}\n`;
    expect(linesOf(text, 'requirement 4.2.1.b', { language: 'ja' })).toEqual([
      '[error] 要員「nobody」は定義されていません。 -> isms.yaml:5',
      '  [action] 要員「nobody」を作成 | 選ぶと記入 => 4.2.1.b',
    ]);
  });

  it('begins with just that fix of just that finding', () => {
    const service = openFixture(`${root}risks:\n  - {id: R-1, owner: nobody}\n  - {id: R-2, owner: noone}\n`);
    const { project } = sourceOf(service);
    const findings = nextItems(sourceOf(service), 'requirement 4.2.1.b');
    for (const [index, person] of ['nobody', 'noone'].entries()) {
      const [action] = nextItems(sourceOf(service), findings[index]?.id);
      const { requirement = '', ...chosen } = action?.begins ?? {};
      expect(beginningOf(service, project, requirement, chosen)?.fix?.title.en).toContain(person);
      // Mended meanwhile, or called otherwise: nothing is written by guessing.
      expect(beginningOf(service, project, requirement, { ...chosen, fix: 'another' })?.fix).toBeUndefined();
      expect(beginningOf(service, project, requirement, { ...chosen, finding: 'another' })?.fix).toBeUndefined();
    }
  });

  it('names its findings alike after lines moved', () => {
    const names = (before: string): readonly string[] =>
      nextItems(
        sourceOf(openFixture(`${root}${before}risks:\n  - {id: R-1, owner: nobody}\n`)),
        'requirement 4.2.1.b',
      ).map(({ id }) => id);
    expect(names('# one\n# two\n')).toEqual(names(''));
  });

  it('leads to its answer when nothing is left', () => {
    const { texts, files } = readExample('cloud');
    const item = nextItems(sourceOf(openProject(texts, { files }).service), 'requirements').find(
      ({ parts }) => parts === 'none',
    );
    expect(item?.place?.file).toMatch(/\.yaml$/);
  });

  it('offers no edit for another day', () => {
    const text = `${root}risks:\n  - {id: R-1, title: T, owner: nobody}\n`;
    expect(linesOf(text, 'requirement 4.2.1.b', { today: '2027-11-23' })).toEqual([
      '[error] There is no person "nobody". -> isms.yaml:5',
    ]);
  });
});

describe('the registers', () => {
  const text = `${root}services:
  - {id: crm, name: CRM, roles: [provider], supplier: Acme}
  - {id: old, name: Old, roles: [customer], until: 2026-01-01}
criteria: {likelihood: [low, high], impact: [low, high], levels: [{name: 小, upTo: 1}, {name: 大, upTo: 2}], acceptance: {upTo: 小}}
risks:
  - {id: R-1, title: 漏えい, likelihood: low, impact: low, owner: hanako}
  - {id: R-2, likelihood: high, impact: high}
  - {id: R-3, likelihood: high, impact: high, acceptance: {by: hanako, until: 2026-12-31}}
  - {id: R-4}
  - {id: R-5, status: closed, closedOn: 2026-01-01}
`;

  it('are services with their roles', () => {
    expect(linesOf(text, 'services', { language: 'ja' })).toEqual([
      '[service] crm CRM | プロバイダ、Acme -> isms.yaml:5',
      '[service] old Old | カスタマ、基準日に適用範囲外 -> isms.yaml:6',
    ]);
  });

  it('are risks by the level that remains, the greatest first', () => {
    expect(linesOf(text, 'risks')).toEqual([
      '[group] Remains: 大 | 2',
      '  [above] R-2 | not accepted -> isms.yaml:10',
      '  [accepted] R-3 | accepted -> isms.yaml:11',
      '[group] Remains: 小 | 1',
      '  [acceptable] R-1 漏えい | low enough; Hanako Joho -> isms.yaml:9',
      '[group] Level unknown | 1',
      '  [unassessed] R-4 | not assessed -> isms.yaml:12',
      '[group] Closed | 1',
      '  [closed] R-5 | Closed -> isms.yaml:13',
    ]);
    expect(linesOf(text, 'risks', { today: '2027-01-01' })).toContain('  [above] R-3 | not accepted -> isms.yaml:11');
  });

  it('are counted as clause 4 counts them, those apart that are out of scope or closed', () => {
    const details = (of: string): readonly string[] =>
      nextItems(sourceOf(openFixture(of), { language: 'ja' }))
        .filter(({ id }) => id === 'services' || id === 'risks')
        .map(({ detail }) => detail);
    expect(details(text)).toEqual(['適用範囲 1件、適用範囲外 1件', '4件、終了 1件']);
    expect(details(`${root}services: [{id: a}]\nrisks: [{id: R-1}]\n`)).toEqual(['1件', '1件']);
  });

  it('are controls by standard and clause, each with how far it is', () => {
    const soa = `${root}soa:\n  controls:\n    - {id: CLD.9.5.1, applicable: true, status: planned, due: 2027-01-31, owner: hanako}\n`;
    const all = linesOf(soa, 'controls', { language: 'ja' });
    expect(all.find((each) => each.includes('CLD.9.5.1'))).toMatch(
      /^ {4}\[planned\] .* \| 計画中、2027-01-31、情報 花子 -> isms\.yaml:6$/,
    );
    expect(all.filter((each) => each.startsWith('[group]')).length).toBeGreaterThan(1);
  });

  it('are the dates to be written while no day is: nothing reads as if all were in time', () => {
    const source = sourceOf(openFixture(root), { language: 'ja' });
    expect(nextItems(source).find(({ id }) => id === 'due')?.detail).toBe('日付は未記載');
    const days = lines(source, 'due');
    expect(days).toContain('[note] リスク対応計画の期限 | risks.plan.due');
    expect(days.every((each) => each.startsWith('[note]'))).toBe(true);
  });

  it('are days by how soon they come', () => {
    const days = linesOf(
      `${root}documents:\n  - {id: D-1, nextReview: ${testDay}}\n  - {id: D-2, nextReview: 2026-11-22}\n`,
      'due',
    );
    expect(days).toEqual([
      '[overdue] Overdue | 1',
      '  [overdue] Document to be reviewed: D-2 | 2026-11-22 1 day overdue -> isms.yaml:6',
      '[soon] Within 30 days | 1',
      '  [soon] Document to be reviewed: D-1 | 2026-11-23 today -> isms.yaml:5',
    ]);
  });
});

describe('the trace in the tree', () => {
  const text = `isms: 1
services:
  - {id: crm, name: 台帳, roles: [provider]}
  - {id: "a b:c/\\ud800", name: 奇妙, roles: [provider]}
risks: [{id: R-1, title: 漏えい, services: [crm], controls: [CLD.9.5.1, CLD.9.5.2]}]
soa: {controls: [{id: CLD.9.5.1, applicable: true, evidence: [E-1]}]}
evidence: [{id: E-1, title: 分離試験}]
`;

  it('unfolds a service to its risks, these to controls, these to evidence', () => {
    const source = sourceOf(openFixture(text), { language: 'ja' });
    const follow = (of: string, ...labels: readonly string[]): readonly string[] => {
      const items = nextItems(source, of);
      const [label, ...rest] = labels;
      if (label === undefined) return items.map((each) => `${each.label} (${each.detail}) ${each.parts}`);
      return follow(items.find((each) => each.label.startsWith(label))?.id ?? 'none', ...rest);
    };
    expect(follow('services')).toEqual(['crm 台帳 (プロバイダ) folded', expect.stringMatching(/none$/)]);
    expect(follow('services', 'crm')).toEqual(['R-1 漏えい (リスク) folded']);
    expect(follow('services', 'crm', 'R-1')).toEqual([
      'CLD.9.5.1 仮想コンピューティング環境における分離 (管理策) folded',
      'CLD.9.5.2 仮想マシンの要塞化 (管理策) none',
    ]);
    expect(follow('services', 'crm', 'R-1', 'CLD.9.5.1')).toEqual(['E-1 分離試験 (証拠) none']);
    expect(follow('risks', '', '')).toEqual(follow('services', 'crm', 'R-1'));
  });

  it.each(['trace', 'trace %', 'trace service:%E0%A4%A', 'trace asset:x', 'service', 'service 99', 'risk x y'])(
    'has nothing below what no item is named: %s',
    (of) => {
      expect(nextItems(sourceOf(openFixture(text)), of)).toEqual([]);
    },
  );
});
