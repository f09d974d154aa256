import { describe, expect, it } from 'vitest';
import { readableDate } from '../../../server/facts/readable-date';
import { expectFindings, expectFix } from '../../support/rules';

describe('a date in another spelling', () => {
  it.each([
    ['2026/11/01', '2026-11-01'],
    ['2026年11月1日', '2026-11-01'],
    ['令和8年11月1日', '2026-11-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['R8.11.1', '2026-11-01'],
    ['2026-5-1', '2026-05-01'],
    ['2026.11.1', '2026-11-01'],
    ['20261101', '2026-11-01'],
    ['46327', '2026-11-01'],
    ['2026-11-01T00:00:00Z', '2026-11-01'],
  ])('%s is %s', (written, day) => {
    expect(readableDate(written)).toBe(day);
    const text = (date: string) => `isms: 1\ndocuments:\n  - {id: D, title: T, nextReview: ${date}}\n`;
    expectFix(text(`"${written}"`), 'schema/date', text(`"${day}"`));
  });

  it.each(['11/01/2026', '2026/02/30', '12', '99999', '来月', '令和8年', '26/11/01'])(
    '%s is left to a person',
    (written) => {
      expect(readableDate(written)).toBeUndefined();
    },
  );
});

it('dates that state a past act do not lie in the future, by more than a day', () => {
  expectFindings(
    `isms: 1
scope: {document: {approvedOn: 2026-11-25}} #! schema/date(2026-11-25)
risks:
  - {id: R, title: T, assessedOn: 2026-11-25, closedOn: 2026-12-01, plan: {doneOn: 2027-01-01}} #! schema/date(2026-11-25), schema/date(2026-12-01), schema/date(2027-01-01)
  - {id: S, title: T, assessedOn: 2026-11-24, nextReview: 2027-11-25, plan: {due: 2027-01-01}}
soa: {date: 2027-01-01, history: [{version: "1", date: 2027-01-01}]} #! schema/date(2027-01-01), schema/date(2027-01-01)
audits:
  - {id: A, type: internal, planned: 2027-01-01, performed: 2027-01-01, findings: [{id: N, effectiveness: {on: 2027-01-01}}]} #! schema/date(2027-01-01), schema/date(2027-01-01)
evidence:
  - {id: E, title: T, collectedOn: 2027-01-01, validUntil: 2028-01-01} #! schema/date(2027-01-01)
documents:
  - {id: D, title: T, approvedOn: 2027-01-01, reviewedOn: 2026-11-24, nextReview: 2027-04-01} #! schema/date(2027-01-01)
`,
    ['schema/date'],
  );
});

it('an end does not come before its beginning', () => {
  expectFindings(
    `isms: 1
services:
  - {id: s, name: S, since: 2026-02-01, until: 2026-01-31} #! schema/date(2026-01-31)
evidence:
  - {id: E, title: T, collectedOn: 2026-05-01, period: {from: 2026-05-02, to: 2026-06-01}} #! schema/date(2026-05-01)
  - {id: F, title: T, collectedOn: 2026-05-01, validUntil: 2026-04-30} #! schema/date(2026-04-30)
  - {id: G, title: T, collectedOn: 2026-05-01, validUntil: 2026-05-01, period: {from: 2026-05-01, to: 2026-05-01}}
`,
    ['schema/date'],
  );
});
