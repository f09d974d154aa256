/** How severe a finding is in this project: what its root file says, what the editor's settings say, what the rule says. */
import { mark } from '../facts/marks';
import type { Lint } from '../facts/model';
import { own } from '../words/own';
import type { Project } from '../workspace/project';
import { severities, type Rule, type Severity } from './rule';

export type SeverityOrOff = Severity | 'off';

/** How severe each rule is, by code, as the project or the user set it. */
export type SeveritySettings = Readonly<Record<string, SeverityOrOff | undefined>>;

/** The severity of a rule, or of a finding of it that has one of its own. */
export type SeverityOf = (rule: Rule, ownSeverity?: Severity) => SeverityOrOff;

/** The severities in force: the root file's word, else the editor's, else the rule's own. Ask once, for all findings. */
export function severitiesInForce(project: Project, settings: SeveritySettings): SeverityOf {
  const lint = lintOf(project);
  return (rule, ownSeverity = rule.severity) => {
    const stated = lint?.rules && own(lint.rules, rule.code);
    if (isSeverityOrOff(stated)) return stated;
    return own(settings, rule.code) ?? ownSeverity;
  };
}

export function lintOf(project: Project): Lint | undefined {
  return project.index.all(mark.section('lint'))[0]?.value;
}

function isSeverityOrOff(word: unknown): word is SeverityOrOff {
  return word === 'off' || severities.some((severity) => severity === word);
}
