/** The page inside the preview: draws the document that it is sent, and says what was done here. */
import type { ViewAnswer } from '../../server/reports/protocol';
import { noFilter, withFacet, withTile } from './filter';
import { isFromPage, isToPage, type FromPage, type TabName, type ToPage } from './messages';
import { createPageMemory, type EditorApi } from './page-memory';
import { createPageParts } from './page-parts';
import { wishOf, type PageState, type TabState } from './page-state';
import { watchPulse } from './pulse';
import { createReceived } from './received';
import { words } from './words';

declare function acquireVsCodeApi(): EditorApi;

function start(editor: EditorApi, main: HTMLElement): void {
  const memory = createPageMemory(editor, main.dataset['tab']);
  const received = createReceived();
  /** The day on which no other was asked for. */
  let today: string | undefined;
  let isScrolled = false;

  /** Another document is wanted: what is shown stays until it comes. */
  const wish = (part: Partial<PageState>): void => {
    memory.keep(part);
    parts.top.choose(memory.state().tab);
    main.setAttribute('aria-busy', 'true');
    editor.postMessage({ type: 'wish', wish: wishOf(memory.state()) });
  };
  const draw = (): void => {
    const view = received.view();
    if (view) parts.draw(view, today);
  };
  const change = (part: Partial<TabState>): void => {
    const { details } = memory.tab();
    memory.keepTab(part);
    const view = received.view();
    if (part.details !== undefined && part.details !== details) draw();
    else if (view) parts.look(view);
  };

  const parts = createPageParts(main, memory, {
    top: {
      tab: (tab) => {
        if (tab !== memory.state().tab) wish({ tab });
      },
      language: (language) => wish({ language }),
      action: (type) => editor.postMessage({ type }),
    },
    filter: { change, day: (day) => wish({ day }), selectAll: () => shown.all() },
    tile: (tile, adding) => change({ filter: withTile(memory.tab().filter, tile, adding) }),
    decide: {
      decide: (decision) => {
        const message: FromPage = { type: 'decide', rows: shown.selected(), ...decision };
        // What the other side would not hear is never answered.
        if (isFromPage(message)) editor.postMessage(message);
        else decide.result(false);
      },
      deselect: () => {
        shown.focus();
        shown.none();
      },
      back: () => shown.focus(),
      next: () => shown.focusNext(),
    },
    document: {
      reveal: (place) => editor.postMessage({ type: 'reveal', place }),
      begin: (requirement) => editor.postMessage({ type: 'begin', requirement }),
      page: (page) => editor.postMessage({ type: 'page', page, language: received.view()?.language ?? language }),
      offer: (row, offer) => editor.postMessage({ type: 'offer', row, offer }),
      look: (rows) => change({ filter: rows ? withFacet(noFilter, rows.facet, [rows.value]) : noFilter }),
      selected: (names) => decide.show(names),
      decide: () => decide.focus(),
    },
  });
  const { top, bar, head, unread, decide, shown } = parts;

  const take = (name: TabName, answer: ViewAnswer): void => {
    const { tab, day } = memory.state();
    if (name !== tab) return;
    const before = received.view()?.name;
    if (!received.take(answer)) return editor.postMessage({ type: 'ready', wish: wishOf(memory.state()) });
    const view = received.view();
    if (name === 'conformity' && day === undefined) today = view?.date;
    main.removeAttribute('aria-busy');
    bar.element.hidden = false;
    shown.keepingFocus(draw);
    if (before !== view?.name || !isScrolled) window.scrollTo({ top: memory.tab().scroll });
    isScrolled = true;
  };

  const hear = (message: ToPage): void => {
    const { uri, tab } = memory.state();
    switch (message.type) {
      case 'answer':
        if (message.uri !== uri) memory.keep({ uri: message.uri });
        return take(message.name, message.answer);
      case 'nothing':
        received.forget();
        main.removeAttribute('aria-busy');
        shown.clear();
        unread.draw([], language);
        bar.element.hidden = true;
        return head.fail(message.text);
      case 'cursor':
        return shown.mark(message.file, message.line);
      case 'tab':
        return message.name === tab ? undefined : wish({ tab: message.name });
      case 'pulse':
        return pulse.beat(message.lag);
      case 'decided':
        // What is decided falls out of the selection when it is drawn so.
        return decide.result(message.done);
    }
  };
  const pulse = watchPulse((lag) => top.lag(lag));

  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isToPage(data)) hear(data);
  });
  window.addEventListener('scrollend', () => {
    if (isScrolled && !main.hasAttribute('aria-busy')) memory.keepTab({ scroll: window.scrollY });
  });
  const language = main.dataset['language'] === 'ja' ? 'ja' : 'en';
  document.documentElement.lang = language;
  top.say(language);
  top.choose(memory.state().tab);
  unread.draw([], language);
  head.fail(words.loading[language]);
  bar.element.hidden = true;
  editor.postMessage({ type: 'ready', wish: wishOf(memory.state()) });
}

const main = document.getElementById('preview');
if (main) start(acquireVsCodeApi(), main);
