import { Command, CommanderError, Option } from 'commander';
import { isCalendarDate } from '../facts/date';
import { localToday } from '../node-today';
import { check, type CheckOptions } from './check';
import { conformity, soa, type ReportOptions } from './reports';
import { UsageError, type ExitCode, type Terminal } from './terminal';
import type { Word } from './words';

/** Runs one command line. Returns the exit code; never throws. `lsp` takes over the process and is started by `serve`. */
export async function runProgram(
  argv: readonly string[],
  terminal: Terminal,
  version: string,
  serve: () => void,
): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = buildProgram(terminal, version, serve, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof UsageError) terminal.complain(error.message);
    else if (error instanceof CommanderError) return reportUsage(error, terminal);
    else throw error;
    return 2;
  }
}

function buildProgram(terminal: Terminal, version: string, serve: () => void, end: (code: ExitCode) => void): Command {
  const { say } = terminal;
  const localized = (command: Command): Command =>
    command
      .helpOption('-h, --help', say('help'))
      .configureHelp({ styleTitle: (title) => titleWords[title]?.(terminal) ?? title })
      .configureOutput({ writeOut: terminal.out, writeErr: () => undefined })
      .exitOverride();
  const program = localized(new Command('isms'));
  program.description(say('description')).version(version, '-V, --version', say('version')).helpCommand(false);
  const add = (name: string, description: Word): Command =>
    localized(program.command(name))
      .description(say(description))
      .addOption(new Option('--lang <ja|en>', say('lang')));
  const today = (command: Command): Command => command.option('--today <date>', say('today'));

  today(add('check [paths...]', 'check'))
    .addOption(choice('--format <format>', say('format'), ['pretty', 'json'], 'pretty'))
    .option('--output <file>', say('output'))
    .addOption(choice('--fail-level <level>', say('failLevel'), ['error', 'warning', 'info', 'never'], 'error'))
    .option('--rule <code>', say('rule'), (code: string, known: readonly string[]) => [...known, code], [])
    .option('--quiet', say('quiet'), false)
    .action(async (paths: string[], raw: RawOptions) => {
      const options = {
        format: chosen(raw.format, ['pretty', 'json'], '--format', terminal),
        output: raw.output,
        failLevel: chosen(raw.failLevel, ['error', 'warning', 'info', 'never'], '--fail-level', terminal),
        today: dayOf(raw.today, terminal),
        rules: raw.rule ?? [],
        quiet: raw.quiet === true,
        version,
      } satisfies CheckOptions;
      end(await check(paths, options, terminal));
    });

  const report = (command: Command, run: typeof soa): Command =>
    today(command)
      .addOption(choice('--format <format>', say('format'), ['md', 'json'], 'md'))
      .option('--output <file>', say('output'))
      .action(async (path: string | undefined, raw: RawOptions) => {
        const format = chosen(raw.format, ['md', 'json'], '--format', terminal);
        const options = { format, output: raw.output, today: dayOf(raw.today, terminal) } satisfies ReportOptions;
        end(await run(path ?? '.', options, terminal));
      });
  report(add('soa [path]', 'soa'), soa);
  const reports = add('report', 'report');
  report(
    localized(reports.command('conformity [path]')).addOption(new Option('--lang <ja|en>', say('lang'))),
    conformity,
  );

  add('lsp', 'lsp').option('--stdio', say('stdio')).action(serve);
  return program;
}

interface RawOptions {
  readonly format?: string;
  readonly output?: string;
  readonly failLevel?: string;
  readonly today?: string;
  readonly rule?: readonly string[];
  readonly quiet?: boolean;
}

const titleWords: Readonly<Record<string, (terminal: Terminal) => string>> = {
  'Usage:': ({ say }) => say('usageTitle'),
  'Arguments:': ({ say }) => say('argumentsTitle'),
  'Options:': ({ say }) => say('optionsTitle'),
  'Global Options:': ({ say }) => say('globalOptionsTitle'),
  'Commands:': ({ say }) => say('commandsTitle'),
};

function choice(flags: string, description: string, choices: readonly string[], initial: string): Option {
  return new Option(flags, `${description} (${choices.join(', ')})`).default(initial);
}

function chosen<T extends string>(
  value: string | undefined,
  choices: readonly T[],
  option: string,
  { say }: Terminal,
): T {
  const found = choices.find((each) => each === value);
  if (found === undefined)
    throw new UsageError(say('badChoice', { option, choices: choices.join(', '), value: value ?? '' }));
  return found;
}

function dayOf(value: string | undefined, { say, environment }: Terminal): string {
  if (value === undefined) return localToday(environment);
  if (!isCalendarDate(value)) throw new UsageError(say('badDate', { value }));
  return value;
}

/** The library's complaints in the person's language; help and version are no complaints. */
function reportUsage(error: CommanderError, { say, complain }: Terminal): ExitCode {
  if (error.exitCode === 0) return 0;
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const words: Readonly<Record<string, Word>> = {
    'commander.unknownOption': 'unknownOption',
    'commander.unknownCommand': 'unknownCommand',
    'commander.optionMissingArgument': 'missingValue',
    'commander.missingArgument': 'missingArgument',
    'commander.excessArguments': 'tooManyArguments',
  };
  // Without a command, help is what was meant; it has been printed.
  if (error.code === 'commander.help') return 2;
  complain(
    say(words[error.code] ?? 'invalidValue', { name, command: '', detail: error.message.replace(/^error: /, '') }),
  );
  return 2;
}
