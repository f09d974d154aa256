import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Bilingual } from '../../server/words/bilingual';
import { createCatalog } from '../../server/catalog/catalog';
import { createOriginals } from '../../server/editing/apply-changes';
import { fixesOf } from '../../server/features/fixes/fixes';
import { applyTextEdits } from '../../server/editing/text-edit';
import { documentationPages } from '../../server/reports/explain/rule-pages';
import { messageOf } from '../../server/check/message';
import { rowsOf, type Rule } from '../../server/check/rule';
import type { RuleDocs, RuleExample } from '../../server/rules/docs';
import { familyTitles, ruleDocs } from '../../server/rules/docs-table';
import { rules } from '../../server/rules/table';
import { fixtureFolder, readProjectText, writeProjectText } from '../support/project-text';
import { findingsOf, openFixture } from '../support/rules';
import stableCodes from './codes.json';

/** Codes are stable: users write them in suppressions, baselines and settings. By code, the severity unless told. */
const codes: Readonly<Record<string, string>> = stableCodes;

/** Files that the examples of a rule need beside the ISMS files. */
const filesOfExamples: Readonly<Record<string, readonly string[]>> = {
  'evidence/file-missing': ['evidence/isolation-test.md'],
};

/** Examples that nobody would print: what their … stands for. */
const leftOutOfExamples: Readonly<Record<string, string>> = {
  'text/too-long': '委託先の操作の誤り。'.repeat(2100),
};

/** Rules with one finding for many things, of which a fix may mend one. */
const aggregated = new Set(['enisa/not-considered', 'entry/incomplete']);

const byCode = new Map<string, Rule[]>();
for (const rule of rules) byCode.set(rule.code, [...(byCode.get(rule.code) ?? []), rule]);

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\w+\}/g)].map(([placeholder]) => placeholder))].sort();
}

function faultsOf(name: string, { en, ja }: Bilingual): readonly string[] {
  return [
    ...(en.trim() === '' ? [`${name}: no English`] : []),
    ...([en, ja].some((text) => text.startsWith('TODO')) ? [`${name}: still to be written`] : []),
    ...(japanese.test(en.replaceAll(/「[^」]*」/g, '')) ? [`${name}: Japanese in the English text`] : []),
    ...(japanese.test(ja) ? [] : [`${name}: no Japanese`]),
    ...(/[（）]/.test(ja) ? [`${name}: full-width parentheses`] : []),
    ...(String(placeholders(en)) === String(placeholders(ja)) ? [] : [`${name}: other placeholders in Japanese`]),
  ];
}

function docsOf(code: string): RuleDocs {
  const docs = ruleDocs.get(code);
  if (!docs) throw new Error(`${code} has no documentation`);
  return docs;
}

function exampleOf(code: string): RuleExample {
  const { example } = docsOf(code);
  if (!example) throw new Error(`${code} has no example`);
  const leftOut = leftOutOfExamples[code];
  return leftOut === undefined ? example : { ...example, bad: example.bad.replace('…', leftOut) };
}

