import type { Explanations } from './catalog/explanations';
import type { Language } from './words/bilingual';
import type { DocumentUri } from './workspace/subject';

/**
 * All that the product needs of the outside: the only way to files. Node, a browser's worker and tests each bring one.
 */
export interface Host {
  /** The text of a file without byte order mark. Rejects when it cannot be read or is not UTF-8. */
  read(uri: DocumentUri): Promise<string>;
  /**
   * The keys at column zero of a file that cannot be read as text or is too large, in whatever encoding; `undefined` when
   * not even these can be told.
   */
  keys(uri: DocumentUri): Promise<readonly string[] | undefined>;
  /** Size in bytes; rejects when the file cannot be read. */
  size(uri: DocumentUri): Promise<number>;
  /**
   * All ISMS files below a folder, sorted; hidden folders and node_modules are passed over. What cannot be looked into
   * is told to `unreadable`.
   */
  list(
    folder: DocumentUri,
    unreadable?: (folder: DocumentUri, error: unknown) => void,
  ): Promise<readonly DocumentUri[]>;
  /** At most so many files of any kind below a folder, the nearest first; what is hidden or linked from elsewhere is passed over. */
  files(folder: DocumentUri, most: number): Promise<readonly DocumentUri[]>;
  exists(uri: DocumentUri): Promise<boolean>;
  /** Our own words on controls, codes and clauses in one language. */
  explanations(language: Language): Promise<Explanations>;
}
