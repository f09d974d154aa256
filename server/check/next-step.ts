/** Where people read findings: of what a project has not begun, only the next step of clause 4 stands. */
import type { LocatedFinding } from './located-finding';
import { codesOf, isMadeOf } from './joined';
import type { Finding, Rule } from './rule';

/** Leaves one finding of those on the whole project while a part of it is not begun. */
export type NextStep = (findings: readonly LocatedFinding[]) => readonly LocatedFinding[];

/** `rules` are in the order of clause 4. Keeps what it made, so that an editor is told only of what changed. */
export function createNextStep(rules: readonly Rule[]): NextStep {
  const order = new Map(rules.map((rule, index) => [rule, index]));
  const made = new WeakMap<Finding, Finding>();
  const inOrder = (left: LocatedFinding, right: LocatedFinding): number =>
    (order.get(left.finding.rule) ?? 0) - (order.get(right.finding.rule) ?? 0);

  return (findings) => {
    const ofWhole = findings.filter(({ finding, suppression }) => finding.anchor.kind === 'root' && !suppression);
    const [next] = ofWhole.filter(({ finding }) => finding.rule.begins).sort(inOrder);
    if (!next || ofWhole.length < 2) return findings;
    const later = ofWhole.filter((each) => each !== next).sort(inOrder);
    const known = made.get(next.finding);
    const finding = known && isMadeOf(known, [next, ...later]) ? known : withLater(next, later);
    made.set(next.finding, finding);
    return findings.flatMap((each) => {
      if (each === next) {
        return [{ finding, severity: next.severity, location: next.location, suppression: undefined }];
      }
      return later.includes(each) ? [] : [each];
    });
  };
}

function withLater({ finding }: LocatedFinding, later: readonly LocatedFinding[]): Finding {
  const parts = [finding, ...later.map((each) => each.finding)];
  return {
    ...finding,
    joins: 'steps',
    parts,
    data: { ...finding.data, codes: codesOf(parts) },
  };
}
