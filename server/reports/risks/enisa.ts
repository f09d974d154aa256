/** R1 to R35 as ENISA rated them, and what the organisation has said of each. */
import { enisaBand, enisaLevels, enisaPosition, enisaRating } from '../../catalog/enisa-values';
import type { EnisaRisk } from '../../catalog/types';
import { mark } from '../../facts/marks';
import { isPlaceholder } from '../../facts/placeholder';
import { saysWhyNotRelevant } from '../../rules/risk/enisa';
import { assessedLevel } from '../../rules/risk/level';
import { idOf } from '../../workspace/names';
import type { Questions } from '../../workspace/questions';
import { isOf, type Entry } from '../../workspace/subject';
import type { References } from '../references';
import type { Texts } from '../texts';
import type { EnisaRow, EnisaState } from './model';

export function enisaRows(ask: Questions, texts: Texts, references: References): readonly EnisaRow[] {
  const { enisaRisks } = ask.catalog;
  const categories = [...new Set(enisaRisks.map(({ category }) => category))];
  return enisaRisks.map((risk) => ({
    ...published(risk, texts),
    category: { index: categories.indexOf(risk.category), name: ask.catalog.enisaCategory(risk)[texts.language] },
    ...considered(risk.id, ask, texts, references),
  }));
}

type Published = Omit<EnisaRow, 'category' | keyof ReturnType<typeof considered>>;

function published(risk: EnisaRisk, { language }: Texts): Published {
  const { probability, impact, isOneOfSeveral } = enisaPosition(risk);
  const isPlaced = probability !== undefined && impact !== undefined;
  return {
    code: risk.id,
    title: risk.title[language],
    probability: enisaRating(risk.probability)[language],
    impact: enisaRating(risk.impact)[language],
    level: enisaRating(risk.level)[language],
    across: probability,
    down: impact,
    isOneOfSeveral,
    isOffChart: isPlaced && enisaLevels[enisaBand(probability, impact)] !== risk.level,
    isVerified: risk.valuesVerified,
  };
}

/** A risk speaks louder than a list: what is assessed is relevant, whatever else is said of it. */
function considered(code: string, ask: Questions, texts: Texts, references: References) {
  const entries = ask.all(mark.enisaConsidered<'risks' | 'enisaNotRelevant'>(code));
  const risks = entries.filter((entry) => isOf(entry, 'risks'));
  const dismissed = entries.find((entry) => isOf(entry, 'enisaNotRelevant'));
  const criteria = ask.single('criteria')?.value;
  const reason = dismissed ? texts.read(dismissed.value.reason) : '';
  return {
    state: risks.length > 0 ? 'considered' : dismissed ? stateOf(dismissed) : 'untouched',
    risks: risks.map((risk) => references.of(risk, idOf(risk) ?? '')),
    own: risks.map(({ value }) => assessedLevel(value, criteria)?.name ?? ''),
    // A place to fill is no answer to be read.
    reason: isPlaceholder(reason, 'prose') ? '' : reason,
    place: dismissed && references.placeOf(dismissed),
  };
}

/** Whoever says that a risk does not concern him, and not why, has not settled it. */
function stateOf(dismissed: Entry<'enisaNotRelevant'>): EnisaState {
  return saysWhyNotRelevant(dismissed) ? 'not-relevant' : 'no-reason';
}
