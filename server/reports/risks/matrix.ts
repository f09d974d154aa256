/**
 * The criteria as a grid of two axes. What follows from a risk stands downwards, all else across. Of more than two factors
 * those across are joined by the method of the criteria, which asks for nothing but their sum, or their product: the level in
 * each cell is the very one that the criteria give.
 */
import type { Estimate, FactorName } from '../../facts/estimate';
import type { RiskCriteria } from '../../facts/model';
import { factorsOf, joinedFactors, levelOf, positionOn, type Factor } from '../../rules/risk/level';
import type { Language } from '../../words/bilingual';
import { factorTitle } from '../../words/names';
import { filled } from '../../words/filled';
import type { MatrixPosition, RiskMatrix, Undrawn } from './model';
import { risksWords } from './words';

/** More columns, nobody can read. */
const mostSteps = 16;

const consequences: readonly FactorName[] = ['impact', 'assetValue'];

export interface OwnMatrix {
  readonly drawn: RiskMatrix;
  readonly positionOf: (estimate: Estimate) => MatrixPosition | undefined;
}

interface Axes {
  readonly down: Factor;
  readonly across: readonly Factor[];
}

export function ownMatrix(criteria: RiskCriteria | undefined, language: Language): OwnMatrix | Undrawn {
  if (!criteria) return 'criteria';
  const factors = criteria.method === 'table' ? joinedFactors(criteria) : factorsOf(criteria);
  if (factors.some(({ scale }) => scale.length === 0)) return 'scales';
  const axes = axesOf(factors);
  if (!axes) return 'one-factor';
  const columns = columnsOf(axes.across, criteria);
  if (columns.length > mostSteps || axes.down.scale.length > mostSteps) return 'too-wide';
  const label = ({ name }: Factor): string => factorTitle(name)[language];
  return {
    drawn: {
      across: { title: titleOf(axes.across, criteria, language), steps: columns.map(({ title }) => title) },
      down: { title: label(axes.down), steps: axes.down.scale },
      ranks: axes.down.scale.map((step) =>
        columns.map(({ estimate }) => levelOf(criteria, { ...estimate, [axes.down.name]: step })?.rank),
      ),
    },
    positionOf(estimate) {
      const down = positionOn(axes.down.scale, estimate[axes.down.name]);
      const joined = joinedStep(axes.across, criteria, estimate);
      const across = columns.findIndex((column) => column.joined === joined);
      return down === undefined || joined === undefined || across < 0 ? undefined : { across, down };
    },
  };
}

/** With likelihood and impact, likelihood across. Where two factors say what follows, the one that is named last stands down. */
function axesOf(factors: readonly Factor[]): Axes | undefined {
  if (factors.length < 2) return undefined;
  const down = factors.findLast(({ name }) => consequences.includes(name)) ?? factors.at(-1);
  return down && { down, across: factors.filter((each) => each !== down) };
}

interface MatrixColumn {
  readonly title: string;
  readonly joined: number;
  /** One of the estimates that stand in it; to the level, all are the same. */
  readonly estimate: Estimate;
}

function columnsOf(across: readonly Factor[], criteria: RiskCriteria): readonly MatrixColumn[] {
  const [only, ...others] = across;
  if (only && others.length === 0) {
    return only.scale.map((step, joined) => ({ title: step, joined, estimate: { [only.name]: step } }));
  }
  const columns = new Map<number, MatrixColumn>();
  for (const estimate of estimatesOf(across)) {
    const joined = joinedStep(across, criteria, estimate);
    if (joined !== undefined && !columns.has(joined)) columns.set(joined, { title: String(joined), joined, estimate });
    if (columns.size > mostSteps) break;
  }
  return [...columns.values()].toSorted((left, right) => left.joined - right.joined);
}

/** Every combination of steps. */
function* estimatesOf([first, ...others]: readonly Factor[]): Generator<Estimate> {
  if (!first) return yield {};
  for (const step of first.scale) for (const rest of estimatesOf(others)) yield { ...rest, [first.name]: step };
}

/** What the steps of several factors come to; of one, its step. */
function joinedStep(across: readonly Factor[], criteria: RiskCriteria, estimate: Estimate): number | undefined {
  const found = across.map(({ name, scale }) => positionOn(scale, estimate[name]));
  const steps = found.filter((step) => step !== undefined);
  if (steps.length < found.length) return undefined;
  if (steps.length === 1) return steps[0];
  return isProduct(criteria)
    ? steps.reduce((product, step) => product * (step + 1), 1)
    : steps.reduce((sum, step) => sum + step, 0);
}

function isProduct({ method }: RiskCriteria): boolean {
  return method === 'product';
}

function titleOf(across: readonly Factor[], criteria: RiskCriteria, language: Language): string {
  const labels = across.map(({ name }) => factorTitle(name)[language]);
  if (labels.length === 1) return labels[0] ?? '';
  const joined = labels.join(isProduct(criteria) ? ' × ' : ' + ');
  return filled(risksWords[isProduct(criteria) ? 'productAxis' : 'sumAxis'][language], { factors: joined });
}
