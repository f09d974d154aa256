/** Which rows are looked at, and which are chosen. */
import { describe, expect, it } from 'vitest';
import { facetCounts, hasFacets, hasText, itemsOf, noFilter, searchText, withFacet } from '../../client/webview/filter';
import { nothingSelected, pruned, toggled, withAll } from '../../client/webview/selection';
import { statement, viewsOf } from './page';

const { soa } = viewsOf(
  statement(
    '{id: CLD.9.5.1, applicable: true, inclusionReason: ストレージを共有, status: planned}',
    '{id: CLD.12.1.5, applicable: false, exclusionReason: ﾊﾞｯｸｱｯﾌﾟ}',
  ),
);
const rows = itemsOf(soa);
const found = (text: string): readonly string[] =>
  rows.filter((row) => hasText(searchText(row, 'ja'), { ...noFilter, text })).map(({ name }) => name);

describe('words', () => {
  it.each([
    ['ストレージ', ['CLD.9.5.1']],
    ['ｃｌｄ．９．５．１', ['CLD.9.5.1']],
    ['共有 計画中', ['CLD.9.5.1']],
    ['バックアップ 除外', ['CLD.12.1.5']],
    ['共有 除外', []],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));

  it('finds all rows by none', () => expect(found('  ')).toHaveLength(rows.length));
});

describe('facets', () => {
  it('show the rows with a value, and count them beside all that is chosen elsewhere', () => {
    const planned = withFacet(noFilter, 'status', ['planned']);
    expect(rows.filter((row) => hasFacets(row, planned)).map(({ name }) => name)).toEqual(['CLD.9.5.1']);
    expect(facetCounts(rows, planned, 'decision')).toEqual(new Map([['applicable', 1]]));
    expect(facetCounts(rows, planned, 'status').get('planned')).toBe(1);
    expect(facetCounts(rows, noFilter, 'decision').get('excluded')).toBe(1);
    expect(withFacet(planned, 'status', [])).toEqual(noFilter);
  });

  it('show the rows with any of several values', () => {
    const decided = withFacet(noFilter, 'decision', ['applicable', 'excluded']);
    const names = (filter: typeof decided): readonly string[] =>
      rows.filter((row) => hasFacets(row, filter)).map(({ name }) => name);
    expect(names(decided)).toEqual(['CLD.9.5.1', 'CLD.12.1.5']);
    expect(names(withFacet(decided, 'status', ['planned', 'partial']))).toEqual(['CLD.9.5.1']);
    expect(facetCounts(rows, decided, 'decision').get('missing')).toBe(rows.length - 2);
  });

  it('are all rows’ that can be filtered, and no other’s', () => {
    expect(rows.every(({ facets }) => facets !== undefined)).toBe(true);
    expect(rows.length).toBe(soa.tiles[0]?.count);
  });
});

describe('choosing', () => {
  const keys = ['a', 'b', 'c', 'd', 'e'];

  it('takes a range from the row chosen before, whichever way', () => {
    const one = toggled(nothingSelected, 'd', true, false, keys);
    expect([...toggled(one, 'b', true, true, keys).keys].toSorted()).toEqual(['b', 'c', 'd']);
    expect([...toggled(nothingSelected, 'b', true, true, keys).keys]).toEqual(['b']);
    expect([...toggled(withAll(one, keys, true), 'b', false, true, keys).keys].toSorted()).toEqual(['a', 'e']);
  });

  it('does not go beyond what is shown', () => {
    const one = toggled(nothingSelected, 'a', true, false, keys);
    expect([...toggled(one, 'e', true, true, ['a', 'e']).keys]).toEqual(['a', 'e']);
  });

  it('lets go of what is decided meanwhile', () => {
    const all = withAll(nothingSelected, keys, true);
    expect([...pruned(all, new Set(['a', 'x'])).keys]).toEqual(['a']);
    expect(pruned(all, new Set(keys))).toBe(all);
  });
});
