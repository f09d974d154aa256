import { describe, expect, it } from 'vitest';
import { readableDate } from '../../../server/facts/readable-date';
import { missingParts } from '../../../server/facts/incomplete-date';
import { messageOf } from '../../../server/check/message';
import { expectFindings, expectFix, findingsOf, openFixture } from '../../support/rules';

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
    ['2026/11/01(日)', '2026-11-01'],
    ['2026年11月27日（金）', '2026-11-27'],
    ['11/27/2026', '2026-11-27'],
    ['27.11.2026', '2026-11-27'],
    ['27 November 2026', '2026-11-27'],
    ['Nov 27, 2026', '2026-11-27'],
    ['1st Sept 2026', '2026-09-01'],
    ['27-Nov-2026', '2026-11-27'],
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

describe('a day of which a part is missing', () => {
  it.each([
    ['11/27', 'year'],
    ['11月27日', 'year'],
    ['１１月２７日', 'year'],
    ['Nov 27', 'year'],
    ['27 November', 'year'],
    ['2026年4月', 'day'],
    ['2026-04', 'day'],
    ['2026/4', 'day'],
    ['令和8年4月', 'day'],
    ['R8.4', 'day'],
    ['4/2026', 'day'],
    ['April 2026', 'day'],
    ['2026年4月頃', 'day'],
    ['2026年4月末', 'day'],
    ['2026年', 'month and day'],
    ['2026年度', 'month and day'],
    ['2026年度上期', 'month and day'],
    ['2026Q2', 'month and day'],
    ['令和8年', 'month and day'],
    ['4月', 'year and day'],
    ['毎年4月', 'year and day'],
    ['April', 'year and day'],
  ])('%s does not say the %s, and no day is made up', (written, missing) => {
    const text = `isms: 1\ndocuments:\n  - {id: D, title: T, nextReview: "${written}"}\n`;
    const [found] = findingsOf(openFixture(text), ['schema/date']);
    expect(found && messageOf(found.finding, 'en')).toContain(`does not say the ${missing}:`);
    expect(readableDate(written)).toBeUndefined();
  });

  it.each(['来月', '12', '2026/02/30', '13/40', '随時', '2026-13', '26/11/01', '承認後', 'Maybe'])(
    '%s is no part of a day for certain',
    (written) => {
      expect(missingParts(written)).toEqual([]);
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

it('ends, due dates and reviews lie no more than ten years ahead; nothing is decided by them', () => {
  const text = `isms: 1
services: [{id: s, name: S, until: 9999-12-31}]
risks:
  - {id: R, title: T, nextReview: 2099-01-01, plan: {due: 2040-01-01}, acceptance: {until: 9999-12-31}} #! schema/date(2099-01-01), schema/date(2040-01-01), schema/date(9999-12-31)
  - {id: S, title: T, acceptance: {until: 2036-11-23}}
soa: {controls: [{id: 5.1.1, due: 2036-11-24}]} #! schema/date(2036-11-24)
evidence:
  - {id: E, title: T, collectedOn: 2026-01-01, validUntil: 2099-12-31} #! schema/date(2099-12-31)
audits:
  - {id: A, type: internal, planned: 2050-01-01, findings: [{id: N, action: {due: 2050-01-01}}]} #! schema/date(2050-01-01), schema/date(2050-01-01)
documents:
  - {id: D, title: T, nextReview: 2100-04-01} #! schema/date(2100-04-01)
`;
  expectFindings(text, ['schema/date']);
  const severities = findingsOf(openFixture(text), ['schema/date']).map(({ severity, finding }) => [
    severity,
    finding.decides,
  ]);
  expect(new Set(severities.map(String))).toEqual(new Set([String(['warning', []])]));
});
