/** What has a finding of the schema, and need not be called missing as well. */
import { fieldAt } from '../../check/schema-fields';
import { childPointer, lastKey, parentPointer, type Pointer } from '../../facts/fields';
import { keyNear } from '../../schema/section-meant';
import type { Questions } from '../../workspace/questions';
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

/** The key that was meant, among those that its mapping has not yet. */
export function meantKey(
  subject: Subject<unknown>,
  at: Pointer,
  key: string,
  ask: Pick<Questions, 'schema'>,
): string | undefined {
  const parent = parentPointer(at);
  const free = [...(fieldAt(subject, parent, ask)?.properties ?? [])].filter(
    ([each]) => !subject.has(childPointer(parent, each)),
  );
  return keyNear(key, new Map(free.map(([each, { title }]) => [each, title])));
}

/** Whether the field seems to be missing because its key is misspelt. */
export function isMisspelt(subject: Subject<unknown>, field: Pointer, ask: Pick<Questions, 'schema'>): boolean {
  const parent = parentPointer(field);
  return subject.facts.violations.some(({ kind, at, detail }) => {
    if (kind !== 'unknown-key' || parentPointer(at) !== parent) return false;
    const meant = meantKey(subject, at, detail, ask);
    return meant !== undefined && childPointer(parent, meant) === field;
  });
}
