/** The trace of one thing as a diagram that Mermaid draws, in a Markdown page for instance: what leads to what, each thing once. */
import type { Traced } from '../reports/trace/data';
import type { TraceOfOne, TraceTree } from '../reports/trace/tree';
import { traceWords } from '../reports/trace/words';
import type { TraceKind } from '../trace/trace';
import type { Language } from '../words/bilingual';
import { inOneLine } from '../words/hidden';
import { shortened } from '../words/shortened';

/** A kind is told by its shape as well as by its word. */
const shapes: Readonly<Record<TraceKind, readonly [string, string]>> = {
  service: ['([', '])'],
  risk: ['{{', '}}'],
  control: ['[', ']'],
  evidence: ['[(', ')]'],
  auditFinding: ['[/', '/]'],
};

export function traceMermaid(traces: readonly TraceOfOne[], language: Language): string {
  const nodes = new Map<string, string>();
  const lines = new Set<string>();
  const nodeOf = ({ kind, id, title }: Traced): string => {
    const key = `${kind} ${id}`;
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const name = `n${nodes.size + 1}`;
    nodes.set(key, name);
    const [open, close] = shapes[kind];
    const label = [traceWords[kind][language], id, title].filter((part) => part !== '').map(labelOf);
    lines.add(`  ${name}${open}"${label.join(' ')}"${close}`);
    return name;
  };
  const link = (of: Traced, trees: readonly TraceTree[], isUp: boolean): void => {
    for (const tree of trees) {
      const [from, to] = isUp ? [tree, of] : [of, tree];
      const [one, other] = [nodeOf(from), nodeOf(to)];
      lines.add(`  ${one} --> ${other}`);
      link(tree, tree.next, isUp);
    }
  };
  for (const { of, up, down } of traces) {
    nodeOf(of);
    link(of, up, true);
    link(of, down, false);
  }
  return `flowchart LR\n${[...lines].join('\n')}\n`;
}

/** Whatever could be a mark of Mermaid, Markdown or HTML is written by its number. */
function labelOf(text: string): string {
  return inOneLine(shortened(text)).replace(/[!-,/:-@[-`{-~]/g, (mark) => `#${mark.charCodeAt(0)};`);
}
