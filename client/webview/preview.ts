/** The page inside the preview: draws the report that it is sent, and says which row was clicked. */
import type { StatementOfApplicabilityReport } from '../../server/reports/statement-of-applicability';
import { element } from './element';
import type { FromPreview, ToPreview } from './messages';
import { drawReport, type Filter } from './draw-report';

interface PageState {
  readonly uri?: string;
  readonly filter: Filter;
}

interface EditorApi {
  postMessage(message: FromPreview): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): EditorApi;

function start(editor: EditorApi, statement: HTMLElement): void {
  let state: PageState = editor.getState() ?? { filter: { text: '', show: 'all' } };
  let report: StatementOfApplicabilityReport | undefined;

  const keep = (next: PageState): void => {
    state = next;
    editor.setState(next);
  };

  const draw = (): void => {
    if (!report) return;
    document.documentElement.lang = report.language;
    const focused = document.activeElement?.id;
    const { scrollY } = window;
    statement.replaceChildren(
      drawReport(report, state.filter, {
        reveal: (place) => editor.postMessage({ type: 'reveal', place }),
        filter: (filter) => {
          keep({ ...state, filter });
          draw();
        },
      }),
    );
    // The page is drawn anew at each keystroke in the source: what the reader was doing here goes on.
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    window.scrollTo({ top: scrollY });
  };

  const select = (uri: string, line: number): void => {
    const rows = [...statement.querySelectorAll<HTMLElement>('tr[data-document]')].filter(
      ({ dataset }) => dataset['document'] === uri,
    );
    const before = rows.filter(({ dataset }) => Number(dataset['line']) <= line);
    const current = before.toSorted((left, right) => Number(right.dataset['line']) - Number(left.dataset['line']))[0];
    for (const row of statement.querySelectorAll('tr[aria-current]')) row.removeAttribute('aria-current');
    if (!current) return;
    current.setAttribute('aria-current', 'true');
    current.scrollIntoView({ block: 'nearest' });
  };

  window.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => {
    if (data.type === 'select') return select(data.document, data.line);
    report = data.report;
    keep({ ...state, uri: data.uri });
    draw();
  });
  statement.append(element('p', { class: 'waiting' }, '…'));
  editor.postMessage({ type: 'ready' });
}

const statement = document.getElementById('statement');
if (statement) start(acquireVsCodeApi(), statement);
