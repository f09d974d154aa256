/** What a slice of a file holds; see slices.ts for how a file is split. */
export type SliceShape =
  /** A top-level pair with all of its value. */
  | 'pair'
  /** A top-level key whose value is a list (for `soa`: a mapping that ends in a list), without the items. */
  | 'head'
  /** One item of the list of the nearest head above. */
  | 'item'
  /** Comments and blank lines before the first key, and a leading `---`. */
  | 'prelude'
  /** A line at column zero that is no key (half typed, say), or cannot be one where it stands; with what hangs on it. */
  | 'stray'
  /** A second document with all that follows: it is not read. */
  | 'excess'
  /** Everything, because the split could not be sure. */
  | 'file';
