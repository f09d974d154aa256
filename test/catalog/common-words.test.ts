import { describe, expect, it } from 'vitest';
import common from '../../catalogs/common-words.json';
import { createCatalog } from '../../server/catalog/catalog';

const catalog = createCatalog();

describe('everyday words', () => {
  it('stand for controls that there are', () => {
    const known = (id: string): boolean =>
      [catalog.cloudControl(id), catalog.annexControl('2022', id), catalog.annexControl('2013', `A.${id}`)].some(
        Boolean,
      );
    expect(common.words.flatMap(({ controls }) => controls).filter((id) => !known(id))).toEqual([]);
  });

  it('are there in both languages, each once in its row', () => {
    for (const { words } of common.words) {
      expect(new Set(words).size, words.join()).toBe(words.length);
      expect(words.some((word) => /[ぁ-んァ-ヶ一-龠]/.test(word)) || words.includes('DLP'), words.join()).toBe(true);
      expect(
        words.some((word) => /^[A-Za-z -]+$/.test(word)),
        words.join(),
      ).toBe(true);
    }
  });

  it('lead to what the edition of 2022 made of a control', () => {
    const backup = catalog.annexControl('2022', 'A.8.13');
    expect(backup && catalog.commonWords(backup)).toContain('バックアップ');
    const isolation = catalog.cloudControl('CLD.9.5.1');
    expect(isolation && catalog.commonWords(isolation)).toContain('テナント');
  });
});
