/** What is selected step by step around a place: the value, its field, what these stand in, the entry, the section, the document. */
import type { SelectionRange } from 'vscode-languageserver-types';
import type { IsmsService } from '../../isms-service';
import type { DocumentUri, PlacedSlice } from '../../workspace/subject';
import type { Position, Range } from '../../yaml/positions';
import { readSlice } from '../../yaml/slice-content';
import type { SourceText } from '../../yaml/source-text';
import type { Span, YamlNode } from '../../yaml/tree';
import { slicePointAt } from '../cursor';

export function selectionRange(
  service: IsmsService,
  uri: DocumentUri,
  text: SourceText,
  position: Position,
): SelectionRange {
  const point = slicePointAt(service, uri, text, position);
  const spans = point ? spansAround(readSlice(point.slice).entries, point.offset).map(point.range) : [];
  const around = [...spans, ...outside(service, uri, position, point?.placed)];
  const nested = around.reduceRight<SelectionRange | undefined>((parent, range) => {
    return parent && isSame(parent.range, range) ? parent : parent ? { range, parent } : { range };
  }, undefined);
  return nested ?? { range: { start: position, end: position } };
}

/** From the innermost to the entry. */
function spansAround(
  entries: readonly { readonly node: YamlNode | undefined; readonly span: Span }[],
  offset: number,
): readonly Span[] {
  const found: Span[] = [];
  const visit = (node: YamlNode | undefined): void => {
    if (!node || !covers(node.span, offset)) return;
    found.unshift(node.span);
    if (node.kind === 'mapping') {
      for (const { key, value, valueSpan } of node.pairs) {
        const pair = { start: key.span.start, end: Math.max(key.span.end, (value?.span ?? valueSpan).end) };
        if (!covers(pair, offset)) continue;
        found.unshift(pair);
        if (covers(key.span, offset)) found.unshift(key.span);
        else visit(value);
        return;
      }
    } else if (node.kind === 'sequence') {
      const index = node.itemSpans.findIndex((span) => covers(span, offset));
      const span = node.itemSpans[index];
      if (span) found.unshift(span);
      visit(node.items[index]);
    }
  };
  const entry = entries.findLast(({ span }) => covers(span, offset));
  if (!entry) return [];
  found.push(entry.span);
  visit(entry.node);
  return found;
}

/** The section around: from its key to the next one, or to where the document ends. */
function outside(
  service: IsmsService,
  uri: DocumentUri,
  { line }: Position,
  placed: PlacedSlice | undefined,
): readonly Range[] {
  const document = placed && service.workspace.projectOf(uri)?.documents.get(uri);
  if (!document) return [];
  const keys = document.keyed.flatMap((slice) => slice.keys.map(({ range }) => slice.line + range.start.line));
  const first = keys.findLast((key) => key <= line);
  if (first === undefined) return [];
  const last = document.slices.at(-1);
  const end = keys.find((key) => key > line) ?? (last ? last.line + endOf(last) : first) + 1;
  return [{ start: { line: first, character: 0 }, end: { line: end, character: 0 } }];
}

/** The last line of a slice that an entry stands on. */
function endOf({ subjects }: PlacedSlice): number {
  return Math.max(0, ...subjects.map(({ facts }) => facts.places.entry.end.line));
}

function covers(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

function isSame(left: Range, right: Range): boolean {
  return (
    left.start.line === right.start.line &&
    left.start.character === right.start.character &&
    left.end.line === right.end.line &&
    left.end.character === right.end.character
  );
}
