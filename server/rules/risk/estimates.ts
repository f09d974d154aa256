/** 4.2.1: likelihood, impact and level of each risk, on the scales of the criteria, and how old they are. */
import { shortened } from '../../words/shortened';
import { halfWidthOf } from '../../facts/half-width';
import type { Bilingual } from '../../words/bilingual';
import { factorNames, type FactorName } from '../../facts/estimate';
import type { Pointer } from '../../facts/fields';
import type { Risk, RiskCriteria } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atKey, atValue, entryAt } from '../../check/anchors';
import { asWritten, choose } from '../support/choices';
import { type Fix } from '../../check/fix';
import { isPlaceholder } from '../../facts/placeholder';
import { labelOf } from '../../check/label';
import { missingAnchor } from '../support/missing-field';
import { suggestion } from '../../words/nearest';
import { factorsOf, joinedFactors, levelNamed, levelNames, levelOf, usualScale } from './level';
import { criteriaInDoubt } from './in-doubt';
import { stepMeant } from './steps';
import { none, rule, type Draft } from '../../check/rule';
import { factorLabels } from '../../words/names';
import { allOf } from '../../words/listing';
import { stale, staleInterval } from './stale';

type Scale = FactorName | 'level';

const scaleCalled: Readonly<Record<Scale, Bilingual>> = {
  ...factorLabels,
  level: { en: 'level', ja: 'リスクレベル' },
};

/** How probable a risk is may be estimated as one value, or by the threat and the weakness that it needs; likewise what it does. */
const sides = {
  likelihood: ['likelihood', 'threatLevel', 'vulnerabilityLevel'],
  impact: ['impact', 'assetValue'],
} as const satisfies Readonly<Record<string, readonly FactorName[]>>;

/** Silent while the criteria cannot be read, which may name other factors. */
function estimateMissing(side: keyof typeof sides) {
  const factors: readonly FactorName[] = sides[side];
  return rule<'risks', { factor: FactorName }>({
    code: `risk/${side}-missing`,
    severity: 'error',
    on: 'risks',
    // Of what nobody has estimated nobody knows whether it may be retained.
    decides: ['4.2.1.a', '4.2.2.a'],
    clause: '4.2.1',
    messages: {
      default: {
        en: 'The {factor} of the risk {name} is not estimated (`{key}`) (4.2.1).',
        ja: 'リスク{name}の{factor}({key})が見積もられていません(4.2.1)。',
      },
    },
    check: (risk, ask) =>
      factorsOf(ask.single('criteria')?.value)
        .filter(({ name }) => factors.includes(name) && !risk.has(`/${name}`))
        .filter(() => !criteriaInDoubt(ask) && !isEstimatedOtherwise(risk, ask))
        .map(({ name: factor }) => ({
          anchor: missingAnchor(risk, `/${factor}`),
          args: { name: labelOf(risk), factor: scaleCalled[factor], key: factor },
          about: factor === side ? [] : [factor],
          data: { factor },
        })),
    fix: ({ anchor, data: { factor } }, ask) => {
      if (anchor.kind !== 'field') return [];
      // Without criteria, the steps that the fix of their absence begins with.
      const written = stepsOf(ask.single('criteria')?.value, factor);
      const scale = written.length > 0 ? written : usualScale;
      return choose(anchor.subject, `/${factor}`, scaleCalled[factor], scale.map(asWritten));
    },
  });
}

/** By factors that only criteria can name, and there are none: that they are missing is the cause, and is said of them. */
function isEstimatedOtherwise(risk: Subject<Risk>, ask: Questions): boolean {
  const usual: readonly FactorName[] = factorsOf(undefined).map(({ name }) => name);
  return (
    ask.single('criteria') === undefined &&
    factorNames.some((name) => !usual.includes(name) && risk.value[name] !== undefined)
  );
}

export const likelihoodMissing = estimateMissing('likelihood');

export const impactMissing = estimateMissing('impact');

/** Every value of a risk that stands on a scale of the criteria. */
function scaledValues(risk: Risk, criteria: RiskCriteria | undefined) {
  const factors = factorsOf(criteria).flatMap(({ name, at }) => [
    { at: `/${name}`, scale: name, scaleAt: at, value: risk[name] },
    { at: `/residual/${name}`, scale: name, scaleAt: at, value: risk.residual?.[name] },
  ]);
  return [...factors, { at: '/level', scale: 'level', scaleAt: '/levels', value: risk.level } as const];
}

