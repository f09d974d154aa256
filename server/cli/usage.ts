/** What is said of a command line that cannot be understood. */
import type { Command, CommanderError } from 'commander';
import { nearest, suggestion } from '../words/nearest';
import type { ExitCode, Terminal } from './terminal';
import type { Word } from './words';

/** The library's complaint, with the command that it is about. */
export class Misuse extends Error {
  constructor(
    readonly complaint: CommanderError,
    readonly command: Command,
  ) {
    super(complaint.message, { cause: complaint });
  }
}

const words: Readonly<Record<string, Word>> = {
  'commander.unknownOption': 'unknownOption',
  'commander.unknownCommand': 'unknownCommand',
  'commander.optionMissingArgument': 'missingValue',
  'commander.missingArgument': 'missingArgument',
  'commander.excessArguments': 'tooManyArguments',
};

/** Says it in the person's language; help and version are no complaints. */
export function reportUsage({ complaint, command }: Misuse, terminal: Terminal): ExitCode {
  if (complaint.exitCode === 0) return 0;
  // Without a command, help is what was meant; but nothing was done.
  if (complaint.code === 'commander.help') {
    terminal.note(command.helpInformation());
    return 2;
  }
  const { language, say, complain } = terminal;
  const name = /'([^']*)'/.exec(complaint.message)?.[1] ?? '';
  const known =
    complaint.code === 'commander.unknownCommand'
      ? command.commands.map((each) => each.name())
      : command.options.flatMap(({ long }) => (long ? [long] : []));
  const hint = suggestion(nearest(name, known))[language];
  const detail = complaint.message.replace(/^error: /, '');
  complain(say(words[complaint.code] ?? 'invalidValue', { name, command: pathOf(command), detail, hint }));
  return 2;
}

/** `isms report conformity`: how the command is called. */
function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}
