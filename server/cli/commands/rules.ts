import pc from 'picocolors';
import { ruleEntry, ruleSummaries, type RuleEntry } from '../../reports/explain/rule-entry';
import { ruleDocs } from '../../rules/docs-table';
import { rules } from '../../rules/table';
import { severityNames } from '../../words/names';
import { requireRule } from './check';
import type { ExitCode, Terminal } from '../terminal';

/** `isms rules`: all rules, a line each; `isms rules CODE`: when one stands, why, and how to mend it. */
export function explainRules(code: string | undefined, asJson: boolean, terminal: Terminal): ExitCode {
  const { language, out } = terminal;
  if (code !== undefined) requireRule(code, terminal);
  const entry = code === undefined ? undefined : ruleEntry(code, rules, ruleDocs, language);
  const list = entry ? [] : ruleSummaries(rules, ruleDocs, language);
  if (asJson) out(`${JSON.stringify({ version: 1, ...(entry ? { rule: entry } : { rules: list }) }, null, 2)}\n`);
  else out(entry ? describeRule(entry, terminal) : listRules(list, terminal));
  return 0;
}

function listRules(list: ReturnType<typeof ruleSummaries>, { language, colour }: Terminal): string {
  const paint = pc.createColors(colour);
  const width = Math.max(...list.map(({ code }) => code.length));
  const lines = list.map(
    ({ code, severity, when }) => `${paint.bold(code.padEnd(width))}  ${severityNames[severity][language]}  ${when}`,
  );
  return `${lines.join('\n')}\n`;
}

function describeRule(entry: RuleEntry, { say, language, colour }: Terminal): string {
  const paint = pc.createColors(colour);
  const { code, severity, clauses, requirements, fixable, example } = entry;
  const facts = [
    [say('severity'), severityNames[severity][language]],
    [say('clause'), clauses.join(', ')],
    [say('requirements'), requirements.join(', ')],
    [say('quickFix'), say(fixable ? 'yes' : 'no')],
  ];
  const section = (title: string, lines: readonly string[]): readonly string[] => ['', paint.bold(title), ...lines];
  const indented = (text: string): readonly string[] =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`.trimEnd());
  return [
    paint.bold(code),
    ...facts.flatMap(([name, fact]) => (fact ? [`${name}: ${fact}`] : [])),
    ...section(say('when'), entry.when),
    ...section(say('why'), entry.why),
    ...section(say('mend'), entry.mend),
    ...(example ? section(say('badExample'), indented(example.bad)) : []),
    ...(example ? section(say('goodExample'), indented(example.good)) : []),
    '',
  ].join('\n');
}
