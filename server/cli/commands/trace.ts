import type { Command } from 'commander';
import { traceableIds, traceOf } from '../../reports/trace/tree';
import { folderOfProject } from '../../workspace/uris';
import { clean } from '../../reports/view/clean';
import { nearest, suggestion } from '../../words/nearest';
import { dayOf } from '../options';
import { UsageError, type ExitCode, type Terminal } from '../terminal';
import { traceMermaid } from '../trace-mermaid';
import { traceText } from '../trace-text';
import { loadProject } from './reports';
import { pathWithin } from './due';

interface RawTraceOptions {
  readonly format: string;
  readonly today?: string;
}

/** `isms trace ID`: what leads to a service, risk, control, piece of evidence or audit finding, and what it leads to. */
export function registerTrace(command: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  command.action(async (id: string, path: string | undefined, { format, today }: RawTraceOptions) => {
    const loaded = await loadProject(path ?? '.', dayOf(today, terminal), terminal);
    if (!loaded) return end(2);
    const { project, service, incomplete, pathOf } = loaded;
    const { say, colour, language } = terminal;
    const traces = traceOf(id, project, service, language);
    if (traces.length === 0) {
      const hint = suggestion(nearest(id, traceableIds(project, service)))[language];
      throw new UsageError(say('nothingToTrace', { name: id, hint }));
    }
    if (format === 'json') terminal.out(`${JSON.stringify(clean({ version: 1, traces }), null, 2)}\n`);
    else if (format === 'mermaid') terminal.out(traceMermaid(traces, language));
    else terminal.out(traceText(traces, { language, colour, pathOf: pathWithin(folderOfProject(project), pathOf) }));
    end(incomplete ? 2 : 0);
  });
}
