/** A document as one HTML file without script, which also prints: header rows and page numbers on each page by style alone. */
import { drawingElement } from '../reports/drawn/drawing';
import type { Drawn } from '../reports/drawn/drawn';
import { textOf } from '../reports/view/cells';
import type { Cell, Column, Cover, DocumentView, Fact, ItemRow, Row, Section, Table } from '../reports/view/view';
import { drawingStyle } from './html/drawing-style';
import { lines, tag, type Markup } from './html/text';
import { columnWidths, shortWord } from './layout/columns';
import type { Language } from '../words/bilingual';
import { linesOf, widthOf } from './layout/measure';
import { styleOf } from './html/style';
import { writerWords } from './words';
import type { Write } from './writer';

/** Nothing is loaded, run or sent, whatever somebody may have smuggled in. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export const write: Write = ({ view }) => new TextEncoder().encode(htmlOf(view));

export function htmlOf(view: DocumentView): string {
  const { title, organization, reference, stamp, language, paper, cover, sections } = view;
  const style = styleOf({
    paper,
    left: running([organization, reference].filter(Boolean).join('　')),
    middle: running([title, stamp].filter(Boolean).join(' ')),
  });
  const isDrawn = sections.some(({ drawings = [] }) => drawings.length > 0);
  const heading = tag('h1', {}, title, ...(stamp === undefined ? [] : [tag('span', { class: 'marked' }, stamp)]));
  const body = tag(
    'body',
    {},
    ...(stamp === undefined ? [] : [tag('div', { class: 'stamp', 'aria-hidden': 'true' }, stamp)]),
    ...(cover ? [coverOf(cover, heading, view)] : [tag('header', {}, heading)]),
    tag('main', {}, ...sections.map((section) => sectionOf(section, view))),
  );
  const head = [
    '<meta charset="utf-8">',
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }).markup,
    '<meta name="viewport" content="width=device-width">',
    tag('title', {}, [title, organization].filter(Boolean).join(' - ')).markup,
    `<style>${style}${isDrawn ? drawingStyle : ''}</style>`,
  ];
  return `<!doctype html>\n<html lang="${language}">\n<head>\n${head.join('\n')}\n</head>\n${body.markup}\n</html>\n`;
}

/** What stands in the margin of every page has one line. */
function running(text: string): string {
  const characters = [...text];
  return characters.length > longestRunning ? `${characters.slice(0, longestRunning).join('')}…` : text;
}

const longestRunning = 80;

function coverOf({ facts, approvals, approvalsTitle, history }: Cover, heading: Markup, view: DocumentView): Markup {
  const boxes = tag(
    'table',
    { class: 'approvals' },
    tag('caption', {}, approvalsTitle),
    tag('thead', {}, tag('tr', {}, ...approvals.map((name) => tag('th', { scope: 'col' }, name)))),
    tag('tbody', {}, tag('tr', {}, ...approvals.map(() => tag('td')))),
  );
  return tag(
    'header',
    {},
    tag('div', { class: 'cover' }, tag('div', {}, heading, factList(facts, view)), boxes),
    ...(history.table && history.table.rows.length > 0 ? [sectionOf(history, view)] : []),
  );
}

function factList(facts: readonly Fact[], view: DocumentView): Markup {
  const pairs = facts.flatMap(({ label, value }) => [tag('dt', {}, label), tag('dd', {}, ...drawn(value, view))]);
  return tag('dl', {}, ...pairs);
}

function sectionOf(section: Section, view: DocumentView): Markup {
  const { id, heading, paragraphs = [], facts = [], drawings = [], table } = section;
  return tag(
    'section',
    { id, class: view.cover && table && !table.derived && id !== view.cover.history.id ? 'rows' : undefined },
    tag('h2', {}, heading),
    ...paragraphs.map((text) => tag('p', {}, ...lines(text))),
    ...(facts.length > 0 ? [factList(facts, view)] : []),
    ...drawings.map((drawing) => markupOf(drawingElement(drawing))),
    ...(table ? [tableOf(table, heading, view)] : []),
  );
}

