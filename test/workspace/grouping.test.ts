import { describe, expect, it } from 'vitest';
import { commonFolder, isIsmsFile, isRootFile, isWithin, resolveFrom } from '../../server/workspace/uris';
import type { IsmsService } from '../../server/isms-service';
import { findingsOf } from '../support/rules';
import { emptyService, said, serviceWith } from './workspaces';

const uri = (path: string): string => `file:///w/${path}`;

/** Projects as `root: files`, paths without the folder of the test. */
function projectsOf(service: IsmsService): readonly string[] {
  const short = (each: string | undefined): string => each?.slice('file:///w/'.length) ?? '-';
  return service.workspace
    .projects()
    .map((project) => `${short(project.root)}: ${project.uris().map(short).join(' ')}`);
}

function open(...paths: readonly string[]): IsmsService {
  const service = emptyService();
  for (const path of paths) service.setText(uri(path), 'people: []\n');
  return service;
}

describe('projects', () => {
  it('are the folder of a root file, down to the next one', () => {
    expect(projectsOf(open('isms.yaml', 'a.isms.yaml', 'x/y/b.isms.yml', 'x/isms.yml', 'xy/c.isms.yaml'))).toEqual([
      'isms.yaml: a.isms.yaml isms.yaml xy/c.isms.yaml',
      'x/isms.yml: x/isms.yml x/y/b.isms.yml',
    ]);
  });

  it.each([
    ['root last', ['x/y/b.isms.yaml', 'a.isms.yaml', 'x/isms.yaml', 'isms.yaml']],
    ['inner root last', ['isms.yaml', 'x/y/b.isms.yaml', 'a.isms.yaml', 'x/isms.yaml']],
    ['roots first', ['x/isms.yaml', 'isms.yaml', 'x/y/b.isms.yaml', 'a.isms.yaml']],
  ])('are the same whatever comes first: %s', (_, paths) => {
    expect(projectsOf(open(...paths))).toEqual([
      'isms.yaml: a.isms.yaml isms.yaml',
      'x/isms.yaml: x/isms.yaml x/y/b.isms.yaml',
    ]);
  });

  it('fall back to the outer root, and to none, when roots go', () => {
    const service = open('isms.yaml', 'x/isms.yaml', 'x/b.isms.yaml');
    service.remove(uri('x/isms.yaml'));
    expect(projectsOf(service)).toEqual(['isms.yaml: isms.yaml x/b.isms.yaml']);
    service.remove(uri('isms.yaml'));
    expect(projectsOf(service)).toEqual(['-: x/b.isms.yaml']);
    service.remove(uri('x/b.isms.yaml'));
    expect(projectsOf(service)).toEqual([]);
  });

  it('have one root where a folder has two', () => {
    expect(projectsOf(open('isms.yml', 'isms.yaml', 'a.isms.yaml'))).toEqual([
      'isms.yaml: a.isms.yaml isms.yaml isms.yml',
    ]);
    expect(projectsOf(open('isms.yaml', 'isms.yml'))).toEqual(['isms.yaml: isms.yaml isms.yml']);
    const service = open('a.isms.yaml', 'isms.yaml', 'isms.yml');
    service.remove(uri('isms.yaml'));
    expect(projectsOf(service)).toEqual(['isms.yml: a.isms.yaml isms.yml']);
  });

  it('are one for each workspace folder where there is no root', () => {
    const service = open('one/a.isms.yaml', 'one/x/b.isms.yaml', 'two/c.isms.yaml', 'else.isms.yaml');
    expect(projectsOf(service)).toEqual(['-: else.isms.yaml one/a.isms.yaml one/x/b.isms.yaml two/c.isms.yaml']);
    service.workspace.setFolders([uri('one'), uri('two/')]);
    expect(projectsOf(service)).toEqual([
      '-: else.isms.yaml',
      '-: one/a.isms.yaml one/x/b.isms.yaml',
      '-: two/c.isms.yaml',
    ]);
    service.setText(uri('one/isms.yaml'), 'isms: 1\n');
    expect(projectsOf(service)).toEqual([
      '-: else.isms.yaml',
      'one/isms.yaml: one/a.isms.yaml one/isms.yaml one/x/b.isms.yaml',
      '-: two/c.isms.yaml',
    ]);
    service.workspace.setFolders([]);
    expect(projectsOf(service)).toEqual([
      '-: else.isms.yaml two/c.isms.yaml',
      'one/isms.yaml: one/a.isms.yaml one/isms.yaml one/x/b.isms.yaml',
    ]);
  });

  it('ask for a root once each', () => {
    const service = open('one/a.isms.yaml', 'one/b.isms.yaml', 'two/c.isms.yaml');
    service.workspace.setFolders([uri('one'), uri('two')]);
    service.refresh();
    expect(findingsOf(service, ['project/root-missing']).map(({ location }) => location.document)).toEqual([
      uri('one/a.isms.yaml'),
      uri('two/c.isms.yaml'),
    ]);
  });

  it('know nothing of one another', () => {
    const service = serviceWith(
      new Map([
        [uri('isms.yaml'), 'isms: 1\nservices:\n  - {id: crm, name: A, owner: jiro}\n'],
        [
          uri('x/isms.yaml'),
          'isms: 1\npeople:\n  - {id: jiro, name: B}\nservices:\n  - {id: crm, name: A, owner: jiro}\n',
        ],
      ]),
    );
    const found = findingsOf(service, ['ref/unresolved', 'id/duplicate']);
    expect(found.map(({ finding, location }) => `${finding.rule.code} ${location.document}`)).toEqual([
      `ref/unresolved ${uri('isms.yaml')}`,
    ]);
  });

  it('take findings with them when files move between them', () => {
    const texts = new Map([
      [uri('x/isms.yaml'), 'isms: 1\npeople:\n  - {id: jiro, name: B}\n'],
      [uri('x/a.isms.yaml'), 'services:\n  - {id: crm, name: A, owner: jiro}\n'],
      [uri('isms.yaml'), 'isms: 1\n'],
    ]);
    const service = serviceWith(texts);
    service.remove(uri('x/isms.yaml'));
    expect(service.refresh()).toEqual(new Set(texts.keys()));
    texts.delete(uri('x/isms.yaml'));
    expect(said(service)).toEqual(said(serviceWith(texts)));
    expect(findingsOf(service, ['ref/unresolved'])).toHaveLength(1);
  });
});

