/**
 * A text of which parts can be had: a string, or what the document of an editor is kept in. To make one string of that
 * costs the whole document, and an edit should not. Offsets are UTF-16.
 */
export interface SourceText {
  readonly length: number;
  slice(start: number, end?: number): string;
}
