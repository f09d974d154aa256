import type { Span, YamlNode, YamlPair } from '../yaml/tree';
import type { QuoteStyle } from '../yaml/render';
import type { SourceText } from '../yaml/source-text';

/** A replacement in one text; offsets are UTF-16. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text after a splice, without making one string of it. */
export function splicedText(source: SourceText, { start, end, text }: Splice): SourceText {
  const insertedEnd = start + text.length;
  const shift = insertedEnd - end;
  return {
    length: source.length + shift,
    slice(from, to = source.length + shift) {
      const before = from < start ? source.slice(from, Math.min(to, start)) : '';
      const inserted = text.slice(Math.max(0, from - start), Math.max(0, to - start));
      const after = to > insertedEnd ? source.slice(Math.max(from, insertedEnd) - shift, to - shift) : '';
      return before + inserted + after;
    },
  };
}

/** A splice of a slice's text as one of the whole text. */
export function placed(made: Splice, { start }: { readonly start: number }): Splice {
  return { ...made, start: made.start + start, end: made.end + start };
}

/** How a file is written, so that what is added looks like it. */
export interface FileStyle {
  readonly lineEnd: '\n' | '\r\n';
  readonly quotes: QuoteStyle;
}

export function styleOf(text: string): FileStyle {
  return {
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
    quotes: count(text, "'") > count(text, '"') ? 'single' : 'double',
  };
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** Characters before `offset` on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStartOf(text, offset);
}

export function lineStartOf(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Offset of the line end (before CR or LF) of the line that `offset` is on. */
export function lineEndOf(text: string, offset: number): number {
  const lineFeed = text.indexOf('\n', offset);
  const end = lineFeed < 0 ? text.length : lineFeed;
  return text.charAt(end - 1) === '\r' && end > offset ? end - 1 : end;
}

/** Offset after the line end of the line that `offset` is on. */
export function nextLineOf(text: string, offset: number): number {
  const lineFeed = text.indexOf('\n', offset);
  return lineFeed < 0 ? text.length : lineFeed + 1;
}

/** Where the content of a node ends, without the line ends that belong to a block. */
export function contentEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** Offset behind the colon of a key; `undefined` for a key that has none, as in `{id: a, name}`. */
export function afterColon(text: string, key: Span): number | undefined {
  const blank = /\s*/y;
  blank.lastIndex = key.end;
  blank.test(text);
  return text.charAt(blank.lastIndex) === ':' ? blank.lastIndex + 1 : undefined;
}

/** Where a pair ends: its value's content, or its colon. */
export function pairEnd(text: string, pair: YamlPair): number {
  if (pair.value) return contentEnd(text, pair.valueSpan.start, pair.valueSpan.end);
  const written = contentEnd(text, pair.key.span.end, pair.valueSpan.end);
  return Math.max(written, afterColon(text, pair.key.span) ?? pair.key.span.end);
}

/** Whether a block value is written on the lines below its key. */
export function isBlockCollection(node: YamlNode): boolean {
  return (node.kind === 'mapping' || node.kind === 'sequence') && !node.flow;
}

export function indent(lines: readonly string[], column: number): readonly string[] {
  return lines.map((line) => ' '.repeat(column) + line);
}
