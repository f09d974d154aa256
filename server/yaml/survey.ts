import type { CST } from 'yaml';
import type { YamlProblem } from './tree';

interface Visit {
  readonly token: CST.Token;
  readonly depth: number;
}

export interface Survey {
  /** Where collections nest deeper than the limit; such a text must not be composed. */
  readonly tooDeepAt: number | undefined;
  readonly problems: readonly YamlProblem[];
}

/**
 * Looks over the concrete syntax before anything recurses: how deep it nests, and which features it uses that we do
 * not read. Loops with its own stack, because the text may nest deep enough to overflow the real one.
 */
export function survey(tokens: readonly CST.Token[], maximumDepth: number): Survey {
  const problems: YamlProblem[] = [];
  const stack: Visit[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const { token, depth } = visit;
    if (depth > maximumDepth) return { tooDeepAt: 'offset' in token ? token.offset : 0, problems };
    if (token.type === 'document') {
      noteFeatures(token.start, problems);
      if (token.value) stack.push({ token: token.value, depth });
    }
    if (!('items' in token)) continue;
    for (const item of token.items) {
      noteFeatures(item.start, problems);
      if (item.sep) noteFeatures(item.sep, problems);
      if (item.key) stack.push({ token: item.key, depth: depth + 1 });
      if (item.value) stack.push({ token: item.value, depth: depth + 1 });
    }
  }
  return { tooDeepAt: undefined, problems };
}

function noteFeatures(tokens: readonly CST.SourceToken[], problems: YamlProblem[]): void {
  for (const token of tokens) {
    const kind = token.type === 'explicit-key-ind' ? 'explicit-key' : token.type === 'tag' ? 'tag' : undefined;
    if (kind === undefined) continue;
    const span = { start: token.offset, end: token.offset + token.source.length };
    problems.push({ kind, span, detail: token.source });
  }
}
