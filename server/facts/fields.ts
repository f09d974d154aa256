import type { ReferenceKind } from '../schema/field';
import type { Range } from '../yaml/positions';

/**
 * A JSON pointer into an entry (`/plan/owner`, `/controls/0`); the empty pointer is the entry itself.
 * Findings name fields by pointer, so that they stay valid when text moves.
 */
export type Pointer = string;

/** Where a field stands; lines count from the first line of its slice, characters are those of the file. */
export interface FieldPlace {
  readonly key: Range | undefined;
  readonly value: Range;
  /** Written, but with nothing in it. */
  readonly empty: boolean;
}

/** A field that names something. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly at: Pointer;
  /** The reference is the field's key, not its value. */
  readonly byKey: boolean;
}

export interface Definition {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly at: Pointer;
}

/** Something that the schema does not allow. */
export interface SchemaViolation {
  readonly kind: 'unknown-key' | 'type' | 'value' | 'missing-key' | 'date' | 'placeholder' | 'full-width';
  readonly at: Pointer;
  /** The key, for `unknown-key` and `missing-key`; the text, for `date`, `placeholder` and `full-width`; what was expected, else. */
  readonly detail: string;
  /** What stands there, for `type`: the text of a scalar, else what kind of thing it is. */
  readonly found?: FoundValue;
}

export type FoundValue = { readonly text: string } | 'list' | 'mapping';

export function childPointer(parent: Pointer, key: string | number): Pointer {
  if (typeof key === 'number') return `${parent}/${key}`;
  return `${parent}/${/[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key}`;
}

export function parentPointer(pointer: Pointer): Pointer {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

export function lastKey(pointer: Pointer): string {
  return pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
}

export function pointerKeys(pointer: Pointer): readonly string[] {
  if (pointer === '') return [];
  const keys = pointer.slice(1).split('/');
  return pointer.includes('~') ? keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')) : keys;
}
