/** Edits as an editor tells of them, made in the world as well. */
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import type { DocumentUri } from '../../server/workspace/subject';
import type { Random } from '../fuzz/random';
import { randomEdit } from '../fuzz/texts';
import type { Peer } from './peer';
import { someText, type World } from './world';

/** One to three changes in one message, or the whole text anew. */
export function change(peer: Peer, world: World, uri: DocumentUri, random: Random): void {
  if (random.chance(0.03)) return replaceText(peer, world, uri, someText(random));
  const contentChanges: object[] = [];
  let text = world.open.get(uri) ?? '';
  for (let count = random.chance(0.8) ? 1 : 3; count > 0; count -= 1) {
    const document = TextDocument.create(uri, 'isms', 1, text);
    const { start, end, inserted } = randomEdit(text, random);
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    contentChanges.push({ range, text: inserted });
    text = TextDocument.applyEdits(document, [{ range, newText: inserted }]);
  }
  world.open.set(uri, text);
  tellOfChange(peer, uri, contentChanges);
}

export function replaceText(peer: Peer, world: World, uri: DocumentUri, text: string): void {
  world.open.set(uri, text);
  tellOfChange(peer, uri, [{ text }]);
}

/** What an editor does with the edit of a fix or of a renaming; only what is open is edited. */
export function applyEdits(peer: Peer, world: World, changes: Readonly<Record<DocumentUri, TextEdit[]>>): void {
  for (const [uri, edits] of Object.entries(changes)) {
    const text = world.open.get(uri);
    if (text === undefined) continue;
    const document = TextDocument.create(uri, 'isms', 1, text);
    world.open.set(uri, TextDocument.applyEdits(document, edits));
    // From the last to the first, so that none moves another.
    const last = [...edits].sort(
      (left, right) => document.offsetAt(right.range.start) - document.offsetAt(left.range.start),
    );
    tellOfChange(
      peer,
      uri,
      last.map(({ range, newText }) => ({ range, text: newText })),
    );
  }
}

function tellOfChange(peer: Peer, uri: DocumentUri, contentChanges: readonly object[]): void {
  peer.tell('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges });
}
