import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planRule } from '../../scripts/new-rule/plan.mjs';
import { familyTitles } from '../../server/rules/docs-table';

const repository = new URL('../../', import.meta.url);

function read(path: string): string | undefined {
  const file = new URL(path, repository);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** What a plan adds to a file: the lines that it did not have. */
function addedLines(path: string, text = ''): readonly string[] {
  const before = new Set(read(path)?.split('\n'));
  return text.split('\n').filter((line) => !before.has(line));
}

describe('npm run new-rule', () => {
  it('makes rule, documentation and test, and enters them in the tables', () => {
    const { made = {}, extended = {} } = planRule('scope/boundary-unclear', read);
    expect(Object.keys(made)).toEqual([
      'server/rules/scope/boundary-unclear.ts',
      'server/rules/scope/boundary-unclear.docs.ts',
      'test/rules/scope/boundary-unclear.test.ts',
    ]);
    const added = Object.entries(extended).map(([path, text]) => [path, addedLines(path, text).join('\n')]);
    expect(Object.fromEntries(added)).toEqual({
      'server/rules/scope/family.ts': expect.stringMatching(/import \{ boundaryUnclear \}[^]*, boundaryUnclear\]/),
      'server/rules/scope/family.docs.ts': expect.stringMatching(/import .*\n {4}\.\.\.boundaryUnclearDocs,/),
      'test/rules/codes.json': expect.stringContaining('"scope/boundary-unclear": "warning"'),
    });
  });

  it('knows the folder of every family, whose files tell its families apart', () => {
    for (const part of familyTitles.keys()) {
      const { made = {} } = planRule(`${part}/quite-new`, read);
      const [, folder = '', file] = /^server\/rules\/(\w+)\/([\w-]+)\.ts$/.exec(Object.keys(made)[0] ?? '') ?? [];
      expect(read(`server/rules/${folder}/family.docs.ts`), part).toContain(`    ${part}: {`);
      expect(file).toBe(folder === part ? 'quite-new' : `${part}-quite-new`);
    }
  });

  it('gives a family that has no rule yet a title to be written', () => {
    const { extended = {} } = planRule('text/quite-new', (path) =>
      path.endsWith('family.docs.ts') ? read(path)?.replace(/\n {4}text: .*/, '') : read(path),
    );
    expect(extended['server/rules/file/family.docs.ts']).toContain("    text: { en: 'TODO', ja: 'TODO' },\n  },");
  });

  it.each([
    ['scope/missing', 'There is a rule scope/missing already'],
    ['risk/level', 'There is a file server/rules/risk/level.ts already'],
    ['scope', '"scope" is no code'],
    ['Scope/unclear', 'is no code'],
    ['scope/../../evil', 'is no code'],
    ['weather/bad', 'There is no family "weather"'],
    ['constructor/bad', 'There is no family "constructor"'],
  ])('refuses %s in a sentence', (code, sentence) => {
    const { refused, made } = planRule(code, read);
    expect(refused).toContain(sentence);
    expect(made).toBeUndefined();
  });
});
