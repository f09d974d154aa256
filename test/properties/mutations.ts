/** Every small way to spoil a project: a field taken out, or given a value that cannot be right. */
import { pointerKeys, type Pointer } from '../../server/facts/fields';
import { applyChanges, createOriginals } from '../../server/editing/apply-changes';
import { applyTextEdits } from '../../server/editing/text-edit';
import type { Subject } from '../../server/workspace/subject';
import { valueAt } from '../../server/check/schema-fields';
import type { Field } from '../../server/schema/field';
import type { OpenProject, Texts } from './projects';
import type { Change } from '../../server/editing/change';

export interface Mutation {
  /** What is done: `remove`, or the kind of wrong value that is written. */
  readonly kind: 'remove' | 'reference' | 'word' | 'date' | 'number' | 'truth' | 'reason';
  /** Which field, whatever the entry: `risks/plan/owner`, with `*` for items of lists and keys that people choose. */
  readonly field: string;
  /** Where exactly, for messages of tests. */
  readonly place: string;
  /** The texts with the mutation; the project must still be as it was when the mutation was listed. */
  readonly apply: () => Texts;
}

/** A word that no enumeration has, no entry defines and no other word is near to. */
const nonsense = 'qqqqqqqqqqqq';

/** All mutations of a project as it is open now, in reading order. */
export function mutationsOf(open: OpenProject): readonly Mutation[] {
  const project = open.project();
  const subjects = project
    .uris()
    .flatMap((uri) => (project.documents.get(uri)?.slices ?? []).flatMap(({ subjects: each }) => each as Subject[]));
  return subjects.flatMap((subject) =>
    [...subject.facts.places.keys()].flatMap((at) => mutationsAt(open, subject, at)),
  );
}

function mutationsAt(open: OpenProject, subject: Subject, at: Pointer): readonly Mutation[] {
  const { field, path } = described(open, subject, at);
  const mutation = (kind: Mutation['kind'], change: Change): Mutation => ({
    kind,
    field: path,
    place: `${subject.document.split('/').at(-1)} ${subject.facts.definitions[0]?.id ?? ''} ${subject.section}${at}`,
    apply: () => changed(open, change),
  });
  const removal = mutation('remove', { kind: 'remove', subject, at });
  const wrong = field === undefined ? undefined : wrongValue(field, path, valueAt(subject.value, at));
  return wrong === undefined
    ? [removal]
    : [removal, mutation(wrong.kind, { kind: 'set', subject, at, value: wrong.value })];
}

function wrongValue(
  field: Field,
  path: string,
  value: unknown,
): { readonly kind: Mutation['kind']; readonly value: string } | undefined {
  if (value === undefined || (typeof value === 'object' && value !== null)) return undefined;
  if (field.date) return { kind: 'date', value: '2026-02-30' };
  if (field.refersTo !== undefined && field.refersTo !== 'requirement') return { kind: 'reference', value: nonsense };
  if (field.enumeration.length > 0 || (field.items?.enumeration.length ?? 0) > 0)
    return { kind: 'word', value: nonsense };
  if (field.types.includes('integer') || field.types.includes('number')) return { kind: 'number', value: nonsense };
  if (field.types.includes('boolean')) return { kind: 'truth', value: nonsense };
  return /reason|rationale/i.test(path) ? { kind: 'reason', value: '該当なし' } : undefined;
}

function changed(open: OpenProject, change: Change): Texts {
  const texts = new Map(open.texts);
  const originals = createOriginals((uri) => open.texts.get(uri));
  for (const [uri, edits] of applyChanges([change], originals, open.project(), open.service.schema)) {
    texts.set(uri, applyTextEdits(open.texts.get(uri) ?? '', edits));
  }
  return texts;
}

function described(open: OpenProject, subject: Subject, at: Pointer): { field: Field | undefined; path: string } {
  let field = open.service.schema.entry(subject.section);
  const path = pointerKeys(at).map((key) => {
    const named = field?.properties.get(key);
    field = named ?? field?.items ?? field?.additional;
    return named ? key : '*';
  });
  return { field, path: [subject.section, ...path].join('/') };
}
