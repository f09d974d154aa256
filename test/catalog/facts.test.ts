import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../server/catalog/catalog';
import { enisaRating } from '../../server/catalog/enisa-values';
import crosswalk from '../../catalogs/crosswalk-2013-2022.json';
import annex2013 from '../../catalogs/iso27001-2013.json';
import annex2022 from '../../catalogs/iso27001-2022.json';
import enisa2009 from '../../catalogs/enisa-2009.json';
import { isJapanese } from '../support/japanese';

const catalog = createCatalog();
const editions = ['2013', '2022'] as const;

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}

describe('counts', () => {
  it('has all controls of both editions of annex A', () => {
    expect(catalog.annexControls('2013')).toHaveLength(114);
    expect(catalog.annexControls('2022')).toHaveLength(93);
    expect(annex2013.clauses).toHaveLength(14);
    expect(annex2013.objectives).toHaveLength(35);
    expect(annex2022.themes).toHaveLength(4);
    expect(catalog.annexControls('2022').filter(({ isNew }) => isNew)).toHaveLength(11);
  });

  it('has the 37 controls and 7 extended controls of ISO/IEC 27017', () => {
    const extended = catalog.cloudControls.filter(({ id }) => id.startsWith('CLD.'));
    expect(extended).toHaveLength(7);
    expect(catalog.cloudControls).toHaveLength(37 + 7);
    expect(extended.every(({ objective }) => objective !== undefined)).toBe(true);
  });

  it("has ENISA's risks, vulnerabilities and assets", () => {
    const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);
    expect(idsOf(catalog.enisaRisks)).toEqual(numbered('R', 35));
    expect(idsOf(catalog.enisaVulnerabilities)).toEqual(numbered('V', 53));
    expect(idsOf(catalog.enisaAssets)).toEqual(numbered('A', 23));
  });

  it('maps annex A by 115 pairs on which both directions agree', () => {
    const pairs = (table: Readonly<Record<string, readonly string[]>>, turned: boolean) =>
      Object.entries(table)
        .flatMap(([from, list]) => list.map((to) => (turned ? `${to} ${from}` : `${from} ${to}`)))
        .sort();
    expect(pairs(crosswalk.to2022, false)).toHaveLength(115);
    expect(pairs(crosswalk.to2013, true)).toEqual(pairs(crosswalk.to2022, false));
    const split = Object.entries(crosswalk.to2022).filter(([, list]) => list.length !== 1);
    expect(split.map(([id]) => id)).toEqual(['A.18.2.3']);
    for (const id of ['A.13.2.1', 'A.13.2.2', 'A.13.2.3']) {
      expect(catalog.annexControl('2013', id)?.counterparts).toEqual(['A.5.14']);
    }
  });
});

describe('ids', () => {
  it('are unique in each catalogue', () => {
    const lists = [
      ...editions.map((edition) => idsOf(catalog.annexControls(edition))),
      idsOf(catalog.cloudControls),
      idsOf(catalog.enisaRisks),
      idsOf(catalog.enisaVulnerabilities),
      idsOf(catalog.enisaAssets),
      idsOf(catalog.requirements),
      idsOf(catalog.clauses),
    ];
    for (const ids of lists) expect(new Set(ids).size).toBe(ids.length);
  });

  it('put every control of annex A under a theme or objective that is there', () => {
    const known = {
      '2013': new Set(idsOf(annex2013.objectives)),
      '2022': new Set(idsOf(annex2022.themes)),
    };
    for (const edition of editions) {
      const missing = catalog.annexControls(edition).filter(({ group }) => !known[edition].has(group.id));
      expect(missing).toEqual([]);
    }
  });
});

describe('titles', () => {
  const titled = [
    ...catalog.cloudControls,
    ...catalog.cloudControls.flatMap(({ objective }) => objective ?? []),
    ...editions.flatMap((edition) => catalog.annexControls(edition)),
    ...editions.flatMap((edition) => catalog.annexControls(edition).map(({ group }) => group)),
    ...catalog.enisaVulnerabilities,
    ...catalog.enisaAssets,
    ...catalog.clauses,
    ...catalog.requirements,
  ];

  it.each(titled.map(({ id, title }) => [id, title] as const))('%s has a title in both languages', (_id, title) => {
    expect(title.en.trim()).not.toBe('');
    expect(isJapanese(title.en)).toBe(false);
    expect(isJapanese(title.ja)).toBe(true);
  });

  it("names ENISA's risks in both languages", () => {
    for (const { title } of catalog.enisaRisks) {
      expect(title.en.trim()).not.toBe('');
      expect(isJapanese(title.ja)).toBe(true);
    }
  });
});

describe('provenance', () => {
  it.each(Object.entries(catalog.sources))('%s says in both languages where it comes from', (_name, source) => {
    expect(source.en.length).toBeGreaterThan(40);
    expect(isJapanese(source.ja)).toBe(true);
  });

  it('claims nothing of ISO/IEC 27017:2026 but what is public', () => {
    const { published, new: controls } = catalog.nextCloudEdition;
    expect(published).toBe('2026-07');
    expect(controls.map(({ id, successorOf }) => [id, successorOf])).toEqual([
      ['5.38', 'CLD.6.3.1'],
      ['5.39', null],
      ['8.35', 'CLD.9.5.1'],
      ['8.36', null],
    ]);
  });
});

describe("ENISA's ratings", () => {
  const values = [
    ...catalog.enisaRisks.flatMap(({ probability, impact, level }) => [probability, impact, level]),
    ...catalog.enisaAssets.flatMap(({ perceivedValue }) => perceivedValue ?? []),
  ];

  it.each([...new Set(values)])('%s is worded in both languages', (value) => {
    expect(enisaRating(value).en).not.toBe(value);
    expect(isJapanese(enisaRating(value).ja)).toBe(true);
  });

  it('are stated ones, never computed: R11 is medium though its row of the matrix is high', () => {
    expect(catalog.enisaRisk('R11')?.level).toBe('MEDIUM');
    expect(enisa2009.matrix.bands.high).toEqual([6, 8]);
  });
});
