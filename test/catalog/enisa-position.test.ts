/** Where ENISA's own figures, as the report words them, put a risk on the chart. */
import { describe, expect, it } from 'vitest';
import { enisaFigures, enisaPosition } from '../../server/catalog/enisa-values';
import { knowledge } from '../support/rules';

const at = (probability: string, impact: string): readonly (string | undefined)[] => {
  const position = enisaPosition({ probability, impact });
  return [position.probability, position.impact].map((step) => (step === undefined ? undefined : enisaFigures[step]));
};

describe('a risk of ENISA on the chart', () => {
  it.each([
    ['HIGH', 'MEDIUM', 'HIGH', 'MEDIUM'],
    ['N/A', 'VERY HIGH', undefined, 'VERY HIGH'],
    ['VERY HIGH', 'VERY HIGH (depends on organization) (IaaS VERY HIGH, SaaS LOW)', 'VERY HIGH', 'VERY HIGH'],
    ['VERY HIGH (depends on PCI, SOX)', 'HIGH', 'VERY HIGH', 'HIGH'],
    ['LOW (private cloud) / MEDIUM (public cloud)', 'VERY HIGH', 'MEDIUM', 'VERY HIGH'],
    ['VERY LOW', 'HIGH (VERY HIGH if targeted)', 'VERY LOW', 'HIGH'],
    // The impact in the very case of that probability, and not the greatest of all.
    ['A (additional capacity): MEDIUM; B (current agreed capacity): LOW', 'A: LOW/MEDIUM; B: HIGH', 'MEDIUM', 'MEDIUM'],
    ['customer: MEDIUM; provider: LOW', 'customer: HIGH; provider: VERY HIGH', 'MEDIUM', 'HIGH'],
  ])('stands by %s and %s', (probability, impact, across, down) => {
    expect(at(probability, impact)).toEqual([across, down]);
  });

  it('lacks a figure only where the report states none', () => {
    const unplaced = knowledge.catalog.enisaRisks.filter((risk) =>
      at(risk.probability, risk.impact).includes(undefined),
    );
    expect(unplaced.map(({ id, probability }) => [id, probability])).toEqual([
      ['R5', 'N/A'],
      ['R6', 'N/A'],
    ]);
  });
});
