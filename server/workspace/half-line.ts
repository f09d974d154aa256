import type { IsmsSchema } from '../schema/isms-schema';
import type { SourceEntry } from '../yaml/slice-content';
import type { Span } from '../yaml/tree';

/**
 * The first line below a section's key when it is a word, and the section takes none: a line that is half written. It is
 * what a finding should stand on; the key above it is right.
 */
export function halfLineOf(
  { node, key, section, item }: SourceEntry,
  text: string,
  schema: IsmsSchema,
): Span | undefined {
  if (item || key === undefined || node?.kind !== 'scalar' || !node.plain) return undefined;
  const takesText = schema.entry(section)?.types.includes('string') ?? true;
  const below = text.slice(key.end, node.span.start).includes('\n');
  return below && (schema.isList(section) || !takesText) ? node.span : undefined;
}
