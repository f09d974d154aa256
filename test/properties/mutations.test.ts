/** Whatever is taken out of a complete ISMS, or written wrongly into it, is noticed: but for what is listed with a reason. */
import { describe, expect, it } from 'vitest';
import { mutationsOf, type Mutation } from './mutations';
import { countSaid, newFindings, openProject, readExample } from './projects';
import { oneLanguage, unnoticedAlterations, unnoticedRemovals } from './unnoticed';

const { texts, files } = readExample('cloud');

/** A machine that is busy takes several times the few seconds that this takes. */
const patience = 120_000;

/** The mutations without any new finding. */
function unnoticed(kind: (mutation: Mutation) => boolean): readonly Mutation[] {
  const open = openProject(texts, { files });
  const said = countSaid(open.findings());
  const changed = mutationsOf(open)
    .filter(kind)
    .map((mutation) => ({ mutation, texts: mutation.apply() }));
  const idle = changed.filter((each) => [...each.texts].every(([uri, text]) => texts.get(uri) === text));
  expect(idle.map(({ mutation }) => mutation.place)).toEqual([]);
  return changed.flatMap(({ mutation, texts: spoilt }) => {
    open.show(spoilt);
    return newFindings(said, open.findings()).length === 0 ? [mutation] : [];
  });
}

function listed(table: typeof unnoticedRemovals): ReadonlySet<string> {
  return new Set(table.flatMap(({ fields }) => fields));
}

describe('examples/cloud', () => {
  it('has no finding', () => {
    expect([...countSaid(openProject(texts, { files }).findings()).keys()]).toEqual([]);
  });

  it(
    'misses every field that is taken out, but for those listed',
    () => {
      const allowed = listed(unnoticedRemovals);
      const found = unnoticed(({ kind, field }) => kind === 'remove' && !oneLanguage.test(field));
      expect(found.filter(({ field }) => !allowed.has(field)).map(({ place }) => place)).toEqual([]);
      const needless = [...allowed].filter((field) => !found.some((mutation) => mutation.field === field));
      expect(needless).toEqual([]);
    },
    patience,
  );

  it(
    'minds every wrong reference, word, date, number and empty reason, but for those listed',
    () => {
      const allowed = listed(unnoticedAlterations);
      const found = unnoticed(({ kind }) => kind !== 'remove').map(({ kind, field }) => `${kind} ${field}`);
      expect(new Set(found)).toEqual(allowed);
    },
    patience,
  );
});
