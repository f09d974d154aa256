import {
  DocumentHighlightKind,
  LSPErrorCodes,
  ResponseError,
  SymbolKind,
  type Connection,
} from 'vscode-languageserver';
import { controlTitles } from '../features/navigation/control-titles';
import { definition } from '../features/navigation/definition';
import { references } from '../features/navigation/references';
import { renamableAt, rename, renameRefusals } from '../features/navigation/rename';
import { highlights } from '../features/navigation/highlights';
import { createOutlineMemo, documentSymbols, symbolKinds } from '../features/navigation/symbols';
import { workspaceSymbols } from '../features/navigation/workspace-symbols';
import { own } from '../words/own';
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

/** Answers a request about no document, as everything is known then. */
export type AnswerNow = <T>(name: string, answer: (session: Session) => T) => Promise<T | null>;

const toLocation = ({ document, range }: Location) => ({ uri: document, range });

/** Going from one place to another: definitions, references, the outline, and renaming what they lead to. */
export function registerNavigation(
  connection: Connection,
  fromText: AnswerFromText,
  now: AnswerNow,
  edits: () => EditStyle,
): void {
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

  connection.onDocumentHighlight(({ textDocument, position }) =>
    fromText('documentHighlight', textDocument.uri, (uri, text, { service }) =>
      highlights(service, uri, text, position).map(({ range, defines }) => ({
        range,
        kind: defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      })),
    ),
  );

  connection.onWorkspaceSymbol(({ query }) =>
    now('workspaceSymbol', ({ service, language }) =>
      workspaceSymbols(service, query, language).map(({ name, title, section, location }) => ({
        name: title === '' ? name : `${name} ${title}`,
        containerName: section,
        kind: own(symbolKinds, section) ?? SymbolKind.Field,
        location: toLocation(location),
      })),
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
