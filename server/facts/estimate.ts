/** What a risk is estimated by, before and after its treatment: free of criteria, which say what the values are worth. */
import type { Risk } from './model';

/** What a process of risk assessment may estimate, in the order in which people speak of it. */
export const factorNames = ['likelihood', 'impact', 'assetValue', 'threatLevel', 'vulnerabilityLevel'] as const;

export type FactorName = (typeof factorNames)[number];

/** A value for each factor that was estimated. */
export type Estimate = { readonly [Factor in FactorName]?: string };

/** An estimate, or a level that was stated outright. */
export type Standing = Estimate & { readonly level?: string };

/** As a risk was assessed. */
export function assessedStanding(risk: Risk): Standing {
  return { ...estimateOf(risk), ...(risk.level ? { level: risk.level } : {}) };
}

/**
 * As it remains: the residual estimate, a factor of which that is not given stays as assessed. A risk that is only retained
 * stands as it was assessed, whatever is written beside it: nothing was done to lower it.
 */
export function remainingStanding(risk: Risk): Standing {
  const residual = estimateOf(risk.residual ?? {});
  if (Object.keys(residual).length === 0 || isOnly(risk, 'retain')) return assessedStanding(risk);
  return { ...estimateOf(risk), ...residual };
}

const spelled = [...factorNames, 'level'] as const;
/** No value of a YAML file holds it. */
const between = '\u0000';

/** A standing as one short text, by which the index knows it. */
export function spellStanding(standing: Standing): string {
  return spelled.map((key) => standing[key] ?? '').join(between);
}

export function readStanding(text: string): Standing {
  const values = text.split(between);
  return Object.fromEntries(spelled.flatMap((key, index) => (values[index] ? [[key, values[index]]] : [])));
}

/** The options chosen, whether written as one word or as a list. */
export function optionsOf({ treatment }: Risk): readonly string[] {
  if (treatment === undefined) return [];
  return typeof treatment === 'string' ? [treatment] : treatment;
}

export function isOnly(risk: Risk, option: string): boolean {
  const chosen = optionsOf(risk);
  return chosen.length > 0 && chosen.every((each) => each === option);
}

/** An activity that is given up leaves nothing to accept, unless something is said to remain. */
export function isGivenUp(risk: Risk): boolean {
  return isOnly(risk, 'avoid') && Object.keys(estimateOf(risk.residual ?? {})).length === 0;
}

function estimateOf(values: Estimate): Estimate {
  const given: { [Factor in FactorName]?: string } = {};
  for (const factor of factorNames) if (values[factor]) given[factor] = values[factor];
  return given;
}
