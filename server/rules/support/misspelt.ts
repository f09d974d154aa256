/** What has a finding of the schema, and need not be called missing as well. */
import { lastKey, parentPointer, type Pointer } from '../../facts/fields';
import type { Subject } from '../../workspace/subject';
import { nearest } from '../../words/nearest';

/** Whether something else stands where a mapping should: a text, a list, a placeholder. */
export function isOfOtherType({ facts }: Subject<unknown>, at: Pointer): boolean {
  return facts.violations.some((each) => each.at === at && (each.kind === 'type' || each.kind === 'placeholder'));
}

/** Those of the keys that nobody misspelt in the mapping. */
export function withoutMisspelt<Key extends string>(
  { facts }: Subject<unknown>,
  within: Pointer,
  keys: readonly Key[],
): readonly Key[] {
  const meant = facts.violations
    .filter(({ kind, at }) => kind === 'unknown-key' && parentPointer(at) === within)
    .map(({ at }) => nearest(lastKey(at), keys));
  return keys.filter((key) => !meant.includes(key));
}
