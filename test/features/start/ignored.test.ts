/** A `.gitignore` that is there already. */
import { describe, expect, it } from 'vitest';
import { beside, withAdded } from '../../../server/features/start/ignored';

describe('a .gitignore in another encoding', () => {
  // 秘密 in Shift_JIS.
  const there = Uint8Array.of(0x23, 0x20, 0x94, 0xe9, 0x96, 0xa7, 0x0a);

  it('keeps every byte and gets what is missing behind them', () => {
    const files = [{ path: '.gitignore', text: 'texts.yaml\n' }];
    const { added } = beside(files, new TextDecoder().decode(there));
    expect([...withAdded(there, added)]).toEqual([...there, ...new TextEncoder().encode('texts.yaml\n')]);
  });

  it('keeps a byte order mark', () => {
    expect([...withAdded(Uint8Array.of(0xef, 0xbb, 0xbf, 0x0a), 'a\n')]).toEqual([0xef, 0xbb, 0xbf, 0x0a, 0x61, 0x0a]);
  });
});
