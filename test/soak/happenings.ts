/** What happens in a long session beside edits and questions: files come and go, settings and folders change. */
import type { DocumentUri } from '../../server/workspace/subject';
import type { Random } from '../fuzz/random';
import { change, replaceText } from './edits';
import { question } from './question';
import type { Server } from './peer';
import { evidence, someExclusion, someSettings, someText, urisOf, workspaceFolders, type World } from './world';

type Happening = (server: Server, world: World, random: Random) => void | Promise<void>;

const created = 1;
const changed = 2;
const deleted = 3;

/** Each as often as its number says, of all numbers together. */
const happenings: readonly (readonly [weight: number, Happening])[] = [
  [8, open],
  [5, close],
  [40, edit],
  [25, question],
  [4, changeFile],
  [3, deleteFile],
  [2, renameFile],
  [1, renameFolder],
  [2, evidenceComesOrGoes],
  [2, configure],
  [3, exclude],
  [1, changeFolders],
  [2, save],
];
const total = happenings.reduce((sum, [weight]) => sum + weight, 0);

export async function happen(server: Server, world: World, random: Random): Promise<void> {
  let left = random.number(total);
  const chosen = happenings.find(([weight]) => (left -= weight) < 0);
  await chosen?.[1](server, world, random);
}

function open({ peer }: Server, { open: texts, disk, ...world }: World, random: Random): void {
  const uri = random.pick(urisOf({ open: texts, disk, ...world }));
  if (texts.has(uri)) return;
  const text = (random.chance(0.8) ? disk.get(uri) : undefined) ?? someText(random);
  texts.set(uri, text);
  peer.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'isms', version: 1, text } });
}

function close({ peer }: Server, world: World, random: Random): void {
  const [uri] = anyOf([...world.open.keys()], random);
  if (uri === undefined) return;
  world.open.delete(uri);
  peer.tell('textDocument/didClose', { textDocument: { uri } });
}

function edit({ peer }: Server, world: World, random: Random): void {
  const [uri] = anyOf([...world.open.keys()], random);
  if (uri !== undefined) change(peer, world, uri, random);
}

/** On the disk; an editor that has it open goes on with its own text. */
function write(server: Server, { disk }: World, uri: DocumentUri, text: string | undefined): void {
  if (text === undefined) disk.delete(uri);
  else disk.set(uri, text);
  server.write(uri, text);
}

function tellOfFiles({ peer }: Server, changes: readonly (readonly [uri: DocumentUri, type: number])[]): void {
  if (changes.length === 0) return;
  peer.tell('workspace/didChangeWatchedFiles', { changes: changes.map(([uri, type]) => ({ uri, type })) });
}

function changeFile(server: Server, world: World, random: Random): void {
  const uri = random.pick(urisOf(world));
  const type = world.disk.has(uri) ? changed : created;
  write(server, world, uri, someText(random));
  tellOfFiles(server, [[uri, type]]);
}

function deleteFile(server: Server, world: World, random: Random): void {
  const [uri] = anyOf([...world.disk.keys()], random);
  if (uri === undefined) return;
  write(server, world, uri, undefined);
  tellOfFiles(server, [[uri, deleted]]);
}

function renameFile(server: Server, world: World, random: Random): void {
  const [from] = anyOf([...world.disk.keys()], random);
  const to = random.pick(urisOf(world));
  if (from === undefined || world.disk.has(to)) return;
  move(server, world, [[from, to]]);
  tellOfFiles(server, [
    [from, deleted],
    [to, created],
  ]);
}

/** Editors tell of the folder alone. */
function renameFolder(server: Server, world: World, random: Random): void {
  const [from, to] = random
    .pick([
      ['one/sub', 'one/deep'],
      ['one/deep', 'two/other'],
      ['two/other', 'one/sub'],
    ])
    .map((name) => `${world.base}/${name}`);
  if (from === undefined || to === undefined) return;
  const moved = [...world.disk.keys()].filter((uri) => uri.startsWith(`${from}/`));
  if (moved.length === 0) return;
  move(
    server,
    world,
    moved.map((uri) => [uri, to + uri.slice(from.length)]),
  );
  tellOfFiles(server, [
    [from, deleted],
    [to, created],
  ]);
}

/** An editor that has the file open has it open under its new name then. */
function move(server: Server, world: World, moves: readonly (readonly [from: DocumentUri, to: DocumentUri])[]): void {
  for (const [from, to] of moves) {
    write(server, world, to, world.disk.get(from) ?? '');
    write(server, world, from, undefined);
    const text = world.open.get(from);
    if (text === undefined) continue;
    world.open.delete(from);
    server.peer.tell('textDocument/didClose', { textDocument: { uri: from } });
    if (world.open.has(to)) continue;
    world.open.set(to, text);
    server.peer.tell('textDocument/didOpen', { textDocument: { uri: to, languageId: 'isms', version: 1, text } });
  }
}

function evidenceComesOrGoes(server: Server, world: World, random: Random): void {
  const uri = `${world.base}/${random.pick(evidence)}`;
  const isThere = world.disk.has(uri);
  write(server, world, uri, isThere ? undefined : 'evidence');
  tellOfFiles(server, [[uri, isThere ? deleted : created]]);
}

function configure({ peer }: Server, world: World, random: Random): void {
  world.settings = someSettings(random);
  peer.tell('workspace/didChangeConfiguration', { settings: null });
}

function exclude(server: Server, world: World, random: Random): void {
  const uri = `${world.base}/one/isms.yaml`;
  const text = world.open.get(uri) ?? world.disk.get(uri);
  if (text === undefined) return;
  const others = text.split('\n').filter((line) => !line.startsWith('lint:'));
  const changedText = [...others, random.chance(0.4) ? '' : someExclusion(random)].join('\n');
  if (world.open.has(uri)) return replaceText(server.peer, world, uri, changedText);
  write(server, world, uri, changedText);
  tellOfFiles(server, [[uri, changed]]);
}

function changeFolders({ peer }: Server, world: World, random: Random): void {
  const name = random.pick(workspaceFolders);
  const folder = { uri: `${world.base}/${name}`, name };
  const isThere = world.folders.includes(name);
  world.folders = isThere ? world.folders.filter((each) => each !== name) : [...world.folders, name];
  const event = { added: isThere ? [] : [folder], removed: isThere ? [folder] : [] };
  peer.tell('workspace/didChangeWorkspaceFolders', { event });
}

function save(server: Server, world: World, random: Random): void {
  const [uri] = anyOf([...world.open.keys()], random);
  if (uri === undefined) return;
  const type = world.disk.has(uri) ? changed : created;
  write(server, world, uri, world.open.get(uri));
  server.peer.tell('textDocument/didSave', { textDocument: { uri } });
  tellOfFiles(server, [[uri, type]]);
}

function anyOf<T>(items: readonly T[], random: Random): readonly T[] {
  return items.length === 0 ? [] : [random.pick(items)];
}
