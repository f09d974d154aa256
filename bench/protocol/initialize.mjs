// What this client says of itself: as much as an ordinary editor does.
import { pathToFileURL } from 'node:url';

/**
 * A server that knows pull diagnostics is asked for them; the others push. `resolves`: the edit of a code action is asked
 * for when it is chosen, as VS Code does. `notifies`: it tells of changes, as views of our own client ask for.
 */
export function initializeParameters(server, folder, { resolves = true, notifies = false } = {}) {
  const uri = pathToFileURL(folder).href;
  return {
    processId: process.pid,
    locale: 'en',
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'bench' }],
    initializationOptions: notifies ? { notifyChanges: true } : {},
    capabilities: {
      workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeConfiguration: {},
        diagnostics: { refreshSupport: true },
      },
      textDocument: {
        synchronization: { didSave: true },
        publishDiagnostics: { relatedInformation: true },
        ...(server.pulls ? { diagnostic: {} } : {}),
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
        definition: {},
        codeAction: {
          codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } },
          dataSupport: true,
          ...(resolves ? { resolveSupport: { properties: ['edit'] } } : {}),
        },
        rename: { prepareSupport: true },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      },
    },
  };
}
