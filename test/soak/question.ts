/** What an editor does with an answer that edits. */
import type { TextEdit } from 'vscode-languageserver-textdocument';
import type { DocumentUri } from '../../server/workspace/subject';
import { questionsAbout } from '../fuzz/questions';
import type { Random } from '../fuzz/random';
import { applyEdits } from './edits';
import type { Server } from './peer';
import { urisOf, type World } from './world';

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
