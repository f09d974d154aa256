import pc from 'picocolors';
import { fill } from '../../check/message';
import type { Severity } from '../../check/rule';
import type { RequirementState } from '../../check/conformity/conformity';
import type { Bilingual, Language } from '../../words/bilingual';
import { inOneLine } from '../../words/hidden';
import { severityNames, stateNames, unreadNames } from '../../words/names';
import type {
  CheckReport,
  FindingRecord,
  ProjectRecord,
  RequirementRecord,
  SuppressedRecord,
  UnreadRecord,
} from '../report';
import { folded, placesToFill } from './folded';
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
  next: {
    en: 'What comes next ({requirement}): {file}, line {line}. {message}',
    ja: '次に行うこと({requirement}): {file}の{line}行目。{message}',
  },
  places: { en: '{count} places are still to be written.', ja: 'まだ書かれていない箇所は{count}か所です。' },
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
      lines.push(paint.underline(inOneLine(file)));
      for (const { range, severity, message, rule } of folded(findings, language)) {
        const place = `${range.start.line + 1}:${range.start.character + 1}`;
        const name = paints[severity](severityNames[severity][language]);
        lines.push(`  ${place.padEnd(8)} ${name}  ${message}  ${paint.dim(rule)}`);
      }
      lines.push('');
    }
    const met = project.requirements.filter((row) => row.met).length;
    const total = project.requirements.length;
    const counted = fill(words.conformity[language], { met, total, today: report.today }, language);
    lines.push(paint.bold(`${inOneLine(project.root)}  ${counted}`));
    for (const row of project.requirements) {
      const name = row.state === 'met' ? '' : ` (${stateNames[row.state][language]})`;
      lines.push(`  ${signOf(row, paint)} ${row.id.padEnd(12)} ${titles(row.id)}${name}`);
      lines.push(...row.unread.map((part) => `      ${paint.dim(unreadSaid(part, language))}`));
      lines.push(...row.suppressed.map((each) => `      ${paint.dim(suppressedSaid(each, language))}`));
    }
    lines.push('', ...whatNext(project, language));
  }
  const none = Object.values(report.summary).every((count) => count === 0);
  lines.push(none ? words.noProblems[language] : fill(words.summary[language], report.summary, language));
  return `${lines.join('\n')}\n`;
}

/** Where to go on, as the last that is read of a project. */
function whatNext({ next, findings }: ProjectRecord, language: Language): readonly string[] {
  if (!next) return [];
  const { requirement, file, range, message } = next;
  const args = { requirement, file: inOneLine(file), line: range.start.line + 1, message };
  const count = placesToFill(findings);
  const left = count > 1 ? [fill(words.places[language], { count }, language)] : [];
  return [[fill(words.next[language], args, language), ...left].join(language === 'ja' ? '' : ' '), ''];
}

const signs: Readonly<Record<RequirementState, string>> = {
  met: '✓',
  'met-with-remarks': '✓',
  'not-applicable': '–',
  unmet: '✗',
  deferred: '‖',
  open: '○',
  'not-judged': '?',
};

function signOf({ state, met }: RequirementRecord, paint: ReturnType<typeof pc.createColors>): string {
  return met ? paint.green(signs[state]) : paint.red(signs[state]);
}

function unreadSaid({ file, range, why, rule }: UnreadRecord, language: Language): string {
  const where = rule ?? (range ? `${file}:${range.start.line + 1}` : file);
  return `${inOneLine(where)}: ${unreadNames[why][language]}`;
}

function suppressedSaid({ rule, file, range, reason, until }: SuppressedRecord, language: Language): string {
  const end = until === undefined ? '' : language === 'ja' ? `、${until}まで` : `, until ${until}`;
  return inOneLine(`${file}:${range.start.line + 1}: ${rule} (${reason}${end})`);
}

function byFile(findings: readonly FindingRecord[]): ReadonlyMap<string, readonly FindingRecord[]> {
  const files = new Map<string, FindingRecord[]>();
  for (const finding of findings) {
    const known = files.get(finding.file);
    if (known) known.push(finding);
    else files.set(finding.file, [finding]);
  }
  return files;
}
