import { describe, expect, it } from 'vitest';
import { simplified } from '../../server/rules/support/justification';
import { readExclusions } from '../../server/rules/scope/excluded-service';
import { withoutMarksAround } from '../../server/words/trimmed';
import { sheetNames } from '../../server/writers/xlsx/text';

describe('marks around a text', () => {
  it.each([
    ['', ''],
    ['…', ''],
    ['😀', ''],
    ['a', 'a'],
    ['「対象外」', '対象外'],
    ['  (n/a). ', 'n/a'],
    ['😀未定😀', '未定'],
    ['𠮷野 (仮)', '𠮷野 (仮'],
    ['- 𠮷', '𠮷'],
    ['\ud83d a \ude00', 'a'],
    ['①', '①'],
  ])('%j is %j without them', (text, bare) => {
    expect(withoutMarksAround(text)).toBe(bare);
  });

  // What begins anew at each mark takes half a minute for these; the time of the test is over before.
  const many = (mark: string): string => `x${mark.repeat(200_000)}y`;

  it('may be as many as they like in the middle', { timeout: 10_000 }, () => {
    expect(withoutMarksAround(many('('))).toBe(many('('));
    expect(withoutMarksAround(`((${many('😀')}))`)).toBe(many('😀'));
    // Of a text so long, only the beginning is read.
    expect(simplified(many('('))).toBe('x');
    expect(readExclusions([{ what: many('」') }])({ name: 'Example CRM' })).toEqual([]);
    expect(sheetNames([many("'")])).toEqual([`x${"'".repeat(30)}`.replace(/'+$/, '')]);
  });
});
