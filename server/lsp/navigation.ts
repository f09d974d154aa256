/** Going from one place to another: definitions, references, the outline, and renaming what they lead to. */
import {
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  InlayHintRequest,
  LSPErrorCodes,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  ResponseError,
  SymbolKind,
  WorkspaceSymbolRequest,
  type DocumentSymbol,
  type SymbolInformation,
} from 'vscode-languageserver';
import { controlTitles } from '../features/navigation/control-titles';
import { definition } from '../features/navigation/definition';
import { references } from '../features/navigation/references';
import { renamableAt, rename, renameRefusals } from '../features/navigation/rename';
import { highlights } from '../features/navigation/highlights';
import { createOutlineMemo, documentSymbols, symbolKinds } from '../features/navigation/symbols';
import { workspaceSymbols } from '../features/navigation/workspace-symbols';
import { own } from '../words/own';
import type { Location } from '../check/location';
import type { DocumentUri } from '../workspace/subject';
import { now, onProjectText, onText, waiting, type Route } from './route';
import { workspaceEdit } from './workspace-edit';

const toLocation = ({ document, range }: Location) => ({ uri: document, range });

export function navigationRoutes(): readonly Route[] {
  const outline = createOutlineMemo();
  return [
    onProjectText(DefinitionRequest.type, { definitionProvider: true }, ({ session, uri, text }, { position }) =>
      definition(session.service, uri, text, position).map(toLocation),
    ),

    onProjectText(
      ReferencesRequest.type,
      { referencesProvider: true },
      ({ session, uri, text }, { position, context }) =>
        references(session.service, uri, text, position, context.includeDeclaration).map(toLocation),
    ),

    onProjectText(
      DocumentHighlightRequest.type,
      { documentHighlightProvider: true },
      ({ session, uri, text }, { position }) =>
        highlights(session.service, uri, text, position).map(({ range, defines }) => ({
          range,
          kind: defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        })),
    ),

    waiting(
      now(WorkspaceSymbolRequest.type, { workspaceSymbolProvider: true }, null, ({ session, style }, { query }) =>
        workspaceSymbols(session.service, query, style.language).map(({ name, title, section, location }) => ({
          name: title === '' ? name : `${name} ${title}`,
          containerName: section,
          kind: own(symbolKinds, section) ?? SymbolKind.Field,
          location: toLocation(location),
        })),
      ),
    ),

    onText(DocumentSymbolRequest.type, { documentSymbolProvider: true }, ({ session, style, uri }) => {
      const symbols = documentSymbols(session.service, uri, style.language, outline);
      return style.hierarchicalSymbols ? [...symbols] : [...flat(symbols, uri)];
    }),

    onText(InlayHintRequest.type, { inlayHintProvider: true }, ({ session, style, uri }, { range }) => [
      ...controlTitles(session.service, uri, range, style.language),
    ]),

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
  ];
}

/** For clients that know no symbols within symbols: one after the other, each with the name of what it stands in. */
function flat(symbols: readonly DocumentSymbol[], uri: DocumentUri, container?: string): readonly SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(container === undefined ? {} : { containerName: container }) },
    ...flat(children, uri, name),
  ]);
}
