import type { IsmsLanguage } from '../schema/language';
import type { SourceEntry } from '../yaml/slice-content';
import type { PositionTable, Range } from '../yaml/positions';
import type { Definition, Reference, SchemaViolation } from './fields';
import { createFactPool, FieldPlaces, type FactPool } from './field-places';
import { marksOf, type Mark } from './marks';
import { readValue, type PlainValue, type Reading } from './read-value';
import { pruneWrongTypes, validateValue } from './validate';

/** What one entry says: all that rules and the index know of it. Immutable; ranges count lines from the slice. */
export interface EntryFacts {
  readonly section: string;
  /** An item of a list. */
  readonly item: boolean;
  /** One of `EntryValues`, by section. */
  readonly value: PlainValue;
  readonly places: FieldPlaces;
  /** The entry itself, and the section's key where it stands in the same slice. */
  readonly range: Range;
  readonly keyRange: Range | undefined;
  readonly references: readonly Reference[];
  readonly definitions: readonly Definition[];
  readonly violations: readonly SchemaViolation[];
  /** What this entry adds to the index's running sets. */
  readonly marks: readonly Mark[];
}

/** `pool` is where what many entries share is kept once. */
export function readEntryFacts(
  entry: SourceEntry,
  positions: PositionTable,
  language: IsmsLanguage,
  pool: FactPool = createFactPool(),
): EntryFacts {
  const field = language.entry(entry.section);
  const reading: Reading = { places: new Map(), references: [], definitions: [], violations: [] };
  const raw = readValue(entry.node, field, positions, reading) ?? (Object.create(null) as PlainValue);
  const unread = entry.node === undefined && !field?.types.includes('object');
  const listExpected = language.isList(entry.section) && !entry.item;
  const violations = listExpected
    ? wrongShape(entry, 'array')
    : unread
      ? []
      : [...reading.violations, ...validateValue(entry.section, raw)];
  const value = pruneWrongTypes(raw, violations);
  return {
    section: entry.section,
    item: entry.item,
    value,
    places: new FieldPlaces(reading.places, pool),
    range: positions.range(entry.span),
    keyRange: entry.key && positions.range(entry.key),
    references: reading.references.map((reference) => ({
      ...reference,
      id: pool.text(reference.id),
      at: pool.text(reference.at),
    })),
    definitions: reading.definitions,
    violations,
    // What is given in place of a list is no entry of it.
    marks: listExpected ? [] : marksOf(entry.section, value, reading).map(pool.text),
  };
}

/** A list section that is given something else; nothing at all is an empty list, and fine. */
function wrongShape(entry: SourceEntry, expected: string): readonly SchemaViolation[] {
  return entry.node === undefined ? [] : [{ kind: 'type', at: '', detail: expected }];
}
