import { describe, expect, it } from 'vitest';
import { createSpellings } from '../../../server/lsp/spoken/spellings';
import { createSpoken } from '../../../server/lsp/spoken/spoken';

/** A client that counts bytes, an open document of which the text may change, and a closed one that takes its time to be read. */
function setUp(text: string) {
  const told: object[] = [];
  const document = { text, lookUps: 0 };
  let read = (): void => undefined;
  const closed = new Promise<readonly string[]>((resolve) => {
    read = () => resolve(['予約: 1']);
  });
  const spellings = createSpellings();
  const spoken = createSpoken(
    {
      onRequest: () => ({ dispose: () => undefined }),
      sendRequest: () => Promise.reject(new Error('nobody asks')),
      sendNotification: (_method: unknown, params?: unknown) => {
        told.push(params as object);
        return Promise.resolve();
      },
    },
    () => ({
      encoding: 'utf-8',
      spellings,
      openLine(uri) {
        document.lookUps += 1;
        return uri === 'file:///open' ? document.text : undefined;
      },
      closedLines: () => closed,
    }),
  );
  return { spoken, told, document, read, spellings };
}

const at = (uri: string, character: number) => ({ uri, at: { line: 0, character } });

describe('columns of what is told', () => {
  it('count in the text for which it was said, though a closed file is read and somebody types meanwhile', async () => {
    const { spoken, told, document, read } = setUp('予約: 1');
    const both = spoken.tell('findings', { list: [at('file:///closed', 2), at('file:///open', 2)] });
    const behind = spoken.tell('findings', { list: [at('file:///open', 2)] });
    document.text = 'ab: 1';
    read();
    await Promise.all([both, behind]);
    expect(told).toEqual([
      { list: [at('file:///closed', 6), at('file:///open', 6)] },
      { list: [at('file:///open', 6)] },
    ]);
  });

  it('look a line up once, however many of them lie in it', async () => {
    const { spoken, told, document } = setUp('予約'.repeat(1000));
    await spoken.tell('findings', { list: Array.from({ length: 1000 }, (_, each) => at('file:///open', each + 1)) });
    expect(told).toHaveLength(1);
    expect(document.lookUps).toBe(1);
  });

  it('count in the document that a command names, as far as one does, and it is named as the client does', async () => {
    const { spoken, told, spellings } = setUp('予約: 1');
    spellings.note('file:///OPEN', 'file:///open');
    const place = { line: 0, character: 2 };
    await spoken.tell('lens', { uri: 'file:///other', command: { arguments: ['file:///open', place] } });
    await spoken.tell('lens', { range: { start: place }, data: { uri: 'file:///open' } });
    expect(told).toEqual([
      { uri: 'file:///other', command: { arguments: ['file:///OPEN', { line: 0, character: 6 }] } },
      { range: { start: { line: 0, character: 6 } }, data: { uri: 'file:///open' } },
    ]);
  });
});
