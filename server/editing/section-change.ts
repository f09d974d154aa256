/** Adding entries and sections to a file. */
import { renderBlock, renderInline, renderPair, type RenderedValue } from '../yaml/render';
import { parseYaml } from '../yaml/parse';
import type { EditingText } from './editing-text';
import { dashColumn, fillPair, insertPair, putAfterColon } from './insert';
import { findList, locateLastItem, type LastItem } from './locate';
import { afterColon, columnOf, contentEnd, indent, lineEndOf, placed, type Splice } from './splice';

/** Adds entries after the last one of their section in this text; `undefined` when the text has none. */
export function addAfterLast(
  editing: EditingText,
  section: string,
  entries: readonly RenderedValue[],
): Splice | undefined {
  const { style } = editing;
  const last = locateLastItem(editing, section);
  if (!last) return undefined;
  const { slice, entry } = last;
  const { text } = slice;
  const end = contentEnd(text, entry.span.start, entry.span.end);
  if (slice.shape !== 'item' && findList(parseYaml(text).root, section.split('.'))?.flow) {
    const rendered = entries.map((each) => renderInline(each, style.quotes, true)).join(', ');
    return placed({ start: end, end, text: `, ${rendered}` }, slice);
  }
  const column = dashColumn(text, entry.span.start);
  const compact = entry.node?.kind === 'mapping' && entry.node.flow;
  const rendered = entries.map((each) =>
    compact ? [`- ${renderInline(each, style.quotes, false)}`] : renderBlock([each], style.quotes),
  );
  const between = standsApart(last) ? [''] : [];
  const lines = rendered.flatMap((each) => [...between, ...indent(each, column)]);
  const at = lineEndOf(text, end);
  return placed({ start: at, end: at, text: ['', ...lines].join(style.lineEnd) }, slice);
}

/** Whether an empty line stands between the last item of a section and the one before it, as one does between all of them then. */
function standsApart({ slice, entry, previous }: LastItem): boolean {
  if (!previous) return false;
  const { text } = previous.slice;
  const end = contentEnd(text, previous.entry.span.start, previous.entry.span.end);
  return emptyLine.test(text.slice(end, previous.slice === slice ? entry.span.start : text.length));
}

const emptyLine = /\n[ \t]*\r?\n/u;

/**
 * Writes a section: under its key when that stands there with nothing in it, else at the end of the file. `undefined`
 * when something else stands there.
 */
export function addSection(editing: EditingText, section: string, value: RenderedValue): Splice | undefined {
  const { slices, style } = editing;
  for (const [index, { shape }] of slices.entries()) {
    // Only these have keys of sections, and only a text that has the key is worth parsing.
    if (shape === 'item') continue;
    const slice = editing.sliceAt(index);
    if (shape !== 'file' && !slice.text.includes(section)) continue;
    const { root } = parseYaml(slice.text);
    if (root?.kind !== 'mapping') continue;
    const pair = root.pairs.find((each) => each.key.text === section);
    if (!pair && shape === 'file') return insertPair(slice.text, root, section, value, [], style);
    if (!pair) continue;
    if (pair.value && !(pair.value.kind === 'sequence' && pair.value.items.length === 0)) return undefined;
    if (root.flow) return placed(fillPair(slice.text, pair, value, true, style), slice);
    const colon = afterColon(slice.text, pair.key.span) ?? pair.key.span.end;
    const old = { start: colon, end: pair.value?.span.end ?? colon };
    return placed(putAfterColon(slice.text, old, value, columnOf(slice.text, pair.key.span.start), style), slice);
  }
  const { text } = editing;
  const lines = renderPair(section, value, style.quotes);
  const end = contentEnd(text, 0, text.length);
  const before = end === 0 ? '' : style.lineEnd;
  const after = text.slice(end).includes('\n') ? '' : style.lineEnd;
  return { start: end, end, text: before + lines.join(style.lineEnd) + after };
}
