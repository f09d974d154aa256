/** Which step of a scale was meant by a value that is none. */
import { nearest } from '../../words/nearest';
import { inOneWidth } from '../../words/bounded';

export interface MeantStep {
  readonly step: string;
  /** Nothing else can have been meant. Never of numbers: 6 may be the 5 of this scale, or the 6 of another. */
  readonly certain: boolean;
}

export function stepMeant(value: string, steps: readonly string[]): MeantStep | undefined {
  const numbers = steps.map(numberIn);
  const number = numberIn(value);
  if (numbers.every((each) => each !== undefined)) {
    const step = number === undefined ? undefined : nearestNumber(number, steps);
    return step === undefined ? undefined : { step, certain: false };
  }
  const same = steps.filter((step) => spelling(step) === spelling(value));
  const [only, ...others] = same;
  if (only !== undefined && others.length === 0) return { step: only, certain: true };
  // Of a label of one or two characters, a slip leaves nothing to know it by: 太 is no more 大 than 小.
  const step = nearest(
    value,
    steps.filter((each) => each.length > 2),
  );
  return step === undefined ? undefined : { step, certain: true };
}

function numberIn(text: string): number | undefined {
  const plain = inOneWidth(text).trim();
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function nearestNumber(number: number, steps: readonly string[]): string | undefined {
  const apart = (step: string): number => Math.abs((numberIn(step) ?? Infinity) - number);
  return steps.reduce<string | undefined>((best, step) => {
    return best === undefined || apart(step) < apart(best) ? step : best;
  }, undefined);
}

/** Width, case, blanks and what joins words aside. */
function spelling(text: string): string {
  return inOneWidth(text)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}
