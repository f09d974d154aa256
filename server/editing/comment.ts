/** Putting a comment on a line of its own. */
import { readSlice } from '../yaml/slice-content';
import { resplit } from '../yaml/resplit';
import type { EditingText } from './editing-text';
import { lineStartOf, splicedText, type Splice } from './splice';

/** Above a line, indented as it is. `undefined` where that would be no comment, but a part of a text of several lines. */
export function addCommentAbove(editing: EditingText, line: number, comment: string): Splice | undefined {
  const offset = editing.offset({ line, character: 0 });
  const slice = editing.sliceAt(editing.indexAt(offset));
  const start = lineStartOf(slice.text, offset - slice.start);
  const indentation = /^[ ]*/.exec(slice.text.slice(start))?.[0] ?? '';
  const at = slice.start + start;
  const splice: Splice = { start: at, end: at, text: `${indentation}${comment}${editing.style.lineEnd}` };
  return isComment(editing, splice, at + indentation.length) ? splice : undefined;
}

/** Whether a comment stands at an offset once the splice is made. Only the slices around it are split again. */
function isComment(editing: EditingText, splice: Splice, offset: number): boolean {
  const text = splicedText(editing.source, splice);
  const change = { start: splice.start, oldEnd: splice.end, newEnd: splice.start + splice.text.length };
  const { fresh } = resplit(text, editing.slices, change);
  const slice = fresh.findLast(({ start }) => start <= offset);
  return slice !== undefined && readSlice(slice).comments.some(({ span }) => slice.start + span.start === offset);
}
