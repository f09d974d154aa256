/** What stands at a place in a document: the entry, the field, and the node. Parses the one slice that the place is in. */
import { childPointer, type Pointer } from '../facts/fields';
import type { IsmsService } from '../isms-service';
import type { Project } from '../workspace/project';
import type { DocumentUri, PlacedSlice, Subject } from '../workspace/subject';
import type { Field } from '../schema/field';
import { createPositionTable, type Position, type Range } from '../yaml/positions';
import { readSlice, type SourceEntry } from '../yaml/slice-content';
import type { Slice } from '../yaml/slices';
import type { Span, YamlMapping, YamlNode, YamlPair } from '../yaml/tree';
import type { SourceText } from '../yaml/source-text';

/** A slice of a document with its text, and an offset in it. */
export interface SlicePoint {
  readonly placed: PlacedSlice;
  readonly slice: Slice;
  /** UTF-16, from the start of the slice. */
  readonly offset: number;
  /** The range, in the document, of a span in the slice. */
  readonly range: (span: Span) => Range;
}

export interface NodeAt {
  readonly entry: SourceEntry;
  readonly pointer: Pointer;
  readonly part: 'key' | 'value';
  readonly span: Span;
  readonly text: string;
  readonly field: Field | undefined;
  /** The mapping that the key stands in, or whose value this is. */
  readonly mapping: YamlMapping | undefined;
  readonly mappingPointer: Pointer;
  readonly mappingField: Field | undefined;
}

/** A place in a document, as the features need it. */
export interface Cursor {
  readonly project: Project;
  readonly point: SlicePoint;
  /** The entry as the project knows it; `undefined` for a key of a section. */
  readonly subject: Subject | undefined;
  /** A section's key stands here. */
  readonly section: { readonly name: string; readonly range: Range } | undefined;
  readonly node: NodeAt | undefined;
}

/** Finds the slice of a document that a position is in. `text` is the document's present text. */
export function slicePointAt(
  service: IsmsService,
  uri: DocumentUri,
  text: SourceText,
  position: Position,
): SlicePoint | undefined {
  const slices = service.workspace.projectOf(uri)?.documents.get(uri)?.slices ?? [];
  const index = lastIndexAtOrBefore(slices, position.line);
  const placed = slices[index];
  if (!placed) return undefined;
  const sliceText = text.slice(placed.start, slices[index + 1]?.start);
  const positions = createPositionTable(sliceText);
  const { shape, section, list, conflict, line, start } = placed;
  return {
    placed,
    slice: { shape, section, list, conflict, line, start, text: sliceText },
    offset: positions.offset({ line: position.line - line, character: position.character }),
    range: (span) => {
      const range = positions.range(span);
      return {
        start: { line: range.start.line + line, character: range.start.character },
        end: { line: range.end.line + line, character: range.end.character },
      };
    },
  };
}

/** What stands at a position: for hover, definition and the like. */
export function cursorAt(
  service: IsmsService,
  uri: DocumentUri,
  text: SourceText,
  position: Position,
): Cursor | undefined {
  const project = service.workspace.projectOf(uri);
  const point = slicePointAt(service, uri, text, position);
  if (!project || !point) return undefined;
  const content = readSlice(point.slice);
  const key = content.keys.find(({ span }) => covers(span, point.offset));
  if (key) {
    const section = { name: key.section, range: point.range(key.span) };
    return { project, point, subject: undefined, section, node: undefined };
  }
  // The last, which is the innermost: in `soa: {controls: […]}` the rows lie within the entry of their section.
  const covering = content.entries.map(({ node, span }) => node !== undefined && covers(span, point.offset));
  const index = covering.lastIndexOf(true);
  const entry = content.entries[index];
  const node = entry && nodeAt(entry, service.schema.entry(entry.section), point.offset);
  return { project, point, subject: point.placed.subjects[index], section: undefined, node };
}

/** The scalar, key or empty value at an offset of an entry. */
export function nodeAt(entry: SourceEntry, field: Field | undefined, offset: number): NodeAt | undefined {
  interface Step {
    readonly node: YamlNode | undefined;
    readonly field: Field | undefined;
    readonly pointer: Pointer;
    readonly mapping: YamlMapping | undefined;
    readonly mappingPointer: Pointer;
    readonly mappingField: Field | undefined;
  }
  let step: Step | undefined = {
    node: entry.node,
    field,
    pointer: '',
    mapping: undefined,
    mappingPointer: '',
    mappingField: undefined,
  };
  while (step) {
    const { node, field: own, pointer }: Step = step;
    if (node?.kind === 'mapping') {
      const pair: YamlPair | undefined = node.pairs.find(
        ({ key, value, valueSpan }) => covers(key.span, offset) || covers(value?.span ?? valueSpan, offset),
      );
      if (!pair) return undefined;
      const child: Pointer = childPointer(pointer, pair.key.text);
      const childField: Field | undefined = own?.properties.get(pair.key.text) ?? own?.additional;
      const around: Pick<NodeAt, 'mapping' | 'mappingPointer' | 'mappingField'> = {
        mapping: node,
        mappingPointer: pointer,
        mappingField: own,
      };
      if (covers(pair.key.span, offset)) {
        return {
          entry,
          pointer: child,
          part: 'key',
          span: pair.key.span,
          text: pair.key.text,
          field: childField,
          ...around,
        };
      }
      step = { node: pair.value, field: childField, pointer: child, ...around };
    } else if (node?.kind === 'sequence') {
      const index: number = node.itemSpans.findIndex((span) => covers(span, offset));
      if (index < 0) return undefined;
      step = { ...step, node: node.items[index], field: own?.items, pointer: childPointer(pointer, index) };
    } else if (node?.kind === 'scalar') {
      const { mapping, mappingPointer, mappingField } = step;
      const place = { mapping, mappingPointer, mappingField };
      return { entry, pointer, part: 'value', span: node.span, text: node.text, field: own, ...place };
    } else return undefined;
  }
  return undefined;
}

function covers(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

function lastIndexAtOrBefore(slices: readonly PlacedSlice[], line: number): number {
  let low = 0;
  let high = slices.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((slices[middle]?.line ?? 0) <= line) low = middle;
    else high = middle;
  }
  return low;
}

/** What stands on the line before the place. */
export function beforeOnLine({ slice, offset }: SlicePoint): string {
  return slice.text.slice(slice.text.lastIndexOf('\n', offset - 1) + 1, offset);
}