describe('the table of rules', () => {
  it('has documentation for every code, and for no other; titles for every family', () => {
    expect([...ruleDocs.keys()].sort()).toEqual([...byCode.keys()].sort());
    const families = new Set([...byCode.keys()].map((code) => code.slice(0, code.indexOf('/'))));
    expect([...familyTitles.keys()].sort()).toEqual([...families].sort());
    expect([...familyTitles.values()].filter(({ en, ja }) => en === 'TODO' || ja === 'TODO')).toEqual([]);
  });

  it('has every code of the list, and no other', () => {
    const listed = Object.keys(codes);
    const missing = listed.filter((code) => !byCode.has(code));
    const unlisted = [...byCode.keys()].filter((code) => !listed.includes(code));
    expect({ missing, unlisted }).toEqual({ missing: [], unlisted: [] });
  });

  it('gives each the severity of the list', () => {
    const wrong = rules.filter(({ code, severity }) => codes[code] !== undefined && codes[code] !== severity);
    expect(wrong.map(({ code, severity }) => `${code}: ${severity}`)).toEqual([]);
  });

  it('names requirement rows that the catalogue has', () => {
    const { requirement } = createCatalog();
    const unknown = rules.flatMap((rule) =>
      rowsOf(rule)
        .filter((id) => !requirement(id))
        .map((id) => `${rule.code}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  it('decides every requirement row by some rule', () => {
    const judged = new Set(rules.flatMap(({ decides = [] }) => decides));
    expect(
      createCatalog()
        .requirements.map(({ id }) => id)
        .filter((id) => !judged.has(id)),
    ).toEqual([]);
  });
});

describe.each([...byCode])('%s', (code, sameCode) => {
  it('speaks both languages', () => {
    const faults = sameCode.flatMap(({ messages }) => [
      ...Object.entries(messages).flatMap(([variant, message]) => faultsOf(`message ${variant}`, message)),
      ...(Object.keys(messages).length === 0 ? ['no message'] : []),
    ]);
    const { when, why, mend } = docsOf(code);
    const explained = Object.entries({ when, why, mend }).flatMap(([part, text]) => faultsOf(part, text));
    expect([...faults, ...explained]).toEqual([]);
  });

  it('has an example: the finding stands in the bad text and not in the good one', () => {
    const { bad, good } = exampleOf(code);
    const options = { existing: filesOfExamples[code] ?? [] };
    expect(findingsOf(openFixture(bad, options), [code]).length, `${code}: bad example`).toBeGreaterThan(0);
    expect(findingsOf(openFixture(good, options), [code]).length, `${code}: good example`).toBe(0);
  });
});

describe.each([...byCode].filter(([, sameCode]) => sameCode.some(({ fix }) => fix)))('the fixes of %s', (code) => {
  it('remove the finding of the bad example, and leave YAML', () => {
    const { bad } = exampleOf(code);
    const options = { existing: filesOfExamples[code] ?? [] };
    const service = openFixture(bad, options);
    const texts = new Map([...readProjectText(bad).files].map(([name, text]) => [fixtureFolder + name, text]));
    const originals = createOriginals((uri) => texts.get(uri));
    const [first] = findingsOf(service, [code]);
    for (const { title, edits } of first ? fixesOf(service, first, originals) : []) {
      const fixed = new Map(texts);
      for (const [uri, each] of edits) fixed.set(uri, applyTextEdits(fixed.get(uri) ?? '', each));
      const files = new Map([...fixed].map(([uri, text]) => [uri.slice(fixtureFolder.length), text]));
      const after = openFixture(writeProjectText(files), options);
      expect(findingsOf(after, ['yaml/syntax']), title.en).toEqual([]);
      const remaining = findingsOf(after, [code]).map(({ finding }) => messageOf(finding, 'en'));
      if (aggregated.has(code)) expect(remaining, title.en).not.toContain(first && messageOf(first.finding, 'en'));
      else expect(remaining.length, title.en).toBeLessThan(findingsOf(service, [code]).length);
    }
  });
});

describe('docs/rules', () => {
  const folder = new URL('../../docs/rules/', import.meta.url);
  const pages = documentationPages({ rules, docs: ruleDocs, titles: familyTitles });

  it('says what the rules say; npm run generate writes it', () => {
    const stale = pages.filter(({ path, text }) => {
      const file = new URL(path, folder);
      return !existsSync(file) || readFileSync(file, 'utf8').replaceAll('\r\n', '\n') !== text;
    });
    expect(stale.map(({ path }) => path)).toEqual([]);
  });

  it('has no page of a rule that is no more', () => {
    const known = new Set(pages.map(({ path }) => path));
    const present = ['en', 'ja'].flatMap((language) =>
      readdirSync(new URL(`${language}/`, folder)).map((name) => `${language}/${name}`),
    );
    expect(present.filter((path) => !known.has(path))).toEqual([]);
  });

  it('links only to pages that there are, and closes what it opens', () => {
    const known = new Set(pages.map(({ path }) => path));
    for (const { path, text } of pages) {
      const links = [...text.matchAll(/\]\(([^)]+\.md)\)/g)].map(([, link = '']) =>
        new URL(link, `file:///${path}`).pathname.slice(1),
      );
      expect(
        links.filter((link) => !known.has(link)),
        path,
      ).toEqual([]);
      expect(text.match(/^```/gm)?.length ?? 0, path).toSatisfy((fences: number) => fences % 2 === 0);
    }
  });
});
