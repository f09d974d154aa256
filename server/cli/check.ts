import { createNodeHost } from '../node-host';
import { severities, type Severity } from '../rules/rule';
import { checkReport } from './check-report';
import { loadProjects } from './load';
import { writeOutput } from './output';
import { prettyReport } from './pretty';
import type { ExitCode, Terminal } from './terminal';

export interface CheckOptions {
  readonly format: 'pretty' | 'json';
  readonly output: string | undefined;
  readonly failLevel: 'error' | 'warning' | 'info' | 'never';
  readonly today: string;
  readonly rules: readonly string[];
  readonly quiet: boolean;
  readonly version: string;
}

/** `isms check`: findings of all projects under the paths. */
export async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const { language, say, colour } = terminal;
  const host = createNodeHost(terminal.textFolder);
  const loaded = await loadProjects(paths.length > 0 ? paths : ['.'], options.today, host, terminal);
  const report = checkReport(loaded, language, options.version, ({ finding, severity }) => {
    if (options.quiet && severity !== 'error') return false;
    return options.rules.length === 0 || options.rules.includes(finding.rule.code);
  });
  const { catalog } = loaded.service;
  if (report.projects.length > 0) {
    const titles = (id: string): string => catalog.requirement(id)?.title[language] ?? id;
    const text =
      options.format === 'json'
        ? `${JSON.stringify(report, null, 2)}\n`
        : prettyReport(report, titles, say, colour && options.output === undefined);
    await writeOutput(text, options.output, terminal);
  }
  if (loaded.incomplete) return 2;
  return failing(report.summary, options.failLevel) ? 1 : 0;
}

function failing(summary: Readonly<Record<Severity, number>>, level: CheckOptions['failLevel']): boolean {
  if (level === 'never') return false;
  return severities.slice(0, severities.indexOf(level) + 1).some((severity) => summary[severity] > 0);
}
