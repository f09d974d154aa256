/** Fields that stand beside the key that they belong below: `residual:` and, no deeper, `likelihood: low`. */
import { fieldAt } from '../../check/schema-fields';
import { childPointer, lastKey, parentPointer, type Pointer } from '../../facts/fields';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';

/** A key that takes fields and has none, and those directly below it, at the same depth, that it takes. */
export interface FieldsBeside {
  readonly owner: Pointer;
  readonly fields: readonly string[];
}

/** All of them in an entry, mapping by mapping. Looks at each key a fixed number of times: an entry may have thousands. */
export function fieldsBeside(subject: Subject<unknown>, ask: Pick<Questions, 'schema'>): readonly FieldsBeside[] {
  const { places } = subject.facts;
  const pointers = places.keys();
  // Nearly no entry has an empty key: nothing is put together for the others.
  if (!pointers.some((pointer) => places.isEmpty(pointer))) return [];
  return [...byMapping(pointers).values()].flatMap((siblings) =>
    siblings.flatMap((owner, index): readonly FieldsBeside[] => {
      if (places.isEmpty(owner) !== true) return [];
      const field = fieldAt(subject, owner, ask);
      if (!field || field.properties.size === 0 || field.types.includes('string')) return [];
      // Keys stand once in a mapping: no more than it takes can follow.
      const after = siblings.slice(index + 1, index + 1 + field.properties.size).map(lastKey);
      const end = after.findIndex((key) => !field.properties.has(key));
      const fields = end < 0 ? after : after.slice(0, end);
      return fields.length > 0 ? [{ owner, fields }] : [];
    }),
  );
}

/** Of keys that stand beside the empty key that they belong below: that key. */
export function ownersBeside(subject: Subject<unknown>, ask: Pick<Questions, 'schema'>): ReadonlyMap<Pointer, Pointer> {
  return new Map(
    fieldsBeside(subject, ask)
      .flatMap(({ owner, fields }) =>
        fields.map((field) => [childPointer(parentPointer(owner), field), owner] as const),
      )
      // Of several, the first that stands above.
      .reverse(),
  );
}

function byMapping(pointers: readonly Pointer[]): ReadonlyMap<Pointer, readonly Pointer[]> {
  const mappings = new Map<Pointer, Pointer[]>();
  for (const pointer of pointers) {
    const parent = parentPointer(pointer);
    const known = mappings.get(parent);
    if (known) known.push(pointer);
    else mappings.set(parent, [pointer]);
  }
  return mappings;
}
