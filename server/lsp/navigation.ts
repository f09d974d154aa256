/** Going from one place to another: definitions, references, entries of the whole workspace. */
import {
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  ReferencesRequest,
  SymbolKind,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { definition } from '../features/navigation/definition';
import { highlights } from '../features/navigation/highlights';
import { references } from '../features/navigation/references';
import { symbolKinds } from '../features/navigation/symbols';
import { workspaceSymbols } from '../features/navigation/workspace-symbols';
import { own } from '../words/own';
import type { Location } from '../check/location';
import { now, onProjectText, waiting, type Route } from './route';

const toLocation = ({ document, range }: Location) => ({ uri: document, range });

export const navigationRoutes: readonly Route[] = [
  onProjectText(DefinitionRequest.type, { definitionProvider: true }, ({ session, uri, text }, { position }) =>
    definition(session.service, uri, text, position).map(toLocation),
  ),

  onProjectText(ReferencesRequest.type, { referencesProvider: true }, ({ session, uri, text }, { position, context }) =>
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
        containerName:
          session.service.schema.root.properties.get(section.split('.')[0] ?? '')?.title[style.language] ?? section,
        kind: own(symbolKinds, section) ?? SymbolKind.Field,
        location: toLocation(location),
      })),
    ),
  ),
];
