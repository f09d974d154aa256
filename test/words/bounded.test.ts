import { describe, expect, it } from 'vitest';
import { inOneWidth, isTooLong, judgedPart, longestJudged } from '../../server/words/bounded';
import { readNamings } from '../../server/words/naming';

describe('as much of a text as is judged', () => {
  it('is all of one that is no document', () => {
    const text = '文'.repeat(longestJudged);
    expect([isTooLong(text), judgedPart(text)]).toEqual([false, text]);
  });

  it('ends before a character that would be cut in two', () => {
    const before = '文'.repeat(longestJudged - 1);
    expect(judgedPart(`${before}𠮷文`)).toBe(before);
    expect(judgedPart(`${before}文𠮷`)).toBe(`${before}文`);
  });

  it('is brought to one width', () => {
    expect(inOneWidth('ＩＳＭＳ')).toBe('ISMS');
    expect(inOneWidth('Ａ'.repeat(longestJudged + 5))).toBe('A'.repeat(longestJudged));
  });

  it('is not all in which names are looked for', () => {
    const named = (before: number): boolean =>
      readNamings(`${' '.repeat(before)}Example CRM`, []).isNamed('Example CRM');
    expect([named(100), named(longestJudged)]).toEqual([true, true]);
  });
});
