/** What a server says of a world, in a form that two servers can be compared in. */
import { createRandom } from '../fuzz/random';
import { settled, type Peer } from './peer';
import { questionsAbout } from '../fuzz/questions';
import { urisOf, type World } from './world';

/** Names of answers that only count how often one asked. */
const counters = new Set(['revision', 'versions']);

/** By what was asked. Of the documents in the editor a few questions are asked; `seed` chooses places in them. */
export async function said(peer: Peer, world: World, seed: number): Promise<Readonly<Record<string, string>>> {
  await settled(peer, world);
  const answers: [string, string][] = [];
  for (const uri of urisOf(world)) {
    answers.push([`diagnostics of ${uri}`, plain(peer.pushed(uri))]);
    const text = world.open.get(uri);
    if (text === undefined) continue;
    for (const [method, params] of questionsAbout(uri, text, createRandom(seed))) {
      const answer = await peer.ask<unknown>(method, params).catch((error: unknown) => String(error));
      answers.push([`${method} ${JSON.stringify(params)}`, plain(answer)]);
    }
  }
  return Object.fromEntries(answers);
}

function plain(answer: unknown): string {
  return JSON.stringify(answer, (key, value: unknown) => (counters.has(key) ? undefined : value)) ?? 'nothing';
}

/** What differs between two, named; the same in both is left out. */
export function differences(
  left: Readonly<Record<string, string>>,
  right: Readonly<Record<string, string>>,
): readonly string[] {
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return keys
    .filter((key) => left[key] !== right[key])
    .map((key) => `${key}\n  goes on: ${around(left[key], right[key])}\n  fresh:   ${around(right[key], left[key])}`);
}

/** A part of a long text, where it begins to differ from another. */
function around(text = 'nothing', other = 'nothing'): string {
  const at = [...text].findIndex((letter, index) => letter !== other[index]);
  return text.slice(Math.max(0, at - 200), Math.max(0, at) + 400);
}
