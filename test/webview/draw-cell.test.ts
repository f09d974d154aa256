/** Cells as they are drawn. */
import { expect, it } from 'vitest';
import { drawCell } from '../../client/webview/draw-cell';

const drawn = (name: string): string =>
  drawCell({ kind: 'person', name }, 'ja', { next: () => '0' })
    .map(String)
    .join('');

it('keeps a name in another script on one line', () => {
  expect(drawn('情報 花子 (Hanako Joho)')).toBe('情報 花子 (Hanako\u00a0Joho)');
});

it('lets what is longer than a line break, and leaves brackets that are open as they are', () => {
  const long = `(${'a b '.repeat(60)})`;
  expect(drawn(long)).toBe(long);
  expect(drawn('((a b')).toBe('((a b');
  expect(drawn('(a b (c d) e f)')).toBe('(a b (c\u00a0d) e f)');
});
