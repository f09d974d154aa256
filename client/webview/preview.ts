/** The page inside the preview: draws the report that it is sent, and says which row was clicked. */
import type { StatementOfApplicabilityReport } from '../../server/reports/soa/data';
import { drawHead, drawTables, isShown } from './draw-report';
import { element } from './element';
import { createFilterBar, noFilter, type Filter } from './filter-bar';
import type { FromPreview, ToPreview } from './messages';

/** What survives a hidden tab and a reload of the window. */
interface PageState {
  readonly uri?: string;
  readonly filter?: Filter;
  readonly scroll?: number;
}

interface EditorApi {
  postMessage(message: FromPreview): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): EditorApi;

function start(editor: EditorApi, statement: HTMLElement): void {
  let state: PageState = editor.getState() ?? {};
  let report: StatementOfApplicabilityReport | undefined;
  let drawn = '';
  let cursor: { readonly document: string; readonly line: number } | undefined;

  const keep = (part: PageState): void => {
    state = { ...state, ...part };
    editor.setState(state);
  };

  const head = element('div', {}, element('p', {}, '…'));
  const tables = element('div');
  const bar = createFilterBar({ ...noFilter, ...state.filter }, (filter) => {
    keep({ filter });
    drawRows();
  });
  statement.append(head, bar.element, tables);

  const drawRows = (): void => {
    if (!report) return;
    const focused = document.activeElement?.id;
    const { scrollY } = window;
    tables.replaceChildren(
      ...drawTables(report, bar.filter(), (place) => editor.postMessage({ type: 'reveal', place })),
    );
    // The rows are drawn anew at each keystroke in the source: what the reader was doing here goes on.
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    window.scrollTo({ top: scrollY });
    markCurrent();
  };

  const render = (next: StatementOfApplicabilityReport): void => {
    const text = JSON.stringify(next);
    if (text === drawn) return;
    const first = !report;
    report = next;
    drawn = text;
    document.documentElement.lang = next.language;
    const rows = next.groups.flatMap((group) => group.rows);
    const count = (show: Filter['show']): number => rows.filter((row) => isShown(row, show)).length;
    head.replaceChildren(...drawHead(next));
    bar.label(next.language, { all: count('all'), open: count('open'), excluded: count('excluded') });
    drawRows();
    if (first) window.scrollTo({ top: state.scroll ?? 0 });
  };

  /** Marks the row in whose source the cursor stands, and returns it. */
  const markCurrent = (): HTMLElement | undefined => {
    for (const row of tables.querySelectorAll('[aria-current]')) row.removeAttribute('aria-current');
    const line = ({ dataset }: HTMLElement): number => Number(dataset['firstLine']);
    // A text may reach to the beginning of the next one: the row that begins last is meant.
    const current = [...tables.querySelectorAll<HTMLElement>('tr[data-document]')]
      .filter(
        (row) =>
          cursor !== undefined &&
          row.dataset['document'] === cursor.document &&
          line(row) <= cursor.line &&
          cursor.line <= Number(row.dataset['lastLine']),
      )
      .toSorted((left, right) => line(right) - line(left))[0];
    current?.setAttribute('aria-current', 'true');
    return current;
  };

  window.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => {
    if (data.type === 'select') {
      cursor = data;
      markCurrent()?.scrollIntoView({ block: 'nearest' });
    } else if (data.type === 'render') {
      keep({ uri: data.uri });
      render(data.report);
    } else {
      report = undefined;
      drawn = '';
      head.replaceChildren(element('p', {}, data.text));
      bar.element.hidden = true;
      tables.replaceChildren();
    }
  });
  window.addEventListener('scrollend', () => keep({ scroll: window.scrollY }));
  editor.postMessage({ type: 'ready' });
}

const statement = document.getElementById('statement');
if (statement) start(acquireVsCodeApi(), statement);
