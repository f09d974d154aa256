/** 4.2.2: a risk that is said to be low enough, and is not yet: whether somebody accepted it as it stands. */
import { shortened } from '../../words/shortened';
import { isCalendarDate } from '../../facts/date';
import type { Risk } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import type { Bilingual } from '../../words/bilingual';
import { acceptableLevel, assessedLevel, isAcceptable } from '../risk/level';

/** What a finding adds to its message, and the row that it decides then. */
export interface Unaccepted {
  readonly unaccepted: Bilingual;
  readonly decides: readonly string[];
}

export const nothingToAdd: Unaccepted = { unaccepted: { en: '', ja: '' }, decides: [] };

/**
 * Where nothing has lowered a risk yet, it stands at its assessed level, whatever residual is written: above the level of
 * acceptance, and accepted by nobody, it is a risk for which no option was chosen that an auditor could follow (4.2.2 a).
 * A residual level that is too high as well has a finding of its own.
 */
export function unacceptedAsAssessed(risk: Subject<Risk>, ask: Questions): Unaccepted {
  const criteria = ask.single('criteria')?.value;
  const acceptable = acceptableLevel(criteria);
  const assessed = assessedLevel(risk.value, criteria);
  if (!acceptable || !assessed || assessed.rank <= acceptable.rank) return nothingToAdd;
  if (!isAcceptable(risk.value, criteria) || isAccepted(risk, ask)) return nothingToAdd;
  return {
    unaccepted: {
      en: `; ${shortened(assessed.name)} is above the accepted level ${shortened(acceptable.name)}, and no acceptance in force covers it`,
      ja: `。「${shortened(assessed.name)}」は受容水準「${shortened(acceptable.name)}」を超えていますが、有効な受容の記録がありません`,
    },
    decides: ['4.2.2.a'],
  };
}

/** Accepted and not lapsed, or something is written that cannot be read and has a finding of its own. */
function isAccepted(risk: Subject<Risk>, { today }: Questions): boolean {
  const { acceptance } = risk.value;
  if (!acceptance) return risk.has('/acceptance');
  return risk.has('/acceptance/by') && !(isCalendarDate(acceptance.until) && acceptance.until < today);
}
