/** What stands below a key that is no section, and was probably meant for one: nobody reads it. */
import { mark } from '../../facts/marks';
import type { Project } from '../../workspace/project';
import type { Questions } from '../../workspace/questions';
import { byName } from '../../workspace/uris';
import { shiftRange } from '../../yaml/positions';
import type { UnreadPart } from './unread-parts';

/** The keys that may have been meant for one of the sections. */
export function mistyped(
  concerns: (section: string) => boolean,
  { documents }: Project,
  ask: Questions,
): readonly UnreadPart[] {
  return byName(documents.values()).flatMap(({ uri, keyed }) =>
    keyed.flatMap(({ keys, line }) =>
      keys
        .filter(({ section }) => sectionsMeant(section, ask).some(concerns))
        .map(({ range }) => ({
          document: uri,
          range: shiftRange(range, line),
          why: 'unknown-section' as const,
          leavesInDoubt: true,
        })),
    ),
  );
}

/** By its name, else by what stands below it. */
function sectionsMeant(key: string, ask: Questions): readonly string[] {
  if (ask.schema.root.properties.has(key) || key.startsWith('x-')) return [];
  const named = ask.schema.sectionsMeantBy(key);
  return named.length > 0 ? named : sectionsAlike(key, ask);
}

/** So many keys of an entry tell what it is; an id and a name could be anything. */
const mostCommon = 2;

/** The sections whose entries have most of the keys that stand there. */
function sectionsAlike(key: string, ask: Questions): readonly string[] {
  const keys = new Set(ask.all(mark.section(key)).flatMap(({ value }) => Object.keys(value)));
  const known = ask.schema.sections.map((section) => {
    const { properties } = ask.schema.entry(section) ?? {};
    return { section, count: [...keys].filter((each) => properties?.has(each)).length };
  });
  const most = Math.max(...known.map(({ count }) => count));
  return most <= mostCommon ? [] : known.filter(({ count }) => count === most).map(({ section }) => section);
}
