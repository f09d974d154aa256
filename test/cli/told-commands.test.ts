/** What the documentation tells people to type is there to be typed. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { repository, run } from './program';

const pages = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'examples/README.md', ...markdownIn('docs')];
const told = pages.map((page) => ({ page, text: readFileSync(`${repository}${page}`, 'utf8') }));
const all = told.map(({ text }) => text).join('\n');
const commands = ['check', 'soa', 'report', 'due', 'trace', 'pack', 'init', 'rules', 'catalog', 'lsp'];

function markdownIn(folder: string): readonly string[] {
  return readdirSync(`${repository}${folder}`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

/** Commands in blocks of code, without their comments. */
function commandsIn(text: string): readonly string[] {
  return [...text.matchAll(/^node dist\/cli\.js (?<parameters>[^#\n]+)/gm)].map(({ groups }) =>
    (groups?.['parameters'] ?? '').trim(),
  );
}

/** The language server would wait for ever. */
const lines = commandsIn(all).filter((parameters) => !parameters.startsWith('lsp'));

describe('commands in the documentation', () => {
  /** Some write files, and others read those: all run in one copy of what they are told about. */
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'isms-told-'));
    cpSync(`${repository}examples`, join(folder, 'examples'), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([...new Set(lines)])('node dist/cli.js %s', async (parameters) => {
    const { code, err } = await run(parameters.split(/\s+/), { folder });
    // What was done is told there, too, where documents are written.
    expect(err).toMatch(/^(?:[^\n]+ files written\.\n)?$/);
    expect([0, 1]).toContain(code);
  });

  it('are more than a few', () => {
    expect(lines.length).toBeGreaterThan(5);
  });

  it('name subcommands that exist', () => {
    const named = [...all.matchAll(/`isms (?<command>[a-z]+)/g)].map(({ groups }) => groups?.['command']);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !commands.includes(name ?? ''))).toEqual([]);
  });

  it('name scripts that exist', () => {
    const named = [...all.matchAll(/npm run (?<script>[a-z:-]+)/g)].map(({ groups }) => groups?.['script'] ?? '');
    expect(named.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });

  it('never fetch from a registry what only has our name', () => {
    expect(told.filter(({ text }) => /^\s*(?:npx|npm i|npm install) .*isms/m.test(text))).toEqual([]);
  });

  it('are the same in both languages of the README', () => {
    const [english, japanese] = ['README.md', 'README.ja.md'].map((page) =>
      commandsIn(readFileSync(`${repository}${page}`, 'utf8')),
    );
    expect(english?.length).toBeGreaterThan(0);
    expect(japanese).toEqual(english);
  });
});
