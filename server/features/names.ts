/** What people call the things that ids name. */
import type { Bilingual, Language } from '../catalog/bilingual';
import type { Control } from '../catalog/types';
import type { Edition27001, Role } from '../catalog/roles';
import { mark } from '../facts/marks';
import type { OwnControl } from '../facts/model';
import { textIn, type LocalizedText } from '../facts/text';
import type { Questions } from '../project/questions';
import type { Subject } from '../project/subject';
import { escapeMarkdown } from './markdown';

export const roleNames: Readonly<Record<Role, Bilingual>> = {
  provider: { en: 'Provider', ja: 'プロバイダ' },
  customer: { en: 'Customer', ja: 'カスタマ' },
};

export const standardNames = {
  cloud: { en: 'ISO/IEC 27017:2015', ja: 'ISO/IEC 27017:2015 (JIS Q 27017:2016)' },
  annex: {
    '2013': { en: 'ISO/IEC 27001:2013 annex A', ja: 'JIS Q 27001:2014 附属書A' },
    '2022': { en: 'ISO/IEC 27001:2022 annex A', ja: 'JIS Q 27001:2023 附属書A' },
  } satisfies Readonly<Record<Edition27001, Bilingual>>,
} as const;

/** A control by id: of ISO/IEC 27017, of annex A in the edition in force, else in the other edition. */
export function findControl(id: string, ask: Questions): Control | undefined {
  const { catalog, edition } = ask;
  const other = edition === '2022' ? '2013' : '2022';
  return catalog.cloudControl(id) ?? catalog.annexControl(edition, id) ?? catalog.annexControl(other, id);
}

export function ownControl(id: string, ask: Questions): Subject<OwnControl> | undefined {
  return ask.all<OwnControl>(mark.defines('control', id))[0];
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

/** What an entry is called: its title or name. */
export function titleOf(subject: Subject<unknown>, language: Language): string {
  const { title, name } = subject.value as { title?: LocalizedText; name?: LocalizedText };
  // A person's title is a rank; the name is what they are called.
  return textIn(subject.section === 'people' ? name : (title ?? name), language);
}
