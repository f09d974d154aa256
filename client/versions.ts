/** Which texts an edit was made for. */
import { isNumber, isRecord, isText } from './webview/guards';

/**
 * Whether every open document that an edit of the protocol changes has the version that the edit was made for;
 * `versionOf` tells the editor's, `undefined` for a document that is not open. An edit that names no version suits any.
 */
export function suitsVersions(edit: unknown, versionOf: (uri: string) => number | undefined): boolean {
  const changes = isRecord(edit) ? edit['documentChanges'] : undefined;
  if (!Array.isArray(changes)) return true;
  return changes.every((change: unknown) => {
    const document = isRecord(change) ? change['textDocument'] : undefined;
    if (!isRecord(document) || !isText(document['uri']) || !isNumber(document['version'])) return true;
    const open = versionOf(document['uri']);
    return open === undefined || open === document['version'];
  });
}
