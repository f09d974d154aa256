/**
 * The keys that stand at the beginning of a line, as far as bytes tell: for files that cannot be read as a whole, so that
 * it is known of which sections they may speak. Section names are ASCII, which nearly every encoding keeps.
 */
export function keysAtColumnZero(text: string): readonly string[] {
  const keys = new Set<string>();
  for (const [, key = ''] of text.matchAll(/^(?:\uFEFF|ï»¿)?["']?([A-Za-z][\w-]*)["']?[ \t]*:/gm)) keys.add(key);
  return [...keys];
}
