import type { DocumentView } from '../reports/view/view';

/** A document as writers get it: what is shown, and the plain data behind it for those that write data. */
export interface WrittenDocument {
  readonly view: DocumentView;
  readonly data: object;
}

/**
 * Turns a document into the bytes of a file. The same document gives the same bytes, whatever the clock, the time zone and
 * the machine. Writers draw what the view holds and nothing else; all text in it is untrusted, and clean of what cannot be
 * seen (`reports/view/clean.ts`).
 */
export type Write = (document: WrittenDocument) => Promise<Uint8Array> | Uint8Array;
