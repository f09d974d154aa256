/** The first fix of every finding, applied over and over until none is left. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocatedFinding } from '../../server/check/assemble';
import { rules } from '../../server/rules/table';
import { followUps, undecided } from './follow-ups';
import { mutationsOf } from './mutations';
import {
  countSaid,
  fixesFor,
  newFindings,
  openProject,
  readExample,
  saidBy,
  withFix,
  type OpenProject,
} from './projects';
import { smallProjects } from './small-projects';
import { runs } from '../support/runs';

/** Their fixes add dozens of entries at once, each to be decided in steps of its own: tests of the rules apply them. */
const wholesale = ['soa/control-missing', 'enisa/not-considered'];
const walked = rules.filter(({ code }) => !wholesale.includes(code));

/** A machine that is busy takes several times the few seconds that this takes. */
const patience = 120_000;

/** More steps than any project of these tests takes. */
const mostSteps = 250;

function mayFollow(fixed: LocatedFinding, { finding }: LocatedFinding): boolean {
  const { code } = finding.rule;
  if (finding.variant === 'undecided') return code in undecided;
  // What a fix leaves to be decided is said until somebody has decided it.
  // Whoever is named for something may have audited it.
  const always = ['text/placeholder', 'audit/auditor-not-independent'];
  return always.includes(code) || followUps[fixed.finding.rule.code]?.includes(code) === true;
}

/** Applies first fixes until none is left; says what was wrong with any of them. */
function walk(open: OpenProject): { readonly faults: readonly string[]; readonly steps: number } {
  const faults: string[] = [];
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const before = open.findings();
    const said = countSaid(before);
    const next = firstFixable(open, before);
    if (!next) return { faults, steps };
    const title = `${saidBy(next.finding)} fixed by "${next.fix.title.en}"`;
    open.show(withFix(open.texts, next.fix));
    const after = open.findings();
    if ((countSaid(after).get(saidBy(next.finding)) ?? 0) >= (said.get(saidBy(next.finding)) ?? 0))
      return { faults: [...faults, `${title}: still stands`], steps };
    if (after.some(({ finding }) => finding.rule.code === 'yaml/syntax'))
      return { faults: [...faults, `${title}: no YAML any more`], steps };
    for (const each of newFindings(said, after)) {
      if (each.severity === 'error' && !mayFollow(next.finding, each)) faults.push(`${title}: brings ${saidBy(each)}`);
    }
  }
  return { faults: [...faults, 'no end of fixes'], steps: mostSteps };
}

function firstFixable(open: OpenProject, findings: readonly LocatedFinding[]) {
  for (const finding of findings) {
    const [fix] = finding.finding.rule.fix ? fixesFor(open, finding) : [];
    if (fix) return { finding, fix };
  }
  return undefined;
}

describe('fixes, applied until none is left', () => {
  it(
    'end, keep YAML, and bring no error that they must not, in small projects',
    () => {
      fc.assert(
        fc.property(smallProjects, (texts) => {
          expect(walk(openProject(texts, { rules: walked })).faults).toEqual([]);
        }),
        { numRuns: runs(10) },
      );
    },
    patience,
  );

  it.each(['cloud', 'first-day'])(
    'do so in examples/%s, with a few things spoilt',
    (name) => {
      const { texts, files } = readExample(name);
      const open = openProject(texts, { files, rules: walked });
      const count = mutationsOf(open).length;
      fc.assert(
        fc.property(fc.array(fc.nat(count - 1), { minLength: 1, maxLength: 3 }), (picks) => {
          open.show(texts);
          for (const pick of picks) {
            const mutations = mutationsOf(open);
            open.show(mutations[pick % mutations.length]?.apply() ?? texts);
          }
          expect(walk(open).faults).toEqual([]);
        }),
        { numRuns: runs(name === 'cloud' ? 20 : 2) },
      );
    },
    patience,
  );
});
