// What this client says of itself: as much as an ordinary editor does.
import { pathToFileURL } from 'node:url';

/** A server that knows pull diagnostics is asked for them; the others push. */
export function initializeParameters(server, folder) {
  const uri = pathToFileURL(folder).href;
  return {
    processId: process.pid,
    locale: 'en',
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'bench' }],
    initializationOptions: {},
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: {} },
      textDocument: {
        synchronization: { didSave: true },
        publishDiagnostics: { relatedInformation: true },
        ...(server.pulls ? { diagnostic: {} } : {}),
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
        definition: {},
        rename: { prepareSupport: true },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      },
    },
  };
}
