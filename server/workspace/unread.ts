/** What of a project was not read, and of which sections it may speak: nobody can judge those as if nothing stood there. */
import type { Mark } from '../facts/marks';
import type { IsmsSchema } from '../schema/isms-schema';
import type { IsmsDocument } from './document';
import type { IndexChange } from './fact-index';
import type { DocumentUri, PlacedSlice } from './subject';

export type UnreadReason = 'syntax' | 'encoding' | 'too-large' | 'unreadable' | 'excluded';

/** A file that was left out as a whole. */
export interface UnreadFile {
  readonly uri: DocumentUri;
  readonly why: Exclude<UnreadReason, 'syntax'>;
  /** The keys at its column zero; `undefined` when these cannot be told either: it may speak of anything. */
  readonly sections: readonly string[] | undefined;
}

/** Stands for every section. */
export const anySection = '*';

/** Not carried by entries but asked for like them: whether a part of a section is unread. */
export const unreadMark = (section: string): Mark => `unread:${section}`;

/** The sections that a slice with unread parts may speak of. */
export function sectionsOfSlice({ shape, section, keys, problems }: PlacedSlice): readonly string[] {
  if (shape === 'item') return [section];
  // A word that is being typed has said nothing yet; anything else at column zero may have been any section.
  if (shape === 'stray' && problems.every(({ detail }) => detail === 'HALF_KEY')) return [];
  // What is no word was read where no key stands: `criteria:" process`.
  const areWords = keys.every((key) => /^[\p{L}\p{N}_-]+$/u.test(key.section));
  return keys.length > 0 && areWords ? keys.map((key) => key.section) : [anySection];
}

/** The sections that keys which are none were probably meant for: nobody reads what stands below them. */
export function sectionsMistyped({ keys }: Pick<PlacedSlice, 'keys'>, schema: IsmsSchema): readonly string[] {
  return keys.flatMap(({ section }) => schema.sectionsMeantBy(section));
}

/** Keys with the sections that they may have been meant for. */
export function withSectionsMeant(keys: readonly string[], schema: IsmsSchema): readonly string[] {
  return [...new Set(keys.flatMap((key) => [key, ...schema.sectionsMeantBy(key)]))];
}

/** How many unread parts there are of each section. */
export interface UnreadTally {
  has(section: string): boolean;
  /** Counts the sections of what came and of what went; notes in the change which answers differ from before. */
  update(removed: readonly string[], added: readonly string[], change: IndexChange): void;
}

export function createUnreadTally(): UnreadTally {
  const counts = new Map<string, number>();
  const count = (sections: readonly string[], by: 1 | -1, touched: Set<string>): void => {
    for (const section of sections) {
      counts.set(section, (counts.get(section) ?? 0) + by);
      touched.add(section);
    }
  };
  return {
    has: (section) => (counts.get(section) ?? 0) + (counts.get(anySection) ?? 0) > 0,
    update(removed, added, change) {
      if (removed.length + added.length === 0) return;
      const touched = new Set<string>();
      count(removed, -1, touched);
      count(added, 1, touched);
      for (const section of touched) change.touched.add(unreadMark(section));
      if (touched.has(anySection)) change.touched.add(unreadMark(anySection));
    },
  };
}

/** A document that the project leaves out, as a file that was not read. */
export function excludedFile({ uri, keyed, unread }: IsmsDocument, schema: IsmsSchema): UnreadFile {
  const keys = keyed.flatMap((slice) => slice.keys.map(({ section }) => section));
  const doubtful = unread.some((slice) => sectionsOfSlice(slice).includes(anySection));
  return { uri, why: 'excluded', sections: doubtful ? undefined : withSectionsMeant(keys, schema) };
}

export function speaksOf({ sections }: UnreadFile, section: string): boolean {
  // `soa` holds the rows, wherever they stand.
  const [outer] = section.split('.');
  return sections === undefined || sections.some((each) => each === section || each === outer);
}
