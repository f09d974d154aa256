// A document that is open in the editor: applies edits on both sides and says how long diagnostics took.
import { TextDocument } from 'vscode-languageserver-textdocument';
import { pathToFileURL } from 'node:url';
import { readFileSync } from 'node:fs';

/** Opens a file. Returns the document and `firstDiagnostics`, the time from opening to them. */
export async function openDocument(client, path) {
  const uri = pathToFileURL(path).href;
  const languageId = client.server.languageId;
  let document = TextDocument.create(uri, languageId, 1, readFileSync(path, 'utf8'));
  let resultId;
  let diagnostics = [];

  /** Runs what makes the server look again, and waits for its word. */
  const timed = async (act) => {
    const pushed = client.server.pulls ? undefined : client.nextPush(uri);
    const started = performance.now();
    act();
    const answer = await (pushed ?? pull());
    const milliseconds = performance.now() - started;
    take(answer);
    return milliseconds;
  };

  const pull = () =>
    client.request('textDocument/diagnostic', {
      textDocument: { uri },
      identifier: 'isms',
      previousResultId: resultId,
    });

  const take = (answer) => {
    if (Array.isArray(answer)) diagnostics = answer;
    else {
      resultId = answer.resultId;
      if (answer.kind === 'full') diagnostics = answer.items;
    }
  };

  const opened = { uri, languageId, version: 1, text: document.getText() };
  const firstDiagnostics = await timed(() => client.notify('textDocument/didOpen', { textDocument: opened }));

  /** Replaces `length` characters at `offset`, as one keystroke of an editor does. */
  const change = ({ offset, length, text }) => {
    const range = { start: document.positionAt(offset), end: document.positionAt(offset + length) };
    const contentChanges = [{ range, text }];
    const version = document.version + 1;
    document = TextDocument.update(document, contentChanges, version);
    return { textDocument: { uri, version }, contentChanges };
  };

  return {
    uri,
    firstDiagnostics,
    text: () => document.getText(),
    positionAt: (offset) => document.positionAt(offset),
    diagnostics: () => diagnostics,
    /** Edits and resolves with the milliseconds until diagnostics for the edit are here. */
    edit: (edit) => {
      const parameters = change(edit);
      return timed(() => client.notify('textDocument/didChange', parameters));
    },
    /** Milliseconds from the first message that came into the server to the last that went out, since this was last asked. */
    serviceTime: async () => (await client.ask('service')).milliseconds,
    /** Edits without asking for diagnostics. */
    editOnly: (edit) => client.notify('textDocument/didChange', change(edit)),
    /** Looks again without an edit: what other files changed. */
    pullAgain: async () => take(await pull()),
  };
}
