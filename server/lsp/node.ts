/** The language server under Node: over stdio with `--stdio`, over the editor's channel between processes else. */
import { join } from 'node:path';
import { createConnection, IPCMessageReader, IPCMessageWriter, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { createNodeHost } from '../node-host';
import { keepMemoryTight } from '../node-memory';
import { localToday } from '../node-today';
import { languageOf } from '../words/bilingual';
import { startServer, type ServerEnvironment } from './server';
import { serveOnStreams } from './streams';
import { createGate } from './wire/gate';
import { gatedReader } from './wire/reader';

keepMemoryTight();
const language = languageOf(process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG']);
const environment: ServerEnvironment = {
  host: createNodeHost(join(__dirname, 'texts')),
  today: () => localToday(process.env),
  version,
  language: { environment: language },
};

if (process.argv.includes('--node-ipc')) {
  const writer = new IPCMessageWriter(process);
  const reader = gatedReader(new IPCMessageReader(process), writer, createGate(language));
  startServer(createConnection(ProposedFeatures.all, reader, writer), environment);
} else if (process.argv.includes('--stdio')) {
  const complain = (sentence: Readonly<Record<'en' | 'ja', string>>): void => {
    process.stderr.write(`isms: ${sentence[language]}\n`);
  };
  const exit = (code: number): void => process.exit(code);
  serveOnStreams({ input: process.stdin, output: process.stdout, language, complain, exit }, environment);
} else {
  startServer(createConnection(ProposedFeatures.all), environment);
}
