import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** `UPDATE_GOLDEN=1 npx vitest run --project unit test/golden` writes what is read now; the diff is then for a person to judge. */
const updating = process.env['UPDATE_GOLDEN'] === '1';

/**
 * What people read, word by word: each text must be the one in `expected/FOLDER/NAME`. A file that no text belongs to
 * is a mistake, too: nobody would notice that its text is gone.
 */
export function describeGolden(folder: string, texts: Readonly<Record<string, () => string | Promise<string>>>): void {
  const path = fileURLToPath(new URL(`expected/${folder}/`, import.meta.url));
  describe(`golden ${folder}`, () => {
    it.each(Object.entries(texts))('%s', async (name, make) => {
      const text = withEnd(await make());
      if (updating) {
        mkdirSync(path, { recursive: true });
        writeFileSync(path + name, text);
      }
      expect(existsSync(path + name), `${folder}/${name} is there; UPDATE_GOLDEN=1 writes it`).toBe(true);
      expect(text).toBe(readFileSync(path + name, 'utf8').replaceAll('\r\n', '\n'));
    });

    it('has no other files', () => {
      const strangers = (existsSync(path) ? readdirSync(path) : []).filter((name) => !Object.hasOwn(texts, name));
      if (updating) for (const name of strangers) rmSync(path + name);
      else expect(strangers).toEqual([]);
    });
  });
}

/** The same text in each language, as `NAME.LANGUAGE.ENDING`. */
export function inBothLanguages(
  name: string,
  ending: string,
  make: (language: 'en' | 'ja') => string | Promise<string>,
): Readonly<Record<string, () => string | Promise<string>>> {
  return { [`${name}.en.${ending}`]: () => make('en'), [`${name}.ja.${ending}`]: () => make('ja') };
}

/** So long may a line of data be before its parts get lines of their own: a row that says little is one line. */
const widest = 360;

/** Data for reading differences in: what is short stands on one line. */
export function asJson(data: unknown, indentation = ''): string {
  const short = JSON.stringify(data);
  if (typeof data !== 'object' || data === null || short.length <= widest) return short;
  const deeper = `${indentation}  `;
  const [open, close] = Array.isArray(data) ? '[]' : '{}';
  const parts = Array.isArray(data)
    ? data.map((each) => asJson(each, deeper))
    : Object.entries(data).flatMap(([key, value]) =>
        value === undefined ? [] : [`${JSON.stringify(key)}: ${asJson(value, deeper)}`],
      );
  return `${open}\n${parts.map((part) => deeper + part).join(',\n')}\n${indentation}${close}`;
}

function withEnd(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
