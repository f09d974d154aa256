/** The parts of the page, and how a view is drawn into them. */
import type { DocumentView } from '../../server/reports/view/view';
import { createDecideBar, type DecideBar, type DecideEvents } from './decide-bar';
import { createDocument, type DocumentEvents, type ShownDocument } from './document';
import { element, setText } from './element';
import { createFilterBar, type FilterBar, type FilterEvents } from './filter-bar';
import { facetCounts, facetsToOffer, hasText, itemsOf, searchTexts } from './filter';
import { createHead, type Head } from './head';
import type { TabName } from './messages';
import type { PageMemory } from './page-memory';
import { createTopBar, type TopBar, type TopBarEvents } from './top-bar';
import { createUnreadBanner, type UnreadBanner } from './unread';
import { words } from './words';

export interface PageEvents {
  readonly top: TopBarEvents;
  readonly filter: FilterEvents;
  readonly tile: Parameters<typeof createHead>[0];
  readonly decide: DecideEvents;
  readonly document: DocumentEvents;
}

export interface PageParts {
  readonly top: TopBar;
  readonly bar: FilterBar;
  readonly head: Head;
  readonly unread: UnreadBanner;
  readonly decide: DecideBar;
  readonly shown: ShownDocument;
  readonly draw: (view: DocumentView, today: string | undefined) => void;
  /** Applies the filter to what is drawn. */
  readonly look: (view: DocumentView) => void;
}

export function createPageParts(main: HTMLElement, memory: PageMemory, events: PageEvents): PageParts {
  const texts = searchTexts();
  const top = createTopBar(events.top);
  const bar = createFilterBar(events.filter);
  const head = createHead(events.tile);
  const unread = createUnreadBanner(events.document.reveal);
  const decide = createDecideBar(events.decide);
  const shown = createDocument(events.document);
  const nothing = element('p', { class: 'nothing', hidden: '' });
  const controls = element('div', { class: 'bar' }, top.element, bar.element);
  const panel = element('div', { id: 'document', role: 'tabpanel' }, head.element, shown.element, nothing);
  main.replaceChildren(controls, unread.element, panel, decide.element, shown.where);
  const sizes = new ResizeObserver(() => {
    const { style } = document.documentElement;
    style.setProperty('--controls', `${controls.offsetHeight}px`);
    style.setProperty('--unread', `${unread.element.offsetHeight}px`);
    style.setProperty('--bottom', `${decide.element.offsetHeight}px`);
  });
  sizes.observe(controls);
  sizes.observe(unread.element);
  sizes.observe(decide.element);

  const look = (view: DocumentView): void => {
    const { filter, findings, details } = memory.tab();
    const { language } = view;
    const { tab, day } = memory.state();
    const all = itemsOf(view);
    const found = all.filter((row) => hasText(texts.of(row, language), filter));
    bar.say(language, facetsToOffer(view, filter), (facet) => facetCounts(found, filter, facet), filter);
    bar.show(memory.tab(), day, hasDay(tab));
    head.show(filter);
    main.classList.toggle('without-findings', !findings);
    main.classList.toggle('compact', !details);
    const { count, undecided } = shown.filter(found, filter);
    bar.tell(count, all.length, undecided);
    // Where there is no row at all, no filter is to blame.
    nothing.hidden = count > 0 || all.length === 0;
    setText(nothing, words.nothing[language]);
  };

  return {
    top,
    bar,
    head,
    unread,
    decide,
    shown,
    look,
    draw(view, today) {
      const { day, tab } = memory.state();
      const { language } = view;
      if (document.documentElement.lang !== language) document.documentElement.lang = language;
      panel.setAttribute('aria-labelledby', `tab-${tab}`);
      top.say(language);
      top.choose(tab);
      const dayShown = hasDay(tab) ? day : undefined;
      head.draw(view, dayShown, today !== undefined && dayShown !== undefined && dayShown < today);
      unread.draw(view.unread ?? [], language);
      decide.say(language, view.decisions);
      shown.draw(view, memory.tab().details);
      look(view);
    },
  };
}

/** Only Clause 4 is shown as of another day. */
function hasDay(tab: TabName): boolean {
  return tab === 'conformity';
}
