/** A text read as its author means it, where characters of the wrong width stand for the marks of YAML. */
import { parseYaml } from '../parse';
import type { ParsedYaml, YamlProblem } from '../tree';
import { moveTree } from './move-tree';
import type { Slip } from './slip';
import { findSlips } from './slips';

/** A way to read the text, with what it takes for slips. */
interface Attempt {
  readonly slips: readonly Slip[];
  readonly parsed: ParsedYaml;
}

/**
 * Parses a text; each slip in it is one problem, and what would follow from it is none. What stays wrong with every way to
 * read it is said of the text as it is written.
 */
export function parseAsMeant(text: string): ParsedYaml {
  const slips = findSlips(text);
  const written: Attempt = { slips: [], parsed: parseYaml(text) };
  const certain = slips.filter(({ sure }) => sure);
  const errors = errorsIn(written);
  if (slips.length === 0 || (certain.length === 0 && errors === 0)) return written.parsed;
  const choices = [certain, wider(text, certain), slips, wider(text, slips)].filter(({ length }) => length > 0);
  const best = choices
    .map((each): Attempt => ({ slips: each, parsed: parseYaml(mended(text, each)) }))
    .reduce((one, other) => (errorsIn(other) < errorsIn(one) ? other : one));
  const isBetter = best.slips.some(({ sure }) => sure) ? errorsIn(best) <= errors : errorsIn(best) < errors;
  return isBetter ? inPlace(best, asProblems(text, best.slips)) : written.parsed;
}

/** The text read with what is meant in place of the slips; the problems of these come first, those of the reading after. */
export function readInPlace(
  text: string,
  slips: readonly Slip[],
  problems: readonly YamlProblem[],
  parse: (text: string) => ParsedYaml,
): ParsedYaml {
  return inPlace({ slips, parsed: parse(mended(text, slips)) }, problems);
}

function errorsIn({ parsed }: Attempt): number {
  return parsed.problems.filter(({ kind }) => kind === 'syntax').length;
}

/** The same with two blanks for each wide one before the first other character of a line: it is that wide on the screen. */
function wider(text: string, slips: readonly Slip[]): readonly Slip[] {
  return slips.map((slip) => {
    const before = text.slice(text.lastIndexOf('\n', slip.start - 1) + 1, slip.start);
    return slip.meant === ' ' && before.trim() === '' ? { ...slip, meant: '  ' } : slip;
  });
}

function mended(text: string, slips: readonly Slip[]): string {
  const pieces = slips.map(({ start, meant }, index) => text.slice(slips[index - 1]?.end ?? 0, start) + meant);
  return pieces.join('') + text.slice(slips.at(-1)?.end ?? 0);
}

function inPlace({ slips, parsed: { root, problems } }: Attempt, own: readonly YamlProblem[]): ParsedYaml {
  const move = offsetsBefore(slips);
  const others = problems.map((problem) => ({
    ...problem,
    span: { start: move(problem.span.start), end: move(problem.span.end) },
  }));
  return { root: root && moveTree(root, move), problems: [...own, ...others].sort(byPlace) };
}

function byPlace(left: YamlProblem, right: YamlProblem): number {
  return left.span.start - right.span.start;
}

/** From offsets in the mended text to offsets in the text that was written. */
function offsetsBefore(slips: readonly Slip[]): (offset: number) => number {
  let shift = 0;
  const steps = slips.map(({ start, end, meant }) => {
    const from = start + shift;
    shift += meant.length - (end - start);
    return { from, to: from + meant.length, start, end };
  });
  return (offset) => {
    const step = steps.findLast(({ from }) => from < offset);
    if (!step) return offset;
    return step.end + Math.max(0, offset - step.to);
  };
}

/** One for each run of characters side by side. */
function asProblems(text: string, slips: readonly Slip[]): readonly YamlProblem[] {
  const runs: Slip[][] = [];
  for (const slip of slips) {
    const run = runs.at(-1);
    if (run?.at(-1)?.end === slip.start) run.push(slip);
    else runs.push([slip]);
  }
  return runs.map((run) => {
    const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
    const meant = run.map((slip) => slip.meant).join('');
    return { kind: 'full-width', span, detail: text.slice(span.start, span.end), meant };
  });
}
