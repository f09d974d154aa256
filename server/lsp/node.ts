/** The language server under Node: over stdio with `--stdio`, over the editor's pipe else. */
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { createNodeHost } from '../node-host';
import { keepMemoryTight } from '../node-memory';
import { localToday } from '../node-today';
import { startServer } from './server';

keepMemoryTight();
startServer(createConnection(ProposedFeatures.all), {
  host: createNodeHost(join(__dirname, 'texts')),
  today: () => localToday(process.env),
  version,
});
