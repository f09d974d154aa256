/** 4.2.1: the list of cloud risks in ENISA 2009, as a check that none was overlooked. */
import { enisaLevels } from '../../catalog/enisa-values';
import { mark } from '../../facts/marks';
import type { RiskCriteria } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import { atRoot, atValue } from '../../check/anchors';
import { documentLanguage } from '../support/document-language';
import { toDo, type Fix } from '../../check/fix';
import { labelOf } from '../../check/label';
import { emptyPhrases, textsAt } from '../support/justification';
import { isPlaceholder } from '../../facts/placeholder';
import type { Entry } from '../../workspace/subject';
import { missingAnchor } from '../support/missing-field';
import { newRisk } from './choices';
import { criteriaInDoubt } from './in-doubt';
import { referenceStep } from './enisa-reference';
import { assessedLevel, levelNames, type RiskLevel } from './level';
import { none, rule } from '../../check/rule';
import { listed } from '../../words/listing';

/** So many codes are named in the message, and can be added as a risk one by one. */
const named = 3;

/** The codes that no risk names and that nobody has called not relevant, in the order of ENISA. */
export function notConsidered(ask: Questions): readonly string[] {
  return ask.catalog.enisaRisks.map(({ id }) => id).filter((code) => !ask.has(mark.enisaConsidered(code)));
}

export const enisaNotConsidered = rule({
  code: 'enisa/not-considered',
  severity: 'info',
  on: 'project',
  remarks: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: '{count} of the {total} ENISA risks are not considered, first {codes} (4.2.1).',
      ja: 'ENISAの{total}のリスクのうち{count}件が検討されていません。最初の項目は{codes}です(4.2.1)。',
    },
    all: {
      en: '{count} of the {total} ENISA risks not considered: {codes} (4.2.1).',
      ja: 'ENISAの{total}のリスクのうち{count}件が検討されていません({codes})(4.2.1)。',
    },
  },
  check: (_project, ask) => {
    const { enisaRisks } = ask.catalog;
    const codes = notConsidered(ask);
    // What seems to be missing may stand in the part that was not read.
    if (codes.length === 0 || ask.unread('risks') || ask.unread('enisaNotRelevant')) return none;
    return [
      {
        variant: codes.length <= named ? 'all' : 'default',
        // No requirement asks for the list of ENISA: only who goes through it, and says what of it does not concern him,
        // has overlooked what is left.
        remarks: ask.has(mark.section('enisaNotRelevant')) ? ['4.2.1.a'] : [],
        anchor: atRoot,
        args: { count: codes.length, total: enisaRisks.length, codes: listed(codes.slice(0, named)) },
        data: { codes: [...codes] },
      },
    ];
  },
  // One Enter must not call all of them irrelevant.
  fix: ({ data: { codes } }, ask): readonly Fix[] => [
    ...codes.slice(0, named).map((code) => addEnisaRisk(code, ask)),
    addNotRelevant(codes),
  ],
});

/** A risk of the register for a code, named as the report names it. */
export function addEnisaRisk(code: string, ask: Questions): Fix {
  const title = ask.catalog.enisaRisk(code)?.title;
  const entry = newRisk({ title: title?.[documentLanguage(ask)] ?? toDo, enisa: [code] }, ask);
  return {
    title: {
      en: `Add a risk for ${code} (${title?.en ?? code})`,
      ja: `${code}(${title?.ja ?? code})のリスクを追加`,
    },
    changes: [{ kind: 'add-entries', section: 'risks', entries: [entry] }],
  };
}

/** Codes that concern none of the services: why, a person says. */
export function addNotRelevant(codes: readonly string[]): Fix {
  return {
    title: {
      en: `Add ${codes.length} ENISA risks as not relevant, reasons to decide`,
      ja: `ENISAの${codes.length}件を該当しないリスクとして追加(理由は要記入)`,
    },
    changes: [
      { kind: 'add-entries', section: 'enisaNotRelevant', entries: codes.map((code) => ({ code, reason: toDo })) },
    ],
  };
}

/** Whether it says why the risk does not concern the services: no finding is left of the reason, nor a place to fill. */
export function saysWhyNotRelevant(item: Entry<'enisaNotRelevant'>): boolean {
  const { reason } = item.value;
  return (
    item.has('/reason') &&
    textsAt('/reason', reason).every(({ text }) => !isPlaceholder(text, 'prose')) &&
    emptyPhrases('/reason', reason).length === 0
  );
}

