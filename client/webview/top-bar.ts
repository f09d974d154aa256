/** The tabs, the language of the document, and the ways to take it out; and whether what is shown is what is written. */
import type { Language } from '../../server/words/bilingual';
import { element, setText } from './element';
import { tabNames, type Lag, type TabName } from './messages';
import { words, type Word } from './words';

export interface TopBar {
  readonly element: HTMLElement;
  readonly say: (language: Language) => void;
  readonly choose: (tab: TabName) => void;
  readonly lag: (lag: Lag) => void;
}

export interface TopBarEvents {
  readonly tab: (tab: TabName) => void;
  readonly language: (language: Language) => void;
  readonly action: (action: 'export' | 'copy' | 'browse') => void;
}

const actions = ['export', 'browse', 'copy'] as const;
const languages = { ja: '日本語', en: 'English' } as const;

/** Made once and never drawn anew, so that focus and what a screen reader reads stay. */
export function createTopBar(events: TopBarEvents): TopBar {
  const button = (id: string, press: () => void, attributes: Readonly<Record<string, string>> = {}): HTMLElement => {
    const made = element('button', { type: 'button', id, ...attributes });
    made.addEventListener('click', press);
    return made;
  };
  const tabs = tabNames.map((tab) => ({
    tab,
    button: button(`tab-${tab}`, () => events.tab(tab), { role: 'tab', 'aria-controls': 'document' }),
  }));
  const tablist = element('div', { role: 'tablist' }, ...tabs.map(({ button: each }) => each));
  tablist.addEventListener('keydown', ({ key }) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const at = tabs.findIndex(({ button: each }) => each === document.activeElement);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (step === 0 || !next) return;
    next.button.focus();
    events.tab(next.tab);
  });
  const speaks = (['ja', 'en'] as const).map((language) => ({
    language,
    button: button(`language-${language}`, () => events.language(language), { lang: language }),
  }));
  for (const { language, button: each } of speaks) each.textContent = languages[language];
  const language = element('div', { role: 'group', class: 'choices' }, ...speaks.map(({ button: each }) => each));
  const takes = actions.map((action) => ({ action, button: button(action, () => events.action(action)) }));
  const take = element('div', { role: 'group', class: 'actions' }, ...takes.map(({ button: each }) => each));
  const status = element('div', { class: 'lag', role: 'status' });
  let shown: Lag = 'none';
  let spoken: Language = 'en';

  const sayLag = (): void => {
    const lagging: Readonly<Record<Lag, Word | undefined>> = {
      none: undefined,
      text: 'behindText',
      server: 'behindServer',
    };
    const word = lagging[shown];
    setText(status, word ? words[word][spoken] : '');
    status.dataset['lag'] = shown;
  };

  return {
    element: element('div', { class: 'top' }, tablist, status, language, take),
    say(of) {
      spoken = of;
      tablist.setAttribute('aria-label', words.documents[of]);
      language.setAttribute('aria-label', words.language[of]);
      take.setAttribute('aria-label', words.actions[of]);
      for (const { tab, button: each } of tabs) setText(each, words[tab][of]);
      for (const { action, button: each } of takes) setText(each, words[action][of]);
      for (const { language: each, button: made } of speaks) made.setAttribute('aria-pressed', String(each === of));
      sayLag();
    },
    choose(tab) {
      for (const { tab: each, button: made } of tabs) {
        made.setAttribute('aria-selected', String(each === tab));
        made.tabIndex = each === tab ? 0 : -1;
      }
    },
    lag(next) {
      if (next === shown) return;
      shown = next;
      sayLag();
    },
  };
}
