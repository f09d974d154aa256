import { describe, expect, it } from 'vitest';
import type { CodeAction, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { makeFolder, root, unresolved } from '../cli/folder';
import { codesOf, ofRule, startClient, type Client } from './client';

async function actions(
  client: Client,
  uri: string,
  range: Range,
  only?: readonly string[],
): Promise<readonly CodeAction[]> {
  return await client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [], ...(only ? { only } : {}) },
  });
}

const everything: Range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

function editsOf(edit: WorkspaceEdit | undefined, uri: string): TextEdit[] {
  const changes = edit?.documentChanges ?? [];
  const own = changes.flatMap((each) => ('textDocument' in each && each.textDocument.uri === uri ? each.edits : []));
  return [...own, ...(edit?.changes?.[uri] ?? [])] as TextEdit[];
}

function apply(text: string, edits: TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('file:///a', 'isms', 1, text), edits);
}

async function opened(files: Readonly<Record<string, string>>, name: string, features: object = {}) {
  const folder = makeFolder(files);
  const uri = folder.uriOf(name);
  const client = await startClient({ folders: [folder.uri], ...features });
  await client.open(uri, files[name] ?? '');
  await client.settle();
  return { folder, uri, client, text: files[name] ?? '' };
}

const misspelt = root.replace('people:', 'poeple:');

describe('quick fixes', () => {
  it('belong to their diagnostic and mend it', async () => {
    const { client, uri, text } = await opened({ 'isms.yaml': misspelt }, 'isms.yaml');
    const found = await actions(client, uri, { start: { line: 1, character: 2 }, end: { line: 1, character: 2 } });
    const fix = found.find(({ isPreferred }) => isPreferred);
    expect(fix).toMatchObject({ kind: 'quickfix', diagnostics: [{ source: 'isms', code: 'schema/unknown-key' }] });
    expect(apply(text, editsOf(fix?.edit, uri))).toBe(root);
  });

  it('are for the version of the text that they were made from, and for any of a closed one', async () => {
    const files = { 'isms.yaml': root, 'services.isms.yaml': unresolved };
    const { client, uri, folder, text } = await opened(files, 'services.isms.yaml');
    await client.change(uri, { text: `${text}# more\n` });
    const found = await actions(client, uri, everything);
    const versions = found
      .flatMap(({ edit }) => edit?.documentChanges ?? [])
      .flatMap((change) => ('textDocument' in change ? [[change.textDocument.uri, change.textDocument.version]] : []));
    expect(versions).toContainEqual([uri, 2]);
    expect(
      versions.filter(([each]) => each === folder.uriOf('isms.yaml')).every(([, version]) => version === null),
    ).toBe(true);
  });

  it('are offered where they touch only', async () => {
    const { client, uri } = await opened({ 'isms.yaml': misspelt }, 'isms.yaml');
    const elsewhere = { start: { line: 2, character: 6 }, end: { line: 2, character: 6 } };
    const codes = (await actions(client, uri, elsewhere)).flatMap(({ diagnostics }) => codesOf(diagnostics ?? []));
    expect(codes).not.toContain('schema/unknown-key');
  });

  it('edit a file that is closed', async () => {
    const files = { 'isms.yaml': root, 'services.isms.yaml': unresolved };
    const { client, uri, folder } = await opened(files, 'services.isms.yaml');
    const found = await actions(client, uri, { start: { line: 4, character: 12 }, end: { line: 4, character: 12 } });
    const elsewhere = found.find(({ title }) => title === 'Make ref/unresolved a warning in isms.yaml');
    const mended = apply(root, editsOf(elsewhere?.edit, folder.uriOf('isms.yaml')));
    expect(mended).toMatch(/^lint:\n {2}rules:\n {4}ref\/unresolved: warning$/m);
    expect(mended.startsWith(root)).toBe(true);
  });

  it('come as plain changes to a client that knows no others', async () => {
    const { client, uri } = await opened({ 'isms.yaml': misspelt }, 'isms.yaml', { documentChanges: false });
    const [fix] = await actions(client, uri, everything, ['quickfix']);
    expect(fix?.edit?.documentChanges).toBeUndefined();
    expect(Object.keys(fix?.edit?.changes ?? {})).toEqual([uri]);
  });
});

