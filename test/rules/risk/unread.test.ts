/** What could not be read is not missing: each text has its finding, and loses it where a part cannot be read. */
import { describe, expect, it } from 'vitest';
import { findingsOf, openFixture } from '../../support/rules';

const cases: readonly (readonly [code: string, text: string, unread: string])[] = [
  ['enisa/not-considered', 'risks:\n  - {id: R-1, enisa: [R9]}\n', 'risks:\n  - {enisa: [R1\n'],
  ['enisa/not-considered', 'risks:\n  - {id: R-1, enisa: [R9]}\n', 'enisaNotRelevant:\n  - {code: [\n'],
  ['risk/process-missing', 'people: []\n', 'criteria: [\n'],
  ['risk/process-missing', 'criteria: {intervalMonths: 6}\n', 'criteria: {process: [\n'],
  ['risk/likelihood-missing', 'risks:\n  - {id: R-1, impact: low}\n', 'criteria: {factors: [\n'],
  ['risk/impact-missing', 'risks:\n  - {id: R-1, likelihood: low}\n', 'criteria: {factors: [\n'],
  ['risk/stale', 'risks:\n  - {id: R-1, assessedOn: 2025-11-22}\n', 'criteria: {intervalMonths: [\n'],
];

const likelihood = 'risks:\n  - {id: R-1, likelihood: high}\n';

function foundBeside(code: string, text: string, other: string): number {
  const service = openFixture(`--- isms.yaml ---\nisms: 1\n${text}--- other.isms.yaml ---\n${other}`);
  return findingsOf(service, [code]).length;
}

describe('while a part cannot be read', () => {
  it.each(cases)('%s is not said', (code, text, unread) => {
    expect(foundBeside(code, text, 'people: []\n')).toBe(1);
    expect(foundBeside(code, text, unread)).toBe(0);
  });

  it('risk/off-scale is not said: the scale may have more steps', () => {
    expect(foundBeside('risk/off-scale', likelihood, 'criteria: {likelihood: [low]}\n')).toBe(1);
    expect(foundBeside('risk/off-scale', likelihood, 'criteria:\n  likelihood: [low]\n  impact: [\n')).toBe(0);
  });

  it('risk/level-mismatch is not said: a step that was not read would give another level', () => {
    const text = (impact: string) =>
      `criteria:\n  likelihood: [a, b]\n  levels: [{name: low, upTo: 0}, {name: high, upTo: 2}]\n  impact: [a, b]\n  table: ${impact}\n`;
    const risk = 'risks:\n  - {id: R-1, likelihood: b, impact: b, level: low}\n';
    expect(foundBeside('risk/level-mismatch', risk, text('[]'))).toBe(1);
    expect(foundBeside('risk/level-mismatch', risk, text('['))).toBe(0);
  });

  it.each(['risk/likelihood-missing', 'risk/stale'])(
    '%s is not said: criteria may stand in a file left out',
    (code) => {
      const risk = 'risks:\n  - {id: R-1, title: A, assessedOn: 2025-01-01}\n';
      const found = (lint: string) =>
        findingsOf(
          openFixture(
            `--- isms.yaml ---\nisms: 1\n${lint}${risk}--- drafts/c.isms.yaml ---\ncriteria: {intervalMonths: 36}\n`,
          ),
          [code],
        ).length;
      expect(found('lint: {exclude: ["drafts/**"]}\n')).toBe(0);
      expect(found('lint: {exclude: ["other/**"]}\n')).toBe(code === 'risk/stale' ? 0 : 1);
    },
  );

  it('asks no risk without criteria for other factors than it has, nor, without a root, for another interval', () => {
    const estimated = (name: string) => `--- isms.yaml ---\nisms: 1\nrisks:\n  - {id: R-1, ${name}: 1}\n`;
    const codes = ['risk/likelihood-missing'];
    expect(findingsOf(openFixture(estimated('threatLevel')), codes)).toHaveLength(0);
    expect(findingsOf(openFixture(estimated('impact')), codes)).toHaveLength(1);
    const stale = (file: string) => `--- ${file} ---\nrisks:\n  - {id: R-1, assessedOn: 2025-01-01}\n`;
    expect(findingsOf(openFixture(stale('r.isms.yaml')), ['risk/stale'])).toHaveLength(0);
    expect(findingsOf(openFixture(stale('isms.yaml')), ['risk/stale'])).toHaveLength(1);
  });
});
