import type { EntryFacts } from '../facts/entry-facts';
import type { PlacedSlice } from '../workspace/subject';
import { isBefore, type Range } from '../yaml/positions';
import type { FindingHolder } from './checker';
import { rangeInSlice } from './location';
import type { Finding, Severity } from './rule';
import type { SeverityOf } from './severities';

/** A finding with its severity and its range; lines count from the slice that it stands in. */
export interface FindingInSlice {
  readonly finding: Finding;
  readonly severity: Severity;
  readonly range: Range;
}

/** The findings that stand in one slice, from top to bottom. */
export interface FindingGroup {
  readonly slice: PlacedSlice;
  readonly located: readonly FindingInSlice[];
}

/**
 * Groups the findings of a document by slice. What was worked out for an entry is kept until its findings, its text or
 * the severities change: the others only move with their slices.
 */
export interface Groups {
  /** `severities` is whatever `severityOf` depends on: while it is made of the same objects, the answers are the same. */
  of(
    holders: ReadonlyMap<FindingHolder, readonly Finding[]>,
    severityOf: SeverityOf,
    severities: readonly unknown[],
  ): readonly FindingGroup[];
}

interface Kept {
  readonly located: readonly FindingInSlice[];
  readonly facts: EntryFacts | undefined;
}

export function createGroups(): Groups {
  let kept = new WeakMap<readonly Finding[], Kept>();
  let keptFor: readonly unknown[] = [];
  return {
    of(holders, severityOf, severities) {
      if (severities.some((each, index) => each !== keptFor[index])) {
        kept = new WeakMap();
        keptFor = severities;
      }
      const bySlice = new Map<PlacedSlice, (readonly FindingInSlice[])[]>();
      for (const [holder, findings] of holders) {
        const [slice, facts] = 'slice' in holder ? [holder.slice, holder.facts] : [holder, undefined];
        const known = kept.get(findings);
        const located = known?.facts === facts && known ? known.located : locate(findings, severityOf);
        if (located !== known?.located) kept.set(findings, { located, facts });
        const before = bySlice.get(slice);
        if (before) before.push(located);
        else bySlice.set(slice, [located]);
      }
      return [...bySlice]
        .map(([slice, lists]) => ({ slice, located: joined(lists) }))
        .sort((left, right) => left.slice.line - right.slice.line);
    },
  };
}

/** Of one entry nearly always; of thousands where a file is one slice. */
function joined(lists: readonly (readonly FindingInSlice[])[]): readonly FindingInSlice[] {
  const [only, ...others] = lists;
  return only && others.length === 0 ? only : lists.flat().sort(fromTopToBottom);
}

function locate(findings: readonly Finding[], severityOf: SeverityOf): readonly FindingInSlice[] {
  return findings
    .flatMap((finding) => {
      const severity = severityOf(finding.rule, finding.severity);
      return severity === 'off' ? [] : [{ finding, severity, range: rangeInSlice(finding.anchor) }];
    })
    .sort(fromTopToBottom);
}

function fromTopToBottom(left: FindingInSlice, right: FindingInSlice): number {
  return compareFindings(left.finding, left.range, right.finding, right.range);
}

export function compareFindings(left: Finding, a: Range, right: Finding, b: Range): number {
  if (isBefore(a.start, b.start)) return -1;
  if (isBefore(b.start, a.start)) return 1;
  return left.rule.code < right.rule.code ? -1 : left.rule.code > right.rule.code ? 1 : 0;
}
