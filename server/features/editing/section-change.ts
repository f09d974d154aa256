/** Adding entries and sections to a file. */
import { renderBlock, renderInline, renderPair, type RenderedValue } from '../../yaml/render';
import { parseYaml } from '../../yaml/parse';
import type { EditingText } from './editing-text';
import { dashColumn } from './insert';
import { locateEntry } from './locate';
import { contentEnd, indent, lineEndOf, type Splice } from './splice';

/** Adds entries after the last one of their section in this text; `undefined` when the text has none. */
export function addAfterLast(
  editing: EditingText,
  section: string,
  count: number,
  entries: readonly RenderedValue[],
): Splice | undefined {
  const { text, style } = editing;
  const last = locateEntry(editing, section, count - 1);
  if (!last) return undefined;
  const { slice, entry } = last;
  const start = slice.start + entry.span.start;
  const end = contentEnd(text, start, slice.start + entry.span.end);
  if (isInsideFlow(text, start)) {
    const rendered = entries.map((each) => renderInline(each, style.quotes, true)).join(', ');
    return { start: end, end, text: `, ${rendered}` };
  }
  const column = dashColumn(text, start);
  const compact = entry.node?.kind === 'mapping' && entry.node.flow;
  const lines = compact
    ? entries.map((each) => `- ${renderInline(each, style.quotes, false)}`)
    : renderBlock(entries, style.quotes);
  const at = lineEndOf(text, end);
  return { start: at, end: at, text: [''].concat(indent(lines, column)).join(style.lineEnd) };
}

/** An item without a dash before it stands in `[…]`. */
function isInsideFlow(text: string, start: number): boolean {
  const before = text.slice(0, start).trimEnd();
  return !before.endsWith('-');
}

/** Writes a section: under its key when that stands there with nothing in it, else at the end of the file. */
export function addSection({ text, slices, style }: EditingText, section: string, value: RenderedValue): Splice {
  for (const slice of slices) {
    // Only these have keys of sections, and only a text that has the key is worth parsing.
    if (slice.shape === 'item' || !slice.text.includes(section)) continue;
    const { root } = parseYaml(slice.text);
    const pair = root?.kind === 'mapping' ? root.pairs.find((each) => each.key.text === section) : undefined;
    const empty = pair && (!pair.value || (pair.value.kind === 'sequence' && pair.value.items.length === 0));
    if (!pair || !empty) continue;
    const colon = slice.start + slice.text.indexOf(':', pair.key.span.end) + 1;
    const end = pair.value ? slice.start + pair.value.span.end : colon;
    const [head = '', ...rest] = renderPair(section, value, style.quotes);
    return { start: colon, end, text: [head.slice(section.length + 1), ...rest].join(style.lineEnd) };
  }
  const lines = renderPair(section, value, style.quotes);
  const end = contentEnd(text, 0, text.length);
  const before = end === 0 ? '' : style.lineEnd;
  const after = text.slice(end).includes('\n') ? '' : style.lineEnd;
  return { start: end, end, text: before + lines.join(style.lineEnd) + after };
}
