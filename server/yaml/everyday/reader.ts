/**
 * Reads the YAML that people write every day without the library's help: block mappings and lists of plain, quoted and
 * flow values. Whatever goes beyond that, or is wrong in any way, it does not read at all: the library then says what it
 * is. So there is one authority on YAML, and a short way to its answer; a test holds both to the same tree.
 *
 * The short way takes a tenth of the time, and nearly every entry of a real ISMS goes it.
 */
import type { ParsedYaml } from '../tree';
import { readBlock } from './blocks';
import { createReading, nextLine } from './reading';

/** The tree of a text, or `undefined` when only the library can tell. */
export function readEveryday(text: string): ParsedYaml | undefined {
  const reading = createReading(text);
  nextLine(reading);
  const root = reading.ended ? undefined : readBlock(reading, 0);
  return reading.unsure || !reading.ended ? undefined : { root, problems: [] };
}
