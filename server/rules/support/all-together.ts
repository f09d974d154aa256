/** One decision for many entries at once: the fixes that each of them has, taken together. */
import type { Bilingual } from '../../words/bilingual';
import type { Fix } from '../../check/fix';

/** An entry with what may be done about it. */
export interface Decidable {
  /** The control's id, where the entry is a row of the statement of applicability. */
  readonly control: string | undefined;
  readonly fixes: readonly Fix[];
}

/**
 * What may be done about all of them at once if `mayAll` lets it, and about those of one clause or theme (A.7, 13, CLD.9),
 * the largest first; each in the words of the fix for one. Nothing that a person should decide becomes preferred by being
 * many.
 */
export function allTogether(entries: readonly Decidable[], mayAll: (fix: Fix) => boolean = () => true): readonly Fix[] {
  const groups = byClause(entries).filter(({ of }) => of.length > 1 && of.length < entries.length);
  return [
    ...together(
      entries.map(({ control, fixes }) => ({ control, fixes: fixes.filter(mayAll) })),
      { en: `All ${entries.length}`, ja: `${entries.length}件全て` },
    ),
    ...groups.flatMap(({ clause, of }) =>
      together(of, { en: `All ${of.length} of ${clause}`, ja: `${clause}の${of.length}件全て` }),
    ),
  ];
}

function together(entries: readonly Decidable[], whom: Bilingual): readonly Fix[] {
  const [first, ...others] = entries;
  if (!first) return [];
  return first.fixes.flatMap((fix): readonly Fix[] => {
    const same = others.map(({ fixes }) => fixes.find(({ title }) => title.en === fix.title.en));
    if (same.some((each) => each === undefined)) return [];
    const title = { en: `${whom.en}: ${fix.title.en}`, ja: `${whom.ja}：${fix.title.ja}` };
    return [{ title, changes: [fix, ...same].flatMap((each) => each?.changes ?? []) }];
  });
}

function byClause(
  entries: readonly Decidable[],
): readonly { readonly clause: string; readonly of: readonly Decidable[] }[] {
  const clauses = new Map<string, Decidable[]>();
  for (const entry of entries) {
    const clause = /^(?:A\.|CLD\.)?\d+(?=\.)/u.exec(entry.control ?? '')?.[0];
    if (clause !== undefined) clauses.set(clause, [...(clauses.get(clause) ?? []), entry]);
  }
  return [...clauses].map(([clause, of]) => ({ clause, of })).sort((left, right) => right.of.length - left.of.length);
}
