/** What people call the things that ids name. */
import type { Bilingual, Language } from '../words/bilingual';
import type { Control } from '../catalog/types';
import { mark } from '../facts/marks';
import type { OwnControl } from '../facts/model';
import { textIn, type LocalizedText } from '../facts/text';
import type { Questions } from './questions';
import type { Subject } from './subject';
import { escapeMarkdown } from '../markup/markdown';

/** A control by id: of ISO/IEC 27017, of annex A in the edition in force, else in the other edition. */
export function findControl(id: string, ask: Questions): Control | undefined {
  const { catalog, edition } = ask;
  const other = edition === '2022' ? '2013' : '2022';
  return catalog.cloudControl(id) ?? catalog.annexControl(edition, id) ?? catalog.annexControl(other, id);
}

export function ownControl(id: string, ask: Questions): Subject<OwnControl> | undefined {
  return ask.all(mark.defines('control', id))[0];
}

/** The title of any control, the organisation's own included; empty when nobody knows it. */
export function controlTitle(id: string, ask: Questions, language: Language): string {
  return findControl(id, ask)?.title[language] ?? textIn(ownControl(id, ask)?.value.title, language);
}

/** A title of ours in both languages, the reader's first, as Markdown; once where both are the same. */
export function bothTitles({ en, ja }: Bilingual, language: Language): string {
  const [first, second] = language === 'ja' ? [ja, en] : [en, ja];
  return first === second ? escapeMarkdown(first) : `${escapeMarkdown(first)} / ${escapeMarkdown(second)}`;
}

/** The id that an entry says it has, whatever its section. */
export function idOf(subject: Subject<unknown>): string | undefined {
  const id = (subject.value as { readonly id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}

/** What an entry is called: its title or name. */
export function titleOf(subject: Subject<unknown>, language: Language): string {
  return textIn(titleIn(subject), language);
}

/** The same in all languages that it is written in. */
export function titleIn(subject: Subject<unknown>): LocalizedText | undefined {
  const { title, name } = subject.value as { title?: LocalizedText; name?: LocalizedText };
  // A person's title is a rank; the name is what they are called.
  return subject.section === 'people' ? name : (title ?? name);
}
