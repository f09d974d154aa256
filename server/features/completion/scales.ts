/** The words that the criteria of this ISMS have for likelihood, impact, other factors and levels. */
import { factorsOf } from '../../rules/risk/level';
import type { ReferenceKind } from '../../schema/field';
import type { Questions } from '../../workspace/questions';

export function isScale(kind: ReferenceKind): boolean {
  return ['likelihood', 'impact', 'assetValue', 'threatLevel', 'vulnerabilityLevel', 'level'].includes(kind);
}

export function scaleOf(kind: ReferenceKind, ask: Pick<Questions, 'single'>): readonly string[] {
  const criteria = ask.single('criteria')?.value;
  if (kind === 'level') return (criteria?.levels ?? []).flatMap(({ name }) => (name === undefined ? [] : [name]));
  return factorsOf(criteria).find(({ name }) => name === kind)?.scale ?? [];
}
