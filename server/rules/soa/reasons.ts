/** 4.2.2 d): why a control is included or excluded, in words that say something. */
import type { Bilingual } from '../../words/bilingual';
import { isPlaceholder } from '../../facts/placeholder';
import type { ControlStatement } from '../../facts/model';
import { textIn } from '../../facts/text';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atValue } from '../../check/anchors';
import { textsAt, weaknessOf, type Weakness } from '../support/justification';
import { namesNoDemand } from '../support/unnamed-demand';
import { labelOf } from '../../check/label';
import { missingField } from '../support/missing-field';
import { rule, type Draft } from '../../check/rule';
import { contradiction } from './contradiction';
import { copiedJustification } from './copied-reasons';

export const inclusionReasonMissing = missingField({
  code: 'soa/inclusion-reason-missing',
  severity: 'error',
  on: 'soa.controls',
  field: '/inclusionReason',
  when: ({ value }) => value.applicable === true && Boolean(value.id),
  decides: ['4.2.2.d2'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The control {name} applies, but the reason for including it is missing (4.2.2 d).',
      ja: '管理策{name}は適用とされていますが、含めた理由(inclusionReason)がありません(4.2.2 d)。',
    },
  },
  fix: { title: { en: 'Add inclusion reason', ja: '含めた理由を追加' } },
});

export const exclusionReasonMissing = missingField({
  code: 'soa/exclusion-reason-missing',
  severity: 'error',
  on: 'soa.controls',
  field: '/exclusionReason',
  when: ({ value }) => value.applicable === false && Boolean(value.id),
  decides: ['4.2.2.d4'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The control {name} is excluded, but the reason for excluding it is missing (4.2.2 d).',
      ja: '管理策{name}は除外されていますが、除外の理由(exclusionReason)がありません(4.2.2 d)。',
    },
  },
  fix: { title: { en: 'Add exclusion reason', ja: '除外理由を追加' } },
});

const reasonNames = {
  inclusionReason: { en: 'including', ja: '含めた' },
  exclusionReason: { en: 'excluding', ja: '除外した' },
} as const;

type ReasonField = keyof typeof reasonNames;

export const weakJustification = rule({
  code: 'soa/weak-justification',
  severity: 'warning',
  on: 'soa.controls',
  decides: ['4.2.2.d2', '4.2.2.d4'],
  clause: '4.2.2 d)',
  messages: {
    phrase: {
      en: 'The reason for {doing} {name} says nothing: "{text}" could stand on any control (4.2.2 d).',
      ja: '管理策{name}を{doing}理由「{text}」では、理由を説明したことになりません。具体的に書いてください(4.2.2 d)。',
    },
    title: {
      en: 'The reason for {doing} {name} only repeats the title of the control (4.2.2 d).',
      ja: '管理策{name}を{doing}理由が、管理策の標題の繰返しになっています。具体的に書いてください(4.2.2 d)。',
    },
    reference: {
      en: 'The reason for {doing} {name} only refers to the standard: "{text}". Name the risk, law, contract or need behind it (4.2.2 d).',
      ja: '管理策{name}を{doing}理由「{text}」は、規格を参照しているだけです。背景にあるリスク、法令、契約又は事業上の必要を書いてください(4.2.2 d)。',
    },
    cost: {
      en: 'Want of money, people or time alone is no reason for excluding {name}: "{text}". Say why the risk does not need the control (4.2.2 d).',
      ja: '管理策{name}を除外した理由が費用、人手又は時間の不足だけです(「{text}」)。この管理策がなくてもリスクを受容できる理由を書いてください(4.2.2 d)。',
    },
    unnamed: {
      en: 'The reason for {doing} {name}, "{text}", does not say which law, contract or customer it is: name it, or list it in `requirements` (4.2.2 d).',
      ja: '管理策{name}を{doing}理由「{text}」では、どの法令、契約又は顧客の要求かが分かりません。名称を書くか、requirementsに挙げてください(4.2.2 d)。',
    },
    provider: {
      en: 'That the provider sees to it is no reason for {doing} {name} ("{text}"): write `responsibility: inherited`, and why the control is needed or not (4.2.2 d).',
      ja: '「{text}」は、管理策{name}を{doing}理由になりません。事業者に実施を委ねていることはresponsibility: inheritedで示し、必要又は不要である理由を書いてください(4.2.2 d)。',
    },
  },
  check: (row, ask) => [
    // A reason that contradicts the decision is to be removed, not improved.
    ...(row.value.applicable === false ? [] : weakTexts(row, 'inclusionReason', ask)),
    ...(row.value.applicable === true ? [] : weakTexts(row, 'exclusionReason', ask)),
  ],
});

function weakTexts(row: Subject<ControlStatement>, field: ReasonField, ask: Questions): readonly Draft[] {
  return textsAt(`/${field}`, row.value[field]).flatMap(({ at, text }): readonly Draft[] => {
    // A placeholder has a finding of its own.
    const weakness = isPlaceholder(text, 'prose') ? undefined : weaknessIn(row, text, field, ask);
    if (weakness === undefined) return [];
    const args = { name: labelOf(row), doing: reasonNames[field], text: text.trim() };
    const rows = [rowOfReason[field]];
    // Some law is a ground, if one that an auditor will ask for.
    const on = weakness === 'unnamed' ? { decides: [], remarks: rows } : { decides: rows };
    return [{ variant: weakness, anchor: atValue(row, at), args, ...on }];
  });
}

const rowOfReason = { inclusionReason: '4.2.2.d2', exclusionReason: '4.2.2.d4' } as const;

function weaknessIn(
  row: Subject<ControlStatement>,
  text: string,
  field: ReasonField,
  ask: Questions,
): Weakness | 'unnamed' | undefined {
  const { id } = row.value;
  const titles = id === undefined ? [] : [titleOf(id, ask)];
  const weakness = weaknessOf(text, titles, field === 'exclusionReason' ? 'exclusion' : 'inclusion');
  // Which law or contract it is, `requirements` may say.
  return weakness ?? (!row.has('/requirements') && namesNoDemand(text) ? 'unnamed' : undefined);
}

/** The title of a control of a standard, else of one of the organisation's own. */
function titleOf(id: string, ask: Questions): Bilingual | undefined {
  const control = ask.catalog.cloudControl(id) ?? ask.catalog.annexControl(ask.edition, id);
  if (control) return control.title;
  const own = ask.definition('control', id);
  return own && { en: textIn(own.value.title, 'en'), ja: textIn(own.value.title, 'ja') };
}

export const soaReasonRules = [
  inclusionReasonMissing,
  exclusionReasonMissing,
  weakJustification,
  copiedJustification,
  contradiction,
];
