import { LSPErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import type { Bilingual } from '../words/bilingual';
import { definition } from '../features/navigation/definition';
import { references } from '../features/navigation/references';
import { renamableAt, rename, type RenameRefusal } from '../features/navigation/rename';
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

const refusals: Readonly<Record<RenameRefusal, Bilingual>> = {
  'not-an-id': {
    en: 'An id consists of letters, digits, "." "_" and "-" without spaces.',
    ja: 'IDには、空白を入れず、文字、数字、「.」「_」「-」を使ってください。',
  },
  taken: { en: 'This id is already used.', ja: 'このIDは既に使われています。' },
  catalogue: { en: 'This is the id of a control of a standard.', ja: '規格の管理策の番号は使えません。' },
};

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
      if ('refused' in result) return { refused: refusals[result.refused][language] };
      return { edit: workspaceEdit({ edits: result.edits, created: [] }, edits()) ?? null };
    });
    // The person must be told why: an empty answer would look as if it had been done.
    if (answer && 'refused' in answer) return new ResponseError(LSPErrorCodes.RequestFailed, answer.refused ?? '');
    return answer?.edit ?? null;
  });
}
