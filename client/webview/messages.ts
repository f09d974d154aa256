/** What the extension and the page in the preview tell each other. Neither believes the other unseen. */
import type { ViewAnswer } from '../../server/reports/protocol';
import type { Place } from '../../server/reports/view/place';
import type { Language } from '../../server/words/bilingual';
import { isCount, isRecord, isText, isYesOrNo, listOf, maybe, oneOf, shape, type Guard } from './guards';
import { isPlace } from './place-guard';
import { isViewAnswer } from './view-guards';

/** The documents that the preview shows, by their names in the protocol, in the order of the tabs. */
export const tabNames = ['soa', 'conformity', 'risks', 'scope'] as const;
export type TabName = (typeof tabNames)[number];
export const isTabName = oneOf(tabNames);

/** Why what is shown may not be what is written. */
export const lags = ['none', 'text', 'server'] as const;
export type Lag = (typeof lags)[number];

/** What the page wants to be shown. */
export interface Wish {
  readonly name: TabName;
  /** The project's own unless told. */
  readonly lang?: Language | undefined;
  /** `YYYY-MM-DD`. */
  readonly today?: string | undefined;
}

export type ToPage =
  /** `uri` is what to ask by when the page is opened again. */
  | { readonly type: 'answer'; readonly name: TabName; readonly uri?: string | undefined; readonly answer: ViewAnswer }
  /** There is nothing to draw: the text says why. */
  | { readonly type: 'nothing'; readonly text: string }
  /** The cursor stands there in the source; without a file, outside of the project. */
  | { readonly type: 'cursor'; readonly file?: string | undefined; readonly line: number }
  /** Somebody asked for this tab by a command. */
  | { readonly type: 'tab'; readonly name: TabName }
  /** The extension is alive, and says how far the view lags behind. */
  | { readonly type: 'pulse'; readonly lag: Lag }
  /** What became of a decision. */
  | { readonly type: 'decided'; readonly done: boolean };

export interface DecideMessage {
  readonly type: 'decide';
  /** Keys. */
  readonly rows: readonly string[];
  readonly applicable: boolean;
  readonly reason: string;
  /** As it was typed; the server reads it. */
  readonly basis: string;
  readonly owner: string;
  readonly status: string;
}

export type FromPage =
  /** The page has just been made, or could make nothing of changes: it needs the whole. */
  | { readonly type: 'ready'; readonly wish: Wish }
  | { readonly type: 'wish'; readonly wish: Wish }
  | { readonly type: 'reveal'; readonly place: Place }
  | { readonly type: 'begin'; readonly requirement: string }
  /** A page of the catalogue, by its name. */
  | { readonly type: 'page'; readonly page: string; readonly language: Language }
  /** Something that a row offers to begin, by the names of both. */
  | { readonly type: 'offer'; readonly row: string; readonly offer: string }
  | DecideMessage
  | { readonly type: 'export' | 'copy' | 'browse' };

const day = /^\d{4}-\d{2}-\d{2}$/;
export const isDay: Guard<string> = (value): value is string => isText(value) && day.test(value);
export const isLanguage = oneOf(['en', 'ja']);
const isWish = shape<Wish>({ name: isTabName, lang: maybe(isLanguage), today: maybe(isDay) });

/** Longer than any text that somebody types into one line. */
export const longestText = 10_000;
/** More rows than any statement of applicability has undecided. */
export const mostRows = 2_000;
const isTyped: Guard<string> = (value): value is string => isText(value) && value.length <= longestText;

const toPage: Readonly<Record<ToPage['type'], Guard<object>>> = {
  answer: shape({ name: isTabName, uri: maybe(isText), answer: isViewAnswer }),
  nothing: shape({ text: isText }),
  cursor: shape({ file: maybe(isText), line: isCount }),
  tab: shape({ name: isTabName }),
  pulse: shape({ lag: oneOf(lags) }),
  decided: shape({ done: isYesOrNo }),
};

/** A name and nothing else: no path leads out of the folder of pages. */
const pageName = /^[a-z][a-z\d]*(?:[.-][a-z\d]+)*$/;
const isPageName: Guard<string> = (value): value is string => isText(value) && pageName.test(value);

const anyFields = shape<object>({});
const fromPage: Readonly<Record<FromPage['type'], Guard<object>>> = {
  ready: shape({ wish: isWish }),
  wish: shape({ wish: isWish }),
  reveal: shape({ place: isPlace }),
  begin: shape({ requirement: isTyped }),
  page: shape({ page: isPageName, language: isLanguage }),
  offer: shape({ row: isTyped, offer: isTyped }),
  decide: shape({
    rows: listOf(isTyped, mostRows),
    applicable: isYesOrNo,
    reason: isTyped,
    basis: isTyped,
    owner: isTyped,
    status: isTyped,
  }),
  export: anyFields,
  copy: anyFields,
  browse: anyFields,
};

function isOf(guards: Readonly<Record<string, Guard<object>>>, value: unknown): boolean {
  if (!isRecord(value) || !isText(value['type']) || !Object.hasOwn(guards, value['type'])) return false;
  return guards[value['type']]?.(value) === true;
}

export function isToPage(value: unknown): value is ToPage {
  return isOf(toPage, value);
}

export function isFromPage(value: unknown): value is FromPage {
  return isOf(fromPage, value);
}
