/** The language server on the standard streams of the command line. */
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from '../lsp/server';
import { createNodeHost } from '../node-host';
import { keepMemoryTight } from '../node-memory';
import { localToday } from '../node-today';

export interface Served {
  readonly textFolder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly version: string;
}

export function serveOnStandardStreams({ textFolder, environment, version }: Served): void {
  keepMemoryTight();
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(process.stdin),
    new StreamMessageWriter(process.stdout),
  );
  startServer(connection, { host: createNodeHost(textFolder), today: () => localToday(environment), version });
}
