/** What falls due, for a person at a terminal: a line each, with the place as `check` writes it. */
import pc from 'picocolors';
import type { DueItem, DueReport } from '../reports/due/data';
import { dayToWriteIn } from '../reports/due/undated';
import { dueWords } from '../reports/due/words';
import { bracketed } from '../words/listing';
import { inOneLine } from '../words/hidden';
import { widthOf } from '../writers/layout/measure';
import type { Say } from './words';

export interface DueStyle {
  readonly say: Say;
  readonly colour: boolean;
  /** The path of a file of the project as people see it. */
  readonly pathOf: (file: string) => string;
}

export function dueText(report: DueReport, style: DueStyle): string {
  const { say, colour } = style;
  const { items, language, today, until = today } = report;
  const paint = pc.createColors(colour);
  if (report.toWrite.length > 0) {
    const dates = report.toWrite.map((each) => `  ${dayToWriteIn(each, language)}`);
    return `${[dueWords.undated[language], ...dates].join('\n')}\n`;
  }
  if (items.length === 0) return `${say('nothingDue', { until })}\n`;
  const width = Math.max(...items.map(({ left }) => widthOf(left)));
  const line = (item: DueItem): string => {
    const left = item.left + ' '.repeat(width - widthOf(item.left));
    const painted = item.days < 0 ? paint.red(left) : item.days === 0 ? paint.yellow(left) : left;
    const behind = [item.owner, `${style.pathOf(item.file)}:${item.range.start.line + 1}`, item.clause];
    const named = [item.what, inOneLine(nameOf(item))].filter((part) => part !== '').join('  ');
    const told = behind.filter((part) => part !== '').map(inOneLine);
    return `  ${item.day}  ${painted}  ${named}  ${paint.dim(told.join('  '))}`;
  };
  const block = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [paint.bold(title), ...lines, ''];
  return `${[
    ...block(dueWords.overdue[language], items.filter(({ days }) => days < 0).map(line)),
    ...block(say('dueUntil', { until }), items.filter(({ days }) => days >= 0).map(line)),
    say('dueSummary', { overdue: report.overdue, upcoming: report.upcoming, today, until }),
  ].join('\n')}\n`;

  /** `RISK-001 (ransomware): buy backups`. */
  function nameOf({ id, title, detail }: DueItem): string {
    const named = id !== '' && title !== '' ? `${id}${bracketed(title, language)}` : id + title;
    return [named, detail].filter((part) => part !== '').join(language === 'ja' ? '：' : ': ');
  }
}
