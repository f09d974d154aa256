/** The computation of levels of risk: what the criteria give for a likelihood and an impact. Rules and reports share it. */
import type { Risk, RiskCriteria } from '../../facts/model';

/** A level of the criteria; a higher rank is a greater risk. */
export interface RiskLevel {
  readonly name: string;
  readonly rank: number;
}

/** The steps that ENISA 2009 uses, after ISO/IEC 27005:2008: where to begin while there are no criteria. */
export const usualScale: readonly string[] = ['very-low', 'low', 'medium', 'high', 'very-high'];

/** The lowest and the highest score that the method can give; only sum and product give scores. */
export function scoreRange({ method = 'sum', likelihood = [], impact = [] }: RiskCriteria) {
  if (likelihood.length === 0 || impact.length === 0) return undefined;
  if (method === 'sum') return { from: 0, to: likelihood.length + impact.length - 2 };
  if (method === 'product') return { from: 1, to: likelihood.length * impact.length };
  return undefined;
}

/** The level that the criteria give; `undefined` where they are incomplete or do not have one of the values. */
export function levelOf(
  criteria: RiskCriteria | undefined,
  likelihood: string | undefined,
  impact: string | undefined,
): RiskLevel | undefined {
  const row = positionOn(criteria?.likelihood, likelihood);
  const column = positionOn(criteria?.impact, impact);
  if (!criteria || row === undefined || column === undefined) return undefined;
  switch (criteria.method ?? 'sum') {
    case 'sum':
      return levelOfScore(criteria, row + column);
    case 'product':
      return levelOfScore(criteria, (row + 1) * (column + 1));
    case 'table':
      return levelNamed(criteria, criteria.table?.[row]?.[column]);
    default:
      // A method that the language does not have.
      return undefined;
  }
}

/** The level with that name. */
export function levelNamed(criteria: RiskCriteria | undefined, name: string | undefined): RiskLevel | undefined {
  const rank = positionOn(levelNames(criteria), name);
  return rank === undefined || name === undefined ? undefined : { name, rank };
}

/** The names of the levels, ascending; empty text for one without a name. */
export function levelNames(criteria: RiskCriteria | undefined): readonly string[] {
  return (criteria?.levels ?? []).map(({ name }) => name ?? '');
}

/** The level before treatment: computed where it can be, else as stated. */
export function assessedLevel(risk: Risk, criteria: RiskCriteria | undefined): RiskLevel | undefined {
  return levelOf(criteria, risk.likelihood, risk.impact) ?? levelNamed(criteria, risk.level);
}

/** The level after treatment, where a residual estimate is given; a half of it that is not given stays as assessed. */
export function residualLevel({ residual, likelihood, impact }: Risk, criteria: RiskCriteria | undefined) {
  if (!isEstimated(residual)) return undefined;
  return levelOf(criteria, residual?.likelihood ?? likelihood, residual?.impact ?? impact);
}

/** The level that remains: the residual one when a residual estimate is given, else the assessed one. */
export function remainingLevel(risk: Risk, criteria: RiskCriteria | undefined): RiskLevel | undefined {
  return isEstimated(risk.residual) ? residualLevel(risk, criteria) : assessedLevel(risk, criteria);
}

/** The highest level that needs nobody's acceptance. */
export function acceptableLevel(criteria: RiskCriteria | undefined): RiskLevel | undefined {
  return levelNamed(criteria, criteria?.acceptance?.upTo);
}

/** Where a value stands on a scale, from 0; `undefined` when it does not. */
export function positionOn(scale: readonly string[] | undefined, value: string | undefined): number | undefined {
  if (!scale || value === undefined || value === '') return undefined;
  const position = scale.indexOf(value);
  return position < 0 ? undefined : position;
}

function isEstimated(residual: Risk['residual']): boolean {
  return Boolean(residual?.likelihood ?? residual?.impact);
}

function levelOfScore(criteria: RiskCriteria, score: number): RiskLevel | undefined {
  const levels = criteria.levels ?? [];
  // Bands that are out of order say nothing certain.
  let before = -Infinity;
  for (const { upTo } of levels) {
    if (upTo === undefined || upTo <= before) return undefined;
    before = upTo;
  }
  const rank = levels.findIndex(({ upTo }) => upTo !== undefined && score <= upTo);
  const name = levels[rank]?.name;
  return name === undefined ? undefined : { name, rank };
}
