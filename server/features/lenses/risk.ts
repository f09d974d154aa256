/** The level of a risk, and what remains of it. */
import { assessedLevel, residualLevel } from '../../rules/risk/level';
import { mark } from '../../facts/marks';
import { isOf } from '../../workspace/subject';
import type { LensKind } from './lens';

export const riskLens: LensKind = (subject, { ask, language }) => {
  if (!isOf(subject, 'risks')) return undefined;
  const criteria = ask.single('criteria')?.value;
  const level = assessedLevel(subject.value, criteria)?.name;
  if (level === undefined || level === '') return undefined;
  const residual = residualLevel(subject.value, criteria)?.name;
  const [before, after] = language === 'ja' ? ['レベル', '残留'] : ['level', 'residual'];
  return {
    title: `${before} ${level}${residual ? ` → ${after} ${residual}` : ''}`,
    counts: () => (subject.value.controls ?? []).flatMap((id) => ask.all(mark.statement(id))),
  };
};
