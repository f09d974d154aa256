import pc from 'picocolors';
import type { Severity } from '../rules/rule';
import type { CheckReport, FindingRecord } from './check-report';
import type { Say, Word } from './words';

export const severityWords: Readonly<Record<Severity, Word>> = {
  error: 'severityError',
  warning: 'severityWarning',
  info: 'severityInfo',
  hint: 'severityHint',
};

export interface PrettyStyle {
  readonly colour: boolean;
  /** Only errors are listed; all are counted. */
  readonly quiet: boolean;
}

/** Findings by file, then the state of clause 4, then the counts: for a person at a terminal. Places are one-based. */
export function prettyReport(
  report: CheckReport,
  titles: (requirement: string) => string,
  say: Say,
  { colour, quiet }: PrettyStyle,
): string {
  const paint = pc.createColors(colour);
  const paints: Readonly<Record<Severity, (text: string) => string>> = {
    error: paint.red,
    warning: paint.yellow,
    info: paint.blue,
    hint: paint.gray,
  };
  const lines: string[] = [];
  for (const project of report.projects) {
    for (const [file, findings] of byFile(project.findings.filter(({ severity }) => !quiet || severity === 'error'))) {
      lines.push(paint.underline(file));
      for (const { range, severity, message, rule } of findings) {
        const place = `${range.start.line + 1}:${range.start.character + 1}`;
        lines.push(
          `  ${place.padEnd(8)} ${paints[severity](say(severityWords[severity]))}  ${message}  ${paint.dim(rule)}`,
        );
      }
      lines.push('');
    }
    const met = project.requirements.filter((row) => row.met).length;
    const total = project.requirements.length;
    lines.push(paint.bold(`${project.root}  ${say('conformity', { met, total, today: report.today })}`));
    for (const row of project.requirements) {
      const state = row.met ? paint.green('✓') : paint.red('✗');
      lines.push(`  ${state} ${row.id.padEnd(12)} ${titles(row.id)}`);
    }
    lines.push('');
  }
  const { error, warning, info, hint } = report.summary;
  lines.push(error + warning + info + hint === 0 ? say('noProblems') : say('summary', { error, warning, info, hint }));
  return `${lines.join('\n')}\n`;
}

function byFile(findings: readonly FindingRecord[]): ReadonlyMap<string, readonly FindingRecord[]> {
  const files = new Map<string, FindingRecord[]>();
  for (const finding of findings) files.set(finding.file, [...(files.get(finding.file) ?? []), finding]);
  return files;
}
