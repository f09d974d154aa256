/** Which dates come in which order, and which are of things that are done. */
import { pointerKeys, type Pointer } from '../../facts/fields';

/** The way to a field, taken apart once for thousands of entries; `*` stands for every item of a list. */
export type FieldKeys = readonly string[];

function fields(...pointers: readonly Pointer[]): readonly FieldKeys[] {
  return pointers.map(pointerKeys);
}

/** Pairs of fields of which the second must not come before the first. */
export const orders: Readonly<Record<string, readonly (readonly [Pointer, Pointer])[]>> = {
  services: [['/since', '/until']],
  risks: [
    ['/acceptance/on', '/acceptance/until'],
    ['/identifiedOn', '/closedOn'],
  ],
  evidence: [
    ['/period/from', '/period/to'],
    ['/period/from', '/collectedOn'],
    ['/collectedOn', '/validUntil'],
  ],
};

/** Days of things that have happened. */
export const past: Readonly<Record<string, readonly FieldKeys[]>> = {
  scope: fields('/document/approvedOn'),
  risks: fields('/identifiedOn', '/assessedOn', '/closedOn', '/plan/doneOn', '/acceptance/on'),
  soa: fields('/date', '/document/approvedOn', '/history/*/date'),
  'soa.controls': fields('/reviewedOn'),
  audits: fields('/performed', '/findings/*/action/doneOn', '/findings/*/effectiveness/on'),
  evidence: fields('/collectedOn'),
  documents: fields('/approvedOn', '/reviewedOn'),
};

/** A day that is still to come, and the rows on which one that never comes remarks. */
interface DayAhead {
  readonly keys: FieldKeys;
  readonly remarks: readonly string[];
}

function toCome(remarks: readonly string[], ...pointers: readonly Pointer[]): readonly DayAhead[] {
  return fields(...pointers).map((keys) => ({ keys, remarks }));
}

/** Ends, due dates and reviews. A service may go on for as long as anybody likes. */
export const ahead: Readonly<Record<string, readonly DayAhead[]>> = {
  risks: [...toCome(['4.2.1.a'], '/nextReview'), ...toCome(['4.2.2.a'], '/acceptance/until', '/plan/due')],
  'soa.controls': toCome(['4.2.2.d3'], '/due'),
  evidence: toCome(['4.2.2.d3'], '/validUntil', '/period/to'),
  audits: [...toCome(['4.3.interval'], '/planned'), ...toCome(['4.3.b'], '/findings/*/action/due')],
  documents: toCome([], '/nextReview'),
};
