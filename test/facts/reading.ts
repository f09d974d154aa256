import schema from '../../schemas/source/isms.json';
import { readEntryFacts, type EntryFacts } from '../../server/facts/entry-facts';
import { createIsmsSchema, type JsonSchema } from '../../server/schema/isms-schema';
import { createPositionTable } from '../../server/yaml/positions';
import { readSlice } from '../../server/yaml/slice-content';
import { splitIntoSlices } from '../../server/yaml/slices';

const language = createIsmsSchema(schema as JsonSchema);

/** Facts of every entry of a text. */
export function factsIn(text: string): readonly EntryFacts[] {
  return splitIntoSlices(text).flatMap((slice) => {
    const positions = createPositionTable(slice.text);
    return readSlice(slice).entries.map((entry) => readEntryFacts(entry, positions, language));
  });
}

/** Facts of the one entry of a text. */
export function entryIn(text: string): EntryFacts {
  const [facts, ...others] = factsIn(text);
  if (!facts || others.length > 0) throw new Error(`${others.length + (facts ? 1 : 0)} entries`);
  return facts;
}

/** Violations as `kind pointer detail`. */
export function violationsIn(text: string): readonly string[] {
  return factsIn(text).flatMap(({ violations }) => violations.map(({ kind, at, detail }) => `${kind} ${at} ${detail}`));
}

/** Values as plain JSON: without the missing prototypes, which `toEqual` minds. */
export function valueIn(text: string): unknown {
  return JSON.parse(JSON.stringify(entryIn(text).value));
}
