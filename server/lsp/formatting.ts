import { MessageType, ShowMessageNotification, type Connection, type TextEdit } from 'vscode-languageserver';
import type { EditingText } from '../editing/editing-text';
import type { Position } from '../yaml/positions';
import { placeDash, placeDashAbove } from '../features/formatting/dash';
import { fitLines } from '../features/formatting/fit-lines';
import { formatDocument, type Formatted } from '../features/formatting/format-document';
import { breakLine } from '../features/formatting/line-break';
import type { IsmsSchema } from '../schema/isms-schema';
import type { Bilingual } from '../words/bilingual';
import type { AnswerFromText } from './navigation';
import type { Session } from './session/session';
import { openOriginals } from './session/texts';

type Answer = (editing: EditingText, schema: IsmsSchema, session: Session) => readonly TextEdit[];

/** What typing and formatting make of the text itself, whatever it says. */
export function registerFormatting(connection: Connection, fromText: AnswerFromText): void {
  const answer = (name: string, uri: string, work: Answer): Promise<TextEdit[] | null> =>
    fromText(name, uri, (normal, _text, session) => {
      const project = session.service.workspace.projectOf(normal);
      const editing = project && openOriginals(session, project).get(normal);
      return editing ? [...work(editing, session.service.schema, session)] : [];
    });

  const tell = ({ edits, leftAlone, unreadable }: Formatted, session: Session): readonly TextEdit[] => {
    const message = leftAloneMessage(leftAlone, unreadable)?.[session.language];
    // Part of a file is said in the log: there are findings for it, and who formats at every save knows them.
    if (message !== undefined && !unreadable) connection.console.log(message);
    if (message !== undefined && unreadable)
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    return edits;
  };

  connection.onDocumentFormatting(({ textDocument }) =>
    answer('formatting', textDocument.uri, (editing, schema, session) =>
      tell(formatDocument(editing, schema), session),
    ),
  );

  connection.onDocumentRangeFormatting(({ textDocument, range }) =>
    answer(
      'rangeFormatting',
      textDocument.uri,
      // Editors that format what was pasted ask for its range.
      (editing, schema) => fitLines(editing, range, schema) ?? formatDocument(editing, schema, range).edits,
    ),
  );

  connection.onDocumentOnTypeFormatting(({ textDocument, position, ch }) =>
    answer('onTypeFormatting', textDocument.uri, (editing) =>
      ch === '\n' ? broken(editing, position) : placeDash(editing, position),
    ),
  );
}

function broken(editing: EditingText, position: Position): readonly TextEdit[] {
  const placed = placeDashAbove(editing, position);
  return placed.length > 0 ? placed : breakLine(editing, position);
}

function leftAloneMessage(lines: readonly number[], unreadable: boolean): Bilingual | undefined {
  if (unreadable) {
    return {
      en: 'The file cannot be read as YAML and was left as it is. Mend what is marked in it first.',
      ja: 'YAMLとして読めないため、このファイルは整形していません。先に、示された箇所を直してください。',
    };
  }
  if (lines.length === 0) return undefined;
  const list = lines.map((line) => line + 1).join(', ');
  return {
    en: `Formatted, but for what cannot be read as YAML and begins on these lines: ${list}`,
    ja: `整形しました。YAMLとして読めない部分はそのままです(始まりの行: ${list})。`,
  };
}
