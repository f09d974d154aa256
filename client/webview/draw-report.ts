import type { Bilingual, Language } from '../../server/catalog/bilingual';
import { decisionOf, soaWords, statusNames } from '../../server/reports/soa-words';
import type { SoaGroup, SoaRow, StatementOfApplicabilityReport } from '../../server/reports/statement-of-applicability';
import { element } from './element';

export interface Filter {
  readonly text: string;
  /** `open`: only rows that are missing, undecided or have findings. */
  readonly show: 'all' | 'open' | 'excluded';
}

export interface Actions {
  readonly reveal: (place: NonNullable<SoaRow['place']>) => void;
  readonly filter: (filter: Filter) => void;
}

const words = {
  filter: { en: 'Filter', ja: '絞込み' },
  all: { en: 'All', ja: 'すべて' },
  open: { en: 'To do', ja: '要対応' },
  excluded: { en: 'Excluded', ja: '除外' },
  provider: { en: 'Provider', ja: 'プロバイダ' },
  customer: { en: 'Customer', ja: 'カスタマ' },
  due: { en: 'due', ja: '期日' },
  goToSource: { en: 'Go to the source of {id}', ja: '{id}の記述箇所に移動' },
  nothing: { en: 'No control matches the filter.', ja: '条件に合う管理策はありません。' },
} satisfies Readonly<Record<string, Bilingual>>;

/** The whole statement of applicability: head, counts, filter, one table for each standard. */
export function drawReport(report: StatementOfApplicabilityReport, filter: Filter, actions: Actions): DocumentFragment {
  const { language } = report;
  const fragment = document.createDocumentFragment();
  const groups = report.groups.map((group) => ({ ...group, rows: group.rows.filter((row) => passes(row, filter)) }));
  const shown = groups.filter(({ rows }) => rows.length > 0);
  fragment.append(
    drawHead(report),
    drawSummary(report),
    drawFilter(filter, language, actions),
    ...shown.map((group) => drawGroup(group, language, actions)),
  );
  if (shown.length === 0) fragment.append(element('p', { class: 'nothing' }, words.nothing[language]));
  return fragment;
}

function passes(row: SoaRow, { text, show }: Filter): boolean {
  if (show === 'open' && row.stated && row.applicable !== undefined && row.findings.length === 0) return false;
  if (show === 'excluded' && row.applicable !== false) return false;
  const wanted = text.trim().toLowerCase();
  return wanted === '' || `${row.id} ${row.title} ${row.reason} ${row.owner}`.toLowerCase().includes(wanted);
}

function drawHead(report: StatementOfApplicabilityReport): HTMLElement {
  const { language, version, date, approvedBy, today } = report;
  const fields: readonly (readonly [keyof typeof soaWords, string])[] = [
    ['version', version],
    ['date', date],
    ['approvedBy', approvedBy],
    ['asOf', today],
  ];
  const list = fields.flatMap(([word, value]) => [
    element('div', {}, element('dt', {}, soaWords[word][language]), element('dd', {}, value || '—')),
  ]);
  return element(
    'header',
    {},
    element('h1', {}, soaWords.title[language]),
    element('p', { class: 'organization' }, report.organization),
    element('dl', {}, ...list),
  );
}

function drawSummary({ summary, language }: StatementOfApplicabilityReport): HTMLElement {
  const counts = (['total', 'applicable', 'implemented', 'excluded', 'undecided', 'missing'] as const).map((key) => {
    const worry = (key === 'undecided' || key === 'missing') && summary[key] > 0 ? 'worry' : undefined;
    const count = element('span', { class: 'count' }, String(summary[key]));
    return element('li', { class: worry }, count, element('span', {}, soaWords[key][language]));
  });
  return element('ul', { class: 'summary' }, ...counts);
}

function drawFilter(filter: Filter, language: Language, actions: Actions): HTMLElement {
  const input = element('input', {
    id: 'filter-text',
    type: 'search',
    placeholder: words.filter[language],
    'aria-label': words.filter[language],
  });
  input.value = filter.text;
  input.addEventListener('input', () => actions.filter({ ...filter, text: input.value }));
  const choices = (['all', 'open', 'excluded'] as const).map((show) => {
    const button = element(
      'button',
      { id: `show-${show}`, 'aria-pressed': String(filter.show === show) },
      words[show][language],
    );
    button.addEventListener('click', () => actions.filter({ ...filter, show }));
    return button;
  });
  return element(
    'div',
    { class: 'filter', role: 'search' },
    input,
    element('div', { class: 'choices', role: 'group' }, ...choices),
  );
}

const columns = ['control', 'controlTitle', 'decision', 'reason', 'status', 'owner'] as const;

function drawGroup({ name, standard, rows }: SoaGroup, language: Language, actions: Actions): HTMLElement {
  const headings = columns.map((column) => element('th', { scope: 'col' }, soaWords[column][language]));
  return element(
    'section',
    { 'data-standard': standard },
    element('h2', {}, name, ' ', element('span', { class: 'quiet' }, `(${rows.length})`)),
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...headings)),
      element('tbody', {}, ...rows.map((row) => drawRow(row, language, actions))),
    ),
  );
}

function drawRow(row: SoaRow, language: Language, actions: Actions): HTMLElement {
  const { place } = row;
  const kind = !row.stated
    ? 'missing'
    : row.applicable === undefined
      ? 'undecided'
      : row.applicable
        ? 'applicable'
        : 'excluded';
  const made = element('tr', {
    class: `${kind} ${row.findings[0]?.severity ?? ''}`.trim(),
    'data-id': row.id,
    'data-document': place?.document,
    'data-line': place && String(place.range.start.line),
  });
  const label = (column: (typeof columns)[number]): Readonly<Record<string, string>> => ({
    'data-label': soaWords[column][language],
  });
  made.append(
    element('td', label('control'), drawId(row, language)),
    element('td', label('controlTitle'), row.title, ...drawRoles(row, language)),
    element('td', label('decision'), element('span', { class: `decision ${kind}` }, decisionOf(row, language))),
    element('td', label('reason'), row.reason, ...drawFindings(row)),
    element('td', label('status'), drawStatus(row, language)),
    element('td', label('owner'), row.owner),
  );
  // The whole row answers to the mouse; the id in it is the button for everybody else.
  if (place) made.addEventListener('click', () => actions.reveal(place));
  return made;
}

function drawId({ id, place }: SoaRow, language: Language): HTMLElement {
  if (!place) return element('span', { class: 'id' }, id);
  const key = `${place.document}#${place.range.start.line}`;
  return element('button', { class: 'id', id: key, title: words.goToSource[language].replace('{id}', id) }, id);
}

function drawRoles({ roles }: SoaRow, language: Language): readonly HTMLElement[] {
  return roles.map((role) => element('span', { class: `role ${role}` }, words[role][language]));
}

function drawStatus({ status, due }: SoaRow, language: Language): HTMLElement {
  const text = status ? (statusNames[status]?.[language] ?? status) : '';
  return element('span', {}, due && status !== 'implemented' ? `${text} (${words.due[language]} ${due})` : text);
}

function drawFindings({ findings }: SoaRow): readonly HTMLElement[] {
  return findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ severity, rule }) => element('span', { class: `finding ${severity}` }, rule));
}
