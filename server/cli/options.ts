import { Option, type Command } from 'commander';
import { isCalendarDate, type CalendarDate } from '../facts/date';
import { localToday } from '../node-today';
import { UsageError, type Terminal } from './terminal';

/** How help shows what an option takes: `<md|json>`. */
export function oneOf(choices: readonly string[]): string {
  return `<${choices.join('|')}>`;
}

/** An option that takes one of several values; any other ends the command with a sentence. */
export function choice(flags: string, description: string, choices: readonly string[], terminal: Terminal): Option {
  const [name = flags] = flags.split(' ');
  return new Option(flags, description).argParser((value) => {
    if (choices.includes(value)) return value;
    throw new UsageError(terminal.say('badChoice', { option: name, choices: choices.join(', '), value }));
  });
}

export function processNumber({ say }: Terminal): (value: string) => string {
  return (value) => {
    if (/^\d{1,10}$/.test(value)) return value;
    throw new UsageError(say('badProcess', { option: '--clientProcessId', value }));
  };
}

/** What an option that may be repeated was given so far, with one more. */
export function repeated(value: string, known: readonly string[] = []): readonly string[] {
  return [...known, value];
}

export function langOption(terminal: Terminal): Option {
  const { say } = terminal;
  // The language was chosen before the options were read, because help and complaints are in it; here it is judged.
  return choice('--lang <ja|en>', say('lang'), ['ja', 'en'], terminal);
}

export function todayOption(command: Command, { say }: Terminal): Command {
  return command.option('--today <date>', say('today'), (value: string) => {
    if (!isCalendarDate(value)) throw new UsageError(say('badDate', { option: '--today', value }));
    return value;
  });
}

/** The day of the option, else that of the environment. A wrong day there must not go unseen in a pipeline. */
export function dayOf(asked: CalendarDate | undefined, { say, environment }: Terminal): CalendarDate {
  if (asked !== undefined) return asked;
  const set = environment['ISMS_TODAY'];
  if (set && !isCalendarDate(set)) throw new UsageError(say('badDate', { option: 'ISMS_TODAY', value: set }));
  return localToday(environment);
}
