import { describe, expect, it } from 'vitest';
import { conformityOf, type RequirementRow, type RequirementState } from '../../server/check/conformity/conformity';
import type { IsmsService } from '../../server/isms-service';
import { fixtureFolder } from '../support/project-text';
import { openFixture } from '../support/rules';
import { openProject, readExample, type Texts } from '../properties/projects';

function rowsOf(service: IsmsService): ReadonlyMap<string, RequirementRow> {
  const [project] = service.workspace.projects();
  if (!project) throw new Error('no project');
  return new Map(conformityOf(project, service).map((row) => [row.requirement.id, row]));
}

function statesOf(service: IsmsService): Readonly<Record<string, RequirementState>> {
  return Object.fromEntries([...rowsOf(service)].map(([id, { state }]) => [id, state]));
}

const cloud = readExample('cloud');

/** examples/cloud with some files otherwise, or more of them. */
function cloudWith(change: (files: Map<string, string>) => void): IsmsService {
  const files = new Map([...cloud.texts].map(([uri, text]) => [uri.slice(fixtureFolder.length), text]));
  change(files);
  const texts: Texts = new Map([...files].map(([name, text]) => [fixtureFolder + name, text]));
  return openProject(texts, { files: cloud.files }).service;
}

function replaced(files: Map<string, string>, name: string, from: string | RegExp, to: string): void {
  const text = files.get(name) ?? '';
  const next = text.replace(from, to);
  if (next === text) throw new Error(`${name} has no ${String(from)}`);
  files.set(name, next);
}

describe('nothing is met by emptiness', () => {
  it('isms: 1 alone meets nothing', () => {
    const rows = [...rowsOf(openFixture('isms: 1\n')).values()];
    expect(rows.filter(({ met }) => met)).toEqual([]);
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['open']));
  });

  it.each([
    ['a head of the SoA without a decided row', 'isms: 1\nsoa: {version: "0.1"}\n'],
    ['empty sections', 'isms: 1\nscope:\nservices:\nrisks: []\nsoa:\n  controls: []\naudits: []\n'],
    ['a programme alone', 'isms: 1\naudits:\n  - {id: IA, type: internal, planned: 2027-01-01}\n'],
    [
      'a report of somebody else',
      'isms: 1\naudits:\n  - {id: S, type: external, scheme: soc2, performed: 2026-01-01}\n',
    ],
  ])('%s', (_, text) => {
    expect(
      [...rowsOf(openFixture(text)).values()].filter(({ met }) => met).map(({ requirement }) => requirement.id),
    ).toEqual([]);
  });

  it('examples/cloud meets all, and says in a sentence what answers each', () => {
    const rows = [...rowsOf(cloudWith(() => undefined)).values()];
    expect(rows.filter(({ met }) => !met)).toEqual([]);
    for (const { answer } of rows) {
      expect(answer.en).toMatch(/\.$/);
      expect(answer.ja).toMatch(/。$/);
    }
  });
});

describe('a row that has nothing to apply to', () => {
  const customer = `isms: 1
services:
  - {id: acme, name: Acme, roles: [customer], model: saas, supplier: Acme Inc.}
`;
  it('says so, with the fact', () => {
    const rows = rowsOf(openFixture(customer));
    expect(rows.get('4.1.c')).toMatchObject({ state: 'not-applicable', met: true });
    expect(rows.get('4.1.d')?.answer.en).toBe('No cloud service is provided.');
  });

  it('is open again on a day before the service began', () => {
    const later = customer.replace('model: saas', 'model: saas, since: 2027-01-01');
    expect(statesOf(openFixture(later))['4.1.c']).toBe('open');
    expect(statesOf(openFixture(later, { today: '2027-01-01' }))['4.1.c']).toBe('not-applicable');
  });
});

