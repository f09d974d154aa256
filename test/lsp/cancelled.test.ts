/** A view that asks again has lost interest in its last question. */
import { describe, expect, it } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import { startInProcess } from './in-process';
import { createSlowHost } from './slow-host';

const folder = 'file:///workspace';
const root = `${folder}/isms.yaml`;

describe('a question that is cancelled while the server reads', () => {
  it.each([
    ['isms/soa', { uri: root }],
    ['isms/conformity', { uri: root }],
    [
      'textDocument/codeAction',
      {
        textDocument: { uri: root },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        context: { diagnostics: [] },
      },
    ],
  ])('is answered as cancelled: %s', async (method, parameters) => {
    const slow = createSlowHost({ [root]: 'isms: 1\n' });
    slow.dawdle();
    const client = await startInProcess(slow.host, folder);
    const source = new CancellationTokenSource();
    const answer = client.ask(method, parameters, source.token).then(
      () => 'answered',
      (error: { readonly code?: number }) => error.code,
    );
    source.cancel();
    // It is answered at once, and after all that was said before it: the server knows by then.
    await client.ask('textDocument/hover', { textDocument: { uri: root }, position: { line: 0, character: 0 } });
    slow.hurry();
    expect(await answer).toBe(LSPErrorCodes.RequestCancelled);
    expect(await client.ask('isms/conformity', { uri: root })).not.toBeNull();
  });
});
