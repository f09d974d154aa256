/** A Node that is too old is told so in one sentence, by a file that it can read. */
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { expect, it } from 'vitest';
import { makeFolder } from './folder';
import { programPath, run } from './program';

const pretend = `for (const [name, value] of [['versions', { node: '18.20.4' }], ['version', 'v18.20.4']])
  Object.defineProperty(process, name, { value });`;

it.each([
  [['check'], 'en_US.UTF-8', 'isms: Node.js 20 or newer is needed; this is v18.20.4.\n'],
  [['lsp', '--stdio'], 'ja_JP.UTF-8', 'isms: Node.js 20以降が必要です(現在はv18.20.4)。\n'],
  [['soa', '--lang', 'ja'], 'en_US.UTF-8', 'isms: Node.js 20以降が必要です(現在はv18.20.4)。\n'],
])('isms %s', async (parameters, LANG, sentence) => {
  const folder = makeFolder({ 'old.cjs': pretend });
  const environment = { LANG, NODE_OPTIONS: `--require "${folder.pathOf('old.cjs')}"` };
  expect(await run(parameters, { environment })).toEqual({ code: 2, out: '', err: sentence });
});

it('what says so is written as the oldest read it', () => {
  expect(() => transformSync(readFileSync(programPath(), 'utf8'), { target: 'es5' })).not.toThrow();
  expect(() => transformSync('const later = () => 1;', { target: 'es5' })).toThrow();
});
