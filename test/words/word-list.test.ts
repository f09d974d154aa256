/** One word for one thing in everything Japanese that we wrote ourselves; the words are those of JIS. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isJapanese } from '../support/japanese';
import wordList from './word-list.json';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Folders and files that hold texts of ours. */
const places = ['server', 'client', 'schemas/source', 'l10n', 'snippets', 'catalogs/texts/ja', 'package.nls.ja.json'];

/** What holds other people's words: what users may write, titles of publications, characters that are spoken about. */
const quoted: Readonly<Record<string, readonly string[]>> = {
  'server/words/synonyms.ts': ['*'],
  'server/rules/support/justification.ts': ['*'],
  'server/features/completion/words.ts': ['*'],
  'server/facts/placeholder.ts': ['*'],
  'server/facts/nobody.ts': ['*'],
  'server/rules/audit/grades.ts': ['（', '）'],
  'server/yaml/full-width/characters.ts': ['*'],
  'server/rules/audit/empty-cause.ts': ['*'],
  'server/reports/explain/catalog-words.ts': ['（', '）'],
  'catalogs/texts/ja/references.json': ['*'],
  // The name of a state, as reports have it.
  'server/words/names.ts': ['（', '）'],
};

function filesIn(path: string): readonly string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(`${root}${path}`, { withFileTypes: true }).flatMap((entry) =>
    filesOf(`${path}/${entry.name}`, entry),
  );
}

function filesOf(path: string, entry: { isDirectory(): boolean }): readonly string[] {
  if (entry.isDirectory()) return filesIn(path);
  return /\.(?:ts|json)$/.test(path) && !path.includes('.generated.') ? [path] : [];
}

/** The texts in quotes on a line; examples and comments stand in none. */
function textsIn(line: string): readonly string[] {
  if (/^\s*(?:\/\/|\*|\/\*|- )/.test(line)) return [];
  return [...line.matchAll(/(['"`])((?:\\.|(?!\1).)*)\1/g)].map(([, , text = '']) => text).filter(isJapanese);
}

/** Where another word stands than the list has. */
function otherWords(file: string): readonly string[] {
  const allowed = quoted[file] ?? [];
  if (allowed.includes('*')) return [];
  return readFileSync(root + file, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      textsIn(line).flatMap((text) =>
        Object.entries(wordList).flatMap(([word, others]) =>
          others
            .filter((other) => text.includes(other) && !allowed.includes(other))
            .map((other) => `${file}:${index + 1}: ${other} → ${word}`),
        ),
      ),
    );
}

describe('Japanese texts', () => {
  it.each(places)('%s has the words of the list', (place) => {
    expect(filesIn(place).flatMap(otherWords)).toEqual([]);
  });
});
