import type { Span, YamlNode, YamlPair, YamlScalar } from '../tree';

/** A tree at other offsets. */
export function moveTree(node: YamlNode, move: (offset: number) => number): YamlNode {
  const span = (each: Span): Span => ({ start: move(each.start), end: move(each.end) });
  const scalar = (each: YamlScalar): YamlScalar => ({ ...each, span: span(each.span) });
  const pair = ({ key, value, valueSpan }: YamlPair): YamlPair => ({
    key: scalar(key),
    value: value && moveTree(value, move),
    valueSpan: span(valueSpan),
  });
  switch (node.kind) {
    case 'mapping':
      return { ...node, pairs: node.pairs.map(pair), duplicates: node.duplicates.map(pair), span: span(node.span) };
    case 'sequence':
      return {
        ...node,
        items: node.items.map((item) => item && moveTree(item, move)),
        itemSpans: node.itemSpans.map(span),
        span: span(node.span),
      };
    case 'scalar':
      return scalar(node);
    case 'unread':
      return { ...node, span: span(node.span) };
  }
}
