import { describe, expect, it } from 'vitest';
import judgement from '../../catalogs/first-risks.json';
import { knowledge } from '../support/rules';

describe('the judgement on first risks', () => {
  it('names codes of ENISA, each once for a role and model', () => {
    for (const { always, ...byModel } of [judgement.provider, judgement.customer]) {
      for (const codes of Object.values(byModel)) {
        const all = [...always, ...codes];
        expect(new Set(all).size).toBe(all.length);
        expect(all.filter((code) => !knowledge.catalog.enisaRisk(code))).toEqual([]);
      }
    }
    expect(judgement.aboutCustomers.filter((code) => !judgement.provider.always.includes(code))).toEqual([]);
  });
});
