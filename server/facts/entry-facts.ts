import type { IsmsSchema } from '../schema/isms-schema';
import type { SourceEntry } from '../yaml/slice-content';
import type { PositionTable } from '../yaml/positions';
import { createFactPool, type FactPool } from './fact-pool';
import type { Definition, Reference, SchemaViolation } from './fields';
import { createPlaceWriter, type FieldPlaces } from './field-places';
import { readValue, type PlainValue, type Reading } from './read-value';
import { pruneWrongTypes, validateValue, withFound } from './validate';

/** What one entry says: all that rules and the index know of it. Immutable; ranges count lines from the slice. */
export interface EntryFacts {
  readonly section: string;
  /** An item of a list. */
  readonly item: boolean;
  /** One of `EntryValues`, by section. */
  readonly value: PlainValue;
  /** Where the fields stand, the entry itself, and the section's key where that is in the same slice. */
  readonly places: FieldPlaces;
  readonly references: readonly Reference[];
  readonly definitions: readonly Definition[];
  readonly violations: readonly SchemaViolation[];
  /** Something else is given where a list should be: it is no entry of it. */
  readonly inPlaceOfList: boolean;
  readonly reading: EntryReading;
}

/**
 * How much of the entry's text was read. `partial`: something legal was left out, an alias, say. `broken`: it is not YAML,
 * and what seems to be missing may stand there.
 */
export type EntryReading = 'whole' | 'partial' | 'broken';

/** `pool` is where what many entries share is kept once. */
export function readEntryFacts(
  entry: SourceEntry,
  positions: PositionTable,
  schema: IsmsSchema,
  pool: FactPool = createFactPool(),
  readingOfEntry: EntryReading = 'whole',
): EntryFacts {
  const field = schema.entry(entry.section);
  const places = createPlaceWriter(pool.shapes, positions);
  const reading: Reading = { places, references: [], definitions: [], violations: [] };
  const raw = readValue(entry.node, field, pool, reading) ?? (Object.create(null) as PlainValue);
  const unread = entry.node === undefined && !field?.types.includes('object');
  const inPlaceOfList = schema.isList(entry.section) && !entry.item;
  const found = inPlaceOfList
    ? wrongShape(entry, 'array')
    : unread
      ? none
      : withInvalid(
          reading.violations,
          validateValue(entry.section, raw).map((each) => withFound(each, raw)),
        );
  const value = found.length === 0 ? raw : pruneWrongTypes(raw, found);
  return {
    section: pool.text(entry.section),
    item: entry.item,
    value,
    places: places.finish(entry.span, entry.key),
    references: reading.references,
    definitions: reading.definitions,
    violations: firstCauses(found),
    inPlaceOfList,
    reading: readingOfEntry,
  };
}

/** For all that have none of something. */
const none: readonly never[] = [];

function withInvalid(
  read: readonly SchemaViolation[],
  invalid: readonly SchemaViolation[],
): readonly SchemaViolation[] {
  return read.length + invalid.length === 0 ? none : [...read, ...invalid];
}

/** Without what is wrong with a text only because it holds a place. */
function firstCauses(violations: readonly SchemaViolation[]): readonly SchemaViolation[] {
  const placeholders = new Set(violations.filter(({ kind }) => kind === 'placeholder').map(({ at }) => at));
  if (placeholders.size === 0) return violations;
  return violations.filter(({ kind, at }) => kind === 'placeholder' || !placeholders.has(at));
}

/** A list section that is given something else; nothing at all is an empty list, and fine. */
function wrongShape(entry: SourceEntry, expected: string): readonly SchemaViolation[] {
  return entry.node === undefined ? [] : [{ kind: 'type', at: '', detail: expected }];
}
