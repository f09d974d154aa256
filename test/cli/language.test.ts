import { describe, expect, it } from 'vitest';
import { allWords } from '../../server/cli/words';
import { run } from './program';

const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;

async function speaks(environment: Readonly<Record<string, string | undefined>>, parameters: readonly string[] = []) {
  const { out } = await run(['check', 'examples/cloud', ...parameters], { environment });
  // A reason that a comment gives is the user's, in the user's language.
  const ours = out.split('\n').filter((line) => !line.startsWith('      '));
  return japanese.test(ours.join('\n')) ? 'ja' : 'en';
}

describe('the language', () => {
  it.each([
    [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
    [{ LANG: 'ja' }, 'ja'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'ja_JP.UTF-8' }, 'ja'],
    [{ LANG: 'ja_JP.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'ja_JP.UTF-8', LC_ALL: '', LC_MESSAGES: '' }, 'ja'],
  ])('is that of the environment %o', async (environment, expected) => {
    expect(await speaks(environment)).toBe(expected);
  });

  it('is that of --lang before the environment', async () => {
    expect(await speaks({ LANG: 'ja_JP.UTF-8' }, ['--lang', 'en'])).toBe('en');
    expect(await speaks({ LANG: 'en_US.UTF-8' }, ['--lang=ja'])).toBe('ja');
  });

  it.each([
    [['--help']],
    [['check', '--help']],
    [['soa', '--help']],
    [['report', '--help']],
    [['report', 'conformity', '--help']],
    [['rules', '--help']],
    [['catalog', '--help']],
    [['lsp', '--help']],
  ])('of help is complete for %o, which takes --lang', async (parameters) => {
    const { code, out } = await run([...parameters, '--lang', 'ja']);
    expect(code).toBe(0);
    expect(out).toMatch(/--lang <ja\|en> +言語/);
    const lines = out.split('\n').filter((line) => /^ {2}\S+.* {2,}\S/.test(line));
    for (const line of lines) expect(line).toMatch(japanese);
    expect(out).not.toMatch(/display help|output the version|Usage|Options|Commands/);
  });

  it('has every sentence in both languages, with the same places to fill in', () => {
    for (const { en, ja } of Object.values(allWords)) {
      const places = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
      expect(places(ja)).toEqual(places(en));
      expect(en).not.toMatch(japanese);
    }
  });
});