describe('URIs', () => {
  it.each([
    ['isms.yaml', true, true],
    ['isms.yml', true, true],
    ['a.isms.yaml', true, false],
    ['情報.isms.yml', true, false],
    ['.isms.yaml', false, false],
    ['isms.yaml.bak', false, false],
    ['a.yaml', false, false],
    ['xisms.yaml', false, false],
    ['ISMS.yaml', false, false],
  ])('of ISMS files are told from others: %s', (name, isms, root) => {
    expect([isIsmsFile(uri(name)), isRootFile(uri(name))]).toEqual([isms, root]);
  });

  it('of a folder do not hold those of a namesake', () => {
    expect(isWithin(uri('ab/c'), uri('a'))).toBe(false);
    expect(isWithin(uri('a/c'), uri('a/'))).toBe(true);
  });

  it.each([
    ['docs/a.md', uri('x/docs/a.md')],
    ['./a b.md', uri('x/a%20b.md')],
    ['../情報.md', uri('%E6%83%85%E5%A0%B1.md')],
    ['a\\b.md', uri('x/a/b.md')],
    ['https://example.com/a', undefined],
    ['/etc/passwd', undefined],
    ['C:\\a.md', undefined],
  ])('of a path are resolved against the file: %s', (path, expected) => {
    expect(resolveFrom(uri('x/isms.yaml'), path)).toBe(expected);
  });

  it('never lead above their root', () => {
    expect(resolveFrom('file:///isms.yaml', '../../../x.md')).toBe('file:///x.md');
    expect(resolveFrom(uri('isms.yaml'), '../../../x.md')).toBe('file:///x.md');
  });

  it('have a common folder', () => {
    expect(commonFolder([uri('a/b/c'), uri('a/d'), uri('a/b/e')])).toBe(uri('a'));
    expect(commonFolder([uri('ab/c'), uri('a/c')])).toBe('file:///w');
    expect(commonFolder([])).toBeUndefined();
    expect(commonFolder(['file:///a/x', 'untitled:b/y'])).toBeUndefined();
  });
});