describe('suppressing a finding', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('writes a comment that asks for its reason, with %s', async (_name, end) => {
    const text = unresolved.replaceAll('\n', end);
    const { client, uri } = await opened({ 'isms.yaml': root, 'services.isms.yaml': text }, 'services.isms.yaml', {
      locale: 'ja',
    });
    const here = { start: { line: 4, character: 12 }, end: { line: 4, character: 12 } };
    const fix = (await actions(client, uri, here)).find(
      ({ title }) => title === 'ここでのref/unresolvedを、理由を書いて抑制',
    );
    const suppressed = apply(text, editsOf(fix?.edit, uri));
    expect(suppressed).toBe(text.replace('    owner', `    # isms-ignore ref/unresolved:${end}    owner`));
    await client.change(uri, { text: suppressed });
    expect(codesOf(await client.items(uri))).toEqual(
      expect.arrayContaining(['ref/unresolved', 'suppression/reason-missing']),
    );
    await client.change(uri, { text: suppressed.replace('unresolved:', 'unresolved: agreed') });
    expect(codesOf(await client.items(uri))).not.toEqual(expect.arrayContaining(['ref/unresolved']));
  });

  it('is not offered where a comment would become part of a text', async () => {
    const text = 'services:\n  - id: crm\n    name: "Example\n      CRM"\n    owner: "no\n      body"\n    \n';
    const { client, uri } = await opened({ 'isms.yaml': root, 'services.isms.yaml': text }, 'services.isms.yaml');
    for (const fix of await actions(client, uri, everything, ['quickfix'])) {
      if (!fix.title.startsWith('Suppress')) continue;
      const changed = apply(text, editsOf(fix.edit, uri));
      await client.change(uri, { text: changed });
      expect(codesOf(await client.items(uri))).toContain('suppression/reason-missing');
      await client.change(uri, { text });
    }
  });
});

describe('setting a severity', () => {
  it('adds to the lint that is there, and does not offer to turn off what a requirement depends on', async () => {
    const text = `${root}lint:\n  rules:\n    # ours\n    enisa/not-considered: off\n`;
    const { client, uri } = await opened({ 'isms.yaml': text }, 'isms.yaml');
    const found = await actions(client, uri, everything, ['quickfix']);
    const scope = found.find(({ title }) => /^Make scope\/\S+ a warning in isms\.yaml$/.test(title));
    const changed = apply(text, editsOf(scope?.edit, uri));
    expect(changed).toMatch(/enisa\/not-considered: off\n {4}scope\/[a-z-]+: warning\n/);
    expect(found.filter(({ title }) => title.startsWith('Turn scope/'))).toEqual([]);
    await client.change(uri, { text: changed });
    const [code = ''] = codesOf(scope?.diagnostics ?? []);
    expect(ofRule(await client.items(uri), code)[0]?.severity).toBe(2);
  });
});

describe('fix all', () => {
  const text = `${misspelt}lnit:\n  rules: {}\n# isms-ignore soa/weak-justification: long gone\nscope: {relation: part}\n`;

  it('is offered when it is asked for, by its kind or one above', async () => {
    const { client, uri } = await opened({ 'isms.yaml': text }, 'isms.yaml');
    for (const only of [['source'], ['source.fixAll'], ['source.fixAll.isms']]) {
      expect((await actions(client, uri, everything, only)).map(({ kind }) => kind)).toEqual(['source.fixAll.isms']);
    }
    expect(await actions(client, uri, everything, ['source.organizeImports'])).toEqual([]);
    expect((await actions(client, uri, everything)).map(({ kind }) => kind)).not.toContain('source.fixAll.isms');
  });

  it('applies every safe fix until none is left, and leaves the server as it was', async () => {
    const { client, uri } = await opened({ 'isms.yaml': text }, 'isms.yaml');
    const before = await client.items(uri);
    const [all] = await actions(client, uri, everything, ['source.fixAll']);
    expect(await client.items(uri)).toEqual(before);
    const fixed = apply(text, editsOf(all?.edit, uri));
    expect(fixed).not.toContain('isms-ignore');
    await client.change(uri, { text: fixed });
    await client.settle();
    expect(await actions(client, uri, everything, ['source.fixAll'])).toEqual([]);
  });
});

