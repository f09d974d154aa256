import { describe, expect, it } from 'vitest';
import { readOptions } from '../../server/lsp/initialization-options';

const none = readOptions(undefined);

describe('what a client tells when it begins', () => {
  it('is taken where it has the form', () => {
    const told = {
      rulePage: 'https://example.com/{page}',
      notifyChanges: true,
      entryLines: true,
      suggestCommand: 'suggest',
      silenceCommand: 'silence',
      fillCommand: 'fill',
    };
    expect(readOptions(told)).toEqual(told);
  });

  it.each([
    [null],
    [7],
    ['rulePage'],
    [['rulePage']],
    [{ rulePage: 7, notifyChanges: 'true', entryLines: 1, suggestCommand: {}, silenceCommand: [], fillCommand: null }],
    [{ rulePage: '', silenceCommand: '' }],
    [Object.create({ rulePage: 'inherited' })],
    [{ isms: { today: '2026-11-23' } }],
  ])('is passed over where it is %j', (told) => {
    expect(readOptions(told)).toEqual(none);
    expect(none.silenceCommand).toBeUndefined();
  });
});
