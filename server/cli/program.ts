import { Command, Option } from 'commander';
import { catalog } from './commands/catalog';
import { check, type CheckOptions } from './commands/check';
import { registerDue } from './commands/due';
import { init } from './commands/init';
import type { InitFlags } from './init/flags';
import { withInitOptions } from './init/options';
import { choice, dayOf, langOption, oneOf, processNumber, repeated, todayOption } from './options';
import { pack } from './commands/pack';
import { report } from './commands/reports';
import { registerTrace } from './commands/trace';
import { explainRules } from './commands/rules';
import { packNames, type PackName } from '../reports/pack';
import { isReportName, reportNames, type ReportName } from '../reports/reports';
import { formatNames, type FormatName } from '../writers/table';
import type { Language } from '../words/bilingual';
import { nearest, suggestion } from '../words/nearest';
import type { MessageArguments } from '../check/rule';
import { UsageError, type ExitCode, type Terminal } from './terminal';
import { Misuse, reportUsage } from './usage';
import type { Word } from './words';

/** Runs one command line. Returns the exit code; `undefined` when `serve` took over the process. */
export async function runProgram(
  argv: readonly string[],
  terminal: Terminal,
  version: string,
  serve: () => Promise<void>,
): Promise<ExitCode | undefined> {
  let exitCode: ExitCode | undefined = 0;
  const program = buildProgram(terminal, version, serve, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    terminal.progress.clear();
    if (error instanceof Misuse) return reportUsage(error, terminal);
    const internal = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.complain(
      error instanceof UsageError ? error.message : terminal.say('internalError', { detail: internal }),
    );
    return 2;
  }
}

const failLevels = ['error', 'warning', 'info', 'never'] as const;

interface RawOptions {
  readonly format: string;
  readonly output?: string;
  readonly failLevel: CheckOptions['failLevel'];
  readonly today?: string;
  readonly rule: readonly string[];
  readonly quiet: boolean;
}

interface RawDocumentOptions {
  readonly format?: FormatName;
  readonly output?: string;
  readonly check?: string;
  readonly today?: string;
}

interface RawPackOptions {
  readonly for: PackName;
  readonly output: string;
  readonly force: boolean;
  readonly today?: string;
}

