/** What is told of an entry, and how facts that several kinds have are put in words. */
import { andMore, enumerated } from '../../../words/listing';
import { fitted } from '../../../words/fitted';
import type { Language } from '../../../words/bilingual';
import { textIn, type LocalizedText } from '../../../facts/text';
import type { Defining } from '../../../facts/marks';
import { linkTo } from '../link';
import type { HoverContext } from '../context';
import { escapeMarkdown, quotedText } from '../../../markup/markdown';
import { titleOf } from '../../../workspace/names';

/** Lines of each part; what a line has nothing for is left out. */
export interface Told {
  readonly meaning?: readonly (string | undefined)[];
  readonly standing?: readonly (string | undefined)[];
  /** Below the rule: an item each. */
  readonly details?: readonly (string | undefined)[];
}

/** How much of one fact has room beside others, in half-width characters: of a name or a word, a path, a few words. */
export const widths = { fact: 30, path: 60, words: 50 } as const;

/** So many things are named on a line. */
const fewNamed = 3;

/** What somebody wrote, on a line of its own. */
export function written(text: LocalizedText | undefined, language: Language): string {
  return quotedText(textIn(text, language));
}

/** The same beside other facts. */
export function briefly(text: LocalizedText | undefined, language: Language): string {
  return escapeMarkdown(fitted(textIn(text, language), widths.words));
}

/** What an id names, by its name, with the way there; the id where nothing has it. */
export function called<Kind extends string & keyof Kinds>(
  id: string | undefined,
  kind: Kind,
  context: HoverContext,
): string {
  if (id === undefined || id === '') return '';
  const { ask, language, project } = context;
  const entry = ask.definition(kind, id);
  return entry
    ? linkTo(entry, fitted(titleOf(entry, language) || id, widths.fact), project)
    : escapeMarkdown(fitted(id, widths.fact));
}

/** The first few of several ids, by their names. */
export function allCalled<Kind extends string & keyof Kinds>(
  ids: readonly string[] | undefined,
  kind: Kind,
  context: HoverContext,
): string {
  return few(ids ?? [], (id) => called(id, kind, context), context.language);
}

/** The first few of many, and how many more there are; no more of them is looked at than is named. */
export function few<T>(items: readonly T[], say: (item: T) => string, language: Language): string {
  const more = items.length - fewNamed;
  const first = enumerated(items.slice(0, fewNamed).map(say), language);
  if (more <= 0) return first;
  return language === 'ja' ? `${first}${andMore(more).ja}` : `${first} ${andMore(more).en}`;
}

/** Kinds of which entries have names. */
interface Kinds {
  readonly person: Defining<'person'>;
  readonly service: Defining<'service'>;
  readonly asset: Defining<'asset'>;
  readonly system: Defining<'system'>;
  readonly evidence: Defining<'evidence'>;
  readonly document: Defining<'document'>;
}
