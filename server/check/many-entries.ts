/**
 * Where people read findings: what more than ten entries of a file lack alike is one thing to do, not many. So is what a rule
 * says of them as a whole, in its message `alike`: no risk names them, no audit covers them.
 */
import type { LocatedFinding } from './located-finding';
import { codesOf, isMadeOf, worst } from './joined';
import { labelOf } from './label';
import type { Finding, Rule } from './rule';

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
    const known = made.get(first.finding);
    if (known && isMadeOf(known, located)) return known;
    const parts = located.map(({ finding }) => finding);
    const { anchor } = first.finding;
    const finding: Finding = {
      rule,
      joins: 'entries',
      variant: variantOf(first.finding),
      anchor,
      args: say(parts),
      parts,
      data: { codes: codesOf(parts) },
    };
    made.set(first.finding, finding);
    return finding;
  };
  return {
    join(findings) {
      const groups = alike(findings).filter(({ length }) => length > mostAlone);
      if (groups.length === 0) return findings;
      // The joined one takes the place of the first: nothing is to be sorted again.
      const instead = new Map<LocatedFinding, LocatedFinding | undefined>();
      for (const located of groups) {
        for (const each of located) instead.set(each, undefined);
        const [first] = located;
        if (!first) continue;
        const { location } = first;
        instead.set(first, {
          finding: joined(located, first),
          severity: worst(located),
          location,
          suppression: undefined,
        });
      }
      return findings.flatMap((each) => (instead.has(each) ? (instead.get(each) ?? []) : each));
    },
  };
}

/** What was said of each: that it lacks one field, that it lacks several, or something of it as a whole. */
function variantOf({ anchor, joins }: Finding): string {
  if (joins === 'entry') return 'incomplete';
  return anchor.kind === 'field' && anchor.lacks !== undefined ? 'many' : 'alike';
}

/** Findings that say the same of several entries. */
interface Alike {
  readonly first: Finding;
  readonly located: LocatedFinding[];
}

/** What is said of several entries in the same words: there may be thousands at each keystroke. */
function alike(findings: readonly LocatedFinding[]): readonly (readonly LocatedFinding[])[] {
  if (findings.length <= mostAlone) return [];
  const byRule = new Map<Rule, Alike[]>();
  for (const located of findings) {
    const { finding } = located;
    if (located.suppression || !canBeOneOfMany(finding)) continue;
    const known = byRule.get(finding.rule) ?? [];
    const group = known.find(({ first }) => isAlike(first, finding));
    if (group) group.located.push(located);
    else known.push({ first: finding, located: [located] });
    byRule.set(finding.rule, known);
  }
  return [...byRule.values()].flat().map(({ located }) => located);
}

/** It says what its entry lacks, or something of the entry as a whole that its rule can say of many. */
function canBeOneOfMany({ anchor, rule, variant = 'default' }: Finding): boolean {
  if (anchor.kind !== 'field') return false;
  if (anchor.lacks !== undefined) return true;
  const { default: usual = rule.messages[variant], alike } = rule.messages;
  return alike !== undefined && anchor.at === '' && rule.messages[variant] === usual;
}

function isAlike(one: Finding, other: Finding): boolean {
  const [from, to] = [one.anchor, other.anchor];
  if (from.kind !== 'field' || to.kind !== 'field' || one.variant !== other.variant) return false;
  if (from.lacks !== to.lacks || from.subject.section !== to.subject.section) return false;
  return from.lacks !== undefined || saidBesideName(one) === saidBesideName(other);
}

/** What the message says but for whom it is about. */
function saidBesideName({ anchor, args }: Finding): string {
  const name = anchor.kind === 'field' ? JSON.stringify(labelOf(anchor.subject)) : '';
  const texts = Object.values(args).map((each) => JSON.stringify(each));
  return texts.filter((text) => text !== name).join('\n');
}