describe('what is unread', () => {
  it.each<[string, (files: Map<string, string>) => void, readonly string[]]>([
    ['criteria that are not YAML', (files) => files.set('more.isms.yaml', 'criteria: ["\n'), ['4.2.1.a', '4.2.2.a']],
    [
      'a service',
      (files) => replaced(files, 'services.isms.yaml', /( {2}- id: )/, '$1"'),
      ['4.2.1.a', '4.2.2.c', '4.3.a2'],
    ],
    ['a row of the SoA', (files) => replaced(files, 'soa.isms.yaml', /( {4}- id: )/, '$1"'), ['4.2.2.b', '4.2.2.d1']],
    ['a root file', (files) => files.set('more.isms.yaml', 'isms: ["\n'), ['4.1.a', '4.3.interval']],
    ['a line that may be anything', (files) => files.set('more.isms.yaml', '@risks\n'), ['4.1.a', '4.2.1.b']],
    ['a person', (files) => files.set('more.isms.yaml', 'people:\n  - {id: "x\n'), ['4.2.1.b', '4.3.b']],
  ])('leaves what depends on it not judged: %s', (_, change, ids) => {
    const rows = rowsOf(cloudWith(change));
    for (const id of ids) {
      expect(rows.get(id)?.state, id).toBe('not-judged');
      expect(rows.get(id)?.unread, id).toContainEqual(expect.objectContaining({ why: 'syntax' }));
    }
  });

  it('is named in the same order whichever file was read first', () => {
    const parts = (order: readonly string[]): readonly unknown[] => {
      const service = cloudWith((files) => {
        for (const name of order) files.set(`${name}.isms.yaml`, 'risks: ["\n');
        for (const name of order) files.set(`${name}-typo.isms.yaml`, 'risk:\n  - x\n');
      });
      for (const name of order) {
        const uri = `${fixtureFolder}${name}-large.isms.yaml`;
        service.workspace.setUnread(uri, { uri, why: 'too-large', sections: ['risks'] });
      }
      service.refresh();
      return [...rowsOf(service).values()].map(({ unread }) => unread);
    };
    expect(parts(['b', 'a'])).toEqual(parts(['a', 'b']));
  });

  it('judges the rows that do not depend on it', () => {
    const states = statesOf(cloudWith((files) => files.set('more.isms.yaml', 'criteria: ["\n')));
    expect(states['4.1.a']).toBe('met');
    expect(states['4.2.2.d2']).toBe('met');
  });

  it.each([
    ['encoding', ['risks'], ['4.2.1.b', '4.2.2.a'], ['4.1.a']],
    ['too-large', ['soa'], ['4.2.2.d1', '4.2.2.b'], ['4.3.interval']],
    ['unreadable', undefined, ['4.1.a', '4.3.interval'], []],
  ] as const)('a whole file (%s) speaks of the keys at its column zero', (why, sections, unjudged, judged) => {
    const service = cloudWith(() => undefined);
    const uri = `${fixtureFolder}bad.isms.yaml`;
    service.workspace.setUnread(uri, { uri, why, sections });
    service.refresh();
    const rows = rowsOf(service);
    for (const id of unjudged) {
      expect(rows.get(id)?.state).toBe('not-judged');
      expect(rows.get(id)?.unread).toMatchObject([{ document: uri, why }]);
    }
    for (const id of judged) expect(rows.get(id)?.state).toBe('met');
    service.workspace.setUnread(uri, undefined);
    service.refresh();
    expect(Object.values(statesOf(service)).every((state) => state !== 'not-judged')).toBe(true);
  });

  it('an excluded file leaves rows met with remarks while others answer them, and not judged when none does', () => {
    const excluding = (pattern: string, draft: boolean) => (files: Map<string, string>) => {
      replaced(files, 'isms.yaml', /lint:.*\n(?: {2}.*\n)*/, '');
      files.set('isms.yaml', `${files.get('isms.yaml') ?? ''}\nlint:\n  exclude: ["${pattern}"]\n`);
      if (draft) files.set('draft.isms.yaml', 'risks:\n  - {id: D-1, title: 下書き}\n');
    };
    expect(statesOf(cloudWith(excluding('draft*', true)))['4.2.1.b']).toBe('met-with-remarks');
    const without = statesOf(cloudWith(excluding('risk*', false)));
    expect(without['4.2.1.b']).toBe('not-judged');
    expect(without['4.2.2.a']).toBe('not-judged');
    expect(without['4.2.2.b']).toBe('not-judged');
  });

  it('a rule that is off leaves the rows that it decides not judged, and no others', () => {
    const off = (code: string) => (files: Map<string, string>) =>
      replaced(files, 'isms.yaml', /lint:.*\n(?: {2}.*\n)*/, `lint: {rules: {${code}: off}}\n`);
    const rows = rowsOf(cloudWith(off('risk/owner-missing')));
    expect(rows.get('4.2.1.b')).toMatchObject({
      state: 'not-judged',
      unread: [{ why: 'rule-off', rule: 'risk/owner-missing' }],
    });
    expect(rows.get('4.2.1.a')?.state).toBe('met');
    expect(statesOf(cloudWith(off('risk/stale')))['4.2.1.a']).toBe('met');
    expect(statesOf(cloudWith(off('control/unknown')))['4.2.2.b']).toBe('not-judged');
    expect(statesOf(cloudWith(off('schema/type')))['4.1.a']).toBe('not-judged');
  });
});

