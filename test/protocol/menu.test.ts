/** The menu of fixes: short, what mends first, and what silences behind one row where the client can open it. */
import { describe, expect, it } from 'vitest';
import { TextDocumentEdit, TextEdit, type CodeAction, type Range } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { makeFolder } from '../cli/folder';
import { startClient } from './client';

const mostRows = 8;
const silences = /^Suppress |^Make |^Turn /;

async function menu(
  initializationOptions: object = {},
  only?: readonly string[],
  text = 'isms: 1\n',
  caret = { line: 0, character: 2 },
): Promise<readonly CodeAction[]> {
  const folder = makeFolder({ 'isms.yaml': text });
  const client = await startClient({ folders: [folder.uri], locale: 'en', initializationOptions });
  const uri = folder.uriOf('isms.yaml');
  await client.open(uri, text);
  await client.settle();
  return await client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: caret, end: caret },
    context: { diagnostics: [], ...(only ? { only } : {}) },
  });
}

describe('the menu of fixes on the root of an empty ISMS', () => {
  it('begins with the scope, and ends with one row for all that silences', async () => {
    const rows = await menu({ silenceCommand: 'client.silence' });
    expect(rows.length).toBeLessThanOrEqual(mostRows + 1);
    expect(rows[0]?.title).toMatch(/scope/i);
    const last = rows.at(-1);
    expect(last?.command).toMatchObject({
      command: 'client.silence',
      arguments: [expect.any(String), expect.any(Object)],
    });
    expect(rows.filter(({ title }) => silences.test(title))).toEqual([]);
  });

  it('is as short for a client without such a row', async () => {
    const rows = await menu();
    expect(rows.length).toBeLessThanOrEqual(mostRows + 2);
    expect(silences.test(rows[0]?.title ?? '')).toBe(false);
  });

  it('ends with the caret on the first place to fill, where the client can take it there', async () => {
    const [first] = await menu({ fillCommand: 'client.fill' });
    expect(first?.command).toMatchObject({ command: 'client.fill' });
    const [uri, range] = (first?.command?.arguments ?? []) as [string, Range];
    const [change] = first?.edit?.documentChanges ?? [];
    const edits = change && TextDocumentEdit.is(change) ? change.edits.filter((each) => TextEdit.is(each)) : [];
    const before = TextDocument.create(uri, 'isms', 1, 'isms: 1\n');
    const after = TextDocument.create(uri, 'isms', 1, TextDocument.applyEdits(before, edits));
    expect(after.getText(range)).toBe('TODO');
    expect((await menu())[0]?.command).toBeUndefined();
  });

  it('gives everything that silences to who asks for it', async () => {
    const rows = await menu({ silenceCommand: 'client.silence' }, ['quickfix.isms.silence']);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every(({ title, kind }) => silences.test(title) && kind === 'quickfix.isms.silence')).toBe(true);
  });
});

describe('the menu of fixes on one of many rows that lack the same', () => {
  it('mends that row', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => `    - {id: A.5.${index + 1}, applicable: true}\n`);
    const text = `isms: 1\nsoa:\n  controls:\n${rows.join('')}`;
    const actions = await menu({}, undefined, text, { line: 7, character: 13 });
    const fix = actions.find(({ title }) => /inclusion reason/i.test(title));
    const [change] = fix?.edit?.documentChanges ?? [];
    const edits = change && TextDocumentEdit.is(change) ? change.edits : [];
    expect(edits.map((edit) => TextEdit.is(edit) && edit.range.start.line)).toEqual([7]);
  });
});

describe('the menu in an entry that lacks something', () => {
  const text = `isms: 1
soa:
  controls:
    - id: CLD.9.5.1
      roles: [provider]
      applicable: false
    - id: CLD.9.5.2
      roles: [provider]
      applicable: true
      inclusionReason: shared machines
`;
  const titles = async (line: number): Promise<readonly string[]> =>
    (await menu({ silenceCommand: 'client.silence' }, undefined, text, { line, character: 8 })).map(
      ({ title }) => title,
    );

  it('adds the reason for an exclusion from any of its lines, and from no other entry', async () => {
    const reason = /reason/i;
    expect((await titles(3)).filter((title) => reason.test(title))).not.toEqual([]);
    expect((await titles(5)).filter((title) => reason.test(title))).toEqual(
      (await titles(3)).filter((title) => reason.test(title)),
    );
    expect((await titles(8)).filter((title) => reason.test(title))).toEqual([]);
    expect((await titles(5)).length).toBeLessThanOrEqual(mostRows + 1);
  });
});
