import type { DocumentUri } from '../../workspace/subject';
import { contentSum } from './content-sum';

/**
 * Remembers what text was last read of each document, without keeping it: opening and closing a file mostly brings the
 * same text again, and that need not be read twice.
 */
export interface KnownTexts {
  isSame(uri: DocumentUri, text: string): boolean;
  note(uri: DocumentUri, text: string): void;
  forget(uri: DocumentUri): void;
}

export function createKnownTexts(): KnownTexts {
  const known = new Map<DocumentUri, { readonly length: number; readonly sum: number }>();
  return {
    isSame(uri, text) {
      const before = known.get(uri);
      return before?.length === text.length && before.sum === contentSum(text);
    },
    note: (uri, text) => void known.set(uri, { length: text.length, sum: contentSum(text) }),
    forget: (uri) => void known.delete(uri),
  };
}
