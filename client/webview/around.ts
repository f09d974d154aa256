/** What surrounds the rows of a document on paper: notes, cover, history, summary. */
import type { DocumentView, Fact, Section, Table } from '../../server/reports/view/view';
import type { Language } from '../../server/words/bilingual';
import { plainCell } from './draw-cell';
import { element } from './element';
import { mainSections } from './tables';

export interface Surroundings {
  readonly notes: readonly string[];
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
}

/** All but the rows that can be filtered. */
export function surroundings(view: DocumentView): Surroundings {
  const main = new Set(mainSections(view).map(({ id }) => id));
  const rest = view.sections.filter(({ id }) => !main.has(id));
  const bare = rest.filter(({ table }) => table === undefined);
  const tables = rest.filter(({ table }) => table !== undefined);
  return {
    notes: bare.flatMap(({ paragraphs = [] }) => paragraphs),
    facts: view.cover?.facts ?? [],
    sections: [...(view.cover ? [view.cover.history] : []), ...tables],
  };
}

export function drawAround({ facts, sections }: Surroundings, language: Language): readonly HTMLElement[] {
  const written = facts.filter(({ value }) => value !== '');
  const list = written.map(({ label, value }) =>
    element('div', {}, element('dt', {}, label), element('dd', {}, ...plainCell(value, language))),
  );
  const tables = sections.flatMap(({ heading, paragraphs = [], table }) =>
    table && table.rows.length > 0
      ? [
          element(
            'section',
            {},
            element('h2', {}, heading),
            ...paragraphs.map((paragraph) => element('p', { class: 'quiet' }, paragraph)),
            plainTable(heading, table, language),
          ),
        ]
      : [],
  );
  return [...(list.length > 0 ? [element('dl', { class: 'facts' }, ...list)] : []), ...tables];
}

function plainTable(heading: string, { columns, rows }: Table, language: Language): HTMLElement {
  const lines = rows.flatMap((row) => (row.kind === 'row' ? [row] : []));
  return element(
    'table',
    { class: 'plain', 'aria-label': heading },
    element(
      'thead',
      {},
      element('tr', {}, ...columns.map(({ title, align }) => element('th', { scope: 'col', class: align }, title))),
    ),
    element(
      'tbody',
      {},
      ...lines.map(({ cells }) =>
        element(
          'tr',
          {},
          ...columns.map(({ align }, index) =>
            element(
              index === 0 ? 'th' : 'td',
              { class: align, scope: index === 0 ? 'row' : undefined },
              ...plainCell(cells[index] ?? '', language),
            ),
          ),
        ),
      ),
    ),
  );
}
