import { describe, expect, it } from 'vitest';
import type { RiskCriteria } from '../../../server/facts/model';
import { assessedLevel, levelOf, remainingLevel } from '../../../server/rules/risk/level';

const steps = ['very-low', 'low', 'medium', 'high', 'very-high'];
const levels = [
  { name: 'low', upTo: 2 },
  { name: 'medium', upTo: 5 },
  { name: 'high', upTo: 8 },
];
const criteria: RiskCriteria = { likelihood: steps, impact: steps, levels };

describe('levelOf', () => {
  it('adds positions from 0 when no method is said', () => {
    expect(levelOf(criteria, { likelihood: 'very-low', impact: 'medium' })).toEqual({ name: 'low', rank: 0 });
    expect(levelOf(criteria, { likelihood: 'very-low', impact: 'high' })).toEqual({ name: 'medium', rank: 1 });
    expect(levelOf(criteria, { likelihood: 'medium', impact: 'very-high' })).toEqual({ name: 'high', rank: 2 });
  });

  it('multiplies positions from 1', () => {
    const product: RiskCriteria = {
      method: 'product',
      likelihood: ['低', '中', '高'],
      impact: ['低', '中', '高'],
      levels: [
        { name: '小', upTo: 2 },
        { name: '中', upTo: 4 },
        { name: '大', upTo: 9 },
      ],
    };
    expect(levelOf(product, { likelihood: '低', impact: '中' })?.name).toBe('小');
    expect(levelOf(product, { likelihood: '中', impact: '中' })?.name).toBe('中');
    expect(levelOf(product, { likelihood: '中', impact: '高' })?.name).toBe('大');
  });

  it('reads a table by row of likelihood and column of impact', () => {
    const table: RiskCriteria = {
      method: 'table',
      likelihood: ['rare', 'often'],
      impact: ['small', 'large', 'huge'],
      levels: [{ name: 'low' }, { name: 'high' }],
      table: [
        ['low', 'low', 'high'],
        ['low', 'high', 'high'],
      ],
    };
    expect(levelOf(table, { likelihood: 'rare', impact: 'large' })).toEqual({ name: 'low', rank: 0 });
    expect(levelOf(table, { likelihood: 'often', impact: 'large' })).toEqual({ name: 'high', rank: 1 });
  });

  it('gives nothing for a value off the scale, bands out of order, or a score beyond them', () => {
    expect(levelOf(criteria, { likelihood: 'midium', impact: 'high' })).toBeUndefined();
    expect(levelOf(undefined, { likelihood: 'low', impact: 'high' })).toBeUndefined();
    expect(
      levelOf({ ...criteria, levels: [...levels].reverse() }, { likelihood: 'low', impact: 'low' }),
    ).toBeUndefined();
    expect(
      levelOf({ ...criteria, levels: levels.slice(0, 2) }, { likelihood: 'very-high', impact: 'very-high' }),
    ).toBeUndefined();
  });
});

describe('remainingLevel', () => {
  it('is the residual level when a residual estimate is given', () => {
    const residual = { likelihood: 'very-low', impact: 'very-low' };
    expect(remainingLevel({ likelihood: 'high', impact: 'high', residual }, criteria)?.name).toBe('low');
  });

  it('keeps the half of the estimate that the residual does not give', () => {
    const risk = { likelihood: 'high', impact: 'very-high', residual: { likelihood: 'very-low' } };
    expect(remainingLevel(risk, criteria)?.name).toBe('medium');
  });

  it('is the assessed level else, as stated where it cannot be computed', () => {
    expect(remainingLevel({ likelihood: 'high', impact: 'high', level: 'low' }, criteria)?.name).toBe('high');
    expect(assessedLevel({ level: 'medium' }, criteria)?.name).toBe('medium');
  });
});
