import { createNodeHost } from '../../node-host';
import { nearest, suggestion } from '../../words/nearest';
import type { LocatedFinding } from '../../check/located-finding';
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
  const keep = ({ finding }: LocatedFinding): boolean =>
    options.rules.length === 0 || options.rules.includes(finding.rule.code);
  const report = checkReport(loaded, language, options.version, {
    keep,
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
  // What people are shown together, or later, counts all the same.
  const all = loaded.service.workspace.projects().flatMap((project) => project.uris());
  const standing = all.flatMap((uri) => loaded.service.findings(uri)).filter((each) => !each.suppression && keep(each));
  return failing(new Set(standing.map(({ severity }) => severity)), options.failLevel) ? 1 : 0;
}

function failing(found: ReadonlySet<Severity>, level: CheckOptions['failLevel']): boolean {
  if (level === 'never') return false;
  return severities.slice(0, severities.indexOf(level) + 1).some((severity) => found.has(severity));
}

/** A misspelt rule would find nothing, and a pipeline would pass for it. */
export function requireRule(code: string, { say, language }: Terminal): void {
  const codes = allRules.map((rule) => rule.code);
  if (codes.includes(code)) return;
  throw new UsageError(say('noSuchRule', { name: code, hint: suggestion(nearest(code, codes))[language] }));
}
