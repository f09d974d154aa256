/** Other names for ids, and for files. */
import {
  LSPErrorCodes,
  PrepareRenameRequest,
  RenameRequest,
  ResponseError,
  WillRenameFilesRequest,
  type ClientCapabilities,
  type ServerCapabilities,
  type TextEdit,
} from 'vscode-languageserver';
import { prepareFix } from '../features/fixes/fixes';
import { changesOfRenamed } from '../features/navigation/renamed-files';
import { renamableAt, rename, renameRefusals } from '../features/navigation/rename';
import type { DocumentUri } from '../workspace/subject';
import { folderUri } from './capabilities';
import { now, onProjectText, waiting, type Route } from './route';
import { withOriginals } from './session/texts';
import { workspaceEdit } from './workspace-edit';

export const renamingRoutes: readonly Route[] = [
  onProjectText(
    PrepareRenameRequest.type,
    { renameProvider: { prepareProvider: true } },
    ({ session, uri, text }, { position }) => renamableAt(session.service, uri, text, position) ?? null,
  ),

  onProjectText(RenameRequest.type, {}, ({ session, style, uri, text }, { position, newName }) => {
    const result = rename(session.service, uri, text, position, newName);
    if (!result) return null;
    // The person must be told why: an empty answer would look as if it had been done.
    if ('refused' in result)
      return new ResponseError<never>(LSPErrorCodes.RequestFailed, renameRefusals[result.refused][style.language]);
    return workspaceEdit({ edits: result.edits, created: [] }, style.edits) ?? null;
  }),
  waiting(
    now(WillRenameFilesRequest.type, willRename, null, async ({ session, style }, { files }) => {
      const renamed = files.map(({ oldUri, newUri }) => ({
        before: folderUri(oldUri),
        after: folderUri(newUri),
      }));
      const edits = new Map<DocumentUri, readonly TextEdit[]>();
      for (const { project, fix } of changesOfRenamed(session.service, renamed))
        await withOriginals(session, project, (originals) => {
          const prepared = prepareFix(fix, originals, project, session.service);
          for (const [uri, list] of prepared?.edits ?? []) edits.set(uri, list);
        });
      return edits.size === 0 ? null : (workspaceEdit({ edits, created: [] }, style.edits) ?? null);
    }),
  ),
];

/** Of files and folders alike. */
function willRename({ workspace }: ClientCapabilities): ServerCapabilities {
  if (!workspace?.fileOperations?.willRename) return {};
  return { workspace: { fileOperations: { willRename: { filters: [{ pattern: { glob: '**/*' } }] } } } };
}
