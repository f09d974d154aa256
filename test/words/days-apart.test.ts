import { expect, it } from 'vitest';
import { daysApart } from '../../server/words/days-apart';

it.each([
  ['', []],
  ['期限 2026-11-28、2027-01-01まで', ['期限 ', '[2026-11-28]', '、', '[2027-01-01]', 'まで']],
  ['2026-11-28', ['[2026-11-28]']],
  ['12026-11-28', ['12026-11-28']],
  ['2026-11-281', ['2026-11-281']],
  ['R-2026-11', ['R-2026-11']],
])('%s', (text, pieces) => {
  const apart = daysApart(text);
  expect(apart.map((piece) => (piece.isDay ? `[${piece.text}]` : piece.text))).toEqual(pieces);
  expect(apart.map((piece) => piece.text).join('')).toBe(text);
});
