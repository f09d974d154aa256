import type { Connection } from 'vscode-languageserver';
import { breakLine } from '../features/formatting/line-break';
import type { AnswerFromText } from './navigation';
import { openOriginals } from './session/texts';

/** What typing and formatting make of the text itself, whatever it says. */
export function registerFormatting(connection: Connection, fromText: AnswerFromText): void {
  connection.onDocumentOnTypeFormatting(({ textDocument, position }) =>
    fromText('onTypeFormatting', textDocument.uri, (uri, _text, session) => {
      const project = session.service.workspace.projectOf(uri);
      const editing = project && openOriginals(session, project).get(uri);
      return editing ? [...breakLine(editing, position)] : [];
    }),
  );
}
