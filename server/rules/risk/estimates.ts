/** 4.2.1: likelihood, impact and level of each risk, on the scales of the criteria, and how old they are. */
import type { Bilingual } from '../../words/bilingual';
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
import { nearest, suggestion } from '../../words/nearest';
import { levelNamed, levelNames, levelOf, usualScale } from './level';
import { none, rule, type Draft } from '../../check/rule';
import { estimateNames } from '../../words/names';
import { stale } from './stale';

type Estimate = 'likelihood' | 'impact';

type Scale = Estimate | 'level';

const estimateCalled: Readonly<Record<Scale, Bilingual>> = {
  ...estimateNames,
  level: { en: 'level', ja: 'リスクレベル' },
};

function estimateMissing(field: Estimate) {
  const called = estimateCalled[field];
  return rule({
    code: `risk/${field}-missing`,
    severity: 'error',
    on: 'risks',
    decides: ['4.2.1.a'],
    clause: '4.2.1',
    messages: {
      default: {
        en: `The ${called.en} of the risk {name} is not estimated (4.2.1).`,
        ja: `リスク{name}の${called.ja}(${field})が見積もられていません(4.2.1)。`,
      },
    },
    check: (risk) =>
      risk.has(`/${field}`) ? none : [{ anchor: missingAnchor(risk, `/${field}`), args: { name: labelOf(risk) } }],
    fix: ({ anchor }, ask) => {
      if (anchor.kind !== 'field') return [];
      // Without criteria, the steps that the fix of their absence begins with.
      const scale = ask.single('criteria')?.value[field] ?? usualScale;
      return choose(anchor.subject, `/${field}`, called, scale.filter(Boolean).map(asWritten));
    },
  });
}

export const likelihoodMissing = estimateMissing('likelihood');

export const impactMissing = estimateMissing('impact');

/** Which scale each value of a risk is on. */
const scaled: readonly { readonly at: Pointer; readonly scale: Scale }[] = [
  { at: '/likelihood', scale: 'likelihood' },
  { at: '/impact', scale: 'impact' },
  { at: '/level', scale: 'level' },
  { at: '/residual/likelihood', scale: 'likelihood' },
  { at: '/residual/impact', scale: 'impact' },
];

export const offScale = rule({
  code: 'risk/off-scale',
  severity: 'error',
  on: 'risks',
  decides: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: '"{value}" is not on the {scale} scale of the criteria, which has {steps} (4.2.1).{suggestion}',
      ja: '「{value}」はリスク基準の{scale}にありません。{steps}のいずれかを書いてください(4.2.1)。{suggestion}',
    },
  },
  check: (risk, ask) => {
    const criteria = ask.single('criteria');
    return scaled.flatMap(({ at, scale }): readonly Draft<{ scale: Scale; meant: string | undefined }>[] => {
      const value = written(risk.value, at);
      const steps = stepsOf(criteria?.value, scale);
      if (!value || steps.length === 0 || steps.includes(value) || isPlaceholder(value, 'name')) return [];
      const meant = nearest(value, steps);
      const list = { en: steps.join(', '), ja: steps.map((step) => `「${step}」`).join('') };
      return [
        {
          anchor: atValue(risk, at),
          args: { value, scale: estimateCalled[scale], steps: list, suggestion: suggestion(meant) },
          data: { scale, meant },
          related: criteria
            ? [
                {
                  anchor: atKey(criteria, scale === 'level' ? '/levels' : `/${scale}`),
                  message: { en: 'The scale of the criteria', ja: 'リスク基準の尺度' },
                },
              ]
            : [],
        },
      ];
    });
  },
  fix: ({ anchor, data }, ask) => {
    const risk = entryAt(anchor, 'risks');
    if (!risk || anchor.kind !== 'field') return [];
    return replaceOffScale(risk, anchor.at, data.scale, data.meant, ask);
  },
});

/** The value that was meant, first: what the criteria give for a level, else the nearest; then all other steps. */
function replaceOffScale(
  risk: Subject<Risk>,
  at: Pointer,
  scale: Scale,
  meant: string | undefined,
  ask: Questions,
): readonly Fix[] {
  const criteria = ask.single('criteria')?.value;
  const computed = scale === 'level' ? levelOf(criteria, risk.value.likelihood, risk.value.impact)?.name : undefined;
  const first = computed ?? meant;
  const others = stepsOf(criteria, scale).filter((step) => step !== first);
  const replaced: readonly Fix[] =
    first === undefined
      ? []
      : [
          {
            title: { en: `Replace by ${first}`, ja: `「${first}」に置換` },
            preferred: true,
            changes: [{ kind: 'set', subject: risk, at, value: first }],
          },
        ];
  return others.length === 0
    ? replaced
    : [...replaced, ...choose(risk, at, estimateCalled[scale], others.map(asWritten))];
}

function stepsOf(criteria: RiskCriteria | undefined, scale: Scale): readonly string[] {
  return (scale === 'level' ? levelNames(criteria) : (criteria?.[scale] ?? [])).filter(Boolean);
}

function written({ likelihood, impact, level, residual }: Risk, at: Pointer): string | undefined {
  const values: Readonly<Record<Pointer, string | undefined>> = {
    '/likelihood': likelihood,
    '/impact': impact,
    '/level': level,
    '/residual/likelihood': residual?.likelihood,
    '/residual/impact': residual?.impact,
  };
  return values[at];
}

export const levelMismatch = rule({
  code: 'risk/level-mismatch',
  severity: 'error',
  on: 'risks',
  decides: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'The level of {risk} is stated as {stated}, but the criteria give {computed} for likelihood {likelihood} and impact {impact} (4.2.1).',
      ja: '{risk}のリスクレベルは「{stated}」とされていますが、起こりやすさ「{likelihood}」と影響度「{impact}」から基準で求めると「{computed}」です(4.2.1)。',
    },
  },
  check: (risk, ask) => {
    const { likelihood = '', impact = '', level } = risk.value;
    const criteria = ask.single('criteria');
    const stated = levelNamed(criteria?.value, level);
    const computed = levelOf(criteria?.value, likelihood, impact);
    // A stated level that the criteria do not have is off the scale.
    if (!criteria || !stated || !computed || stated.rank === computed.rank) return none;
    return [
      {
        anchor: atValue(risk, '/level'),
        args: { risk: labelOf(risk), stated: stated.name, computed: computed.name, likelihood, impact },
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
        title: { en: `Set the level to ${level}`, ja: `リスクレベルを「${level}」に設定` },
        preferred: true,
        changes: [{ kind: 'set', subject: anchor.subject, at: '/level', value: level }],
      },
    ];
  },
});

export const riskEstimateRules = [likelihoodMissing, impactMissing, offScale, levelMismatch, stale];