export const offScale = rule({
  code: 'risk/off-scale',
  severity: 'error',
  on: 'risks',
  decides: ['4.2.1.a', '4.2.2.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: '"{value}" is not on the {scale} scale of the criteria, which has {steps} (4.2.1).{suggestion}',
      ja: '「{value}」はリスク基準の{scale}にありません。{steps}のいずれかを書いてください(4.2.1)。{suggestion}',
    },
  },
  check: (risk, ask) => {
    const criteria = ask.single('criteria');
    return scaledValues(risk.value, criteria?.value).flatMap(
      ({ at, scale, scaleAt, value }): readonly Draft<OffScale>[] => {
        const steps = stepsOf(criteria?.value, scale);
        if (!value || steps.length === 0 || steps.includes(value) || isPlaceholder(value, 'name')) return [];
        // A step typed in full width has a finding of its own.
        if (steps.includes(halfWidthOf(value)?.value ?? value)) return [];
        // A scale may have more steps than could be read.
        if (criteriaInDoubt(ask)) return [];
        const meant = stepMeant(value, steps);
        const list = { en: steps.join(', '), ja: steps.map((step) => `「${step}」`).join('') };
        return [
          {
            anchor: atValue(risk, at),
            args: { value, scale: scaleCalled[scale], steps: list, suggestion: suggestion(meant?.step) },
            data: { scale, meant: meant?.step, certain: meant?.certain ?? false },
            related: criteria
              ? [
                  {
                    anchor: atKey(criteria, scaleAt),
                    message: { en: 'The scale of the criteria', ja: 'リスク基準の尺度' },
                  },
                ]
              : [],
          },
        ];
      },
    );
  },
  fix: ({ anchor, data }, ask) => {
    const risk = entryAt(anchor, 'risks');
    if (!risk || anchor.kind !== 'field') return [];
    return replaceOffScale(risk, anchor.at, data, ask);
  },
});

type OffScale = { readonly scale: Scale; readonly meant: string | undefined; readonly certain: boolean };

/** The value that was meant, first: what the criteria give for a level, else the nearest; then all other steps. */
function replaceOffScale(
  risk: Subject<Risk>,
  at: Pointer,
  { scale, meant, certain }: OffScale,
  ask: Questions,
): readonly Fix[] {
  const criteria = ask.single('criteria')?.value;
  const computed = scale === 'level' ? levelOf(criteria, risk.value)?.name : undefined;
  const first = computed ?? meant;
  const others = stepsOf(criteria, scale).filter((step) => step !== first);
  const replaced: readonly Fix[] =
    first === undefined
      ? []
      : [
          {
            title: { en: `Replace by ${shortened(first)}`, ja: `「${shortened(first)}」に置換` },
            preferred: computed !== undefined || certain,
            changes: [{ kind: 'set', subject: risk, at, value: first }],
          },
        ];
  if (others.length === 0) return replaced;
  // The only other step is still a guess.
  const offered = choose(risk, at, scaleCalled[scale], others.map(asWritten));
  return [...replaced, ...offered.map(({ title, changes }) => ({ title, changes }))];
}

function stepsOf(criteria: RiskCriteria | undefined, scale: Scale): readonly string[] {
  if (scale === 'level') return levelNames(criteria).filter(Boolean);
  return (factorsOf(criteria).find(({ name }) => name === scale)?.scale ?? []).filter(Boolean);
}

export const levelMismatch = rule({
  code: 'risk/level-mismatch',
  severity: 'error',
  on: 'risks',
  decides: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'The level of {risk} is stated as {stated}, but the criteria give {computed} for {estimate} (4.2.1).',
      ja: '{risk}のリスクレベルは「{stated}」とされていますが、{estimate}から基準で求めると「{computed}」です(4.2.1)。',
    },
  },
  check: (risk, ask) => {
    const { level } = risk.value;
    const criteria = ask.single('criteria');
    const stated = levelNamed(criteria?.value, level);
    const computed = levelOf(criteria?.value, risk.value);
    // A stated level that the criteria do not have is off the scale.
    if (!criteria || !stated || !computed || stated.rank === computed.rank) return none;
    // A step or a band that could not be read would give another level.
    if (criteriaInDoubt(ask)) return none;
    return [
      {
        anchor: atValue(risk, '/level'),
        args: {
          risk: labelOf(risk),
          stated: stated.name,
          computed: computed.name,
          estimate: estimateInWords(risk.value, criteria.value),
        },
        data: { level: computed.name },
        related: [
          {
            anchor: atKey(criteria, '/levels'),
            message: { en: 'The levels of the criteria', ja: 'リスク基準のレベル' },
          },
        ],
      },
    ];
  },
  fix: ({ anchor, data }) => {
    if (anchor.kind !== 'field') return [];
    const { level } = data;
    return [
      {
        title: { en: `Set the level to ${shortened(level)}`, ja: `リスクレベルを「${shortened(level)}」に設定` },
        preferred: true,
        changes: [{ kind: 'set', subject: anchor.subject, at: '/level', value: level }],
      },
    ];
  },
});

/** `likelihood high and impact low`. */
function estimateInWords(risk: Risk, criteria: RiskCriteria): Bilingual {
  return allOf(
    joinedFactors(criteria).map(({ name }) => {
      const { en, ja } = factorLabels[name];
      return { en: `${en} ${risk[name] ?? ''}`, ja: `${ja}「${risk[name] ?? ''}」` };
    }),
  );
}

export const riskEstimateRules = [likelihoodMissing, impactMissing, offScale, levelMismatch, stale, staleInterval];
