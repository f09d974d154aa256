/** The number of a control of annex A in the edition that is in force, where that of the other edition is written. */
import { findControl } from '../../workspace/names';
import type { HintKind } from './hint';

export const counterparts: HintKind = (subject, ask, language) =>
  subject.facts.references.flatMap(({ kind, id, at, byKey }) => {
    const control = kind === 'control' && !byKey ? findControl(id, ask) : undefined;
    if (!control || control.standard === '27017' || control.edition === ask.edition) return [];
    const numbers = control.counterparts.map((each) => `A.${each.replace(/^A\./, '')}`);
    if (numbers.length === 0) return [];
    const label =
      language === 'ja' ? `${ask.edition}年版では${numbers.join('、')}` : `${ask.edition}: ${numbers.join(', ')}`;
    return [{ at, label }];
  });
