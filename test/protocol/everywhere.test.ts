/** What editors other than VS Code are like: no folder or another one, bytes for columns, nothing watched, little offered. */
import { writeFileSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { URI } from 'vscode-uri';
import {
  type DocumentSymbol,
  type Hover,
  type Location,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { makeFolder } from '../cli/folder';
import { repository } from '../cli/program';
import { startEditor, until } from './editor';

const root = 'isms: 1\npeople:\n  - {id: suzuki, name: 鈴木}\nservices:\n  - {id: yoyaku, name: 予約}\n';
const system = 'assets:\n  - {id: db, name: 予約データベース, type: data, owner: suzuki, services: [yoyaku]}\n';
const line = system.split('\n')[1] ?? '';
const bytes = (text: string): number => Buffer.byteLength(text);

describe('the project of a document', () => {
  it.each([
    ['no folder', {}],
    ['a folder beside it', { rootUri: `${URI.file(`${repository}examples/cloud/docs`).toString()}/` }],
    ['a folder in the way of long ago', { rootPath: `${repository}examples/cloud/docs`, rootUri: undefined }],
    [
      'an empty list of folders and one of its own',
      { rootUri: URI.file(`${repository}examples/cloud`).toString(), workspaceFolders: [] },
    ],
    [
      'a folder in the way of long ago, which is right',
      { rootPath: `${repository}examples/cloud`, workspaceFolders: null },
    ],
  ])('is found with %s', async (_, told) => {
    const file = `${repository}examples/cloud/risks.isms.yaml`;
    const { readFileSync } = await import('node:fs');
    const editor = await startEditor(told);
    const uri = URI.file(file).toString();
    await editor.open(uri, readFileSync(file, 'utf8'));
    await editor.settled();
    const report = await editor.ask<{ readonly rows: readonly object[] } | null>('isms/conformity', { uri });
    expect(JSON.stringify(report)).toContain('"met"');
    expect(editor.pushed(uri) ?? []).toEqual([]);
  });

  it('is left when its last document is closed, and what was said of its files is taken back', async () => {
    const folder = makeFolder({
      'isms.yaml': root,
      'a.isms.yaml': system,
      'b.isms.yaml': system.replace('suzuki', 'sato'),
    });
    const editor = await startEditor({});
    await editor.open(folder.uriOf('a.isms.yaml'), system);
    await until(() => (editor.pushed(folder.uriOf('b.isms.yaml')) ?? []).length > 0);
    await editor.tell('textDocument/didClose', { textDocument: { uri: folder.uriOf('a.isms.yaml') } });
    await until(() => editor.pushed(folder.uriOf('b.isms.yaml'))?.length === 0);
  });
});

describe('columns', () => {
  const folder = () => makeFolder({ 'isms.yaml': root, 'assets.isms.yaml': system });

  it.each([
    ['utf-8', (text: string) => bytes(text)],
    ['utf-16', (text: string) => text.length],
    ['utf-32', (text: string) => [...text].length],
  ])('count as the client offers: %s', async (encoding, count) => {
    const { uri: rootUri, uriOf } = folder();
    const uri = uriOf('assets.isms.yaml');
    const editor = await startEditor({
      rootUri,
      capabilities: { general: { positionEncodings: [encoding, 'utf-16'] } },
    });
    expect(editor.initialized.capabilities.positionEncoding).toBe(encoding);
    // A character beyond the basic plane counts differently in each.
    const text = system.replace('予約データベース', '𠮷予約データベース');
    const [, written = ''] = text.split('\n');
    await editor.open(uri, text);
    const at = (needle: string) => ({ line: 1, character: count(written.slice(0, written.indexOf(needle))) });
    const found = await editor.ask<Location[]>('textDocument/definition', {
      textDocument: { uri },
      position: at('yoyaku'),
    });
    expect(found.map((each) => each.uri)).toEqual([uriOf('isms.yaml')]);
    const references = await editor.ask<Location[]>('textDocument/references', {
      textDocument: { uri: uriOf('assets.isms.yaml') },
      position: at('suzuki'),
      context: { includeDeclaration: true },
    });
    expect(references.find((each) => each.uri === uri)?.range).toEqual({
      start: at('suzuki'),
      end: { line: 1, character: at('suzuki').character + 'suzuki'.length },
    });
    // An edit behind Japanese text, and what is renamed after it.
    const end = { line: 1, character: at('suzuki').character + 'suzuki'.length };
    await editor.tell('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: at('suzuki'), end }, text: '佐藤' },
        {
          range: { start: at('suzuki'), end: { line: 1, character: at('suzuki').character + count('佐藤') } },
          text: 'suzuki',
        },
      ],
    });
    const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', {
      textDocument: { uri },
      position: at('yoyaku'),
      newName: 'booking',
    });
    expect(edit.changes?.[uri]?.[0]?.range.start).toEqual(at('yoyaku'));
  });

  it('of a closed file count so, too', async () => {
    const files = {
      'isms.yaml': root,
      'assets.isms.yaml': system,
      'more.isms.yaml': system.replace('id: db', 'id: 予約db').replace('owner: suzuki', 'owner: sato'),
    };
    const { uri: rootUri, uriOf } = makeFolder(files);
    const editor = await startEditor({ rootUri, capabilities: { general: { positionEncodings: ['utf-8'] } } });
    await until(() => (editor.pushed(uriOf('more.isms.yaml')) ?? []).length > 0);
    const [, written = ''] = files['more.isms.yaml'].split('\n');
    const unknown = editor.pushed(uriOf('more.isms.yaml'))?.find(({ message }) => String(message).includes('sato'));
    expect(unknown?.range.start).toEqual({ line: 1, character: bytes(written.slice(0, written.indexOf('sato'))) });
  });
});

