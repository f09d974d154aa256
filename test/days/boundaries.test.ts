/**
 * On which day a finding begins and ends. Every rule that looks at the day has its row here: the day before the one that
 * decides, that day, and the day after. An error by one day is the one that nobody sees in a review.
 */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../server/facts/date';
import { findingsOf, openFixture } from '../support/rules';
import { allExamples, rulesThatAskForTheDay } from './date-rules';
import { beforehand, decidingDay, endingRows, evidence, risk, rows, type Row, type Stands } from './edges';

function standsOn(today: string, { rule, text, expiringDays }: Row): boolean {
  const service = openFixture(`isms: 1\n${text}`, { today });
  if (expiringDays !== undefined) service.configure({ evidenceExpiringDays: expiringDays });
  service.refresh();
  return findingsOf(service, [rule]).length > 0;
}

describe('the day that decides', () => {
  it.each([...rows, ...endingRows])('$rule: $edge', (row) => {
    const { day = decidingDay, stands } = row;
    expect([-1, 0, 1].map((days) => standsOn(addDays(day, days), row))).toEqual(stands);
  });

  it.each(rows)('makes a difference: $rule: $edge', ({ stands }) => {
    expect(new Set(stands).size).toBe(2);
  });

  it('is here for every rule that looks at the day', () => {
    const looking = rulesThatAskForTheDay([...allExamples(), ...rows.map(({ text }) => `isms: 1\n${text}`)]);
    expect(looking.size).toBeGreaterThan(15);
    expect([...looking].filter((code) => ![...rows, ...endingRows].some(({ rule }) => rule === code))).toEqual([]);
  });
});

/** Two days of the same text, of which one must not come before the other: the second a day earlier, the same, later. */
const orders: readonly { readonly rule: string; readonly text: (day: string) => string; readonly stands: Stands }[] = [
  {
    rule: 'schema/date',
    text: (day) => risk(`acceptance: {by: hanako, on: 2026-11-23, until: ${day}}`),
    stands: beforehand,
  },
  { rule: 'schema/date', text: (day) => evidence(`period: {from: 2026-11-23, to: ${day}}`), stands: beforehand },
  {
    rule: 'soa/older-than-risks',
    text: (day) => `${risk('assessedOn: 2026-11-23')}soa: {version: "1", date: ${day}}\n`,
    stands: beforehand,
  },
];

describe('the order of two days', () => {
  it.each(orders)('of which the second may not come first: $rule', ({ rule, text, stands }) => {
    const found = [-1, 0, 1].map((days) => {
      const service = openFixture(`isms: 1\n${text(addDays(decidingDay, days))}`, { today: '2027-01-31' });
      return findingsOf(service, [rule]).length > 0;
    });
    expect(found).toEqual(stands);
  });
});
