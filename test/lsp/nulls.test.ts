/** Some clients write null where there is nothing to say: it means what leaving it out means. */
import { describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { startInProcess } from './in-process';
import { createSlowHost } from './slow-host';

const folder = 'file:///workspace';
const root = `${folder}/isms.yaml`;
const at = { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } };

describe('null', () => {
  it.each(['isms/conformity', 'isms/soa', 'isms/next'])('in place of the file that %s is about', async (method) => {
    const client = await startInProcess(createSlowHost({ [root]: 'isms: 1\n' }).host, folder);
    const left = await client.ask(method, {});
    expect(left).not.toBeNull();
    expect(await client.ask(method, { uri: null })).toEqual(left);
  });

  it('in place of the kinds of code actions that are asked for', async () => {
    const client = await startInProcess(createSlowHost({ [root]: 'isms: 1\nscoop: 1\n' }).host, folder);
    const ask = (context: object): Promise<readonly CodeAction[]> =>
      client.ask('textDocument/codeAction', {
        textDocument: { uri: root },
        range: at,
        context: { diagnostics: [], ...context },
      });
    const left = await ask({});
    expect(left).not.toEqual([]);
    expect(await ask({ only: null })).toEqual(left);
  });
});