it('addresses are answered as the client wrote them', async () => {
  const { path: folder, uri: rootUri } = makeFolder({
    'isms.yaml': root,
    'リスク[1].isms.yaml': system.replace('suzuki', 'sato'),
  });
  const raw = `file://${folder}/リスク[1].isms.yaml`;
  const editor = await startEditor({ rootUri });
  await editor.open(raw, system.replace('suzuki', 'sato'));
  await until(() => (editor.pushed(raw) ?? []).length > 0);
  const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', {
    textDocument: { uri: raw },
    position: { line: 1, character: line.indexOf('yoyaku') - 2 },
    newName: 'booking',
  });
  expect(Object.keys(edit.changes ?? {})).toContain(raw);
});

describe('a client that watches no files', () => {
  it('is told what happened on the disk, at rest and on save', async () => {
    const { path: folder, uri: rootUri, uriOf } = makeFolder({ 'isms.yaml': root, 'assets.isms.yaml': system });
    const editor = await startEditor({ rootUri });
    const uri = uriOf('assets.isms.yaml');
    await editor.settled();
    expect(editor.pushed(uri) ?? []).toEqual([]);
    writeFileSync(`${folder}/isms.yaml`, root.replaceAll('suzuki', 'sato'));
    await until(() => (editor.pushed(uri) ?? []).some(({ message }) => String(message).includes('suzuki')));
    writeFileSync(`${folder}/people.isms.yaml`, 'people:\n  - {id: suzuki, name: 鈴木}\n');
    await editor.tell('textDocument/didSave', { textDocument: { uri } });
    await until(() => !(editor.pushed(uri) ?? []).some(({ message }) => String(message).includes('suzuki')));
    rmSync(`${folder}/people.isms.yaml`);
    await until(() => (editor.pushed(uri) ?? []).some(({ message }) => String(message).includes('suzuki')));
  });
});

describe('a client that watches the files of its folders', () => {
  it('is told what happened to a project outside of them', async () => {
    const { path: folder, uriOf } = makeFolder({ 'isms.yaml': root, 'assets.isms.yaml': system });
    const watches = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
    const editor = await startEditor({ capabilities: watches });
    editor.onAsked('client/registerCapability', () => null);
    const uri = uriOf('assets.isms.yaml');
    await editor.open(uri, system);
    await editor.settled();
    expect(editor.pushed(uri) ?? []).toEqual([]);
    writeFileSync(`${folder}/isms.yaml`, root.replaceAll('suzuki', 'sato'));
    await until(() => (editor.pushed(uri) ?? []).some(({ message }) => String(message).includes('suzuki')));
  });
});

describe('a client that can pull but not be refreshed', () => {
  it('is pushed to, with the version of the document', async () => {
    const { uri: rootUri, uriOf } = makeFolder({ 'isms.yaml': root, 'assets.isms.yaml': system });
    const editor = await startEditor({ rootUri, capabilities: { textDocument: { diagnostic: {} } } });
    expect(editor.initialized.capabilities.diagnosticProvider).toBeUndefined();
    const uri = uriOf('assets.isms.yaml');
    await editor.open(uri, system);
    await editor.open(uriOf('isms.yaml'), root.replaceAll('suzuki', 'sato'));
    await until(() => (editor.pushed(uri) ?? []).some(({ message }) => String(message).includes('suzuki')));
    expect(editor.pushes.findLast((push) => push.uri === uri)?.version).toBe(1);
  });
});

