/** The page inside the preview: draws the document that it is sent, and says what was done here. */
import { withChanges } from '../../server/reports/view/changes';
import type { ViewAnswer } from '../../server/reports/protocol';
import type { DocumentView } from '../../server/reports/view/view';
import { createDecideBar } from './decide-bar';
import { createDocument } from './document';
import { element } from './element';
import { createFilterBar } from './filter-bar';
import { facetCounts, facetsToOffer, hasText, itemsOf, noFilter, searchTexts, withFacet } from './filter';
import { createHead } from './head';
import { isFromPage, isTabName, isToPage, type FromPage, type TabName, type ToPage } from './messages';
import { isPageState, tabState, wishOf, withTab, type PageState, type TabState } from './page-state';
import { watchPulse } from './pulse';
import { createTopBar } from './top-bar';
import { words } from './words';

interface EditorApi {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): EditorApi;

function start(editor: EditorApi, main: HTMLElement): void {
  const saved = editor.getState();
  const asked = main.dataset['tab'];
  let state: PageState = isPageState(saved) ? saved : { tab: isTabName(asked) ? asked : 'soa', tabs: {} };
  let view: DocumentView | undefined;
  let revision: number | undefined;
  /** The day on which no other was asked for. */
  let today: string | undefined;
  let isScrolled = false;
  const texts = searchTexts();

  const keep = (next: PageState): void => {
    state = next;
    editor.setState(state);
  };
  const current = (): TabState => tabState(state, state.tab);

  /** Another document is wanted: what is shown stays until it comes. */
  const wish = (part: Partial<PageState>): void => {
    keep({ ...state, ...part });
    top.choose(state.tab);
    main.setAttribute('aria-busy', 'true');
    editor.postMessage({ type: 'wish', wish: wishOf(state) });
  };
  const change = (part: Partial<TabState>): void => {
    const whole = part.details !== undefined && part.details !== current().details;
    keep(withTab(state, state.tab, part));
    if (whole) draw();
    else look();
  };

  const top = createTopBar({
    tab: (tab) => {
      if (tab !== state.tab) wish({ tab });
    },
    language: (language) => wish({ language }),
    action: (type) => editor.postMessage({ type }),
  });
  const bar = createFilterBar({
    change,
    day: (day) => wish({ day }),
    selectAll: () => shown.selectAllShown(),
  });
  const head = createHead((filter) => {
    const { filter: before } = current();
    const pressed = filter && before.facets[filter.facet] === filter.value;
    change({ filter: filter ? withFacet(before, filter.facet, pressed ? '' : filter.value) : noFilter });
  });
  const decide = createDecideBar({
    decide: (decision) => {
      const message: FromPage = { type: 'decide', rows: shown.selected(), ...decision };
      // What the other side would not hear is never answered.
      if (isFromPage(message)) editor.postMessage(message);
      else decide.result(false);
    },
    deselect: () => shown.deselect(),
  });
  const shown = createDocument({
    reveal: (place) => editor.postMessage({ type: 'reveal', place }),
    begin: (requirement) => editor.postMessage({ type: 'begin', requirement }),
    selected: (names) => decide.show(names),
  });
  const controls = element('div', { class: 'bar' }, top.element, bar.element);
  const panel = element('div', { id: 'document', role: 'tabpanel' }, head.element, shown.element);
  main.replaceChildren(controls, panel, decide.element, shown.where);
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--bar', `${controls.offsetHeight}px`);
  }).observe(controls);

  const draw = (): void => {
    if (!view) return;
    const { day, tab } = state;
    const { language } = view;
    if (document.documentElement.lang !== language) document.documentElement.lang = language;
    panel.setAttribute('aria-labelledby', `tab-${tab}`);
    top.say(language);
    top.choose(tab);
    const dayShown = tab === 'conformity' ? day : undefined;
    head.draw(view, dayShown, today !== undefined && dayShown !== undefined && dayShown < today);
    decide.say(language, view.decisions);
    shown.draw(view, current().details);
    look();
  };

  /** Applies the filter to what is drawn. */
  const look = (): void => {
    if (!view) return;
    const { filter, findings, details } = current();
    const { language } = view;
    const all = itemsOf(view);
    const found = all.filter((row) => hasText(texts.of(row, language), filter));
    bar.say(language, facetsToOffer(view, filter), (facet) => facetCounts(found, filter, facet));
    bar.show(current(), state.day, state.tab === 'conformity');
    head.show(filter);
    main.classList.toggle('without-findings', !findings);
    main.classList.toggle('compact', !details);
    const { count, undecided } = shown.filter(found, filter);
    bar.tell(count, all.length, undecided);
    nothing.hidden = count > 0;
    nothing.textContent = words.nothing[language];
  };
  const nothing = element('p', { class: 'nothing', hidden: '' });
  panel.append(nothing);

  const take = (name: TabName, answer: ViewAnswer): void => {
    if (name !== state.tab) return;
    const { changes } = answer;
    const next =
      answer.view ?? (changes && view && changes.since === revision ? withChanges(view, changes) : undefined);
    if (!next) return editor.postMessage({ type: 'ready', wish: wishOf(state) });
    const isOther = view?.name !== next.name;
    view = next;
    revision = answer.revision;
    if (name === 'conformity' && state.day === undefined) today = next.date;
    main.removeAttribute('aria-busy');
    if (bar.element.hidden) bar.element.hidden = false;
    shown.keepingFocus(draw);
    if (isOther || !isScrolled) window.scrollTo({ top: current().scroll });
    isScrolled = true;
  };

  const hear = (message: ToPage): void => {
    switch (message.type) {
      case 'answer':
        if (message.uri !== state.uri) keep({ ...state, uri: message.uri });
        return take(message.name, message.answer);
      case 'nothing':
        view = revision = undefined;
        main.removeAttribute('aria-busy');
        shown.clear();
        bar.element.hidden = true;
        return head.fail(message.text);
      case 'cursor':
        return shown.mark(message.file, message.line);
      case 'tab':
        return message.name === state.tab ? undefined : wish({ tab: message.name });
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
    if (isScrolled && !main.hasAttribute('aria-busy')) keep(withTab(state, state.tab, { scroll: window.scrollY }));
  });
  const language = main.dataset['language'] === 'ja' ? 'ja' : 'en';
  document.documentElement.lang = language;
  top.say(language);
  top.choose(state.tab);
  head.fail(words.loading[language]);
  bar.element.hidden = true;
  editor.postMessage({ type: 'ready', wish: wishOf(state) });
}

const main = document.getElementById('preview');
if (main) start(acquireVsCodeApi(), main);
