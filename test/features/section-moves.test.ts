import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../server/check/message';
import { createOriginals } from '../../server/editing/apply-changes';
import { applyTextEdits } from '../../server/editing/text-edit';
import { entryOffersIn } from '../../server/features/entry-actions/entry-actions';
import { prepareFix } from '../../server/features/fixes/fixes';
import { createIsmsService, type IsmsService } from '../../server/isms-service';
import { knowledge, testDay } from '../support/rules';

type Files = ReadonlyMap<string, string>;
const folder = 'file:///p/';

function open(files: Files): IsmsService {
  const service = createIsmsService({ today: testDay, knowledge, fileExists: () => true });
  for (const [name, text] of files) service.setText(folder + name, text);
  service.refresh();
  return service;
}

/** All moves that are offered in a file, by title, with what the files are afterwards; files that are made among them. */
function movesIn(files: Files, name: string): ReadonlyMap<string, Files> {
  const service = open(files);
  const project = service.workspace.projectOf(folder + name);
  const moves = new Map<string, Files>();
  for (const { fix } of project ? entryOffersIn(service, project, folder + name) : []) {
    if (!/^Move /.test(fix.title.en) || moves.has(fix.title.en) || !project) continue;
    const originals = createOriginals((uri) => files.get(uri.slice(folder.length)));
    const prepared = prepareFix(fix, originals, project, service);
    if (!prepared) continue;
    const after = new Map(files);
    for (const [uri, edits] of prepared.edits) {
      const file = uri.slice(folder.length);
      after.set(file, applyTextEdits(files.get(file) ?? '', edits));
    }
    moves.set(fix.title.en, after);
  }
  return moves;
}

/** What is found, wherever. */
function found(files: Files): readonly string[] {
  const service = open(files);
  return [...files.keys()]
    .flatMap((name) => service.findings(folder + name))
    .map(({ finding }) => `${finding.rule.code} ${messageOf(finding, 'en')}`)
    .sort();
}

const root = `# our ISMS
isms: 1

# who
people:
  # first
  - {id: a, name: x}

# about risks
# twice
risks:
  - id: R-1 # kept
    owner: a

services: []
`;

describe('a section', () => {
  it('moves with its comments, and the rest stays as it was', () => {
    const moves = movesIn(new Map([['isms.yaml', root]]), 'isms.yaml');
    expect([...moves.keys()]).toEqual(['Move people to people.isms.yaml', 'Move risks to risks.isms.yaml']);
    const after = moves.get('Move risks to risks.isms.yaml');
    expect(after?.get('risks.isms.yaml')).toBe('# about risks\n# twice\nrisks:\n  - id: R-1 # kept\n    owner: a\n');
    expect(after?.get('isms.yaml')).toBe(root.replace(/# about risks[^]*(?=services)/, ''));
  });

  it('goes behind what a file has, in its line ends, and back again', () => {
    const own = 'criteria:\r\n  process: x\r\n\r\n\r\n';
    const files = new Map([
      ['isms.yaml', root],
      ['risks.isms.yaml', own],
    ]);
    const away = movesIn(files, 'isms.yaml').get('Move risks to risks.isms.yaml') ?? new Map<string, string>();
    expect(away.get('risks.isms.yaml')).toBe(
      'criteria:\r\n  process: x\r\n\r\n# about risks\r\n# twice\r\nrisks:\r\n  - id: R-1 # kept\r\n    owner: a\r\n',
    );
    const back = movesIn(away, 'risks.isms.yaml').get('Move risks to isms.yaml');
    expect(back?.get('risks.isms.yaml')).toBe('criteria:\r\n  process: x\r\n');
    expect(found(back ?? new Map())).toEqual(found(files));
  });

  it.each([
    ['that the other file has already', root, 'risks: []\n'],
    ['that stands twice', root.replace('services: []', 'risks: []'), undefined],
    [
      'that names something of another one',
      root.replace('owner: a', 'owner: *a').replace('id: a', 'id: &a a'),
      undefined,
    ],
    ['that cannot be told from the rest', '{isms: 1, risks: [{id: R-1}], people: []}\n', undefined],
  ])('%s stays', (_, text, other) => {
    const files = new Map([['isms.yaml', text], ...(other === undefined ? [] : [['risks.isms.yaml', other] as const])]);
    expect([...movesIn(files, 'isms.yaml').keys()].filter((title) => title.includes('risks'))).toEqual([]);
  });

  it('never goes into a file that is there and could not be read', () => {
    const service = open(new Map([['isms.yaml', root]]));
    const own = `${folder}risks.isms.yaml`;
    const titles = () => {
      const project = service.workspace.projectOf(`${folder}isms.yaml`);
      const offers = project ? entryOffersIn(service, project, `${folder}isms.yaml`) : [];
      return offers.map(({ fix }) => fix.title.ja).filter((title) => title.endsWith('risks.isms.yamlへ移動'));
    };
    expect(titles()).toHaveLength(1);
    service.workspace.setUnread(own, { uri: own, why: 'too-large', sections: undefined });
    expect(titles()).toEqual([]);
  });

  it('is found the same of wherever it stands, in every example', () => {
    let count = 0;
    for (const example of ['cloud', 'customer', 'first-day', 'infrastructure']) {
      const names = readdirSync(`examples/${example}`).filter((name) => name.endsWith('.yaml'));
      const files = new Map(names.map((name) => [name, readFileSync(`examples/${example}/${name}`, 'utf8')] as const));
      const before = found(files);
      for (const name of names)
        for (const [title, after] of movesIn(files, name)) {
          count += 1;
          expect(found(after), `${example} ${title}`).toEqual(before);
          const lines = (all: Files): readonly string[] =>
            [...all.values()].flatMap((text) => text.split('\n').filter((line) => line.trim() !== '')).sort();
          expect(lines(after), `${example} ${title}`).toEqual(lines(files));
        }
    }
    expect(count).toBeGreaterThan(10);
  });
});
