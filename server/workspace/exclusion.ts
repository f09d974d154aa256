import { createGlob } from './glob';
import { folderOf } from './uris';
import type { DocumentUri } from './subject';

/**
 * Whether `lint.exclude` of a root file leaves a file out. Patterns are globs relative to the root file's folder; one
 * that matches a folder leaves out all that is in it, so that `drafts`, `drafts/` and `drafts/**` say the same.
 */
export function createExclusion(root: DocumentUri, patterns: readonly string[]): (uri: DocumentUri) => boolean {
  const folder = `${folderOf(root)}/`;
  const globs = patterns.map((pattern) => pattern.replace(/^\.\//, '').replace(/\/$/, '')).filter(Boolean);
  if (globs.length === 0) return () => false;
  const matchers = globs.map(createGlob);
  const matches = (path: string): boolean => matchers.some((isMatch) => isMatch(path));
  return (uri) => {
    if (uri === root || !uri.startsWith(folder)) return false;
    const segments = decoded(uri.slice(folder.length)).split('/');
    return segments.some((_, index) => matches(segments.slice(0, index + 1).join('/')));
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone `%` in a name is no escape.
    return path;
  }
}
