import type { Command } from 'commander';
import { editions, models, shapes } from '../../features/start/answers';
import { choice, oneOf, repeated } from '../options';
import type { Terminal } from '../terminal';

/** The options of `isms init`, each an answer to one of its questions. */
export function withInitOptions(command: Command, terminal: Terminal): Command {
  const { say } = terminal;
  return command
    .option('--name <name>', say('startName'))
    .addOption(choice(`--shape ${oneOf(shapes)}`, say('startShape'), shapes, terminal))
    .option('--role <roles>', say('startRole'))
    .option('--service <name>', say('startService'), repeated)
    .option('--uses <name>', say('startUses'), repeated)
    .addOption(choice(`--model ${oneOf(models)}`, say('startModel'), models, terminal))
    .addOption(choice(`--iso27001 ${oneOf(editions)}`, say('startEdition'), editions, terminal));
}
