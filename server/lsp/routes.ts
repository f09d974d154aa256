/** All that an editor may ask by the protocol, one route for each method: see `route.ts` for what a route is. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import { codeActionRoutes } from './code-action-requests';
import { completionRoutes } from './completion';
import { formattingRoutes, type Telling } from './formatting';
import { hoverRoutes } from './hover';
import { lensRoutes } from './lenses';
import { navigationRoutes } from './navigation';
import { renamingRoutes } from './renaming';
import type { Route } from './route';
import { structureRoutes } from './structure';
import { tokenRoutes } from './tokens';
import { traceRoutes } from './trace';

/** What routes ask of the client beside their answers. */
export interface ClientDoes extends Telling {
  readonly applyEdit: (edit: WorkspaceEdit) => Promise<unknown>;
}

/** Made anew for each server: some remember what they answered last. */
export function routesOf(client: ClientDoes): readonly Route[] {
  return [
    ...hoverRoutes,
    ...completionRoutes(),
    ...codeActionRoutes(client.applyEdit),
    ...navigationRoutes,
    ...renamingRoutes,
    ...structureRoutes(),
    ...lensRoutes,
    ...tokenRoutes(),
    ...traceRoutes,
    ...formattingRoutes(client),
  ];
}
