import type { CreateFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { PreparedFix } from '../features/fixes/fixes';

/** What the client can apply. */
export interface EditStyle {
  /** It knows `documentChanges`. */
  readonly versioned: boolean;
  /** It can make files. */
  readonly create: boolean;
  /** The version of an open document that edits are made for: a client refuses them when the text has moved on. */
  readonly versionOf: (uri: string) => number | undefined;
}

/** A fix as the protocol has it; `undefined` when the client could not apply it. */
export function workspaceEdit(
  { edits, created }: Pick<PreparedFix, 'edits' | 'created'>,
  { versioned, create, versionOf }: EditStyle,
): WorkspaceEdit | undefined {
  if (created.length > 0 && !(versioned && create)) return undefined;
  const texts = [...edits].map(
    ([uri, list]) => [uri, list.map(({ range, newText }): TextEdit => ({ range, newText }))] as const,
  );
  if (!versioned) return { changes: Object.fromEntries(texts) };
  const files = created.map((uri): CreateFile => ({ kind: 'create', uri, options: { ignoreIfExists: true } }));
  const documents = texts.map(([uri, list]): TextDocumentEdit => {
    return { textDocument: { uri, version: versionOf(uri) ?? null }, edits: list };
  });
  return { documentChanges: [...files, ...documents] };
}
