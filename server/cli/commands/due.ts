import { Option, type Command } from 'commander';
import { dueReport } from '../../reports/due/data';
import { readHorizon, type Horizon } from '../../reports/due/horizon';
import { dueView } from '../../reports/due/view';
import { folderOfProject } from '../../workspace/uris';
import { writeDocument } from '../../writers/table';
import { dueText } from '../due-text';
import { dayOf } from '../options';
import { UsageError, type ExitCode, type Terminal } from '../terminal';
import { loadProject, type LoadedProject } from './reports';

export interface DueOptions {
  readonly horizon: Horizon;
  readonly asJson: boolean;
  readonly today: string;
}

/** `isms due`: what is overdue in a project, and what falls due within a time. It only tells: the exit code judges nothing. */
export async function due(path: string, options: DueOptions, terminal: Terminal): Promise<ExitCode> {
  const loaded = await loadProject(path, options.today, terminal);
  if (!loaded) return 2;
  const { project, service, incomplete, pathOf } = loaded;
  const { say, colour, language } = terminal;
  const report = dueReport(project, service, language, options.horizon);
  if (options.asJson) terminal.out(await writeDocument('json', { data: report, view: dueView(report) }));
  else terminal.out(dueText(report, { say, colour, pathOf: pathWithin(folderOfProject(project), pathOf) }));
  return incomplete ? 2 : 0;
}

/** Of a file's path within a project, the path from here; files without a folder in common are called by their addresses. */
export function pathWithin(folder: string, pathOf: LoadedProject['pathOf']): (file: string) => string {
  const path = folder === '' ? '.' : pathOf(folder);
  return (file) => (path === '.' ? file : `${path}/${file}`);
}

interface RawDueOptions {
  readonly within: Horizon;
  readonly format: string;
  readonly today?: string;
}

/** The command's own option, and what it does; `--today`, `--format` and `--lang` it has like others. */
export function registerDue(command: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  const { say } = terminal;
  const usual = '30d';
  const read = (value: string): Horizon => {
    const horizon = readHorizon(value);
    if (!horizon) throw new UsageError(say('badHorizon', { option: '--within', value }));
    return horizon;
  };
  command
    .addOption(new Option('--within <time>', say('within')).argParser(read).default(read(usual), usual))
    .action(async (path: string | undefined, { within, format, today }: RawDueOptions) => {
      const options = { horizon: within, asJson: format === 'json', today: dayOf(today, terminal) };
      end(await due(path ?? '.', options, terminal));
    });
}