describe('what only holds a place, or cannot be read, in a field that the row rests on', () => {
  it.each([
    ['4.1.a', 'scope.isms.yaml', /relation: part/, 'relation: prat'],
    ['4.1.a', 'scope.isms.yaml', / {2}ismsScope:\n(?: {4}.*\n)*/, '  ismsScope: TODO\n'],
    ['4.1.a', 'scope.isms.yaml', /(全社のグループウェア.*, reason: )\{.*\}\}/, '$1TODO}'],
    ['4.1.c', 'services.isms.yaml', /name: Acme IaaS/, 'name: TODO'],
    ['4.1.d', 'risks.isms.yaml', /title: .*/, 'title: TODO'],
    ['4.2.1.a', 'risks.isms.yaml', /title: .*/, 'title: TODO'],
    ['4.2.1.a', 'risks.isms.yaml', /likelihood: .*/, 'likelihood: TODO'],
    ['4.2.1.a', 'criteria.isms.yaml', /method: sum/, 'method: summ'],
    ['4.2.1.b', 'risks.isms.yaml', / owner:/, ' ownr:'],
    ['4.2.1.a', 'risks.isms.yaml', / likelihood:/, ' liklihood:'],
    ['4.2.1.a', 'criteria.isms.yaml', / process:/, ' proces:'],
    ['4.1.a', 'scope.isms.yaml', / applicability:/, ' aplicability:'],
    ['4.2.2.a', 'risks.isms.yaml', / treatment:/, ' treatmnt:'],
    ['4.2.1.b', 'risks.isms.yaml', /^risks:\n/m, 'risks:\n  - TODO\n'],
    ['4.1.b', 'services.isms.yaml', /^services:\n/m, 'services:\n  - Example Mail\n'],
  ] as const)('leaves %s unmet: %s', (row, file, from, to) => {
    expect(statesOf(cloudWith((files) => replaced(files, file, from, to)))[row]).toBe('unmet');
  });
});

describe('a comment that silences a finding', () => {
  it('leaves the row deferred, with its reason', () => {
    const service = openFixture(`isms: 1
people:
  - {id: hanako, name: 情報 花子}
risks:
  - {id: R-1, title: 漏えい, owner: hanako}
  # isms-ignore risk/owner-missing until=2027-03-31: 役員会で来月決める
  - {id: R-2, title: 停止}
`);
    const row = rowsOf(service).get('4.2.1.b');
    expect(row).toMatchObject({ state: 'deferred', met: false, findings: [] });
    expect(row?.suppressed[0]?.suppression).toMatchObject({ reason: '役員会で来月決める', until: '2027-03-31' });
  });
});

describe('a severity that the project sets', () => {
  it('changes neither what decides nor what remarks', () => {
    const text = (lint: string) => `isms: 1\nlint: {rules: {${lint}}}\nrisks:\n  - {id: R-1, title: 漏えい}\n`;
    expect(statesOf(openFixture(text('risk/owner-missing: hint')))['4.2.1.b']).toBe('unmet');
  });
});
