/** Fields that stand beside the key that they belong below: `residual:` and, no deeper, `likelihood: low`. */
import { fieldAt } from '../../check/schema-fields';
import { lastKey, parentPointer, type Pointer } from '../../facts/fields';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';

/** A key that takes fields and has none, and those directly below it, at the same depth, that it takes. */
export interface FieldsBeside {
  readonly owner: Pointer;
  readonly fields: readonly string[];
}

/** All of them in an entry, in the order of the text. */
export function fieldsBeside(subject: Subject<unknown>, ask: Pick<Questions, 'schema'>): readonly FieldsBeside[] {
  const { places } = subject.facts;
  const pointers = places.keys();
  return pointers.flatMap((owner): readonly FieldsBeside[] => {
    if (places.isEmpty(owner) !== true) return [];
    const field = fieldAt(subject, owner, ask);
    if (!field || field.properties.size === 0 || field.types.includes('string')) return [];
    const within = parentPointer(owner);
    const beside = pointers.filter((each) => parentPointer(each) === within);
    const after = beside.slice(beside.indexOf(owner) + 1).map(lastKey);
    const end = after.findIndex((key) => !field.properties.has(key));
    const fields = end < 0 ? after : after.slice(0, end);
    return fields.length > 0 ? [{ owner, fields }] : [];
  });
}

/** The empty key that a key which is not known where it stands belongs below. */
export function ownerBeside(
  subject: Subject<unknown>,
  at: Pointer,
  ask: Pick<Questions, 'schema'>,
): Pointer | undefined {
  const found = fieldsBeside(subject, ask).find(({ owner, fields }) => {
    return parentPointer(owner) === parentPointer(at) && fields.includes(lastKey(at));
  });
  return found?.owner;
}
