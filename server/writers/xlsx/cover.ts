/** The first sheet: title, facts, boxes to be signed in, history, and sections without a table. */
import { textOf } from '../../reports/view/cells';
import type { Cover, DocumentView, Fact, Section } from '../../reports/view/view';
import type { Language } from '../../words/bilingual';
import { writerWords } from '../words';
import { fitted, headerRow, headingRow, lineWidths } from './sheets';
import { cellText } from './text';
import type { BookSheet, SheetCell, SheetRow } from './workbook';

/**
 * One grid for all of it: labels, a first value, the rest of a value, a gap, boxes. What is wider than a column joins some.
 */
const label = 18;
const short = 14;
const gap = 4;
const box = 14;

const empty: SheetRow = { cells: [] };

export function coverSheet(view: DocumentView, name: string): BookSheet {
  const { title, stamp, cover, sections, language, paper } = view;
  const bare = sections.filter(({ table }) => table === undefined);
  const boxes = cover?.approvals ?? [];
  const rest = lineWidths[paper] - label - short - gap - box * boxes.length;
  const widths = [label, short, rest, gap, ...boxes.map(() => box)];
  const heading: readonly SheetCell[] = [
    { column: 0, value: cellText(title, language), style: 'title' },
    ...(stamp === undefined ? [] : [{ column: 2, value: stamp, style: 'stamp' } as const]),
  ];
  const rows = [
    { cells: heading, height: 36 },
    ...(cover ? coverRows(cover, language) : [ofWhom(view)]),
    ...bare.flatMap((section) => bareRows(section, language)),
  ];
  return { name, widths, offers: [], rows: fitted(rows, widths) };
}

export function coverName({ language }: DocumentView): string {
  return writerWords.cover[language];
}

function ofWhom({ organization, reference, language }: DocumentView): SheetRow {
  const text = [organization, reference].filter(Boolean).join('　');
  return { cells: [{ column: 0, columns: 3, value: cellText(text, language), style: 'note' }] };
}

function coverRows({ approvals, approvalsTitle, facts, history }: Cover, language: Language): readonly SheetRow[] {
  return [
    ...(approvals.length > 0 ? approvalRows(approvals, approvalsTitle) : []),
    empty,
    ...factRows(facts, language),
    ...historyRows(history, approvals.length, language),
  ];
}

/** Stamps need room: the boxes stand at the right, above the facts. */
function approvalRows(approvals: readonly string[], title: string): readonly SheetRow[] {
  return [
    { cells: [{ column: 4, columns: approvals.length, value: title, style: 'headCenter' }] },
    { cells: approvals.map((value, index) => ({ column: 4 + index, value, style: 'headCenter' })) },
    { cells: approvals.map((_, index) => ({ column: 4 + index, value: '', style: 'box' })), height: 64 },
  ];
}

function factRows(facts: readonly Fact[], language: Language): readonly SheetRow[] {
  return facts.map(({ label: name, value }) => ({
    cells: [
      { column: 0, value: name, style: 'label' },
      { column: 1, columns: 2, value: cellText(textOf(value, language), language), style: 'value' },
    ],
  }));
}

/** Its columns lie in the same grid: the last one has what is left of it. */
function historyRows({ heading, table }: Section, boxes: number, language: Language): readonly SheetRow[] {
  if (!table || table.rows.length === 0) return [];
  const placed = (cell: SheetCell): SheetCell => (cell.column < 3 ? cell : { ...cell, column: 3, columns: 1 + boxes });
  return [
    empty,
    headingRow(heading, language),
    { cells: headerRow(table.columns).cells.map(placed) },
    ...table.rows.flatMap((row): readonly SheetRow[] =>
      row.kind === 'group'
        ? []
        : [
            {
              cells: row.cells.map((cell, column) =>
                placed({ column, value: cellText(textOf(cell, language), language), style: 'text' }),
              ),
            },
          ],
    ),
  ];
}

function bareRows({ heading, paragraphs = [], facts = [] }: Section, language: Language): readonly SheetRow[] {
  return [
    empty,
    headingRow(heading, language),
    ...paragraphs.map((text): SheetRow => ({
      cells: [{ column: 0, columns: 3, value: cellText(text, language), style: 'note' }],
    })),
    ...factRows(facts, language),
  ];
}
