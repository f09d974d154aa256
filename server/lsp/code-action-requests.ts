/** What can be done about the findings at a place, and the edit of what somebody chose. */
import {
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
  ExecuteCommandRequest,
  type ClientCapabilities,
  type CodeAction,
  type Command,
  type ServerCapabilities,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { codeActions, fixAllKind, resolveCodeAction, rewriteKind, silenceKind } from './code-actions';
import { whenSettled, type Route } from './route';
import { normalizeUri } from './session/session';
import { actionsTaken, resolvesEdits } from './style';
import { isRecord } from './wire/shapes';

/** For clients that know commands only: carries out the action that it names. */
const applyCommand = 'isms.apply';

/** `applyEdit` asks the client to make an edit. */
export function codeActionRoutes(applyEdit: (edit: WorkspaceEdit) => Promise<unknown>): readonly Route[] {
  return [
    whenSettled(
      CodeActionRequest.type,
      offers,
      () => [],
      async ({ session, style }, { textDocument, range, context }) => {
        if (style.actionsAs === 'nothing') return [];
        // Null, as some clients write it, asks for no kind either.
        const only = context?.only ?? undefined;
        const uri = normalizeUri(textDocument.uri);
        const automatic = context?.triggerKind === CodeActionTriggerKind.Automatic;
        const asCommands = style.actionsAs === 'commands';
        const taken = asCommands
          ? { ...style.codeActions, resolves: true, silenceCommand: undefined }
          : style.codeActions;
        const actions = await codeActions(session, { uri, range, only, automatic, style: taken });
        return asCommands ? actions.flatMap(asCommand) : [...actions];
      },
    ),

    whenSettled(
      CodeActionResolveRequest.type,
      {},
      (action) => action,
      ({ session, style }, action) => resolveCodeAction(session, action, style.codeActions),
    ),

    whenSettled(
      ExecuteCommandRequest.type,
      (client) => (actionsTaken(client) === 'commands' ? { executeCommandProvider: { commands: [applyCommand] } } : {}),
      () => null,
      async ({ session, style }, { command, arguments: told }) => {
        if (command !== applyCommand) return null;
        const carried: unknown = told?.[0];
        const data = isRecord(carried) ? carried['data'] : undefined;
        const { edit } = await resolveCodeAction(session, { title: '', data }, style.codeActions);
        // Not waited for: the client may hold its answer back until it has ours.
        if (edit) void applyEdit(edit).catch(() => undefined);
        return null;
      },
    ),
  ];
}

/** What the client keeps for us is called `data`, here as elsewhere: addresses in it stay ours. */
function asCommand({ title, data }: CodeAction): readonly Command[] {
  return data === undefined ? [] : [{ title, command: applyCommand, arguments: [{ data }] }];
}

function offers(client: ClientCapabilities): ServerCapabilities {
  return {
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, rewriteKind, silenceKind, fixAllKind],
      resolveProvider: resolvesEdits(client),
    },
  };
}
