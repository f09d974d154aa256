/** What is put into a pattern stands there as it is. */
import { expect, it } from 'vitest';
import { filled } from '../../server/words/filled';

it.each(['Pay$$', "US$& $' $`", '$1', '{date}', '{services}', ''])('puts in %s as it is', (services) => {
  expect(filled('for {services}, by {date}', { services, date: '2026-11-23' })).toBe(`for ${services}, by 2026-11-23`);
});

it('leaves a place that nobody fills', () => {
  expect(filled('by {date}', {})).toBe('by {date}');
});

it.each(['constructor', 'toString', '__proto__'])(
  'has no word for {%s}, which every object of JavaScript has',
  (name) => {
    expect(filled(`https://example.com/{${name}}`, { code: 'a/b' })).toBe(`https://example.com/{${name}}`);
  },
);
