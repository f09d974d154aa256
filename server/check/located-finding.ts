import type { DocumentUri, PlacedSlice } from '../workspace/subject';
import { shiftRange } from '../yaml/positions';
import { compareFindings, type FindingInSlice } from './finding-in-slice';
import type { Location } from './location';
import type { Finding, Severity } from './rule';
import type { Suppression } from './suppressions';

/** A finding at its place, with the severity that this project gives it. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly severity: Severity;
  /** Where it stands now: it moves with its slice. */
  readonly location: Location;
  /** The comment that silences it, if any: it is reported as suppressed and does not count. */
  readonly suppression: Suppression | undefined;
}

/** A class for its size and for what it leaves out: of thousands of findings, most are never looked at. */
export class FindingAtLocation implements LocatedFinding {
  constructor(
    private readonly located: FindingInSlice,
    private readonly document: DocumentUri,
    /** What its lines count from; the document when there is none. */
    private readonly slice: PlacedSlice | undefined,
    readonly suppression: Suppression | undefined,
  ) {}

  get finding(): Finding {
    return this.located.finding;
  }

  get severity(): Severity {
    return this.located.severity;
  }

  get location(): Location {
    return { document: this.document, range: shiftRange(this.located.range, this.slice?.line ?? 0) };
  }
}

export function fromTopToBottom(left: LocatedFinding, right: LocatedFinding): number {
  return compareFindings(left.finding, left.location.range, right.finding, right.location.range);
}
