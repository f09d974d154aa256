import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bullets, code, divided, escapeMarkdown, labelled, link, table } from '../../server/markup/markdown';
import { plainText } from '../../server/markup/plain';

it('marks go, and what they mark stays', () => {
  const markdown = divided(
    labelled({ en: 'State', ja: '状態' }, escapeMarkdown('a*b_c'), 'en'),
    bullets([link('the [page]', 'https://example.jp/a\\)b'), code('x`y')]),
    table(['A', 'B'], [['1|2', '3']]),
  );
  expect(plainText(markdown)).toBe('State: a*b_c\n\n- the [page]\n- x`y\n\nA / B\n1|2 / 3');
});

it('a text that was escaped comes back as it was', () => {
  const part = fc.constantFrom('a', ' ', '*', '_', '`', '[', ']', '(', ')', '\\', '|', '<', '&', '#', '-', '1.', '予');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('').trim();
      expect(plainText(escapeMarkdown(text))).toBe(text);
    }),
  );
});
