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