function markupOf({ tag: name, attributes, children }: Drawn): Markup {
  return tag(name, attributes, ...children.map((child) => (typeof child === 'string' ? child : markupOf(child))));
}

/** Half-width characters that fit on a line of the paper, in the size of print. */
const lineWidths = { A4: 170, A3: 248 } as const;
/** Beside the text of a cell, in the same measure. */
const padding = 2;

function tableOf(table: Table, name: string, view: DocumentView): Markup {
  const { columns, rows } = table;
  const widths = columnWidths(table, { available: lineWidths[view.paper], padding }, view.language);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return tag(
    'table',
    { 'aria-label': name },
    tag(
      'colgroup',
      {},
      ...widths.map((width) => tag('col', { style: `width:${((100 * width) / total).toFixed(2)}%` })),
    ),
    tag(
      'thead',
      {},
      tag(
        'tr',
        {},
        ...columns.map((column) => tag('th', { scope: 'col', class: column.align }, ...lines(column.title))),
      ),
    ),
    tag(
      'tbody',
      {},
      ...(rows.length > 0
        ? rows.map((row) => rowOf(row, columns, widths, view))
        : [emptyRow(columns.length, view.language)]),
    ),
  );
}

/** Titles with nothing below read as if a page were missing. */
function emptyRow(columns: number, language: Language): Markup {
  return tag('tr', {}, tag('td', { colspan: String(columns) }, writerWords.noRows[language]));
}

/** A row that takes more lines of a page begins on the one where it stands: a third of a page would stay empty otherwise. */
const wholeLines = { A4: 12, A3: 18 } as const;

function rowOf(row: Row, columns: readonly Column[], widths: readonly number[], view: DocumentView): Markup {
  if (row.kind === 'group') {
    return tag('tr', { class: 'group' }, tag('th', { colspan: String(columns.length), scope: 'rowgroup' }, row.text));
  }
  const lineCounts = columns.map((_, index) =>
    linesOf(textOf(row.cells[index] ?? '', view.language), (widths[index] ?? 0) - padding),
  );
  const tall = Math.max(...lineCounts) > wholeLines[view.paper];
  const cells = columns.map((column, index) => cellOf(row, column, index, view));
  return tag('tr', { class: tall ? 'tall' : undefined }, ...cells);
}

function cellOf({ cells }: ItemRow, { align }: Column, index: number, view: DocumentView): Markup {
  const content = drawn(cells[index] ?? '', view);
  return index === 0 ? tag('th', { scope: 'row', class: align }, ...content) : tag('td', { class: align }, ...content);
}

function drawn(cell: Cell, view: DocumentView): readonly (Markup | string)[] {
  if (typeof cell === 'string') return lines(cell);
  switch (cell.kind) {
    case 'list':
      if (cell.inline)
        return cell.items.flatMap((item, index) => [...(index > 0 ? [separator(view)] : []), ...drawn(item, view)]);
      return cell.items.map((item) => tag('div', {}, ...drawn(item, view)));
    case 'state':
      return [
        tag(
          'span',
          { class: stateClass(cell.state) },
          tag('span', { class: 'sign' }, cell.sign),
          ' ',
          ...lines(cell.text),
        ),
      ];
    case 'entry':
      return [
        // A longer one may break: it would run over what stands beside it.
        tag('span', { class: widthOf(cell.id) <= shortWord ? 'id' : 'id long' }, cell.id),
        cell.title === '' ? '' : ` ${cell.title}`,
        ...(cell.date === undefined ? [] : [' ', tag('span', { class: 'day' }, `(${cell.date})`)]),
      ];
    case 'file':
      return [tag('a', { href: encodeURIComponent(cell.file) }, cell.text)];
    case 'number':
    case 'date':
    case 'person':
    case 'place':
      return lines(textOf(cell, view.language));
  }
}

/** What somebody made up is no name of a style of ours. */
function stateClass(state: string): string {
  return /^[a-z-]+$/.test(state) ? `state is-${state}` : 'state';
}

function separator({ language }: DocumentView): string {
  return language === 'ja' ? '、' : '; ';
}
