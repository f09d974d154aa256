/** Places as documents carry them: relative to the project, so that they mean the same on every machine. */
import type { Location } from '../../check/location';
import type { Project } from '../../workspace/project';
import type { DocumentUri } from '../../workspace/subject';
import { folderOfProject, isWithin } from '../../workspace/uris';
import type { Range } from '../../yaml/positions';

export interface Place {
  /** Relative to the project's folder, with `/`. */
  readonly file: string;
  /** Zero-based, UTF-16. */
  readonly range: Range;
}

/** A document's path within the project's folder. */
export function fileIn(project: Project, document: DocumentUri): string {
  const folder = folderOfProject(project);
  return decode(isWithin(document, folder) ? document.slice(folder.length + 1) : document);
}

export function placeIn(project: Project, { document, range }: Location): Place {
  return { file: fileIn(project, document), range };
}

/** The same for thousands of places that stand in a few files: each path is made out once. */
export function placesIn(project: Project): (location: Location) => Place {
  const files = new Map<DocumentUri, string>();
  return ({ document, range }) => {
    const file = files.get(document) ?? fileIn(project, document);
    files.set(document, file);
    return { file, range };
  };
}

/** What no writer of URIs would have made stays as it is. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
