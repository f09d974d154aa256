/** What schema rules ask of an entry: the field and the value at a pointer, and what the schema does not allow. */
import { pointerKeys, type Pointer, type SchemaViolation } from '../facts/fields';
import type { PlainValue } from '../facts/read-value';
import type { Questions } from '../workspace/questions';
import type { Subject } from '../workspace/subject';
import type { Field } from '../schema/field';
import { none, type Draft, type DraftData } from './rule';

/** The field of the language at a pointer into an entry. */
export function fieldAt(subject: Subject<unknown>, at: Pointer, ask: Pick<Questions, 'schema'>): Field | undefined {
  return pointerKeys(at).reduce<Field | undefined>(
    (field, key) => field?.properties.get(key) ?? field?.items ?? field?.additional,
    ask.schema.entry(subject.section),
  );
}

export function valueAt(value: PlainValue | undefined, at: Pointer): PlainValue | undefined {
  return pointerKeys(at).reduce<PlainValue | undefined>((parent, key) => {
    if (typeof parent !== 'object' || parent === null) return undefined;
    if (Array.isArray(parent)) return parent[Number(key)];
    return Object.hasOwn(parent, key) ? parent[key] : undefined;
  }, value);
}

/** One draft for each violation of a kind. */
export function drafts<Data extends DraftData | undefined>(
  subject: Subject,
  kind: SchemaViolation['kind'],
  toDraft: (violation: SchemaViolation) => Draft<Data>,
): readonly Draft<Data>[] {
  const found = subject.facts.violations.filter((violation) => violation.kind === kind);
  return found.length === 0 ? none : found.map(toDraft);
}

/** The key that a person would name: for an item of a list, the list's. */
export function namedKey(subject: Subject, at: Pointer): string {
  const named = pointerKeys(at)
    .filter((key) => !/^\d+$/.test(key))
    .at(-1);
  return named ?? subject.section;
}
