/** A row of a table as an element. What is drawn depends on the row, the layout and nothing else. */
import type { Column, GroupRow, ItemRow, Row } from '../../server/reports/view/view';
import type { Language } from '../../server/words/bilingual';
import { drawCell, link, type LinkNumbers } from './draw-cell';
import { element } from './element';
import { fill, words } from './words';

/** How the rows of a table are laid out. */
export interface Layout {
  readonly language: Language;
  /** With their places in a row's cells. */
  readonly columns: readonly PlacedColumn[];
  /** What is written in a row below. */
  readonly details: readonly PlacedColumn[];
  readonly widest: number;
  /** Requirements that nothing answers can be begun. */
  readonly begins: boolean;
}

interface PlacedColumn extends Column {
  readonly index: number;
}

/** Requirements in these states want an answer. */
const begun: ReadonlySet<string> = new Set(['open', 'unmet']);

/** With so many columns or fewer, details have room beside the others. */
const roomyColumns = 7;

/** Columns for the auditor's pen are for paper. */
export function layoutOf(columns: readonly Column[], language: Language, details: boolean, begins: boolean): Layout {
  const placed = columns.map((column, index) => ({ ...column, index })).filter(({ forAuditor }) => !forAuditor);
  const roomy = placed.length <= roomyColumns;
  const shown = placed.filter(({ detail }) => !detail || (details && roomy));
  const widest = shown.reduce<PlacedColumn | undefined>(
    (best, column) => (best && best.width >= column.width ? best : column),
    undefined,
  );
  return {
    language,
    columns: shown,
    details: details && !roomy ? placed.filter(({ detail }) => detail) : [],
    widest: widest?.index ?? 0,
    begins,
  };
}

/** All of a row that is drawn: places are not, so that what only moved stays as it is. */
export function signatureOf(row: Row): string {
  return JSON.stringify(row, (key, value: unknown) =>
    key === 'place' ? value !== undefined : key === 'facets' ? undefined : value,
  );
}

export function drawGroup({ key, text, page }: GroupRow, { columns, language }: Layout): HTMLElement {
  const box = element('input', {
    type: 'checkbox',
    class: 'pick',
    'data-group': key,
    'aria-keyshortcuts': 'Enter',
    title: words.boxKeys[language],
    'aria-label': fill(words.selectGroup[language], { name: text }),
  });
  const heading = element(
    'th',
    { scope: 'rowgroup', role: 'rowheader', colspan: String(columns.length) },
    element('label', {}, box, ' ', text),
    ...(page === undefined ? [] : [' ', pageLink(page, text, language)]),
  );
  return element('tr', { role: 'row', class: 'group', 'data-key': key }, heading);
}

/** To what there is to read on it. */
function pageLink(page: string, name: string, language: Language): HTMLElement {
  const title = fill(words.readOn[language], { name });
  return element(
    'button',
    { type: 'button', class: 'link read', 'data-page': page, 'aria-label': title },
    words.read[language],
  );
}

/** The row, and what there is to add to it. */
export function drawItem(row: ItemRow, layout: Layout): readonly HTMLElement[] {
  const { language, columns, details, widest } = layout;
  const numbers = new Map<number, (Node | string)[]>();
  let count = 1;
  const links: LinkNumbers = { next: () => String(count++) };
  // In the order of the cells, whatever of them is shown: links are numbered by it.
  row.cells.forEach((cell, index) => numbers.set(index, [...drawCell(cell, language, links)]));
  const contentOf = (index: number): readonly (Node | string)[] => numbers.get(index) ?? [];

  const cells = columns.map(({ id, index, align, title }, position) => {
    const extra = index === widest ? [...drawOffers(row), ...drawFindings(row)] : [];
    const content = position === 0 ? [...lead(row, layout, contentOf(index))] : contentOf(index);
    const clip = content.length === 0 ? [] : [element('div', { class: 'clip' }, ...content)];
    const attributes = { class: columnClass({ id, align }), 'data-title': title };
    return position === 0
      ? element('th', { ...attributes, scope: 'row', role: 'rowheader' }, ...clip, ...extra)
      : element('td', { ...attributes, role: 'cell' }, ...clip, ...extra);
  });
  const more = drawDetails(row, details, contentOf, layout);
  const classes = [...(row.undecided ? ['undecided'] : []), ...(more.length > 0 ? ['detailed'] : [])].join(' ');
  const drawn = element(
    'tr',
    { role: 'row', class: classes || undefined, 'data-key': row.key, 'data-name': row.name },
    ...cells,
  );
  return [drawn, ...more];
}

/** For the style sheet: a column of that kind, and how it is aligned. */
export function columnClass({ id, align }: Pick<Column, 'id' | 'align'>): string {
  return align === undefined ? `c-${id}` : `c-${id} ${align}`;
}

/** What stands first in a row: the box to choose it, its name as the way to its source, or the way to begin it. */
function lead(
  row: ItemRow,
  { language, begins }: Layout,
  content: readonly (Node | string)[],
): readonly (Node | string)[] {
  const { name, key, place, undecided, facets = {} } = row;
  const box = element('input', {
    type: 'checkbox',
    class: 'pick',
    'data-pick': key,
    'aria-keyshortcuts': 'Enter',
    title: words.boxKeys[language],
    'aria-label': fill(words.selectRow[language], { name }),
  });
  const title = fill(words.source[language], { name });
  const own = place ? [link(name, { next: () => '0' }, title)] : content;
  const begin = element(
    'button',
    { type: 'button', class: 'begin', 'data-begin': key, 'aria-label': fill(words.beginRow[language], { name }) },
    words.begin[language],
  );
  const canBegin = begins && !place && facets['state']?.some((state) => begun.has(state)) === true;
  return [...(undecided ? [box] : []), ...own, ...(canBegin ? [' ', begin] : [])];
}

function drawOffers({ offers = [] }: ItemRow): readonly HTMLElement[] {
  if (offers.length === 0) return [];
  const buttons = offers.map(({ id, label, spoken }) =>
    element('button', { type: 'button', class: 'begin', 'data-offer': id, 'aria-label': spoken }, label),
  );
  return [element('div', { class: 'offers' }, ...buttons)];
}

function drawFindings({ findings = [] }: ItemRow): readonly HTMLElement[] {
  const shown = findings.filter(({ severity }) => severity !== 'hint');
  if (shown.length === 0) return [];
  const items = shown.map(({ severity, rule, message }) =>
    element('li', { class: `finding ${severity}`, title: rule }, message),
  );
  return [element('ul', { class: 'findings' }, ...items)];
}

/** What has no column of its own, in a row below. */
function drawDetails(
  { key }: ItemRow,
  details: Layout['details'],
  contentOf: (index: number) => readonly (Node | string)[],
  { columns }: Layout,
): readonly HTMLElement[] {
  const written = details.filter(({ index }) => contentOf(index).length > 0);
  if (written.length === 0) return [];
  const list = written.map(({ id, title, index }) =>
    element('div', { class: columnClass({ id }) }, element('dt', {}, title), element('dd', {}, ...contentOf(index))),
  );
  const cell = element(
    'td',
    { role: 'cell', colspan: String(columns.length) },
    element('dl', { class: 'details' }, ...list),
  );
  return [element('tr', { role: 'row', class: 'more', 'data-key': key }, cell)];
}
