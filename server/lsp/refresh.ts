/** What stands beside the text is asked for again when something elsewhere has changed it: a client asks by itself only for what was typed in. */
import { CodeLensRefreshRequest, InlayHintRefreshRequest, SemanticTokensRefreshRequest } from 'vscode-languageserver';
import type { ClientCapabilities, Connection } from 'vscode-languageserver';

/** Milliseconds of quiet: while somebody types, the client asks by itself. */
const quiet = 300;

/** Returns a function that asks the client soon, and once for all that happens until then. */
export function createRefresh(
  connection: Pick<Connection, 'sendRequest'>,
  { workspace }: ClientCapabilities,
  failed: (error: unknown) => void,
): () => void {
  const kinds = [
    { taken: workspace?.codeLens, request: CodeLensRefreshRequest.type },
    { taken: workspace?.inlayHint, request: InlayHintRefreshRequest.type },
    { taken: workspace?.semanticTokens, request: SemanticTokensRefreshRequest.type },
  ].filter(({ taken }) => taken?.refreshSupport === true);
  let waiting: NodeJS.Timeout | undefined;
  if (kinds.length === 0) return () => undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      for (const { request } of kinds) connection.sendRequest(request).catch(failed);
    }, quiet).unref();
  };
}
