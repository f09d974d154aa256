/** How the client writes addresses: `file:///C:/isms`, raw Japanese or brackets. It is answered as it wrote them. */
import type { DocumentUri } from '../../workspace/subject';
import { isWithin } from '../../workspace/uris';

export interface Spellings {
  /** The client wrote an address so; ours for it is `uri`. */
  note(written: string, uri: DocumentUri): void;
  /** A folder that it named: what lies beneath begins as it does. */
  noteFolder(written: string, uri: DocumentUri): void;
  /** As the client would write it; ours where it never wrote it otherwise. */
  of(uri: DocumentUri): string;
  /** Whether the client has written all as we do. */
  readonly isOurs: boolean;
}

export function createSpellings(): Spellings {
  const documents = new Map<DocumentUri, string>();
  const folders = new Map<DocumentUri, string>();
  const spelled = (uri: DocumentUri): string => {
    const written = documents.get(uri);
    if (written !== undefined) return written;
    const around = [...folders.keys()].filter((each) => uri === each || isWithin(uri, each));
    const [nearest] = around.toSorted((left, right) => right.length - left.length);
    return nearest === undefined ? uri : (folders.get(nearest) ?? nearest) + uri.slice(nearest.length);
  };
  return {
    note(written, uri) {
      documents.delete(uri);
      if (spelled(uri) !== written) documents.set(uri, written);
    },
    noteFolder(written, uri) {
      const folder = written.replace(/(?<=[^/])\/$/, '');
      if (folder === uri) folders.delete(uri);
      else folders.set(uri, folder);
    },
    of: spelled,
    get isOurs() {
      return documents.size === 0 && folders.size === 0;
    },
  };
}
