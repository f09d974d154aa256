/** Which dates come in which order, and which are of things that are done. */
import type { Pointer } from '../../facts/fields';

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

/** Days of things that have happened; `*` stands for every item of a list. */
export const past: Readonly<Record<string, readonly Pointer[]>> = {
  scope: ['/document/approvedOn'],
  risks: ['/identifiedOn', '/assessedOn', '/closedOn', '/plan/doneOn', '/acceptance/on'],
  soa: ['/date', '/document/approvedOn', '/history/*/date'],
  'soa.controls': ['/reviewedOn'],
  audits: ['/performed', '/findings/*/action/doneOn', '/findings/*/effectiveness/on'],
  evidence: ['/collectedOn'],
  documents: ['/approvedOn', '/reviewedOn'],
};
