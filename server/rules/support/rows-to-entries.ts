/** Pasted cells become entries: what a cell certainly means goes to its field, all else is kept. */
import type { Fix } from '../../check/fix';
import type { DocumentUri } from '../../workspace/subject';

export function rowsToEntries(document: DocumentUri, line: number): Fix {
  return {
    title: { en: 'Make the rows entries', ja: '貼り付けた行を一覧の項目に変換' },
    preferred: true,
    changes: [{ kind: 'rows-as-entries', document, line }],
  };
}
