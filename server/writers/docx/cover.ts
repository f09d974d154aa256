/** What a document begins with: title, boxes to be signed in, facts, history. */
import type { Table } from 'docx';
import { HeadingLevel, HeightRule, Paragraph, TableRow, TextRun } from 'docx';
import { textOf } from '../../reports/view/cells';
import type { Cover, DocumentView, Fact } from '../../reports/view/view';
import type { Language } from '../../words/bilingual';
import { fills, tableCell } from './cells';
import { red, sizes, type Page } from './page';
import { grid, tableOf } from './table';

const boxWidth = 1500;
const boxHeight = 1000;
const labelWidth = 2200;

export function titleOf({ title, stamp }: DocumentView): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    children: [
      new TextRun(title),
      ...(stamp === undefined ? [] : [new TextRun({ text: `　${stamp}`, color: red, size: 32 })]),
    ],
  });
}

export function coverParts(
  { approvals, approvalsTitle, facts, history }: Cover,
  page: Page,
  language: Language,
): readonly (Paragraph | Table)[] {
  const { table } = history;
  return [
    ...(approvals.length > 0 ? [approvalBoxes(approvals, approvalsTitle, page), space()] : []),
    ...factParts(facts, page, language),
    ...(table && table.rows.length > 0
      ? [headingOf(history.heading, false), tableOf(table, page, language), space()]
      : []),
  ];
}

export function headingOf(text: string, onNewPage: boolean): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: onNewPage, children: [new TextRun(text)] });
}

export function factParts(facts: readonly Fact[], page: Page, language: Language): readonly (Paragraph | Table)[] {
  if (facts.length === 0) return [];
  const widths = [labelWidth, page.width - labelWidth];
  const rows = facts.map(
    ({ label, value }) =>
      new TableRow({
        children: [
          tableCell(label, { width: labelWidth, bold: true, fill: fills.group, size: sizes.text }),
          tableCell(textOf(value, language), { width: page.width - labelWidth, size: sizes.text }),
        ],
      }),
  );
  return [grid(rows, widths), space()];
}

/** Tables that follow each other become one without it. */
export function space(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 60 }, children: [] });
}

/** At the right, where Japanese documents have them. */
function approvalBoxes(approvals: readonly string[], title: string, page: Page): Table {
  const widths = approvals.map(() => boxWidth);
  const all = boxWidth * approvals.length;
  const head = { bold: true, fill: fills.head, align: 'center', middle: true } as const;
  return grid(
    [
      new TableRow({ children: [tableCell(title, { ...head, width: all, columns: approvals.length })] }),
      new TableRow({ children: approvals.map((name) => tableCell(name, { ...head, width: boxWidth })) }),
      new TableRow({
        height: { value: boxHeight, rule: HeightRule.EXACT },
        children: approvals.map(() => tableCell('', { width: boxWidth })),
      }),
    ],
    widths,
    page.width - all,
  );
}
