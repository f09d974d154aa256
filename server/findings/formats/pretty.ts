import pc from 'picocolors';
import { fill } from '../../check/message';
import type { Severity } from '../../check/rule';
import type { Bilingual } from '../../words/bilingual';
import { severityNames } from '../../words/names';
import type { CheckReport, FindingRecord } from '../report';
import type { FormatStyle } from './format';

const words = {
  noProblems: { en: 'No findings.', ja: '指摘はありません。' },
  summary: {
    en: '{error} errors, {warning} warnings, {info} information, {hint} hints',
    ja: 'エラー {error}件、警告 {warning}件、情報 {info}件、ヒント {hint}件',
  },
  conformity: {
    en: 'JIP-ISMS517-1.0 clause 4: {met} of {total} requirements met (as of {today})',
    ja: 'JIP-ISMS517-1.0 箇条4: {total}項目中{met}項目を充足({today}時点)',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Findings by file, then the state of clause 4, then the counts: for a person at a terminal. Places are one-based. */
export function pretty(report: CheckReport, { language, titles, colour, quiet }: FormatStyle): string {
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
        const name = paints[severity](severityNames[severity][language]);
        lines.push(`  ${place.padEnd(8)} ${name}  ${message}  ${paint.dim(rule)}`);
      }
      lines.push('');
    }
    const met = project.requirements.filter((row) => row.met).length;
    const total = project.requirements.length;
    const counted = fill(words.conformity[language], { met, total, today: report.today }, language);
    lines.push(paint.bold(`${project.root}  ${counted}`));
    for (const row of project.requirements) {
      const state = row.met ? paint.green('✓') : paint.red('✗');
      lines.push(`  ${state} ${row.id.padEnd(12)} ${titles(row.id)}`);
    }
    lines.push('');
  }
  const none = Object.values(report.summary).every((count) => count === 0);
  lines.push(none ? words.noProblems[language] : fill(words.summary[language], report.summary, language));
  return `${lines.join('\n')}\n`;
}

function byFile(findings: readonly FindingRecord[]): ReadonlyMap<string, readonly FindingRecord[]> {
  const files = new Map<string, FindingRecord[]>();
  for (const finding of findings) files.set(finding.file, [...(files.get(finding.file) ?? []), finding]);
  return files;
}
