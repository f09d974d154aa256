import type { Bilingual, Language } from '../../server/words/bilingual';
import { soaWords } from '../../server/reports/soa/words';
import { decisionOf } from '../../server/reports/soa/columns';
import type { SoaGroup, SoaRow, StatementOfApplicabilityReport } from '../../server/reports/soa/data';
import { element } from './element';
import type { Filter } from './filter-bar';
import { basisNames, nameIn, roleLabels, statusNames } from '../../server/words/names';

export type Reveal = (place: NonNullable<SoaRow['place']>) => void;

const words = {
  due: { en: 'due {date}', ja: '期日 {date}' },
  basis: { en: 'Basis', ja: '根拠' },
  reviewedOn: { en: 'Reviewed', ja: '見直し日' },
  goToSource: { en: 'Go to the source of {id}', ja: '{id}の記述箇所に移動' },
  nothing: { en: 'No control matches the filter.', ja: '条件に合う管理策はありません。' },
} satisfies Readonly<Record<string, Bilingual>>;

/** Whether a row is one of those that a choice of the filter shows. */
export function isShown(row: SoaRow, show: Filter['show']): boolean {
  if (show === 'open') return !row.stated || row.applicable === undefined || visibleFindings(row).length > 0;
  return show === 'all' || row.applicable === false;
}

function matches(row: SoaRow, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  const { id, title, reason, implementation, owner, evidence, risks } = row;
  return [id, title, reason, implementation, owner, ...evidence, ...risks].join(' ').toLowerCase().includes(wanted);
}

/** Whose statement it is, its version, and how many controls stand where. */
export function drawHead(report: StatementOfApplicabilityReport): readonly HTMLElement[] {
  const { language, version, date, approvedBy, today } = report;
  const fields: readonly (readonly [keyof typeof soaWords, string])[] = [
    ['version', version],
    ['date', date],
    ['approvedBy', approvedBy],
    ['asOf', today],
  ];
  const list = fields.map(([word, value]) =>
    element('div', {}, element('dt', {}, soaWords[word][language]), element('dd', {}, value || '—')),
  );
  const header = element(
    'header',
    {},
    element('h1', {}, soaWords.title[language]),
    element('p', { class: 'organization' }, report.organization),
    element('dl', {}, ...list),
  );
  return [header, drawSummary(report)];
}

function drawSummary({ summary, language }: StatementOfApplicabilityReport): HTMLElement {
  const counts = (['total', 'applicable', 'implemented', 'excluded', 'undecided', 'missing'] as const).map((key) => {
    const worry = (key === 'undecided' || key === 'missing') && summary[key] > 0 ? 'worry' : undefined;
    const count = element('span', { class: 'count' }, String(summary[key]));
    return element('li', { class: worry }, count, element('span', {}, soaWords[key][language]));
  });
  return element('ul', { class: 'summary' }, ...counts);
}

/** One table for each standard, with the rows that pass the filter. */
export function drawTables(
  { groups, language }: StatementOfApplicabilityReport,
  filter: Filter,
  reveal: Reveal,
): readonly HTMLElement[] {
  const shown = groups
    .map((group) => ({
      ...group,
      rows: group.rows.filter((row) => isShown(row, filter.show) && matches(row, filter.text)),
    }))
    .filter(({ rows }) => rows.length > 0);
  if (shown.length === 0) return [element('p', { class: 'nothing' }, words.nothing[language])];
  return shown.map((group) => drawGroup(group, language, filter.details, reveal));
}

type Column = 'control' | 'controlTitle' | 'roles' | 'decision' | 'reason' | 'status' | 'owner';

function drawGroup(
  { name, standard, rows }: SoaGroup,
  language: Language,
  details: boolean,
  reveal: Reveal,
): HTMLElement {
  const heading = (column: Column): HTMLElement =>
    element('th', { scope: 'col', class: column, role: 'columnheader' }, soaWords[column][language]);
  // Only ISO/IEC 27017 speaks to roles.
  const roles: readonly Column[] = standard === '27017' ? ['roles'] : [];
  const columns: readonly Column[] = ['control', 'controlTitle', ...roles, 'decision', 'reason', 'status', 'owner'];
  // Laid out as cards, a table would be none to a screen reader unless it says so itself.
  return element(
    'section',
    { 'data-standard': standard },
    element('h2', {}, name, ' ', element('span', { class: 'quiet' }, `(${rows.length})`)),
    element(
      'table',
      { role: 'table', 'aria-label': name },
      element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...columns.map(heading))),
      element('tbody', { role: 'rowgroup' }, ...rows.map((row) => drawRow(row, columns, language, details, reveal))),
    ),
  );
}

