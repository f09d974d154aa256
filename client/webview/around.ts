/** What surrounds the rows of a document on paper: notes, cover, history, summary. */
import type { DocumentView, Fact, Section, Table } from '../../server/reports/view/view';
import type { Language } from '../../server/words/bilingual';
import { plainCell } from './draw-cell';
import { element } from './element';
import { mainSections } from './tables';
import { words } from './words';

export interface Surroundings {
  /** What all but the notes is called. */
  readonly called: string;
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
  const stated = view.cover ? undefined : bare.find(({ facts = [] }) => facts.some((fact) => isNews(fact, view)));
  return {
    called: stated?.heading ?? words.about[view.language],
    // A table without rows is not drawn: what is said of it is why.
    notes: [...bare, ...tables.filter(({ table }) => table?.rows.length === 0)].flatMap(
      ({ paragraphs = [] }) => paragraphs,
    ),
    facts: view.cover?.facts ?? stated?.facts?.filter((fact) => isNews(fact, view)) ?? [],
    sections: [...(view.cover ? [view.cover.history] : []), ...tables],
  };
}

/** Whose it is and of which day stands above; numbers are tiles. */
function isNews({ value }: Fact, { name, organization, reference }: DocumentView): boolean {
  if (name === 'conformity' || value === organization) return false;
  return (
    typeof value === 'string' || (value.kind === 'date' ? !reference.includes(value.date) : value.kind !== 'number')
  );
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
