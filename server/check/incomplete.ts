/** Where people read findings: an entry that lacks many fields is one thing to mend, not many. */
import type { Pointer } from '../facts/fields';
import type { Project } from '../workspace/project';
import type { Subject } from '../workspace/subject';
import type { Bilingual } from '../words/bilingual';
import { atEntry } from './anchors';
import type { LocatedFinding } from './located-finding';
import { locationOf, type Location } from './location';
import { messageOf } from './message';
import { codesOf, isMadeOf, worst } from './joined';
import type { Finding, Rule } from './rule';

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
  const made = new WeakMap<Finding, Joined>();
  const joined = (subject: Subject<unknown>, parts: readonly LocatedFinding[], project: Project): LocatedFinding[] => {
    const [first] = parts;
    if (!first) return [];
    const known = made.get(first.finding);
    if (known && known.project === project && isMadeOf(known.finding, parts)) {
      return known.severity === worst(parts) ? [known] : [new Joined(known.finding, worst(parts), project)];
    }
    const finding = together(
      rule,
      subject,
      parts.map((part) => part.finding),
      say,
    );
    const located = new Joined(finding, worst(parts), project);
    made.set(first.finding, located);
    return [located];
  };
  return {
    join(findings, project) {
      const groups = lacking(findings);
      if (groups.size === 0) return findings;
      // The joined one takes the place of the first: of thousands, nothing is to be sorted at each keystroke.
      const instead = new Map<LocatedFinding, readonly LocatedFinding[]>();
      for (const [subject, parts] of groups) {
        for (const [index, part] of parts.entries()) {
          instead.set(part, index === 0 ? joined(subject, parts, project) : nothing);
        }
      }
      return findings.flatMap((each) => instead.get(each) ?? each);
    },
  };
}

const nothing: readonly LocatedFinding[] = [];

/** Where it stands is asked anew: it moves with its entry. */
class Joined implements LocatedFinding {
  readonly suppression = undefined;

  constructor(
    readonly finding: Finding,
    readonly severity: LocatedFinding['severity'],
    readonly project: Project,
  ) {}

  get location(): Location {
    return locationOf(this.finding.anchor, this.project);
  }
}

/** By entry, what it lacks, where that is much and nobody has silenced a part of it. */
function lacking(findings: readonly LocatedFinding[]): ReadonlyMap<Subject<unknown>, readonly LocatedFinding[]> {
  const groups = new Map<Subject<unknown>, LocatedFinding[]>();
  const silenced = new Set<Subject<unknown>>();
  for (const located of findings) {
    const { anchor } = located.finding;
    if (anchor.kind !== 'field' || anchor.lacks === undefined) continue;
    if (located.suppression) silenced.add(anchor.subject);
    else {
      const group = groups.get(anchor.subject);
      if (group) group.push(located);
      else groups.set(anchor.subject, [located]);
    }
  }
  return new Map([...groups].filter(([subject, parts]) => parts.length >= fewestTogether && !silenced.has(subject)));
}

function together(rule: Rule, subject: Subject<unknown>, parts: readonly Finding[], say: SayTogether): Finding {
  const fields = parts.flatMap(({ anchor }) => (anchor.kind === 'field' && anchor.lacks ? [anchor.lacks] : []));
  const said = (part: Finding): Bilingual => ({ en: messageOf(part, 'en'), ja: messageOf(part, 'ja') });
  return {
    rule,
    joins: 'entry',
    anchor: atEntry(subject),
    args: say(subject, fields),
    parts,
    related: parts.map((part) => ({ anchor: part.anchor, message: said(part) })),
    data: { codes: codesOf(parts) },
  };
}
