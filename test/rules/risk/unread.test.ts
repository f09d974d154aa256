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
});
