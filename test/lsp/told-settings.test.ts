import { expect, it } from 'vitest';
import { readSettings, settingsIn } from '../../server/lsp/session/settings';
import { createGate } from '../../server/lsp/wire/gate';

it('of all that a client told of its settings, what it told last holds, key by key, and nothing is no answer', () => {
  expect(settingsIn(undefined, undefined, undefined)).toBeUndefined();
  expect(settingsIn({ isms: { language: 'ja' } }, undefined, null)).toEqual({ language: 'ja' });
  expect(settingsIn({ language: 'ja', rulePage: 'x' }, { isms: { today: '2026-01-01' } }, { language: null })).toEqual({
    language: 'ja',
    rulePage: 'x',
    today: '2026-01-01',
  });
  expect(settingsIn({ language: 'ja' }, undefined, { language: 'en', today: '' })).toEqual({ language: 'en' });
  const { refused } = readSettings(settingsIn({ language: 'ja' }, undefined, 'none'), []);
  expect(refused.map(({ ja }) => ja)).toEqual([expect.stringContaining('設定ismsの値')]);
});

it.each([
  ['of the client, where nobody asked for one', false, 'The server was initialized already.'],
  ['that was asked for on starting, whatever the client speaks', true, 'サーバは初期化済みです。'],
])('what comes out of turn is answered in the language %s', (_, isAsked, message) => {
  const gate = createGate('ja', isAsked);
  const initialize = { jsonrpc: '2.0', id: 1, method: 'initialize', params: { capabilities: {}, locale: 'en' } };
  gate.judge(initialize);
  expect(gate.judge({ ...initialize, id: 2 })).toMatchObject({ response: { error: { message } } });
});
