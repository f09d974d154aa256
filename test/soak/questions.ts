/** What an editor asks about a place, and what it does with an answer that edits. */
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import type { DocumentUri } from '../../server/workspace/subject';
import type { Random } from '../fuzz/random';
import { applyEdits } from './edits';
import type { Server } from './peer';
import { urisOf, type World } from './world';

export type Question = readonly [method: string, params: object];

/** Questions whose answer depends on nothing but texts and settings. */
export function questionsAbout(uri: DocumentUri, text: string, random: Random): readonly Question[] {
  const document = TextDocument.create(uri, 'isms', 1, text);
  const somewhere = (): number => random.number(text.length + 1);
  const at = { textDocument: { uri }, position: document.positionAt(somewhere()) };
  const [start = 0, end = 0] = [somewhere(), somewhere()].sort((left, right) => left - right);
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  const everything = { start: document.positionAt(0), end: document.positionAt(text.length) };
  const options = { tabSize: 2, insertSpaces: true };
  return [
    ['textDocument/completion', at],
    ['textDocument/hover', at],
    ['textDocument/definition', at],
    ['textDocument/references', { ...at, context: { includeDeclaration: true } }],
    ['textDocument/documentSymbol', at],
    ['textDocument/inlayHint', { ...at, range: everything }],
    ['textDocument/prepareRename', at],
    ['textDocument/codeAction', { ...at, range, context: { diagnostics: [] } }],
    ['textDocument/codeAction', { ...at, range, context: { diagnostics: [], only: ['source.fixAll'] } }],
    ['textDocument/formatting', { ...at, options }],
    ['textDocument/onTypeFormatting', { ...at, ch: '\n', options }],
    ['isms/report', { uri, name: random.pick(['soa', 'conformity']) }],
    ['isms/view', { uri, name: random.pick(['soa', 'conformity']), ...random.pick([{}, { today: '2027-01-01' }]) }],
    ['isms/export', { uri, name: 'soa', format: random.pick(['md', 'html', 'json']) }],
    ['isms/decide', { uri, rows: ['CLD.9.5.1 provider', 'A.5.1'], applicable: random.chance(0.5), reason: 'x: "y"' }],
    ['isms/begin', { uri, requirement: random.pick(['4.1.a', '4.2.2.d1', '4.3.b', 'none']) }],
    ['textDocument/rename', { ...at, newName: `renamed-${String(random.number(1000))}` }],
  ];
}

interface Edited {
  readonly changes?: Readonly<Record<DocumentUri, TextEdit[]>>;
  readonly edit?: { readonly changes?: Readonly<Record<DocumentUri, TextEdit[]>> };
}

/** Asks something; what the answer would edit is often done. */
export async function question({ peer }: Server, world: World, random: Random): Promise<void> {
  const uri = random.pick(urisOf(world));
  const text = world.open.get(uri) ?? '';
  const [method, params] = random.pick(questionsAbout(uri, text, random));
  const since = random.chance(0.5) ? { since: random.number(50) } : {};
  const answer = await peer.ask<unknown>(method, { ...params, ...since });
  if (random.chance(0.5)) return;
  const [first] = (Array.isArray(answer) ? answer : [answer]) as readonly (Edited | null | undefined)[];
  const changes = first?.changes ?? first?.edit?.changes;
  if (changes) applyEdits(peer, world, changes);
}
