/** What was called not relevant is assessed after all: it leaves that list, and the register gets a risk begun of it. */
import type { Fix } from '../../check/fix';
import { mark } from '../../facts/marks';
import type { Questions } from '../../workspace/questions';
import { isOpenRisk } from '../../workspace/scope';
import { isOf, type Entry } from '../../workspace/subject';
import { nextRiskOf } from './begun-risk';

/** None for a code that ENISA has not, or that a risk is about already. */
export function assessInstead(item: Entry<'enisaNotRelevant'>, ask: Questions): readonly Fix[] {
  const { code = '' } = item.value;
  const reference = ask.catalog.enisaRisk(code);
  if (!reference || openRiskWith(code, ask)) return [];
  const { en, ja } = reference.title;
  return [
    {
      title: { en: `Make ${code} (${en}) a risk of its own`, ja: `${code}(${ja})をリスクとして起票` },
      whole: true,
      changes: [
        { kind: 'remove', subject: item, at: '' },
        { kind: 'add-entries', section: 'risks', entries: [nextRiskOf(reference, ask)] },
      ],
    },
  ];
}

/** One that is over may well be relevant no more. */
export function openRiskWith(code: string, ask: Questions): Entry<'risks'> | undefined {
  return ask
    .all(mark.enisaConsidered<'risks'>(code))
    .find((entry) => isOf(entry, 'risks') && isOpenRisk(entry.value, ask));
}
