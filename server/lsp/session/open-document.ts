import { Text } from '@codemirror/state';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { hasLoneCarriageReturn } from '../../yaml/lines';
import type { Position } from '../../yaml/positions';
import type { TextChange } from '../../yaml/resplit';
import type { SourceText } from '../../yaml/source-text';
import { fromClient, type Encoding } from '../spoken/columns';

/** A document as the editor has it. Edits cost what they change, not what the document holds. */
export interface OpenDocument extends SourceText {
  /**
   * Makes the edits of one notification. Returns one replacement that covers them all; `undefined` when the whole text
   * was replaced. When one cannot be made, none is. Columns count as the client counts them.
   */
  edit(changes: readonly TextDocumentContentChangeEvent[], encoding?: Encoding): TextChange | undefined;
  /** The text of a line without its end; empty where there is none. */
  line(line: number): string;
  /** The whole text. Made when it is first asked for after an edit. */
  toString(): string;
}

export function openDocument(content: string): OpenDocument {
  let lines = linesOf(content);
  let whole: string | undefined = content;

  return {
    get length() {
      return lines.length;
    },
    slice: (start, end = lines.length) => lines.slice(start, end),
    toString: () => (whole ??= lines.slice(0, lines.length)),
    line: (line) => lines.line(line),
    edit(changes, encoding = 'utf-16') {
      let merged: TextChange | undefined;
      let replaced = false;
      let edited = { lines, whole };
      for (const change of changes) {
        const { text } = change;
        // As gates let it through, a range may be null: some clients say so that there is none.
        if (!('range' in change) || !change.range) {
          edited = { lines: linesOf(text), whole: text };
          replaced = true;
          continue;
        }
        const { start: one, end: other } = change.range;
        const [left, right] = [offsetIn(edited.lines, one, encoding), offsetIn(edited.lines, other, encoding)];
        const [start, oldEnd] = [Math.min(left, right), Math.max(left, right)];
        const next = { start, oldEnd, newEnd: start + text.length };
        merged = merged ? join(merged, next) : next;
        edited = { lines: edited.lines.replace(start, oldEnd, text), whole: undefined };
      }
      ({ lines, whole } = edited);
      return replaced ? undefined : merged;
    },
  };
}

function offsetIn(lines: Lines, { line, character }: Position, encoding: Encoding): number {
  const column = encoding === 'utf-16' ? character : fromClient(lines.line(line), character, encoding);
  return lines.offset({ line, character: column });
}

/** The lines of a text, immutable. */
interface Lines {
  readonly length: number;
  line(line: number): string;
  slice(start: number, end: number): string;
  /** Beyond a line, the end of the line; beyond the text, the end of the text. */
  offset(position: Position): number;
  replace(start: number, end: number, text: string): Lines;
}

/** A carriage return alone ends a line for the protocol. Hardly any file has one: those are kept as one string. */
function linesOf(content: string): Lines {
  return hasLoneCarriageReturn(content) ? asString(content) : asTree(Text.of(content.split('\n')));
}

/** A tree of lines that are parted by line feeds; the carriage return of CRLF stays in its line. */
function asTree(tree: Text): Lines {
  return {
    length: tree.length,
    slice: (start, end) => tree.sliceString(start, end),
    line: (line) => (line < 0 || line >= tree.lines ? '' : tree.line(line + 1).text.replace(/\r$/, '')),
    offset({ line, character }) {
      if (line < 0) return 0;
      if (line >= tree.lines) return tree.length;
      const { from, to, text } = tree.line(line + 1);
      return Math.min(from + Math.max(0, character), text.endsWith('\r') ? to - 1 : to);
    },
    replace(start, end, text) {
      const next = tree.replace(start, end, Text.of(text.split('\n')));
      // With the neighbours on both sides: an edit may part what was CRLF.
      const around = next.sliceString(Math.max(0, start - 1), Math.min(next.length, start + text.length + 2));
      return hasLoneCarriageReturn(around) ? linesOf(next.sliceString(0)) : asTree(next);
    },
  };
}

function asString(content: string): Lines {
  const document = TextDocument.create('', '', 0, content);
  let split: readonly string[] | undefined;
  return {
    length: content.length,
    slice: (start, end) => content.slice(start, end),
    line: (line) => (split ??= splitLines(content))[line] ?? '',
    offset: (position) => document.offsetAt(position),
    replace: (start, end, text) => linesOf(content.slice(0, start) + text + content.slice(end)),
  };
}

/** Two edits, the second made in the text that the first left, as one that covers both. */
function join(first: TextChange, second: TextChange): TextChange {
  const firstShift = first.newEnd - first.oldEnd;
  const secondShift = second.newEnd - second.oldEnd;
  return {
    start: Math.min(first.start, second.start),
    // Where the second reaches beyond the first, its end is counted back into the text before both.
    oldEnd: Math.max(first.oldEnd, second.oldEnd - firstShift),
    newEnd: Math.max(first.newEnd + secondShift, second.newEnd),
  };
}

/** As the protocol ends lines. */
export function splitLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}
