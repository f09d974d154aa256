import type { Connection } from 'vscode-languageserver';
import { afterLineBreak } from '../features/formatting/line-break';
import type { AnswerFromText } from './navigation';

/** What is done to the text while it is typed. */
export function registerFormatting(connection: Connection, fromText: AnswerFromText): void {
  connection.onDocumentOnTypeFormatting(({ textDocument, position, ch }) =>
    fromText('onTypeFormatting', textDocument.uri, (uri, text, { service }) =>
      ch === '\n' ? [...afterLineBreak(service, uri, text, position)] : [],
    ),
  );
}
