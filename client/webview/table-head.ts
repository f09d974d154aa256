/** The headings of a table, and how wide its columns are. */
import { isEmpty } from '../../server/reports/view/cells';
import type { Row } from '../../server/reports/view/view';
import { columnClass, type Layout } from './draw-row';
import { element } from './element';

export function drawHead(head: HTMLElement, { columns }: Layout): void {
  head.replaceChildren(
    ...columns.map((column) =>
      element('th', { scope: 'col', role: 'columnheader', class: columnClass(column) }, column.title),
    ),
  );
}

/** What a column without a word in it needs, of what it would have. */
const emptyShare = 0.25;

export function drawWidths(group: HTMLElement, { columns }: Layout, rows: readonly Row[]): void {
  const widths = columns.map(({ index, width }) =>
    rows.some((row) => row.kind === 'row' && !isEmpty(row.cells[index])) ? width : width * emptyShare,
  );
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const shares = widths.map((width) => `${((100 * width) / whole).toFixed(2)}%`);
  if (group.dataset['shares'] === shares.join(' ')) return;
  group.dataset['shares'] = shares.join(' ');
  group.replaceChildren(
    ...shares.map((share) => {
      const column = element('col');
      column.style.width = share;
      return column;
    }),
  );
}
