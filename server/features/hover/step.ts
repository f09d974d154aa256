/** A step of a scale, or a level of risk: where it stands among the others, and what comes of it. */
import type { RiskCriteria } from '../../facts/model';
import { mark } from '../../facts/marks';
import { acceptableLevel, factorsOf, joinedFactors, levelNames, levelOf, type Factor } from '../../rules/risk/level';

import type { Bilingual, Language } from '../../words/bilingual';
import { filled } from '../../words/filled';
import { enumerated } from '../../words/listing';
import { factorLabels, factorTitle } from '../../words/names';
import { fitted } from '../../words/fitted';
import { escapeMarkdown } from '../../markup/markdown';
import { beside, fact, named, shortFirst } from './brief';
import type { HoverContext } from './context';
import { called, widths } from './entries/told';
import { linkTo } from './link';

const words = {
  position: { en: 'step {index} of {count}, from the lowest', ja: '低い方から{index}番目(全{count}段階)' },
  value: { en: 'counts {value}', ja: '計算に用いる値 {value}' },
  gives: { en: 'Level, by {factor}', ja: '{factor}ごとのリスクレベル' },
  level: { en: 'Level of risk', ja: 'リスクレベル' },
  upTo: { en: 'up to {value}', ja: '値{value}まで' },
  acceptable: { en: 'acceptable without a decision on the single risk', ja: '受容水準以内(個別の受容は不要)' },
  authority: { en: 'May be accepted by', ja: '受容できる人' },
  defined: { en: 'Defined here', ja: '定義箇所' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Empty for what is no step of the scale. */
export function stepHover(kind: string, value: string, next: readonly string[], context: HoverContext): string {
  const criteria = context.ask.single('criteria');
  if (!criteria) return '';
  const told =
    kind === 'level' ? levelTold(value, criteria.value, context) : factorTold(kind, value, criteria.value, context);
  if (!told) return '';
  const { ask, language, project } = context;
  const count = ask.count(mark.refers(kind, value));
  const uses = language === 'ja' ? `参照 ${count}件` : `${count} reference${count === 1 ? '' : 's'}`;
  return shortFirst(
    { heading: named(value, told.title[language]), meaning: told.meaning, standing: told.standing, next },
    beside(linkTo(criteria, words.defined[language], project, told.at), uses),
  );
}

interface StepTold {
  readonly title: Bilingual;
  readonly meaning: readonly (string | undefined)[];
  readonly standing: readonly (string | undefined)[];
  readonly at: string;
}

function factorTold(kind: string, value: string, criteria: RiskCriteria, context: HoverContext): StepTold | undefined {
  const { language } = context;
  const factor = factorsOf(criteria).find(({ name }) => name === kind);
  const index = factor?.scale.indexOf(value) ?? -1;
  if (!factor || index < 0) return undefined;
  const counts = { sum: index, product: index + 1 };
  const method = criteria.method ?? 'sum';
  return {
    title: factorTitle(factor.name),
    meaning: [
      beside(
        placeOf(index, factor.scale.length, language),
        method === 'table' ? undefined : filled(words.value[language], { value: String(counts[method]) }),
      ),
    ],
    standing: [levelsFrom(factor, value, criteria, language)],
    at: factor.at,
  };
}

/** What level the step gives with each step of the other factor; only two have room on a line. */
function levelsFrom(factor: Factor, value: string, criteria: RiskCriteria, language: Language): string | undefined {
  const factors = joinedFactors(criteria);
  const other = factors.find(({ name }) => name !== factor.name);
  if (factors.length !== 2 || !other || !factors.some(({ name }) => name === factor.name)) return undefined;
  const given = other.scale.flatMap((step) => {
    const level = levelOf(criteria, { [factor.name]: value, [other.name]: step });
    return level ? [`${said(step)} → ${said(level.name)}`] : [];
  });
  const label = (tongue: Language) => filled(words.gives[tongue], { factor: factorLabels[other.name][tongue] });
  return fact({ en: label('en'), ja: label('ja') }, enumerated(given, language), language);
}

function levelTold(value: string, criteria: RiskCriteria, context: HoverContext): StepTold | undefined {
  const { language } = context;
  const names = levelNames(criteria);
  const index = names.indexOf(value);
  if (index < 0) return undefined;
  const { upTo } = criteria.levels?.[index] ?? {};
  const acceptable = acceptableLevel(criteria);
  const authority = Object.entries(criteria.acceptance?.authority ?? {}).find(([level]) => level === value)?.[1];
  return {
    title: words.level,
    meaning: [
      beside(
        placeOf(index, names.length, language),
        upTo === undefined ? undefined : filled(words.upTo[language], { value: String(upTo) }),
      ),
    ],
    standing: [
      acceptable && index <= acceptable.rank
        ? words.acceptable[language]
        : fact(words.authority, called(authority, 'person', context), language),
    ],
    at: `/levels/${index}`,
  };
}

function placeOf(index: number, count: number, language: Language): string {
  return filled(words.position[language], { index: String(index + 1), count: String(count) });
}

function said(step: string): string {
  return escapeMarkdown(fitted(step, widths.fact));
}