it('what a client keeps of a code action are texts: some round large numbers on their way', async () => {
  const { uri: rootUri, uriOf } = makeFolder({
    'isms.yaml': root,
    'assets.isms.yaml': system.replace('suzuki', 'suzuk'),
  });
  const uri = uriOf('assets.isms.yaml');
  const codeAction = {
    codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
    dataSupport: true,
    resolveSupport: { properties: ['edit'] },
  };
  const editor = await startEditor({ rootUri, capabilities: { textDocument: { codeAction } } });
  await editor.open(uri, system.replace('suzuki', 'suzuk'));
  const position = { line: 1, character: line.indexOf('suzuki') };
  const actions = await editor.ask<{ data: object; edit?: object }[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  expect(actions.length).toBeGreaterThan(1);
  const rounded = JSON.parse(JSON.stringify(actions), (_key, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(14)) : value,
  ) as typeof actions;
  const resolved = await Promise.all(
    rounded.map((action) => editor.ask<{ edit?: object }>('codeAction/resolve', action)),
  );
  expect(resolved.map(({ edit }) => edit === undefined)).toEqual(actions.map(() => false));
});

describe('the language', () => {
  const japanese = /[ぁ-ん]/;
  it.each([
    ['of the environment', {}, [], { LANG: 'ja_JP.UTF-8' }, true],
    ['of the client before that of the environment', { locale: 'en' }, [], { LANG: 'ja_JP.UTF-8' }, false],
    ['that was asked for before that of the client', { locale: 'en' }, ['--lang', 'ja'], {}, true],
    [
      'of settings at the beginning before all',
      { locale: 'en', initializationOptions: { language: 'ja' } },
      ['--lang', 'en'],
      {},
      true,
    ],
    [
      'of the section in settings at the beginning',
      { initializationOptions: { isms: { language: 'ja' } } },
      [],
      {},
      true,
    ],
  ] as const)('%s', async (_, told, parameters, environment, isJapanese) => {
    const { uri: rootUri, uriOf } = makeFolder({ 'isms.yaml': root });
    const editor = await startEditor({ rootUri, ...told }, { parameters, environment });
    await editor.open(uriOf('isms.yaml'), root);
    await editor.settled();
    const hover = await editor.ask<Hover>('textDocument/hover', {
      textDocument: { uri: uriOf('isms.yaml') },
      position: { line: 1, character: 1 },
    });
    expect(japanese.test(JSON.stringify(hover.contents))).toBe(isJapanese);
  });
});

it('who offers nothing gets no Markdown, no tree of symbols and no code action, and who offers to apply edits gets commands', async () => {
  const { uri: rootUri, uriOf } = makeFolder({
    'isms.yaml': root,
    'assets.isms.yaml': system.replace('suzuki', 'suzuk'),
  });
  const uri = uriOf('assets.isms.yaml');
  const range = {
    start: { line: 1, character: line.indexOf('suzuki') },
    end: { line: 1, character: line.indexOf('suzuki') },
  };
  const plain = await startEditor({ rootUri });
  await plain.open(uri, system.replace('suzuki', 'suzuk'));
  const hover = await plain.ask<Hover>('textDocument/hover', {
    textDocument: { uri },
    position: { line: 0, character: 2 },
  });
  expect(hover.contents).toMatchObject({ kind: 'plaintext' });
  expect(JSON.stringify(hover.contents)).not.toMatch(/\*\*|\]\(/);
  const symbols = await plain.ask<(SymbolInformation | DocumentSymbol)[]>('textDocument/documentSymbol', {
    textDocument: { uri },
  });
  expect(symbols.map((each) => 'location' in each && each.location.uri)).toEqual([uri, uri]);
  expect(
    await plain.ask('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } }),
  ).toEqual([]);

  const older = await startEditor({ rootUri, capabilities: { workspace: { applyEdit: true } } });
  await older.open(uri, system.replace('suzuki', 'suzuk'));
  const commands = await older.ask<{ title: string; command: string; arguments: unknown[] }[]>(
    'textDocument/codeAction',
    {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    },
  );
  expect(commands.map(({ command }) => command)).toContain(
    older.initialized.capabilities.executeCommandProvider?.commands[0],
  );
});
