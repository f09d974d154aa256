/** The level that the criteria give for an estimate, behind its last factor, where nobody wrote the same there. */
import { factorNames } from '../../facts/estimate';
import type { Pointer } from '../../facts/fields';
import { isOf } from '../../workspace/subject';
import type { Subject } from '../../workspace/subject';
import { assessedLevel, residualLevel } from '../../rules/risk/level';
import type { HintKind } from './hint';

export const levels: HintKind = (subject, ask, language) => {
  if (!isOf(subject, 'risks')) return [];
  const criteria = ask.single('criteria')?.value;
  const written = language === 'ja' ? 'レベル' : 'level';
  const behind = (parent: Pointer, level: string | undefined, stated: string | undefined) => {
    const at = lastFactor(subject, parent);
    return level === undefined || level === stated || at === undefined ? [] : [{ at, label: `${written}: ${level}` }];
  };
  return [
    ...behind('', assessedLevel(subject.value, criteria)?.name, subject.value.level),
    ...behind('/residual', residualLevel(subject.value, criteria)?.name, undefined),
  ];
};

/** The one that stands last: only when all that matter are written, there is a level. */
function lastFactor(subject: Subject<unknown>, parent: Pointer): Pointer | undefined {
  const written = factorNames.map((name) => `${parent}/${name}`).filter((at) => subject.has(at));
  const placed = written.flatMap((at) => {
    const place = subject.place(at)?.value.end;
    return place ? [{ at, place }] : [];
  });
  return placed.toSorted((a, b) => a.place.line - b.place.line || a.place.character - b.place.character).at(-1)?.at;
}
