/** What survives a hidden tab and a reload of the window. */
import type { Language } from '../../server/words/bilingual';
import { noFilter, type Filter } from './filter';
import { isNumber, isText, isYesOrNo, listOf, maybe, recordOf, shape } from './guards';
import { isDay, isLanguage, isTabName, type TabName, type Wish } from './messages';

export interface TabState {
  readonly filter: Filter;
  readonly details: boolean;
  readonly findings: boolean;
  readonly scroll: number;
}

export interface PageState {
  /** A file of the project, or its folder's: for the extension, which opens the page again. */
  readonly uri?: string | undefined;
  readonly tab: TabName;
  readonly language?: Language | undefined;
  readonly day?: string | undefined;
  readonly tabs: Readonly<Partial<Record<TabName, TabState>>>;
}

const isTabState = shape<TabState>({
  filter: shape<Filter>({ text: isText, facets: recordOf(listOf(isText)) }),
  details: isYesOrNo,
  findings: isYesOrNo,
  scroll: isNumber,
});

export const isPageState = shape<PageState>({
  uri: maybe(isText),
  tab: isTabName,
  language: maybe(isLanguage),
  day: maybe(isDay),
  tabs: shape<PageState['tabs']>({
    soa: maybe(isTabState),
    conformity: maybe(isTabState),
    risks: maybe(isTabState),
    scope: maybe(isTabState),
  }),
});

/** Clause 4 has few rows, and where each is answered is what one looks for there. */
export function tabState({ tabs }: PageState, tab: TabName): TabState {
  return tabs[tab] ?? { filter: noFilter, details: tab === 'conformity', findings: true, scroll: 0 };
}

export function withTab(state: PageState, tab: TabName, part: Partial<TabState>): PageState {
  return { ...state, tabs: { ...state.tabs, [tab]: { ...tabState(state, tab), ...part } } };
}

/** Only Clause 4 is asked for as of another day. */
export function wishOf({ tab, language, day }: PageState): Wish {
  return { name: tab, lang: language, today: tab === 'conformity' ? day : undefined };
}
