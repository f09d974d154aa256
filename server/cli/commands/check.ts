import { createNodeHost } from '../../node-host';
import { nearest, suggestion } from '../../words/nearest';
import { severities, type Severity } from '../../check/rule';
import { rules as allRules } from '../../rules/table';
import { checkReport } from '../../findings/report';
import { loadProjects } from '../load';
import { writeOutput } from '../output';
import { findingsFormats, type FindingsFormatName } from '../../findings/formats/table';
import { UsageError, type ExitCode, type Terminal } from '../terminal';

export interface CheckOptions {
  readonly format: FindingsFormatName;
  readonly output: string | undefined;
  readonly failLevel: 'error' | 'warning' | 'info' | 'never';
  readonly today: string;
  readonly rules: readonly string[];
  readonly quiet: boolean;
  readonly version: string;
}

/** `isms check`: findings of all projects under the paths. */
export async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const { language, colour } = terminal;
  for (const code of options.rules) requireRule(code, terminal);
  const host = createNodeHost(terminal.textFolder);
  const loaded = await loadProjects(paths.length > 0 ? paths : ['.'], options.today, host, terminal);
  const report = checkReport(loaded, language, options.version, {
    keep: ({ finding }) => options.rules.length === 0 || options.rules.includes(finding.rule.code),
    // Who asks for some rules wants these by their own code.
    asShown: options.format === 'pretty' && options.rules.length === 0,
  });
  const { catalog } = loaded.service;
  // A program that reads the output gets a complete answer even when nothing could be read.
  if (report.projects.length > 0 || options.format === 'json') {
    const titles = (id: string): string => catalog.requirement(id)?.title[language] ?? id;
    const style = { language, titles, colour: colour && options.output === undefined, quiet: options.quiet };
    await writeOutput(findingsFormats[options.format](report, style), options.output, terminal);
  }
  if (loaded.incomplete) return 2;
  return failing(report.summary, options.failLevel) ? 1 : 0;
}

function failing(summary: Readonly<Record<Severity, number>>, level: CheckOptions['failLevel']): boolean {
  if (level === 'never') return false;
  return severities.slice(0, severities.indexOf(level) + 1).some((severity) => summary[severity] > 0);
}

/** A misspelt rule would find nothing, and a pipeline would pass for it. */
export function requireRule(code: string, { say, language }: Terminal): void {
  const codes = allRules.map((rule) => rule.code);
  if (codes.includes(code)) return;
  throw new UsageError(say('noSuchRule', { name: code, hint: suggestion(nearest(code, codes))[language] }));
}
