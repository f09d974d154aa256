import { mark } from '../../facts/marks';
import type { Fix } from '../../check/fix';
import type { Project } from '../../workspace/project';
import { fileNameOf } from '../../workspace/uris';
import type { LocatedFinding } from '../../check/assemble';
import type { Rule } from '../../check/rule';
import type { SeverityOrOff } from '../../check/severities';
import type { Change } from '../../editing/change';

/** Another severity for the rule of a finding, written where the project has its `lint`, else in the root file. */
export function severityFixes(
  { finding, severity }: LocatedFinding,
  project: Project,
  choices: readonly SeverityOrOff[] = sensible(finding.rule, severity),
): readonly Fix[] {
  const { rule } = finding;
  const lint = project.index.all(mark.section('lint'))[0];
  const home = lint?.document ?? project.root;
  if (home === undefined) return [];
  return choices.map((next) => {
    const at = `/rules/${rule.code.replaceAll('/', '~1')}`;
    const change: Change = lint
      ? { kind: 'set', subject: lint, at, value: next }
      : { kind: 'add-section', section: 'lint', value: { rules: { [rule.code]: next } } };
    return { title: titleOf(rule.code, next, fileNameOf(home)), silences: true, changes: [change] };
  });
}

/**
 * What somebody may reasonably choose. A rule that decides a requirement is not offered to be turned off: the requirement
 * could then never be called met.
 */
function sensible(rule: Rule, severity: SeverityOrOff): readonly SeverityOrOff[] {
  if (misread.has(rule.code)) return [];
  const decides = (rule.decides ?? []).length > 0 || rule.decidesByField !== undefined;
  return [...(severity === 'error' ? (['warning'] as const) : []), ...(decides ? [] : (['off'] as const))];
}

/** What says that the file is read otherwise than it is written: nobody is helped by not knowing. */
const misread: ReadonlySet<string> = new Set(['yaml/syntax', 'text/full-width']);

function titleOf(code: string, severity: SeverityOrOff, file: string): Fix['title'] {
  if (severity === 'off') return { en: `Turn ${code} off in ${file}`, ja: `${file}で${code}を無効にする` };
  return { en: `Make ${code} a warning in ${file}`, ja: `${file}で${code}を警告にする` };
}
