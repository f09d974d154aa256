import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../server/catalog/catalog';
import { catalogList } from '../../server/reports/explain/catalog-list';
import { rules } from '../../server/rules/table';
import { run } from './program';

const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;
const codes = [...new Set(rules.map(({ code }) => code))];

describe('isms rules', () => {
  it('lists every rule, each on a line', async () => {
    const { code, out } = await run(['rules']);
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(/ {2,}/)[0]),
    ).toEqual(codes);
    for (const line of out.trimEnd().split('\n'))
      expect(line).toMatch(/ {2}(error|warning|information|info|hint) {2}\S/);
  });

  it('lists them as data', async () => {
    const { out } = await run(['rules', '--format', 'json', '--lang', 'ja']);
    const { rules: list } = JSON.parse(out) as { rules: readonly { code: string; when: string }[] };
    expect(list.map(({ code }) => code)).toEqual(codes);
    for (const { when } of list) expect(when).toMatch(japanese);
  });

  it('explains one: when, why, how to mend, and what it looks like', async () => {
    const { code, out } = await run(['rules', 'soa/exclusion-reason-missing']);
    expect(code).toBe(0);
    for (const title of ['When it stands', 'Why it matters', 'How to mend it', 'With the finding', 'Without it']) {
      expect(out).toMatch(new RegExp(`^${title}$`, 'm'));
    }
    expect(out).toContain('Clause: 4.2.2 d)');
    expect(out).toContain('exclusionReason:');
    const { rule } = JSON.parse((await run(['rules', 'soa/exclusion-reason-missing', '--format', 'json'])).out) as {
      rule: object;
    };
    expect(rule).toMatchObject({
      code: 'soa/exclusion-reason-missing',
      severity: 'error',
      requirements: ['4.2.2.d4'],
      example: { bad: expect.stringContaining('soa:') as string },
    });
  });

  it('knows the nearest to what there is not', async () => {
    const { code, err, out } = await run(['rules', 'risk/owner-mising', '--lang', 'ja']);
    expect(err).toBe(
      'isms: ルール「risk/owner-mising」はありません。「risk/owner-missing」ではありませんか。一覧はisms rulesで確認できます。\n',
    );
    expect([code, out]).toEqual([2, '']);
  });
});

describe('isms catalog', () => {
  const groups = catalogList(createCatalog());

  it('lists every id', async () => {
    const { code, out } = await run(['catalog']);
    expect(code).toBe(0);
    const ids = out.split('\n').flatMap((line) => /^ {2}(\S+) {2}/.exec(line)?.[1] ?? []);
    expect(ids).toEqual(groups.flatMap(({ entries }) => entries.map(({ id }) => id)));
    expect(JSON.parse((await run(['catalog', '--format', 'json'])).out)).toMatchObject({ version: 1, groups });
  });

  it.each([
    ['13.1.3', 'cloud-control', 'ネットワークの分離'],
    ['CLD.9.5.1', 'cloud-control', '仮想コンピューティング環境における分離'],
    ['cld.9.5.1', 'cloud-control', '監査で求められる証拠の例'],
    ['A.5.10', 'annex-control', 'A.8.1.3'],
    ['A.13.1.3', 'annex-control', 'A.8.22'],
    ['R9', 'enisa-risk', '隔離の失敗'],
    ['V5', 'enisa-vulnerability', 'ハイパーバイザ'],
    ['A5', 'enisa-asset', 'ENISAのリスク'],
    ['4.2.2', 'clause', '適用宣言書'],
  ])('explains %s', async (id, kind, expected) => {
    const { code, out, err } = await run(['catalog', id, '--lang', 'ja']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(expected);
    expect(out).not.toMatch(/undefined|\[object/);
    const { entry } = JSON.parse((await run(['catalog', id, '--format', 'json'])).out) as { entry: object };
    expect(entry).toMatchObject({ kind, id: id.toUpperCase() });
  });

  it.each([
    ['適用宣言書', 'term', '適用宣言書'],
    ['Statement of applicability', 'term', '適用宣言書'],
    ['4.2.2.d4', 'requirement', '除外'],
    ['enisa-2009', 'reference', 'ENISA'],
    ['仮想化', 'virtualisation', 'ハイパーバイザ'],
    ['5.38', 'next-edition', 'CLD.6.3.1'],
    ['5.10', 'annex-control', 'A.5.10'],
  ])('explains the word %s', async (word, kind, expected) => {
    const { code, out, err } = await run(['catalog', word, '--lang', 'ja']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(expected);
    expect(out).not.toMatch(/undefined|\[object/);
    const { entry } = JSON.parse((await run(['catalog', word, '--format', 'json'])).out) as { entry: object };
    expect(entry).toMatchObject({ kind });
  });

  it('lists what a word may mean', async () => {
    const { code, out } = await run(['catalog', '仮想', '--lang', 'ja']);
    expect(code).toBe(0);
    expect(out.split('\n').length).toBeGreaterThan(3);
    expect(out).toContain('仮想スイッチ');
  });

  it('says what nobody has compared with its source', async () => {
    expect((await run(['catalog', 'R9'])).out).toContain('Not yet compared with the report.');
  });

  it.each([
    ['CLD.9.5.3', 'Did you mean "CLD.9.5.1"?'],
    ['A.5.100', 'Did you mean "A.5.10"?'],
    ['something', 'nothing called "something". isms catalog'],
  ])('does not know %s', async (id, sentence) => {
    const { code, err } = await run(['catalog', id]);
    expect(err).toContain(sentence);
    expect(code).toBe(2);
  });
});
