import type { EntryFacts } from '../facts/entry-facts';
import type { Definition, SchemaViolation } from '../facts/fields';
import type { PlainValue } from '../facts/read-value';

/** Whether two readings of an entry say the same, so that nobody who asked about it need be asked again. */
export function sameMeaning(left: EntryFacts, right: EntryFacts): boolean {
  return (
    left.reading === right.reading &&
    sameValue(left.value, right.value) &&
    left.places.isLike(right.places) &&
    sameViolations(left, right) &&
    sameNames(left, right)
  );
}

/** Keys may come in another order: an entry whose lines were swapped says the same. */
function sameValue(left: PlainValue | undefined, right: PlainValue | undefined): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
    return left.every((item, index) => sameValue(item, right[index]));
  }
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameValue(left[key], right[key]))
  );
}

/** What an entry names shows in its value, but for what is of a wrong type: that was taken out of it. */
function sameNames(left: EntryFacts, right: EntryFacts): boolean {
  if (left.violations.length === 0) return true;
  const areSame = (one: readonly Definition[], other: readonly Definition[]): boolean =>
    one.length === other.length &&
    one.every(({ kind, id, at }, index) => {
      const match = other[index];
      return kind === match?.kind && id === match.id && at === match.at;
    });
  return areSame(left.references, right.references) && areSame(left.definitions, right.definitions);
}

function sameViolations(left: EntryFacts, right: EntryFacts): boolean {
  return (
    left.violations.length === right.violations.length &&
    left.violations.every((violation, index) => {
      const other = right.violations[index];
      return (
        violation.kind === other?.kind &&
        violation.at === other.at &&
        violation.detail === other.detail &&
        foundText(violation) === foundText(other)
      );
    })
  );
}

function foundText({ found }: SchemaViolation): string | undefined {
  return typeof found === 'object' ? found.text : found;
}
