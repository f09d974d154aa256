/** Where people read findings: what more than ten entries of a file lack alike is one thing to do, not many. */
import { fromTopToBottom, type LocatedFinding } from './located-finding';
import { severities, type Finding, type Rule } from './rule';

/** So many are told one by one. */
const mostAlone = 10;

/** What one finding says of all entries that lack the same. */
export type SayOfMany = (parts: readonly Finding[]) => Finding['args'];

export interface ManyEntries {
  /** The same list where nothing is to be joined; suppressed findings are no part of it. */
  join(findings: readonly LocatedFinding[]): readonly LocatedFinding[];
}

/** Keeps what it made, so that an editor is told only of what changed. */
export function createManyEntries(rule: Rule, say: SayOfMany): ManyEntries {
  const made = new WeakMap<Finding, Finding>();
  const joined = (located: readonly LocatedFinding[], first: LocatedFinding): Finding => {
    const parts = located.map(({ finding }) => finding);
    const known = made.get(first.finding);
    if (known && known.parts?.length === parts.length && parts.every((part, index) => part === known.parts?.[index]))
      return known;
    const { anchor } = first.finding;
    const finding: Finding = {
      rule,
      variant: 'many',
      anchor,
      args: say(parts),
      parts,
      data: { codes: [first.finding.rule.code] },
    };
    made.set(first.finding, finding);
    return finding;
  };
  return {
    join(findings) {
      const groups = [...alike(findings).values()].filter(({ length }) => length > mostAlone);
      if (groups.length === 0) return findings;
      const gone = new Set(groups.flat());
      const together = groups.flatMap((located): readonly LocatedFinding[] => {
        const [first] = located;
        if (!first) return [];
        const severity = severities.find((each) => located.some((part) => part.severity === each)) ?? 'error';
        return [{ finding: joined(located, first), severity, location: first.location, suppression: undefined }];
      });
      return [...findings.filter((each) => !gone.has(each)), ...together].sort(fromTopToBottom);
    },
  };
}

/** What is said of several entries in the same words. */
function alike(findings: readonly LocatedFinding[]): ReadonlyMap<string, readonly LocatedFinding[]> {
  const groups = new Map<string, LocatedFinding[]>();
  for (const located of findings) {
    const { anchor, rule, variant = '' } = located.finding;
    if (anchor.kind !== 'field' || anchor.lacks === undefined || located.suppression) continue;
    const key = `${rule.code} ${variant} ${anchor.lacks} ${anchor.subject.section}`;
    const group = groups.get(key);
    if (group) group.push(located);
    else groups.set(key, [located]);
  }
  return groups;
}
