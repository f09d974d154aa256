/** What a service or a risk leads to, from one thing to the next: the trace as a branch of the tree. */
import { atEntry, atValue } from '../check/anchors';
import { locationOf } from '../check/location';
import { textIn } from '../facts/text';
import { inOneLine } from '../words/hidden';
import type { NextItem } from '../reports/protocol';
import { placeIn } from '../reports/view/place';
import { traceWords } from '../reports/trace/words';
import { downFrom, nodeOf, traceKinds, type TraceKind, type TraceNode } from '../trace/trace';
import { item, type NextSource } from './source';

/** The entry of a section by its place among its kind, which its item is named by: `crm 0`. */
export function tracedEntry(kind: 'service' | 'risk', source: NextSource, rest: string): readonly NextItem[] {
  const index = /\d+$/.exec(rest)?.[0];
  if (index === undefined) return [];
  const entry = source.ask.entries(kind === 'service' ? 'services' : 'risks')[Number(index)];
  return entry?.value.id === undefined ? [] : tracedItems([nodeOf(kind, entry.value.id, source.ask)], source);
}

/** Parts of an item of the trace, by the way that leads to it: an item may stand in several places. */
export function tracedParts(source: NextSource, way: string): readonly NextItem[] {
  const nodes = way.split(' ').flatMap((step): readonly TraceNode[] => {
    const [kind = '', id = ''] = step.split(':').map(decoded);
    return isTraceKind(kind) ? [nodeOf(kind, id, source.ask)] : [];
  });
  return tracedItems(nodes, source);
}

/** Whether there is anything to unfold. */
export function isTraced(kind: 'service' | 'risk', id: string | undefined, { ask }: NextSource): boolean {
  return id !== undefined && downFrom(nodeOf(kind, id, ask), ask).length > 0;
}

function tracedItems(way: readonly TraceNode[], source: NextSource): readonly NextItem[] {
  const { ask, project, language } = source;
  const last = way.at(-1);
  if (!last) return [];
  return downFrom(last, ask).map((node, index) => {
    const { kind, id, title, subject, at } = node;
    const steps = [...way, node].map((each) => `${each.kind}:${encodeURIComponent(inOneLine(each.id))}`);
    return item(
      {
        // Two findings without an id are two.
        id: `trace ${steps.join(' ')}${id === '' ? `#${index}` : ''}`,
        label: [id, textIn(title, language)].filter((part) => part !== '').join(' '),
        detail: traceWords[kind][language],
        state: 'note',
        parts: downFrom(node, ask).length > 0 ? 'folded' : 'none',
        place: subject && placeIn(project, locationOf(at === '' ? atEntry(subject) : atValue(subject, at), project)),
      },
      language,
    );
  });
}

function isTraceKind(kind: string): kind is TraceKind {
  return traceKinds.some((each) => each === kind);
}

/** What no item of ours is named is no id. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