function drawRow(
  row: SoaRow,
  columns: readonly Column[],
  language: Language,
  details: boolean,
  reveal: Reveal,
): HTMLElement {
  const { place, lastLine } = row;
  const content: Readonly<Record<Column, readonly (Node | string)[]>> = {
    control: [drawId(row, language)],
    controlTitle: [row.title],
    roles: row.roles.map((role) => element('span', { class: 'role' }, nameIn(roleLabels, role)[language])),
    decision: [decisionOf(row, language)],
    reason: [row.reason, ...drawFindings(row), ...(details ? drawDetails(row, language) : [])],
    status: drawStatus(row, language),
    owner: [unbrokenInBrackets(row.owner)],
  };
  const made = element(
    'tr',
    {
      role: 'row',
      class: kindOf(row),
      'data-id': row.id,
      'data-document': place?.document,
      'data-first-line': place && String(place.range.start.line),
      'data-last-line': place && String(lastLine),
    },
    ...columns.map((column) =>
      column === 'control'
        ? element('th', { scope: 'row', class: column, role: 'rowheader' }, ...content[column])
        : element('td', { class: column, role: 'cell' }, ...content[column]),
    ),
  );
  // The whole row answers to the mouse; the id in it is the button for everybody else.
  if (place) {
    made.addEventListener('click', () => {
      // Whoever marks a text to copy it does not mean to go away.
      if (window.getSelection()?.isCollapsed !== false) reveal(place);
    });
  }
  return made;
}

/** A name in another script stays on one line: 情報 花子 (Hanako Joho). */
function unbrokenInBrackets(name: string): string {
  return name.replace(/\([^)]*\)/g, (bracketed) => bracketed.replaceAll(' ', '\u00a0'));
}

function kindOf({ stated, applicable }: SoaRow): string {
  if (!stated) return 'missing';
  return applicable === undefined ? 'undecided' : applicable ? 'applicable' : 'excluded';
}

function drawId({ id, place }: SoaRow, language: Language): Node | string {
  if (!place) return id;
  const key = `${place.document}#${place.range.start.line}`;
  return element('button', { class: 'id', id: key, title: words.goToSource[language].replace('{id}', id) }, id);
}

function drawStatus({ status, due }: SoaRow, language: Language): readonly HTMLElement[] {
  if (!status) return [];
  const name = element('span', { class: `state ${status}` }, nameIn(statusNames, status)[language]);
  if (!due || status === 'implemented') return [name];
  return [name, element('div', { class: 'quiet' }, words.due[language].replace('{date}', due))];
}

function visibleFindings({ findings }: SoaRow): SoaRow['findings'] {
  return findings.filter(({ severity }) => severity !== 'hint');
}

function drawFindings(row: SoaRow): readonly HTMLElement[] {
  const found = visibleFindings(row);
  if (found.length === 0) return [];
  const items = found.map(({ severity, rule, message }) =>
    element('li', { class: `finding ${severity}`, title: rule }, message),
  );
  return [element('ul', { class: 'findings' }, ...items)];
}

function drawDetails(row: SoaRow, language: Language): readonly HTMLElement[] {
  const basis = row.basis.map((name) => nameIn(basisNames, name)[language]);
  const fields: readonly (readonly [Bilingual, string])[] = [
    [soaWords.implementation, row.implementation],
    [words.basis, basis.join(', ')],
    [soaWords.risks, row.risks.join(', ')],
    [soaWords.evidence, row.evidence.join(', ')],
    [words.reviewedOn, row.reviewedOn ?? ''],
  ];
  const written = fields.filter(([, value]) => value !== '');
  if (written.length === 0) return [];
  const list = written.flatMap(([word, value]) => [element('dt', {}, word[language]), element('dd', {}, value)]);
  return [element('dl', { class: 'details' }, ...list)];
}
