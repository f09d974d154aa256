/** The key of a section: what stands in it, how many of the requirements that it answers are met, and what comes next. */
import { mark } from '../../facts/marks';
import type { Bilingual } from '../../words/bilingual';
import type { Field } from '../../schema/field';
import { beside, inBrief, shortFirst } from './brief';
import { clauseDetails, metOf, rowsAnsweredIn, rowsNext, virtualisationGuidance } from './clause';
import type { HoverContext } from './context';
import { counted } from './counted';
import { termText, titled } from './field';
import { nextOf } from './next-step';
import { escapeMarkdown } from '../../markup/markdown';

const words = {
  entries: { one: { en: '{count} entry', ja: '{count}件' }, many: { en: '{count} entries', ja: '{count}件' } },
} as const satisfies Readonly<Record<string, Readonly<Record<'one' | 'many', Bilingual>>>>;

export function sectionHover(name: string, field: Field, context: HoverContext): string {
  const { ask, language } = context;
  const rows = rowsAnsweredIn(name, context);
  const isList = field.items !== undefined;
  return shortFirst(
    {
      heading: titled(name, field, language),
      meaning: [escapeMarkdown(inBrief(field.description[language]))],
      standing: [
        beside(
          isList ? counted(words.entries, ask.count(mark.section(name)), language) : undefined,
          metOf(rows, language),
        ),
      ],
      next: rows.length > 0 ? rowsNext(rows, context, name) : nextOf(ask.all(mark.section(name)), context),
    },
    termText([name], context),
    ...(name === 'systems' ? [virtualisationGuidance(context)] : clauseDetails(rows, field.clause, context)),
  );
}
