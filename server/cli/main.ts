import { join } from 'node:path';
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { languageOf } from '../catalog/bilingual';
import { startServer } from '../lsp/server';
import { createNodeHost } from '../node-host';
import { localToday } from '../node-today';
import { runProgram } from './program';
import { createSay } from './words';

const argv = process.argv.slice(2);
const environment = process.env;
const language = languageOf(
  askedLanguage() ?? environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'],
);
const textFolder = join(__dirname, 'texts');

/** Read before the options are, because the help is in the language, too. */
function askedLanguage(): string | undefined {
  const at = argv.findIndex((each) => each === '--lang' || each.startsWith('--lang='));
  return at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
}

const serve = (): void => {
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(process.stdin),
    new StreamMessageWriter(process.stdout),
  );
  startServer(connection, { host: createNodeHost(textFolder), today: () => localToday(environment), version });
};

void runProgram(
  argv,
  {
    language,
    say: createSay(language),
    folder: process.cwd(),
    environment,
    colour: process.stdout.isTTY && !environment['NO_COLOR'],
    textFolder,
    out: (text) => process.stdout.write(text),
    complain: (sentence) => process.stderr.write(`isms: ${sentence}\n`),
  },
  version,
  serve,
).then((code) => {
  if (!argv.includes('lsp')) process.exitCode = code;
});
