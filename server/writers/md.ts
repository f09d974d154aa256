import { escapeMarkdown } from '../markup/markdown';
import type { Language } from '../words/bilingual';
import { colon } from '../words/listing';
import { lineOf, textOf } from '../reports/view/cells';
import type { Cell, Cover, DocumentView, Fact, ItemRow, Row, Section, Table } from '../reports/view/view';
import { writerWords } from './words';
import type { Write } from './writer';

/** A document as GitHub's Markdown: facts as lists, rows as tables. Columns that wait for a pen are left out. */
export const write: Write = ({ view }) => new TextEncoder().encode(markdownOf(view));

export function markdownOf({ title, stamp, organization, reference, cover, sections, language }: DocumentView): string {
  const head = [organization, reference, stamp ?? ''].filter((part) => part !== '').map(escapeMarkdown);
  return [
    `# ${escapeMarkdown(title)}`,
    ...(head.length > 0 ? [head.join(' · ')] : []),
    ...(cover ? coverParts(cover, language) : []),
    ...sections.flatMap((section) => sectionParts(section, language)),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function coverParts({ facts, history }: Cover, language: Language): readonly string[] {
  return [factList(facts, language), ...(history.table?.rows.length ? sectionParts(history, language) : [])];
}

function sectionParts({ heading, paragraphs = [], facts = [], table }: Section, language: Language): readonly string[] {
  return [
    `## ${escapeMarkdown(heading)}`,
    ...paragraphs.map(escapeMarkdown),
    ...(facts.length > 0 ? [factList(facts, language)] : []),
    ...(table ? [tableText(table, language)] : []),
  ];
}

/** What is not known is not listed. */
function factList(facts: readonly Fact[], language: Language): string {
  return facts
    .map(({ label, value }) => ({ label, text: textOf(value, language) }))
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => `- **${escapeMarkdown(label)}**${colon(language)}${cellMarkup(text)}`)
    .join('\n');
}

function tableText({ columns, rows }: Table, language: Language): string {
  const shown = columns.map((column, index) => ({ column, index })).filter(({ column }) => !column.forAuditor);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const cellsOf = (row: Row): readonly string[] =>
    row.kind === 'group'
      ? shown.map((_, index) => (index === 0 ? `**${escapeMarkdown(row.text)}**` : ''))
      : shown.map(({ index }) => cellMarkup(cellText(row, index, language)));
  return [
    line(shown.map(({ column }) => escapeMarkdown(column.title))),
    line(shown.map(({ column }) => (column.align === 'center' ? ':---:' : column.align === 'end' ? '---:' : '---'))),
    ...(rows.length > 0
      ? rows.map((row) => line(cellsOf(row)))
      : [line(shown.map((_, index) => (index === 0 ? writerWords.noRows[language] : '')))]),
  ].join('\n');
}

function cellText({ cells }: ItemRow, index: number, language: Language): string {
  const cell: Cell = cells[index] ?? '';
  return typeof cell !== 'string' && cell.kind === 'entry' ? lineOf(cell, language) : textOf(cell, language);
}

/** Lines of a cell stay lines. */
function cellMarkup(text: string): string {
  return text.split('\n').map(escapeMarkdown).join('<br>');
}