export const enisaReasonMissing = rule({
  code: 'enisa/not-relevant-reason-missing',
  severity: 'warning',
  on: 'enisaNotRelevant',
  remarks: ['4.2.1.a'],
  clause: '4.2.1',
  messages: {
    default: {
      en: 'The ENISA risk {name} is called not relevant without a reason (4.2.1).',
      ja: 'ENISAのリスク{name}を該当しないとする理由(reason)がありません(4.2.1)。',
    },
    empty: {
      en: 'The reason for calling the ENISA risk {name} not relevant says nothing: "{text}" (4.2.1).',
      ja: 'ENISAのリスク{name}を該当しないとする理由「{text}」では、理由を説明したことになりません(4.2.1)。',
    },
  },
  check: (item) => {
    const name = labelOf(item);
    if (!item.has('/reason')) return [{ anchor: missingAnchor(item, '/reason'), args: { name } }];
    const [empty] = emptyPhrases('/reason', item.value.reason);
    return empty ? [{ variant: 'empty', anchor: atValue(item, empty.at), args: { name, text: empty.text } }] : none;
  },
  fix: ({ anchor, variant }) =>
    anchor.kind !== 'field' || variant === 'empty'
      ? []
      : [
          {
            title: { en: 'Add the reason', ja: '該当しない理由を追加' },
            preferred: true,
            changes: [{ kind: 'set', subject: anchor.subject, at: '/reason', value: toDo }],
          },
        ],
});

export const enisaBelowReference = rule({
  code: 'enisa/below-reference',
  severity: 'hint',
  on: 'risks',
  clause: '4.2.1',
  messages: {
    default: {
      en: 'The level {level} of {risk} is two bands below that of ENISA for {code} ({reference}), without a rationale (4.2.1).',
      ja: '{risk}のリスクレベル「{level}」は、ENISAの{code}の値({reference})を2段階下回りますが、根拠(rationale)がありません(4.2.1)。',
    },
    unverified: {
      en: 'The level {level} of {risk} is two bands below the reference for ENISA {code} ({reference}, not verified against the report), without a rationale (4.2.1).',
      ja: '{risk}のリスクレベル「{level}」は、ENISAの{code}の参照値({reference}、原典と未照合)を2段階下回りますが、根拠(rationale)がありません(4.2.1)。',
    },
  },
  check: (risk, ask) => {
    const { enisa = [] } = risk.value;
    if (enisa.length === 0 || risk.has('/rationale')) return none;
    const criteria = ask.single('criteria')?.value;
    const level = assessedLevel(risk.value, criteria);
    if (!level || criteriaInDoubt(ask)) return none;
    const band = referenceBand(level, criteria);
    const index = enisa.findIndex((code) => {
      const reference = ask.catalog.enisaRisk(code);
      return reference && band !== undefined && referenceStep(reference, risk.value, ask) - band >= 2;
    });
    const reference = ask.catalog.enisaRisk(enisa[index] ?? '');
    if (!reference) return none;
    const published = enisaLevels[referenceStep(reference, risk.value, ask)] ?? reference.level;
    return [
      {
        variant: reference.valuesVerified ? 'default' : 'unverified',
        anchor: risk.has('/level') ? atValue(risk, '/level') : atValue(risk, `/enisa/${index}`),
        args: { level: level.name, risk: labelOf(risk), code: reference.id, reference: published },
        about: [reference.id],
        data: { code: reference.id, reference: published },
      },
    ];
  },
  fix: ({ anchor }) =>
    anchor.kind !== 'field'
      ? []
      : [
          {
            title: { en: 'Add the rationale', ja: '評価の根拠を追加' },
            preferred: true,
            changes: [{ kind: 'set', subject: anchor.subject, at: '/rationale', value: toDo }],
          },
        ],
});

/** Where a level of any scale stands among low, medium and high: its share of the scale, rounded up. */
function referenceBand({ rank }: RiskLevel, criteria: RiskCriteria | undefined): number | undefined {
  const highest = levelNames(criteria).length - 1;
  return highest < 1 ? undefined : Math.ceil((rank / highest) * (enisaLevels.length - 1));
}

export const enisaRules = [enisaNotConsidered, enisaReasonMissing, enisaBelowReference];
