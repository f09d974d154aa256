// What an installed extension consists of.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicAddress } from '../../scripts/package/public-address.mjs';
import { extensionReadme } from '../../scripts/package/readme.mjs';
import { stageExtension } from '../../scripts/package/stage.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const source = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));

describe('the staged package', () => {
  let folder;
  let manifest;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'isms-stage-'));
    manifest = stageExtension(repository, folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const files = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

  it('has every file that its manifest names', () => {
    const named = JSON.stringify(manifest).match(/"\.?\/?(?:dist|client|snippets|l10n)[^"]*"/g);
    expect(named.length).toBeGreaterThan(6);
    for (const path of named) expect(existsSync(join(folder, JSON.parse(path))), path).toBe(true);
  });

  it('has the schema for other tools in both languages, and not what it is made of; so has the npm package', () => {
    const schemas = ['schemas/isms.ja.schema.json', 'schemas/isms.schema.json'];
    const names = files().map((path) => relative(folder, path).replaceAll('\\', '/'));
    expect(names.filter((name) => name.startsWith('schemas/')).sort()).toEqual(schemas);
    expect(source.files.filter((name) => name.startsWith('schemas')).sort()).toEqual(schemas);
  });

  it('has nothing that only serves development', () => {
    for (const field of ['private', 'scripts', 'devDependencies', 'bin']) expect(manifest).not.toHaveProperty(field);
    const names = files().map((path) => relative(folder, path));
    expect(
      names.filter((name) => /\.(?:ts|map|mjs)$|^(?:test|scripts|server|node_modules)\b|cli\.js/.test(name)),
    ).toEqual([]);
  });

  it('has no file twice, and no explanation inside a program as well', () => {
    const sums = files().map((path) => createHash('sha256').update(readFileSync(path)).digest('hex'));
    expect(new Set(sums).size).toBe(sums.length);
    const server = readFileSync(join(folder, 'dist/server.js'), 'utf8');
    for (const path of files().filter((each) => each.includes('texts'))) {
      const [longest] = readFileSync(path, 'utf8')
        .match(/"[^"\\]{20,}"/g)
        .sort((left, right) => right.length - left.length);
      expect(server).not.toContain(longest.slice(1, -1));
    }
  });

  it('is small: 2 MiB as it is sent', () => {
    const sent = zipSync(Object.fromEntries(files().map((path) => [path, readFileSync(path)])), { level: 9 });
    expect(sent.length).toBeLessThan(2 * 1024 * 1024);
  });

  it('says where to report faults, in the words of one field of the source', () => {
    const { reserved, fields } = publicAddress(source);
    expect(manifest).toMatchObject(fields);
    expect(fields.bugs.url.startsWith(source.repository.url.replace(/\.git$/, ''))).toBe(true);
    expect(reserved).toBe(new URL(source.repository.url).hostname.endsWith('.example'));
  });

  it('has a README that needs no clone', () => {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    expect(readme).toContain('# ISMS as Code');
    expect(readme).toContain('isms.lint.rules');
    expect(readme).not.toMatch(/npm |dist\/cli|<!-- /);
  });
});

describe('the page of the extension', () => {
  const readme = '# A\n\n![picture](docs/a.png)\n\nSee [rules](docs/rules.md) and [us](https://somewhere.example/).\n';

  it('has no link that leads nowhere as long as there is no public address', () => {
    const page = extensionReadme(readme, { reserved: true });
    expect(page).toBe('# A\n\nSee rules and [us](https://somewhere.example/).\n');
  });

  it('keeps links and pictures for the packager to make absolute when there is one', () => {
    const { reserved } = publicAddress({ repository: { url: 'https://github.com/somebody/isms-as-code.git' } });
    expect(extensionReadme(readme, { reserved })).toBe(readme);
  });
});
