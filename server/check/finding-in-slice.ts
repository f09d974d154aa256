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

/** The findings that stand in one slice, from top to bottom, without those that are off. */
export function findingsIn(
  slice: PlacedSlice,
  holders: ReadonlyMap<FindingHolder, readonly Finding[]>,
  severityOf: SeverityOf,
): readonly FindingInSlice[] {
  return [slice, ...slice.subjects]
    .flatMap((holder) => holders.get(holder) ?? [])
    .flatMap((finding) => {
      const severity = severityOf(finding.rule, finding.severity);
      return severity === 'off' ? [] : [{ finding, severity, range: rangeInSlice(finding.anchor) }];
    })
    .sort((left, right) => compareFindings(left.finding, left.range, right.finding, right.range));
}

export function compareFindings(left: Finding, a: Range, right: Finding, b: Range): number {
  if (isBefore(a.start, b.start)) return -1;
  if (isBefore(b.start, a.start)) return 1;
  return left.rule.code < right.rule.code ? -1 : left.rule.code > right.rule.code ? 1 : 0;
}
