/** How much a level worries, and whether somebody has to accept it. */
import type { Tone } from '../view/drawing';
import type { ReportedCriteria } from './model';

/** By its place among the levels, whatever they are called. */
export function toneOf(rank: number | undefined, count: number): Tone {
  if (rank === undefined || rank < 0) return 'none';
  const share = count <= 1 ? 0 : rank / (count - 1);
  return share < 0.3 ? 'low' : share > 0.7 ? 'high' : 'medium';
}

/** Whether a level is above the one that needs nobody's acceptance; never, where none is laid down. */
export function isAbove(rank: number | undefined, criteria: ReportedCriteria | undefined): boolean {
  if (rank === undefined || criteria?.acceptable === undefined) return false;
  return rank > criteria.levels.indexOf(criteria.acceptable);
}
