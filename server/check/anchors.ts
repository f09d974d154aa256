import type { Pointer } from '../facts/fields';
import type { SectionName } from '../facts/model';
import { isOf, type Entry, type Subject } from '../workspace/subject';
import type { Anchor } from './rule';

/** Points at a field's value: at the wrong text itself. */
export function atValue(subject: Subject<unknown>, at: Pointer): Anchor {
  return { kind: 'field', subject, at, part: 'value' };
}

/** Points at a field's key: when the field should not be there, or has nothing in it. */
export function atKey(subject: Subject<unknown>, at: Pointer): Anchor {
  return { kind: 'field', subject, at, part: 'key' };
}

/** Points at the entry: its id when it has one, its section's key when it is not an item of a list. */
export function atEntry(subject: Subject<unknown>): Anchor {
  return { kind: 'field', subject, at: '', part: 'value' };
}

/** Points at the key of a field that is there with nothing in it, else at the entry that lacks it. */
export function atLack(subject: Subject<unknown>, field: Pointer): Anchor {
  const place = subject.place(field) ? { at: field, part: 'key' as const } : { at: '', part: 'value' as const };
  return { kind: 'field', subject, ...place, ...(subject.has(field) ? {} : { lacks: field }) };
}

/** The entry that a finding points at, where it is one of the section's. */
export function entryAt<Section extends SectionName>(anchor: Anchor, section: Section): Entry<Section> | undefined {
  return anchor.kind === 'field' && isOf(anchor.subject, section) ? anchor.subject : undefined;
}

export const atRoot: Anchor = { kind: 'root' };
