import type { DocumentUri } from '../../workspace/subject';
import type { TextOf } from '../../editing/apply-changes';
import type { Session } from './session';

/** Does work that may need texts of files that nobody has open: those are read first, once it is known which. */
export async function withTexts<T>(session: Session, work: (textOf: TextOf) => T): Promise<T> {
  const read = new Map<DocumentUri, string | undefined>();
  for (;;) {
    const missing = new Set<DocumentUri>();
    const done = work((uri) => {
      const text = session.openText(uri)?.toString() ?? read.get(uri);
      if (text === undefined && !read.has(uri)) missing.add(uri);
      return text;
    });
    if (missing.size === 0) return done;
    for (const uri of missing) read.set(uri, await session.textOf(uri));
  }
}