describe('a client that asks for edits when somebody has chosen', () => {
  const files = { 'isms.yaml': root, 'services.isms.yaml': unresolved };
  const owner: Range = { start: { line: 4, character: 12 }, end: { line: 4, character: 12 } };
  const resolve = (client: Client, action: CodeAction | undefined): Promise<CodeAction> =>
    client.connection.sendRequest('codeAction/resolve', action ?? {});

  it('is told of it, and no other is', async () => {
    for (const asks of [true, false]) {
      const { client } = await opened(files, 'services.isms.yaml', { resolve: asks });
      expect(client.initialized.capabilities.codeActionProvider).toMatchObject({ resolveProvider: asks });
    }
  });

  it('gets the same actions, and of the chosen one the same edit', async () => {
    const at = await opened(files, 'services.isms.yaml');
    const whole = await actions(at.client, at.uri, owner);
    const { client, uri } = await opened(files, 'services.isms.yaml', { resolve: true });
    const listed = await actions(client, uri, owner);
    expect(listed.map(({ title }) => title)).toEqual(whole.map(({ title }) => title));
    expect(listed.every(({ edit }) => edit === undefined)).toBe(true);
    expect(listed.length).toBeGreaterThan(2);
    for (const [index, action] of listed.entries()) {
      const edits = JSON.stringify((await resolve(client, action)).edit).replaceAll(/"uri":"[^"]*\//g, '"uri":"');
      expect(edits).toBe(JSON.stringify(whole[index]?.edit).replaceAll(/"uri":"[^"]*\//g, '"uri":"'));
    }
  });

  it.each([
    ['lines came above', `# a line\n${unresolved}`],
    ['the finding is mended', unresolved.replace('nobody', 'hanako')],
    ['the finding says something else', unresolved.replace('nobody', 'somebody')],
    ['the text is gone', ''],
  ])('gets no edit for another text: %s', async (_what, text) => {
    const { client, uri } = await opened(files, 'services.isms.yaml', { resolve: true });
    // What the entry lacks beside it is offered here, too, and stays.
    const listed = (await actions(client, uri, owner)).filter(({ diagnostics = [] }) =>
      diagnostics.some(({ code }) => code === 'ref/unresolved'),
    );
    expect(listed).not.toEqual([]);
    expect(text).not.toBe(unresolved);
    await client.change(uri, { text });
    for (const action of listed) expect((await resolve(client, action)).edit).toBeUndefined();
  });

  it('gets the edit for the present text when something else changed', async () => {
    const { client, uri } = await opened(files, 'services.isms.yaml', { resolve: true });
    const [chosen] = (await actions(client, uri, owner)).filter(({ title }) => title.startsWith('Suppress'));
    const present = `${unresolved}# the end\n`;
    await client.change(uri, { text: present });
    const { edit } = await resolve(client, chosen);
    expect(apply(present, editsOf(edit, uri))).toContain('    # isms-ignore ref/unresolved:\n    owner: nobody');
  });

  it('gets back what it made up itself', async () => {
    const { client } = await opened(files, 'services.isms.yaml', { resolve: true });
    for (const data of [undefined, null, 1, 'x', {}, { uri: 1 }, { uri: 'file:///x', finding: 1, fix: 'y' }]) {
      const action = { title: 'mine', kind: 'quickfix', ...(data === undefined ? {} : { data }) };
      expect(await resolve(client, action)).toEqual(action);
    }
  });

  it('is not offered what would do nothing', async () => {
    const text = 'services:\n  - id: crm\n    name: "Example\n      CRM"\n    owner: "no\n      body"\n    \n';
    const all = { ...files, 'services.isms.yaml': text };
    const { client, uri } = await opened(all, 'services.isms.yaml', { resolve: true });
    const listed = await actions(client, uri, everything, ['quickfix']);
    expect(listed.length).toBeGreaterThan(0);
    for (const action of listed) expect((await resolve(client, action)).edit, action.title).toBeDefined();
  });
});

describe('what may be done with an entry on which nothing is found', () => {
  const reason = '自社の構成では台数で課金されるライセンスを使わない';
  const files = {
    'isms.yaml': `${root}services: [{id: crm, roles: [provider]}]\n`,
    'list.isms.yaml': `enisaNotRelevant:\n  - {code: R24, reason: ${reason}}\n`,
  };
  const caret = { start: { line: 1, character: 12 }, end: { line: 1, character: 12 } };

  it.each([undefined, ['refactor'], ['refactor.rewrite']])('is a kind of its own, asked for as %s', async (only) => {
    const { client, uri, folder } = await opened(files, 'list.isms.yaml');
    const [action, ...others] = (await actions(client, uri, caret, only)).filter(
      ({ kind, title }) => kind !== 'quickfix' && !title.startsWith('Move '),
    );
    expect(action).toMatchObject({ kind: 'refactor.rewrite', title: expect.stringMatching(/^Make R24 /) as unknown });
    expect([action?.diagnostics, others]).toEqual([undefined, []]);
    expect(apply(files['list.isms.yaml'], editsOf(action?.edit, uri))).toBe('enisaNotRelevant:\n');
    expect(apply(files['isms.yaml'], editsOf(action?.edit, folder.uriOf('isms.yaml')))).toContain('    enisa: [R24]\n');
    expect(await actions(client, uri, caret, ['quickfix', 'source'])).not.toContainEqual(action);
  });

  it('is written only while the entry says what it said', async () => {
    const { client, uri } = await opened(files, 'list.isms.yaml', { resolve: true });
    const [action] = await actions(client, uri, caret, ['refactor']);
    expect(action?.edit).toBeUndefined();
    expect(await client.connection.sendRequest('codeAction/resolve', action)).toHaveProperty('edit');
    await client.change(uri, { text: files['list.isms.yaml'].replace('R24', 'R25') });
    expect(await client.connection.sendRequest('codeAction/resolve', action)).not.toHaveProperty('edit');
  });
});

describe('putting into order', () => {
  const people = "people:\n  # boss\n  - name: '花子' # kept\n    # by payroll\n    id: hanako\n";
  const soa = 'soa:\n  controls:\n    # clouds\n    - id: CLD.6.3.1\n    - {id: 5.1.1}\n';
  const place = (line: number): Range => ({ start: { line, character: 8 }, end: { line, character: 8 } });

  it.each([
    ['fields', people, 2, "people:\n  # boss\n  # by payroll\n  - id: hanako\n    name: '花子' # kept\n"],
    ['rows', soa, 3, 'soa:\n  controls:\n    - {id: 5.1.1}\n    # clouds\n    - id: CLD.6.3.1\n'],
  ])('of %s is offered while they are not, and moves nothing else', async (_, text, line, sorted) => {
    const files = { 'isms.yaml': root, 'more.isms.yaml': text };
    const { client, uri } = await opened(files, 'more.isms.yaml', { resolve: true });
    const offered = async () =>
      (await actions(client, uri, place(line), ['refactor'])).filter(({ title }) => !title.startsWith('Move '));
    const [action, ...others] = await offered();
    expect([action?.kind, others]).toEqual(['refactor.rewrite', []]);
    const { edit } = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    expect(apply(text, editsOf(edit, uri))).toBe(sorted);
    await client.change(uri, { text: sorted });
    expect(await offered()).toEqual([]);
  });
});

describe('a section of its own file', () => {
  const text = 'isms: 1\n# about risks\nrisks:\n  - {title: x, id: R-1}\n';

  it('is made where somebody asks for it, and no reason to light a lamp', async () => {
    const { client, uri, folder } = await opened({ 'isms.yaml': text }, 'isms.yaml');
    const range = { start: { line: 3, character: 8 }, end: { line: 3, character: 8 } };
    const titles = async (triggerKind: number): Promise<readonly CodeAction[]> =>
      await client.connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: [], triggerKind },
      });
    const tidying = (found: readonly CodeAction[]) => found.filter(({ kind }) => kind === 'refactor.rewrite');
    expect(tidying(await titles(2))).toEqual([]);
    const asked = tidying(await titles(1));
    expect(asked.map(({ title }) => title)).toEqual([
      'Put the fields of this entry into their usual order',
      'Move risks to risks.isms.yaml',
    ]);
    const { edit } = asked[1] ?? {};
    expect(apply(text, editsOf(edit, uri))).toBe('isms: 1\n');
    expect(edit?.documentChanges?.[0]).toMatchObject({ kind: 'create', uri: folder.uriOf('risks.isms.yaml') });
    expect(apply('', editsOf(edit, folder.uriOf('risks.isms.yaml')))).toBe(
      '# about risks\nrisks:\n  - {title: x, id: R-1}\n',
    );
  });
});
