/** Which project people look at: that of the editor or of the preview that became active last. */

export interface LookedAt {
  /** A file of the project, or what to ask by for it; none before anything was looked at. */
  readonly uri: () => string | undefined;
  readonly look: (uri: string) => void;
  /** Hears of each project that is looked at, and not twice of the same file. */
  readonly changed: (hear: () => void) => { readonly dispose: () => void };
}

export function createLookedAt(): LookedAt {
  const hearers = new Set<() => void>();
  let uri: string | undefined;
  return {
    uri: () => uri,
    look(next) {
      if (next === uri) return;
      uri = next;
      for (const hear of hearers) hear();
    },
    changed(hear) {
      hearers.add(hear);
      return { dispose: () => void hearers.delete(hear) };
    },
  };
}
