import type { Explanations } from './catalog/explanations';
import type { Language } from './words/bilingual';
import type { DocumentUri } from './workspace/subject';

/** Larger files are not read, unless a setting allows more: bytes. */
export const usualFileSize = 10 * 1024 * 1024;

export interface ReadBounds {
  /** Bytes; a larger file is refused with the code `ERR_TOO_LARGE`. */
  readonly most?: number | undefined;
  /** What links on the way lead out of all of these folders is refused with the code `ERR_LINK_OUTSIDE`. */
  readonly within?: readonly DocumentUri[] | undefined;
}

export interface ListOptions {
  readonly unreadable?: (folder: DocumentUri, error: unknown) => void;
  readonly within?: readonly DocumentUri[];
}

/**
 * All that the product needs of the outside: the only way to files. Node, a browser's worker and tests each bring one.
 */
export interface Host {
  /**
   * The text of a regular file without byte order mark. Rejects when it cannot be read, is not UTF-8, or lies outside the
   * bounds; the error's `code` says which.
   */
  read(uri: DocumentUri, bounds?: ReadBounds): Promise<string>;
  /**
   * The keys at column zero of a file that cannot be read as text or is too large, in whatever encoding; `undefined` when
   * not even these can be told, or when links lead out of the folders.
   */
  keys(uri: DocumentUri, within?: readonly DocumentUri[]): Promise<readonly string[] | undefined>;
  /**
   * All ISMS files below a folder, sorted; hidden folders and node_modules are passed over. What cannot be looked into
   * is told to `unreadable`. Links to folders are not followed: none is below, and of a folder that links lead to from one of
   * those `within` which it lies, there is nothing to list.
   */
  list(folder: DocumentUri, options?: ListOptions): Promise<readonly DocumentUri[]>;
  /** At most so many files of any kind below a folder, the nearest first; what is hidden or linked from elsewhere is passed over. */
  files(folder: DocumentUri, most: number): Promise<readonly DocumentUri[]>;
  /** Whether it is there; what a link out of the folders leads to counts as there, and is not looked at. */
  exists(uri: DocumentUri, within?: readonly DocumentUri[]): Promise<boolean>;
  /** Another text whenever the content of a file may be another; `undefined` when it is not there. */
  stamp(uri: DocumentUri): Promise<string | undefined>;
  /** Our own words on controls, codes and clauses in one language. */
  explanations(language: Language): Promise<Explanations>;
}
