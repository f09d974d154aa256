/** Some clients write null where there is nothing to say: it means what leaving it out means. */
import { describe, expect, it } from 'vitest';
import type { ClientCapabilities, CodeAction } from 'vscode-languageserver';
import { serverCapabilities } from '../../server/lsp/capabilities';
import { readOptions } from '../../server/lsp/initialization-options';
import { routesOf } from '../../server/lsp/routes';
import { chosenEncoding } from '../../server/lsp/spoken/columns';
import { styleOfClient } from '../../server/lsp/style';
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

  it.each(['null', '"edit"', '{}', '7'])('or %s in place of lists of what a client can', (written) => {
    const all = `{
      "general": {"positionEncodings": ${written}},
      "workspace": {"workspaceEdit": {"documentChanges": null, "resourceOperations": ${written}}, "fileOperations": null},
      "textDocument": {
        "completion": {"completionItem": {"documentationFormat": ${written}, "resolveSupport": {"properties": ${written}}}},
        "codeAction": {"dataSupport": true, "resolveSupport": {"properties": ${written}}},
        "hover": {"contentFormat": ${written}}
      }
    }`;
    const client = JSON.parse(all) as ClientCapabilities;
    const encoding = chosenEncoding(client.general?.positionEncodings);
    const style = (taken: ClientCapabilities) => styleOfClient(taken, readOptions(undefined))('en', () => undefined);
    expect(encoding).toBe('utf-16');
    expect(JSON.stringify(style(client))).toBe(JSON.stringify(style({})));
    const routes = routesOf({ warn: () => undefined, log: () => undefined, applyEdit: () => Promise.resolve(null) });
    expect(serverCapabilities(client, encoding, routes)).toEqual(serverCapabilities({}, encoding, routes));
  });
});
