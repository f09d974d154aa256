import { join } from 'node:path';
import * as util from 'node:util';
import { version } from '../../package.json';
import { languageOf } from '../words/bilingual';
import { runProgram } from './program';
import { createProgress, noProgress } from './progress';
import { inOneLine } from '../words/hidden';
import { reasonOf } from './reason';
import { createSay } from './words';

const argv = process.argv.slice(2);
const environment = process.env;
// An empty variable counts as unset; where there is none at all (Windows), the system's own language is asked.
const language = languageOf(
  askedLanguage() ||
    environment['LC_ALL'] ||
    environment['LC_MESSAGES'] ||
    environment['LANG'] ||
    new Intl.DateTimeFormat().resolvedOptions().locale,
);
const textFolder = join(__dirname, 'texts');

/** Read before the options are, because the help is in the language, too. */
function askedLanguage(): string | undefined {
  const at = argv.findLastIndex((each) => each === '--lang' || each.startsWith('--lang='));
  return at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
}

/** Loaded when it is asked for: no other command needs the protocol. */
const serve = async (): Promise<void> => {
  const { serveOnStandardStreams } = await import('./serve');
  const asked = askedLanguage();
  const spoken = { asked: asked === undefined ? undefined : languageOf(asked), environment: language };
  serveOnStandardStreams({ textFolder, environment, version, language, spoken, complain });
};

const say = createSay(language);
const complain = (sentence: string): void => {
  process.stderr.write(`isms: ${inOneLine(sentence)}\n`);
};

// Whoever reads may stop reading (`isms check | head`): that is no error of ours. What cannot be written is said once.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  complain(say('unwritable', { path: 'stdout', reason: reasonOf(error, say) }));
  process.exit(2);
});
process.stderr.on('error', () => process.exit(2));
process.on('SIGINT', () => {
  progress.clear();
  complain(say('interrupted'));
  process.exit(130);
});

/** The folder in which the command runs; it may have been removed meanwhile. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    complain(say('folderGone'));
    process.exit(2);
  }
}

const progress = process.stderr.isTTY
  ? createProgress(
      (text) => process.stderr.write(text),
      () => performance.now(),
    )
  : noProgress;

void runProgram(
  argv,
  {
    language,
    say,
    folder: workingFolder(),
    environment,
    // Never undefined: the colouring would then look at the environment by itself, and paint what a pipeline stores.
    colour: process.stdout.isTTY === true && !environment['NO_COLOR'],
    textFolder,
    progress,
    isTerminal: process.stdout.isTTY === true,
    // What draws the questions needs a function that Node has since 20.12.
    asks: process.stdout.isTTY === true && process.stdin.isTTY === true && 'styleText' in util,
    out: (content) => process.stdout.write(content),
    complain(sentence) {
      progress.clear();
      complain(sentence);
    },
    note: (text) => process.stderr.write(text),
  },
  version,
  serve,
).then((code) => {
  // Only set, never `process.exit`: what is still being written to a pipe would be lost.
  if (code !== undefined) process.exitCode = code;
});
