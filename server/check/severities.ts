/** How severe a finding is in this project: what its root file says, what the editor's settings say, what the rule says. */
import { mark } from '../facts/marks';
import type { Lint } from '../facts/model';
import type { Project } from '../workspace/project';
import { severities, type Rule, type Severity } from './rule';

export type SeverityOrOff = Severity | 'off';

/** How severe each rule is, by code, as the project or the user set it. */
export type SeveritySettings = Readonly<Record<string, SeverityOrOff | undefined>>;

/** The severities in force: the root file's word, else the editor's, else the rule's own. Ask once, for all findings. */
export function severitiesInForce(project: Project, settings: SeveritySettings): (rule: Rule) => SeverityOrOff {
  const lint = lintOf(project);
  return (rule) => {
    const stated = lint?.rules?.[rule.code];
    if (stated === 'off' || severities.includes(stated as Severity)) return stated as SeverityOrOff;
    return settings[rule.code] ?? rule.severity;
  };
}

export function lintOf(project: Project): Lint | undefined {
  return project.index.all(mark.section('lint'))[0]?.value;
}
