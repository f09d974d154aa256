/**
 * The keys that stand at the beginning of a line, as far as bytes tell: for files that cannot be read as a whole, so that
 * it is known of which sections they may speak. Section names are ASCII, which nearly every encoding keeps. `undefined`
 * where they cannot be told.
 */
export function keysAtColumnZero(text: string): readonly string[] | undefined {
  // A key in other letters may have been meant for any section.
  if (/^(?!\uFEFF|ï»¿)["']?[^\p{ASCII}][^\n:]*:/mu.test(text)) return undefined;
  const keys = new Set<string>();
  for (const [, key = ''] of text.matchAll(/^(?:\uFEFF|ï»¿)?["']?([A-Za-z][\w-]*)["']?[ \t]*:/gm)) keys.add(key);
  return keys.size > 0 ? [...keys] : undefined;
}
