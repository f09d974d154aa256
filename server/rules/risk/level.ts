/** The computation of levels of risk: what the criteria give for an estimate. Rules and reports share it. */
import {
  assessedStanding,
  factorNames,
  remainingStanding,
  type Estimate,
  type FactorName,
  type Standing,
} from '../../facts/estimate';
import { childPointer, type Pointer } from '../../facts/fields';
import type { Risk, RiskCriteria } from '../../facts/model';

/** A level of the criteria; a higher rank is a greater risk. */
export interface RiskLevel {
  readonly name: string;
  readonly rank: number;
}

/** One of the factors that the criteria estimate risks by, its scale, and where in the criteria that stands. */
export interface Factor {
  readonly name: FactorName;
  readonly scale: readonly string[];
  readonly at: Pointer;
}

/** The steps that ENISA 2009 uses, after ISO/IEC 27005:2008: where to begin while there are no criteria. */
export const usualScale: readonly string[] = ['very-low', 'low', 'medium', 'high', 'very-high'];

/** The factors in the order of the criteria: those that they name, else likelihood and impact. */
export function factorsOf(criteria: RiskCriteria | undefined): readonly Factor[] {
  const { factors = {} } = criteria ?? {};
  const named = Object.keys(factors).flatMap((key): readonly Factor[] => {
    const name = factorNames.find((each) => each === key);
    return name === undefined ? [] : [{ name, scale: factors[name] ?? [], at: childPointer('/factors', name) }];
  });
  if (named.length > 0) return named;
  return (['likelihood', 'impact'] as const).map((name) => {
    return { name, scale: criteria?.[name] ?? [], at: childPointer('', name) };
  });
}

/** Those that give the level: a table has room for two. */
export function joinedFactors(criteria: RiskCriteria): readonly Factor[] {
  const factors = factorsOf(criteria);
  return criteria.method === 'table' ? factors.slice(0, 2) : factors;
}

/** The lowest and the highest score that the method can give; only sum and product give scores. */
export function scoreRange(criteria: RiskCriteria) {
  const steps = joinedFactors(criteria).map(({ scale }) => scale.length);
  if (steps.includes(0)) return undefined;
  switch (criteria.method ?? 'sum') {
    case 'sum':
      return { from: 0, to: steps.reduce((sum, count) => sum + count - 1, 0) };
    case 'product':
      return { from: 1, to: steps.reduce((product, count) => product * count, 1) };
    default:
      return undefined;
  }
}

/** The level that the criteria give; `undefined` where they are incomplete or do not have one of the values. */
export function levelOf(criteria: RiskCriteria | undefined, estimate: Estimate): RiskLevel | undefined {
  if (!criteria) return undefined;
  const found = joinedFactors(criteria).map(({ name, scale }) => positionOn(scale, estimate[name]));
  const positions = found.filter((position) => position !== undefined);
  if (positions.length < found.length) return undefined;
  const [row = -1, column = -1] = positions;
  switch (criteria.method ?? 'sum') {
    case 'sum':
      return levelOfScore(
        criteria,
        positions.reduce((sum, position) => sum + position, 0),
      );
    case 'product':
      return levelOfScore(
        criteria,
        positions.reduce((product, position) => product * (position + 1), 1),
      );
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

/** Computed where it can be, else as stated. */
export function levelOfStanding(standing: Standing, criteria: RiskCriteria | undefined): RiskLevel | undefined {
  return levelOf(criteria, standing) ?? levelNamed(criteria, standing.level);
}

/** The level before treatment. */
export function assessedLevel(risk: Risk, criteria: RiskCriteria | undefined): RiskLevel | undefined {
  return levelOfStanding(assessedStanding(risk), criteria);
}

/** The level after treatment, where a residual estimate is given; a factor of it that is not given stays as assessed. */
export function residualLevel(risk: Risk, criteria: RiskCriteria | undefined): RiskLevel | undefined {
  const { residual } = risk;
  if (!residual || factorNames.every((factor) => !residual[factor])) return undefined;
  return levelOf(criteria, { ...assessedStanding(risk), ...residual });
}

/** The level that remains: the residual one when a residual estimate is given and something was done, else the assessed. */
export function remainingLevel(risk: Risk, criteria: RiskCriteria | undefined): RiskLevel | undefined {
  return levelOfStanding(remainingStanding(risk), criteria);
}

/** The highest level that needs nobody's acceptance. */
export function acceptableLevel(criteria: RiskCriteria | undefined): RiskLevel | undefined {
  return levelNamed(criteria, criteria?.acceptance?.upTo);
}

/** Whether what remains is known to be low enough to need nobody's acceptance. */
export function isAcceptable(risk: Risk, criteria: RiskCriteria | undefined): boolean {
  const acceptable = acceptableLevel(criteria);
  const remaining = remainingLevel(risk, criteria);
  return acceptable !== undefined && remaining !== undefined && remaining.rank <= acceptable.rank;
}

/** Where a value stands on a scale, from 0; `undefined` when it does not. */
export function positionOn(scale: readonly string[] | undefined, value: string | undefined): number | undefined {
  if (!scale || value === undefined || value === '') return undefined;
  const position = scale.indexOf(value);
  return position < 0 ? undefined : position;
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
