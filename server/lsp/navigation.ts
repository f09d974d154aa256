import { LSPErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import { controlTitles } from '../features/navigation/control-titles';
import { definition } from '../features/navigation/definition';
import { references } from '../features/navigation/references';
import { renamableAt, rename, renameRefusals } from '../features/navigation/rename';
import { createOutlineMemo, documentSymbols } from '../features/navigation/symbols';
import type { Location } from '../check/location';
import { normalizeUri, type Session } from './session/session';
import type { SourceText } from '../yaml/source-text';
import { workspaceEdit, type EditStyle } from './workspace-edit';

/** Answers a request from the text of an open document, as everything is known then; with `null` when it is not open. */
export type AnswerFromText = <T>(
  name: string,
  uri: string,
  answer: (uri: string, text: SourceText, session: Session) => T | Promise<T>,
) => Promise<T | null>;

const toLocation = ({ document, range }: Location) => ({ uri: document, range });

/** Going from one place to another: definitions, references, the outline, and renaming what they lead to. */
export function registerNavigation(connection: Connection, fromText: AnswerFromText, edits: () => EditStyle): void {
  connection.onDefinition(({ textDocument, position }) =>
    fromText('definition', textDocument.uri, (uri, text, { service }) =>
      definition(service, uri, text, position).map(toLocation),
    ),
  );

  connection.onReferences(({ textDocument, position, context }) =>
    fromText('references', textDocument.uri, (uri, text, { service }) =>
      references(service, uri, text, position, context.includeDeclaration).map(toLocation),
    ),
  );

  const outline = createOutlineMemo();
  connection.onDocumentSymbol(({ textDocument }) =>
    fromText('documentSymbol', textDocument.uri, (uri, _text, { service, language }) => [
      ...documentSymbols(service, uri, language, outline),
    ]),
  );

  connection.languages.inlayHint.on(({ textDocument, range }) =>
    fromText('inlayHint', textDocument.uri, (uri, _text, { service, language }) => [
      ...controlTitles(service, uri, range, language),
    ]),
  );

  connection.onPrepareRename(({ textDocument, position }) =>
    fromText(
      'prepareRename',
      textDocument.uri,
      (uri, text, { service }) => renamableAt(service, uri, text, position) ?? null,
    ),
  );

  connection.onRenameRequest(async ({ textDocument, position, newName }) => {
    const answer = await fromText('rename', textDocument.uri, (uri, text, { service, language }) => {
      const result = rename(service, normalizeUri(uri), text, position, newName);
      if (!result) return null;
      if ('refused' in result) return { refused: renameRefusals[result.refused][language] };
      return { edit: workspaceEdit({ edits: result.edits, created: [] }, edits()) ?? null };
    });
    // The person must be told why: an empty answer would look as if it had been done.
    if (answer && 'refused' in answer) return new ResponseError(LSPErrorCodes.RequestFailed, answer.refused ?? '');
    return answer?.edit ?? null;
  });
}
