import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type TextEdit,
} from 'vscode-languageserver';
import type { EditingText } from '../editing/editing-text';
import type { Position } from '../yaml/positions';
import { placeDash, placeDashAbove } from '../features/formatting/dash';
import { fitLines } from '../features/formatting/fit-lines';
import { formatDocument, type Formatted } from '../features/formatting/format-document';
import { breakLine } from '../features/formatting/line-break';
import type { IsmsSchema } from '../schema/isms-schema';
import type { Bilingual } from '../words/bilingual';
import { onText, type AskedOfText, type Route } from './route';
import { openOriginals } from './session/texts';
import type { Style } from './style';

/** `warn` shows a person a warning, `log` writes into the log. */
export interface Telling {
  readonly warn: (message: string) => void;
  readonly log: (message: string) => void;
}

/** What typing and formatting make of the text itself, whatever it says. */
export function formattingRoutes({ warn, log }: Telling): readonly Route[] {
  const tell = ({ edits, leftAlone, unreadable }: Formatted, { language }: Style): readonly TextEdit[] => {
    const message = leftAloneMessage(leftAlone, unreadable)?.[language];
    // Part of a file is said in the log: there are findings for it, and who formats at every save knows them.
    if (message !== undefined) (unreadable ? warn : log)(message);
    return edits;
  };

  return [
    onText(DocumentFormattingRequest.type, { documentFormattingProvider: true }, (asked) =>
      edited(asked, (editing, schema) => tell(formatDocument(editing, schema), asked.style)),
    ),

    onText(
      DocumentRangeFormattingRequest.type,
      { documentRangeFormattingProvider: true },
      // Editors that format what was pasted ask for its range.
      (asked, { range }) =>
        edited(
          asked,
          (editing, schema) => fitLines(editing, range, schema) ?? formatDocument(editing, schema, range).edits,
        ),
    ),

    onText(
      DocumentOnTypeFormattingRequest.type,
      { documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: [' '] } },
      (asked, { position, ch }) =>
        edited(asked, (editing) => (ch === '\n' ? broken(editing, position) : placeDash(editing, position))),
    ),
  ];
}

function edited(
  { session, uri }: AskedOfText,
  work: (editing: EditingText, schema: IsmsSchema) => readonly TextEdit[],
): TextEdit[] {
  const project = session.service.workspace.projectOf(uri);
  const editing = project && openOriginals(session, project).get(uri);
  return editing ? [...work(editing, session.service.schema)] : [];
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
