/** The trace of one thing, for a person at a terminal: what leads to it above, what it leads to below. */
import pc from 'picocolors';
import type { TraceOfOne, TraceTree } from '../reports/trace/tree';
import type { Traced } from '../reports/trace/data';
import { traceWords } from '../reports/trace/words';
import type { Language } from '../words/bilingual';
import { inOneLine } from '../words/hidden';
import { shortened } from '../words/shortened';

export interface TraceStyle {
  readonly language: Language;
  readonly colour: boolean;
  /** The path of a file of the project as people see it. */
  readonly pathOf: (file: string) => string;
}

export function traceText(traces: readonly TraceOfOne[], style: TraceStyle): string {
  return traces.map((trace) => `${blockOf(trace, style).join('\n')}\n`).join('\n');
}

function blockOf({ of, up, down }: TraceOfOne, style: TraceStyle): readonly string[] {
  const paint = pc.createColors(style.colour);
  return [
    paint.bold(lineOf(of, style)),
    ...up.flatMap((tree) => treeLines(tree, '←', 1, style)),
    ...down.flatMap((tree) => treeLines(tree, '→', 1, style)),
  ];
}

function treeLines(tree: TraceTree, arrow: string, depth: number, style: TraceStyle): readonly string[] {
  return [
    `${'    '.repeat(depth - 1)}  ${arrow} ${lineOf(tree, style)}`,
    ...tree.next.flatMap((next) => treeLines(next, arrow, depth + 1, style)),
  ];
}

/** `Risk R-1 ransomware  risks.isms.yaml:12`. */
function lineOf({ kind, id, title, place }: Traced, { language, colour, pathOf }: TraceStyle): string {
  const where = place
    ? `  ${pc.createColors(colour).dim(inOneLine(`${pathOf(place.file)}:${place.range.start.line + 1}`))}`
    : '';
  const named = [traceWords[kind][language], id, shortened(title)].filter((part) => part !== '').join(' ');
  return `${inOneLine(named)}${where}`;
}
