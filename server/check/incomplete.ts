/** Where people read findings: an entry that lacks many fields is one thing to mend, not many. */
import type { Pointer } from '../facts/fields';
import type { Project } from '../workspace/project';
import type { Subject } from '../workspace/subject';
import type { Bilingual } from '../words/bilingual';
import { atEntry } from './anchors';
import { fromTopToBottom, type LocatedFinding } from './located-finding';
import { locationOf } from './location';
import { messageOf } from './message';
import { severities, type Finding, type Rule } from './rule';

/** From so many on, what an entry lacks is said together. */
const fewestTogether = 3;

/** What one finding says of the fields that an entry lacks; asked once for each new group. */
export type SayTogether = (subject: Subject<unknown>, lacking: readonly Pointer[]) => Finding['args'];

/** Joins findings as people read them; keeps what it made, so that an editor is told only of what changed. */
export interface Joining {
  /** The same list where nothing is to be joined. Of an entry in which one of them is suppressed, each stands alone. */
  join(findings: readonly LocatedFinding[], project: Project): readonly LocatedFinding[];
}

export function createJoining(rule: Rule, say: SayTogether): Joining {
  const made = new WeakMap<Finding, Finding>();
  const joined = (subject: Subject<unknown>, parts: readonly LocatedFinding[]): Finding | undefined => {
    const [first] = parts;
    if (!first) return undefined;
    const known = made.get(first.finding);
    if (known && isSame(known.parts ?? [], parts)) return known;
    const finding = together(
      rule,
      subject,
      parts.map((part) => part.finding),
      say,
    );
    made.set(first.finding, finding);
    return finding;
  };
  return {
    join(findings, project) {
      const groups = lacking(findings);
      if (groups.size === 0) return findings;
      const gone = new Set([...groups.values()].flat());
      const others = findings.filter((finding) => !gone.has(finding));
      const shown = [...groups].flatMap(([subject, parts]): readonly LocatedFinding[] => {
        const finding = joined(subject, parts);
        if (!finding) return [];
        return [
          { finding, severity: worst(parts), location: locationOf(finding.anchor, project), suppression: undefined },
        ];
      });
      return [...others, ...shown].sort(fromTopToBottom);
    },
  };
}

/** By entry, what it lacks, where that is much and nobody has silenced a part of it. */
function lacking(findings: readonly LocatedFinding[]): ReadonlyMap<Subject<unknown>, readonly LocatedFinding[]> {
  const groups = new Map<Subject<unknown>, LocatedFinding[]>();
  const silenced = new Set<Subject<unknown>>();
  for (const located of findings) {
    const { anchor } = located.finding;
    if (anchor.kind !== 'field' || anchor.lacks === undefined) continue;
    if (located.suppression) silenced.add(anchor.subject);
    else groups.set(anchor.subject, [...(groups.get(anchor.subject) ?? []), located]);
  }
  return new Map([...groups].filter(([subject, parts]) => parts.length >= fewestTogether && !silenced.has(subject)));
}

function together(rule: Rule, subject: Subject<unknown>, parts: readonly Finding[], say: SayTogether): Finding {
  const fields = parts.flatMap(({ anchor }) => (anchor.kind === 'field' && anchor.lacks ? [anchor.lacks] : []));
  const said = (part: Finding): Bilingual => ({ en: messageOf(part, 'en'), ja: messageOf(part, 'ja') });
  return {
    rule,
    anchor: atEntry(subject),
    args: say(subject, fields),
    parts,
    related: parts.map((part) => ({ anchor: part.anchor, message: said(part) })),
    data: { codes: [...new Set(parts.map((part) => part.rule.code))] },
  };
}

function isSame(known: readonly Finding[], parts: readonly LocatedFinding[]): boolean {
  return known.length === parts.length && known.every((finding, index) => finding === parts[index]?.finding);
}

function worst(parts: readonly LocatedFinding[]): LocatedFinding['severity'] {
  return severities.find((severity) => parts.some((part) => part.severity === severity)) ?? 'error';
}