function buildProgram(
  terminal: Terminal,
  version: string,
  serve: () => Promise<void>,
  end: (code: ExitCode | undefined) => void,
): Command {
  const { say } = terminal;
  const program = localized(new Command('isms'), terminal);
  program.description(say('description')).version(version, '-V, --version', say('version'));
  const under = (parent: Command, name: string, description: Word, args?: MessageArguments): Command =>
    localized(parent.command(name), terminal).description(say(description, args));
  const format = (command: Command, choices: readonly string[]): Command =>
    command.addOption(choice(`--format ${oneOf(choices)}`, say('format'), choices, terminal).default(choices[0]));

  const checking = format(todayOption(under(program, 'check [paths...]', 'check'), terminal), ['pretty', 'json'])
    .option('--output <file>', say('output'))
    .addOption(choice(`--fail-level ${oneOf(failLevels)}`, say('failLevel'), failLevels, terminal).default('error'))
    .option('--rule <code>', say('rule'), repeated, [])
    .option('--quiet', say('quiet'), false);
  checking.action(async (paths: string[], raw: RawOptions) => {
    const { output, failLevel, rule: rules, quiet } = raw;
    const options = { format: raw.format as CheckOptions['format'], output, failLevel, rules, quiet, version };
    end(await check(paths, { ...options, today: dayOf(raw.today, terminal) }, terminal));
  });

  const documented = (command: Command): Command =>
    todayOption(command, terminal)
      .addOption(choice(`--format ${oneOf(formatNames)}`, say('format'), formatNames, terminal))
      .option('--output <file>', say('output'))
      .option('--check <file>', say('checkFile'));
  const write = async (name: ReportName, path: string | undefined, raw: RawDocumentOptions): Promise<void> => {
    const { format: asked, output, check: current } = raw;
    const options = {
      format: asked,
      output,
      check: current,
      language: languageAsked(program),
      today: dayOf(raw.today, terminal),
    };
    end(await report(name, path ?? '.', options, terminal));
  };
  documented(under(program, 'soa [path]', 'soa')).action((path: string | undefined, raw: RawDocumentOptions) =>
    write('soa', path, raw),
  );
  documented(under(program, 'report [name] [path]', 'report', { names: reportNames.join(', ') })).action(
    (name: string | undefined, path: string | undefined, raw: RawDocumentOptions) => {
      if (name === undefined) throw new UsageError(say('whichReport', { names: reportNames.join(', ') }));
      if (isReportName(name)) return write(name, path, raw);
      const hint = suggestion(nearest(name, reportNames))[terminal.language];
      throw new UsageError(say('noSuchReport', { name, hint, names: reportNames.join(', ') }));
    },
  );

  registerDue(format(todayOption(under(program, 'due [path]', 'due'), terminal), ['pretty', 'json']), terminal, end);

  registerTrace(
    format(todayOption(under(program, 'trace <id> [path]', 'trace'), terminal), ['pretty', 'json', 'mermaid']),
    terminal,
    end,
  );

  todayOption(under(program, 'pack [path]', 'pack'), terminal)
    .addOption(
      choice(`--for ${oneOf(packNames)}`, say('packFor', { names: packNames.join(', ') }), packNames, terminal).default(
        packNames[0],
      ),
    )
    .requiredOption('--output <folder>', say('packOutput'))
    .option('--force', say('force'), false)
    .action(async (path: string | undefined, raw: RawPackOptions) => {
      const { output, force } = raw;
      const options = {
        for: raw.for,
        output,
        force,
        language: languageAsked(program),
        today: dayOf(raw.today, terminal),
      };
      end(await pack(path ?? '.', options, terminal));
    });

  withInitOptions(under(program, 'init [folder]', 'init'), terminal).action(
    async (folder: string | undefined, flags: InitFlags) =>
      end(await init(folder ?? '.', flags, languageAsked(program), terminal)),
  );

  format(under(program, 'rules [code]', 'rules'), ['pretty', 'json']).action(
    (code: string | undefined, raw: RawOptions) => end(explainRules(code, raw.format === 'json', terminal)),
  );
  format(under(program, 'catalog [id]', 'catalog'), ['pretty', 'json']).action(
    async (id: string | undefined, raw: RawOptions) => end(await catalog(id, raw.format === 'json', terminal)),
  );

  under(program, 'lsp', 'lsp')
    .option('--stdio', say('stdio'))
    // Language clients add it by themselves; the connection reads it.
    .addOption(new Option('--clientProcessId <number>').argParser(processNumber(terminal)).hideHelp())
    .action(async () => {
      await serve();
      end(undefined);
    });
  return program;
}

/**
 * The language that `--lang` names, wherever it stands: the program has the option as well, and takes it before its commands
 * see it. Undefined: documents are in the language of their project.
 */
function languageAsked(program: Command): Language | undefined {
  return program.opts<{ readonly lang?: Language }>().lang;
}

/** A command whose help and complaints are in the person's language; every command takes `--lang`. */
function localized(command: Command, terminal: Terminal): Command {
  return command
    .helpCommand(false)
    .helpOption('-h, --help', terminal.say('help'))
    .addOption(langOption(terminal))
    .configureHelp({ styleTitle: (title) => titleWords[title]?.(terminal) ?? title })
    .configureOutput({ writeOut: terminal.out, writeErr: () => undefined })
    .exitOverride((complaint) => {
      throw new Misuse(complaint, command);
    });
}

const titleWords: Readonly<Record<string, (terminal: Terminal) => string>> = {
  'Usage:': ({ say }) => say('usageTitle'),
  'Arguments:': ({ say }) => say('argumentsTitle'),
  'Options:': ({ say }) => say('optionsTitle'),
  'Global Options:': ({ say }) => say('globalOptionsTitle'),
  'Commands:': ({ say }) => say('commandsTitle'),
};
