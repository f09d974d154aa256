/** One fresh server, and somebody who does whatever comes to their mind. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Host } from '../../server/host';
import type { DocumentUri } from '../../server/workspace/subject';
import { loadExplanations } from '../support/explanations';
import { startInProcess, type InProcessClient } from '../lsp/in-process';
import { questionsAbout } from './questions';
import type { Random } from './random';
import { randomEdit, randomText } from './texts';

const folder = 'file:///fuzz';
const names = ['isms.yaml', 'a.isms.yaml', 'b.isms.yaml', 'sub/c.isms.yaml'];
const uris = names.map((name) => `${folder}/${name}`);

export interface Outcome {
  /** What the editor has in the end, and what the disk. */
  readonly open: ReadonlyMap<DocumentUri, string>;
  readonly disk: ReadonlyMap<DocumentUri, string>;
  readonly diagnostics: Readonly<Record<DocumentUri, unknown>>;
  /** Failures that were logged or answered. */
  readonly failures: readonly string[];
  readonly operations: number;
}

function hostOf(disk: ReadonlyMap<DocumentUri, string>): Host {
  const textOf = (uri: DocumentUri): string => {
    const text = disk.get(uri);
    if (text === undefined) throw Object.assign(new Error(`no ${uri}`), { code: 'ENOENT' });
    return text;
  };
  return {
    read: async (uri) => Promise.resolve(textOf(uri)),
    list: async () => Promise.resolve([...disk.keys()].sort()),
    files: async () => Promise.resolve([...disk.keys()].sort()),
    exists: async (uri) => Promise.resolve(disk.has(uri)),
    stamp: async () => Promise.resolve(undefined),
    keys: () => Promise.resolve(undefined),
    explanations: loadExplanations,
  };
}

/** Random operations on a server; in the end, what it says of every document that is open. */
export async function play(random: Random, operations: number): Promise<Outcome> {
  const disk = new Map(uris.filter(() => random.chance(0.7)).map((uri) => [uri, randomText(random)] as const));
  const open = new Map<DocumentUri, string>();
  const client = await startInProcess(hostOf(disk), folder);
  const failures: string[] = [];
  for (let count = 0; count < operations; count += 1) await operate(client, random, { open, disk, failures });
  return { open, disk, ...(await said(client, open, failures)), operations };
}

/** What a fresh server says of the same state. */
export async function afresh({ open, disk }: Pick<Outcome, 'open' | 'disk'>): Promise<Outcome['diagnostics']> {
  const client = await startInProcess(hostOf(disk), folder);
  for (const [uri, text] of open) client.open(uri, text);
  return (await said(client, open, [])).diagnostics;
}

async function said(client: InProcessClient, open: ReadonlyMap<DocumentUri, string>, failures: readonly string[]) {
  await settled(client);
  const logged = client.logged.filter((line) => /failed|Error|TypeError|exception/i.test(line));
  return {
    diagnostics: Object.fromEntries([...open.keys()].sort().map((uri) => [uri, client.pushed(uri)])),
    failures: [...failures, ...logged],
  };
}

/** An update comes in a turn of its own behind what asked for it. */
async function settled(client: InProcessClient): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await client.ask('isms/conformity', { uri: uris[0] });
    await new Promise((resolve) => setImmediate(resolve));
  }
}

interface State {
  readonly open: Map<DocumentUri, string>;
  readonly disk: Map<DocumentUri, string>;
  readonly failures: string[];
}

async function operate(client: InProcessClient, random: Random, state: State): Promise<void> {
  const { open, disk } = state;
  const uri = random.pick(uris);
  const text = open.get(uri);
  switch (random.number(12)) {
    case 0:
      if (text !== undefined) return;
      open.set(uri, disk.get(uri) ?? randomText(random));
      return client.open(uri, open.get(uri) ?? '');
    case 1:
      if (text === undefined) return;
      open.delete(uri);
      return client.close(uri);
    case 2:
      disk.set(uri, randomText(random));
      return client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    case 3:
      if (!disk.delete(uri)) return;
      return client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
    case 4:
    case 5:
    case 6:
    case 7:
      if (text === undefined) return;
      return edit(client, random, uri, text, open);
    default:
      return await ask(client, random, uri, text ?? '', state);
  }
}

function edit(
  client: InProcessClient,
  random: Random,
  uri: DocumentUri,
  text: string,
  open: Map<DocumentUri, string>,
): void {
  const document = TextDocument.create(uri, 'isms', 1, text);
  const { start, end, inserted } = randomEdit(text, random);
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  open.set(uri, TextDocument.applyEdits(document, [{ range, newText: inserted }]));
  client.tell('textDocument/didChange', {
    textDocument: { uri, version: random.number(1000) },
    contentChanges: [{ range, text: inserted }],
  });
}

async function ask(
  client: InProcessClient,
  random: Random,
  uri: DocumentUri,
  text: string,
  { failures }: State,
): Promise<void> {
  const [method, params] = random.pick(questionsAbout(uri, text, random));
  // What was answered before makes the next answer a difference.
  const since = random.chance(0.5) ? { since: random.number(5) } : {};
  await client.ask(method, { ...params, ...since }).catch((error: unknown) => {
    failures.push(`${method}: ${error instanceof Error ? error.message : String(error)}`);
  });
}
