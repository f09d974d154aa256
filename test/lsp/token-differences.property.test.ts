import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { startInProcess } from './in-process';
import { createSlowHost } from './slow-host';

const uri = 'file:///workspace/isms.yaml';
const lines = [
  'people:',
  '  - {id: suzuki, name: 鈴木}',
  'services:',
  '  - {id: yoyaku, name: 予約, owner: suzuki}',
  'risks:',
  '  - {id: R-1, title: 隔離の失敗, owner: suzuki, services: [yoyaku]}',
  '    owner: sato',
  '',
];
const text = fc.array(fc.constantFrom(...lines), { maxLength: 8 }).map((each) => `isms: 1\n${each.join('\n')}`);
/** A text, and whether the client takes what it is answered then. */
const steps = fc.array(fc.record({ text, isTaken: fc.boolean() }), { minLength: 1, maxLength: 6 });

describe('differences of semantic tokens', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('lead to all tokens, though answers are dropped and all comes within one moment', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(1);
    const client = await startInProcess(createSlowHost({ [uri]: 'isms: 1\n' }).host, 'file:///workspace');
    const textDocument = { uri };
    client.open(uri, 'isms: 1\n');
    const all = () => client.ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    await fc.assert(
      fc.asyncProperty(steps, async (each) => {
        let { resultId: previousResultId, data } = await all();
        for (const { text: written, isTaken } of each) {
          client.change(uri, written);
          const asked = { textDocument, previousResultId };
          const answer = await client.ask<SemanticTokens | SemanticTokensDelta>(
            'textDocument/semanticTokens/full/delta',
            asked,
          );
          if (!isTaken) continue;
          data = 'data' in answer ? answer.data : applied(data, answer);
          previousResultId = answer.resultId;
          expect(data).toEqual(
            (await client.ask<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range })).data,
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

function applied(data: readonly number[], { edits }: SemanticTokensDelta): number[] {
  const result = [...data];
  for (const { start, deleteCount, data: added = [] } of [...edits].reverse())
    result.splice(start, deleteCount, ...added);
  return result;
}
