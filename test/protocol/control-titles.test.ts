import { describe, expect, it } from 'vitest';
import type { InlayHint } from 'vscode-languageserver/node';
import { makeFolder } from '../cli/folder';
import { startClient } from './client';

const text = `isms: 1
soa:
  controls:
    - id: A.5.1 # 方針
    - {id: CLD.9.5.1, applicable: true}
    - id: FISC-12
    - id: OWN-1
ownControls:
  - {id: OWN-1, title: 独自の管理策}
`;

async function titles(locale: string): Promise<readonly string[]> {
  const folder = makeFolder({ 'isms.yaml': text });
  const client = await startClient({ folders: [folder.uri], locale });
  const uri = folder.uriOf('isms.yaml');
  await client.open(uri, text);
  await client.settle();
  const hints: readonly InlayHint[] = await client.connection.sendRequest('textDocument/inlayHint', {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
  });
  return hints.map(({ position, label }) => `${position.line}:${position.character} ${String(label)}`);
}

describe('the title of a control', () => {
  it('stands behind its id, in the reader’s language', async () => {
    expect(await titles('ja')).toEqual([
      expect.stringMatching(/^3:15 .*方針/u),
      expect.stringMatching(/^4:20 .*分離/u),
      '6:15 独自の管理策',
    ]);
    expect((await titles('en'))[1]).toMatch(/segregation/i);
  });
});
