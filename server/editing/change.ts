import type { Pointer } from '../facts/fields';
import type { PlainValue } from '../facts/read-value';
import type { DocumentUri, PlacedSlice, Subject } from '../workspace/subject';
import type { Range } from '../yaml/positions';
import type { Shift } from '../yaml/shift-lines';

/**
 * What a fix wants to say in the YAML, without saying how: quoting, indentation and place are for the editing of the
 * text, which keeps the style of the file.
 */
export type Change =
  /** Gives a field a value: fills it when empty, replaces it when written, else inserts it in schema order. */
  | { readonly kind: 'set'; readonly subject: Subject<unknown>; readonly at: Pointer; readonly value: PlainValue }
  | { readonly kind: 'rename-key'; readonly subject: Subject<unknown>; readonly at: Pointer; readonly key: string }
  /** Removes a field with its key, or an item of a list; the entry itself where the pointer is empty. */
  | { readonly kind: 'remove'; readonly subject: Subject<unknown>; readonly at: Pointer }
  /** Adds an item to a list within an entry, making the list when there is none. */
  | { readonly kind: 'append'; readonly subject: Subject<unknown>; readonly at: Pointer; readonly value: PlainValue }
  /** Adds entries to a list section: to the file that holds most of them, else to the one called after it, else to the root. */
  | { readonly kind: 'add-entries'; readonly section: string; readonly entries: readonly PlainValue[] }
  /** Adds a section that the project has not, to the file called after it, else to the root. */
  | { readonly kind: 'add-section'; readonly section: string; readonly value: PlainValue }
  /** Removes a comment, with its line when nothing else stands on it. The range counts lines from the slice. */
  | { readonly kind: 'remove-comment'; readonly slice: PlacedSlice; readonly range: Range }
  /** Puts a comment on a line of its own above a line, counted from zero; not where it would be a part of a text. */
  | {
      readonly kind: 'add-comment-above';
      readonly document: DocumentUri;
      readonly line: number;
      readonly comment: string;
    }
  | { readonly kind: 'replace-in-slice'; readonly slice: PlacedSlice; readonly range: Range; readonly text: string }
  /** Moves lines of a slice, counted from its first, to another column. */
  | { readonly kind: 'shift-lines'; readonly slice: PlacedSlice; readonly shift: Shift }
  /** Puts the fields of an entry into the order of the schema. */
  | { readonly kind: 'order-keys'; readonly subject: Subject<unknown> }
  /** The same of all entries of a file, where several are not in it. */
  | { readonly kind: 'order-all-keys'; readonly document: DocumentUri }
  /** Puts the entries of a section in one file into an order: their numbers there, counted from zero. */
  | {
      readonly kind: 'order-entries';
      readonly document: DocumentUri;
      readonly section: string;
      readonly order: readonly number[];
    }
  /** `provider` becomes `[provider]`. */
  | { readonly kind: 'wrap-in-list'; readonly subject: Subject<unknown>; readonly at: Pointer }
  /** Removes the pair whose key stands at the range. */
  | { readonly kind: 'remove-pair-at'; readonly slice: PlacedSlice; readonly range: Range }
  | { readonly kind: 'replace-text'; readonly document: DocumentUri; readonly range: Range; readonly text: string }
  /** Makes entries of the rows of a spreadsheet around a line, counted from zero. */
  | { readonly kind: 'rows-as-entries'; readonly document: DocumentUri; readonly line: number }
  /** Takes a section with its comments out of one file and puts it into another, which is made where there is none. */
  | { readonly kind: 'move-section'; readonly section: string; readonly from: DocumentUri; readonly to: DocumentUri }
  | { readonly kind: 'create-file'; readonly document: DocumentUri; readonly text: string };
