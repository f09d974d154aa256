/** The state of the page, as the editor keeps it for a page that is hidden or loaded anew. */
import { isTabName, type FromPage } from './messages';
import { isPageState, tabState, withTab, type PageState, type TabState } from './page-state';

export interface EditorApi {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: PageState): void;
}

export interface PageMemory {
  readonly state: () => PageState;
  readonly keep: (part: Partial<PageState>) => void;
  /** Of the tab that is shown. */
  readonly tab: () => TabState;
  readonly keepTab: (part: Partial<TabState>) => void;
}

/** `asked` is the tab that the page was opened for. */
export function createPageMemory(editor: EditorApi, asked: string | undefined): PageMemory {
  const saved = editor.getState();
  let state: PageState = isPageState(saved) ? saved : { tab: isTabName(asked) ? asked : 'soa', tabs: {} };
  const keep = (part: Partial<PageState>): void => {
    state = { ...state, ...part };
    editor.setState(state);
  };
  return {
    state: () => state,
    keep,
    tab: () => tabState(state, state.tab),
    keepTab: (part) => keep(withTab(state, state.tab, part)),
  };
}
