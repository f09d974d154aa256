/** What can be done about the findings at a place, and the edit of what somebody chose. */
import type { CodeAction, Connection } from 'vscode-languageserver';
import type { Answering } from './answering';
import { codeActions, resolveCodeAction, type CodeActionStyle } from './code-actions';
import { normalizeUri, type Session } from './session/session';

export interface CodeActionServices extends Pick<Answering, 'whenSettled'> {
  readonly session: () => Session;
  readonly style: () => CodeActionStyle;
}

export function registerCodeActions(connection: Connection, { session, style, whenSettled }: CodeActionServices): void {
  connection.onCodeAction(({ textDocument, range, context }, token) => {
    const work = async (): Promise<CodeAction[]> => {
      const uri = normalizeUri(textDocument.uri);
      // Null, as some clients write it, asks for no kind either.
      const request = { uri, range, only: context?.only ?? undefined, style: style() };
      return [...(await codeActions(session(), request))];
    };
    return whenSettled('codeAction', [], work, token);
  });

  connection.onCodeActionResolve((action, token) => {
    const work = (): Promise<CodeAction> => resolveCodeAction(session(), action, style());
    return whenSettled('codeActionResolve', action, work, token);
  });
}
