/** What schema rules ask of an entry: the field and the value at a pointer, and what the schema does not allow. */
import { childPointer, pointerKeys, type Pointer, type SchemaViolation } from '../facts/fields';
import type { PlainValue } from '../facts/read-value';
import type { Questions } from '../workspace/questions';
import type { Subject } from '../workspace/subject';
import type { Bilingual } from '../words/bilingual';
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
export function namedKey(subject: Subject<unknown>, at: Pointer): string {
  return pointerKeys(namedPointer(at)).at(-1) ?? subject.section;
}

function namedPointer(at: Pointer): Pointer {
  return at.replace(/(?:\/\d+)+$/, '');
}

/** What people call the field: its label; for an item of a list, the list's. Empty where the language has none. */
export function labelAt(subject: Subject<unknown>, at: Pointer, ask: Pick<Questions, 'schema'>): Bilingual {
  const named = namedPointer(at);
  const field = named === '' ? ask.schema.root.properties.get(subject.section) : fieldAt(subject, named, ask);
  return field?.title ?? { en: '', ja: '' };
}

/** A key as messages name it: with its label, which tells people more than the key. */
export function keyCalled(subject: Subject<unknown>, at: Pointer, ask: Pick<Questions, 'schema'>): Bilingual {
  return called(namedKey(subject, at), labelAt(subject, at, ask));
}

/** Keys of which the field has them, as messages name them. */
export function childCalled(
  subject: Subject<unknown>,
  at: Pointer,
  key: string,
  ask: Pick<Questions, 'schema'>,
): Bilingual {
  return called(key, labelAt(subject, childPointer(at, key), ask));
}

function called(key: string, { en, ja }: Bilingual): Bilingual {
  return { en: en === '' ? `"${key}"` : `"${key}" (${en})`, ja: ja === '' ? `「${key}」` : `「${key}」(${ja})` };
}

/** For rules that may find something wrong with any field. */
export function everyField(): boolean {
  return true;
}
