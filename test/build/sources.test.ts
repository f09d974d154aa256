/** A build older than its sources is noticed, whatever clocks and copies did to the times of files. */
import { describe, expect, it } from 'vitest';
import { expectCurrentBuild, whyOutdated, writeManifest } from '../../scripts/sources.mjs';
import { makeFolder } from '../cli/folder';

const inputs = ['server/a.ts', 'server/b.ts', 'node_modules/yaml/index.js'];

function built() {
  const folder = makeFolder({
    'server/a.ts': 'a\n',
    'server/b.ts': 'b\n',
    'package-lock.json': '{}',
    'dist/cli.js': '',
  });
  const dist = folder.pathOf('dist');
  writeManifest(folder.path, dist, inputs);
  return { folder, why: () => whyOutdated(folder.path, dist), dist };
}

describe('a build', () => {
  it('is current as long as its sources say the same, whenever they were written', () => {
    const { folder, why, dist } = built();
    folder.write('server/a.ts', 'a\r\n');
    folder.write('server/unrelated.ts', 'c\n');
    folder.write('node_modules/yaml/index.js', 'left to the lock file');
    expect(why()).toBeUndefined();
    expect(() => expectCurrentBuild(folder.path, dist)).not.toThrow();
  });

  it.each([
    ['a source that changed', 'server/a.ts', 'a2\n'],
    ['another version of a library', 'package-lock.json', '{"a": 1}'],
    ['another way of building', 'scripts/build.mjs', 'build'],
  ])('is outdated by %s', (_, path, content) => {
    const { folder, why, dist } = built();
    folder.write(path, content);
    expect(why()).toContain(path);
    expect(() => expectCurrentBuild(folder.path, dist)).toThrow(/npm run build/);
  });

  it('is outdated when a source is gone', () => {
    const { folder, why } = built();
    folder.remove('server/b.ts');
    expect(why()).toContain('server/b.ts');
  });

  it('of which nobody knows the sources is none', () => {
    const { folder, why } = built();
    folder.remove('dist/sources.json');
    expect(why()).toContain('no build');
  });
});
