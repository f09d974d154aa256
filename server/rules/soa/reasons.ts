/** 4.2.2 d): why a control is included or excluded, in words that say something. */
import type { Bilingual } from '../../words/bilingual';
import { mark } from '../../facts/marks';
import type { ControlStatement } from '../../facts/model';
import { textIn } from '../../facts/text';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atValue } from '../../check/anchors';
import { textsAt, shortestReason, weaknessOf, type TextAt, type Weakness } from '../support/justification';
import { labelOf } from '../../check/label';
import { missingField } from '../support/missing-field';
import { none, rule, type Draft } from '../../check/rule';
import { contradiction } from './contradiction';

export const inclusionReasonMissing = missingField({
  code: 'soa/inclusion-reason-missing',
  severity: 'error',
  on: 'soa.controls',
  field: '/inclusionReason',
  when: ({ value }) => value.applicable === true && Boolean(value.id),
  judges: ['4.2.2.d2'],
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
  judges: ['4.2.2.d4'],
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
  judges: ['4.2.2.d2', '4.2.2.d4'],
  clause: '4.2.2 d)',
  messages: {
    phrase: {
      en: 'The reason for {doing} {name} says nothing: "{text}" could stand on any control (4.2.2 d).',
      ja: '管理策{name}を{doing}理由「{text}」では、理由を説明したことになりません。具体的に書いてください(4.2.2 d)。',
    },
    short: {
      en: 'The reason for {doing} {name} is too short to say anything: "{text}" has fewer than {shortest} characters (4.2.2 d).',
      ja: '管理策{name}を{doing}理由「{text}」は{shortest}文字未満で短すぎます。具体的に書いてください(4.2.2 d)。',
    },
    title: {
      en: 'The reason for {doing} {name} only repeats the title of the control (4.2.2 d).',
      ja: '管理策{name}を{doing}理由が、管理策の標題の繰返しになっています。具体的に書いてください(4.2.2 d)。',
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
    const weakness = weaknessIn(row, text, ask);
    if (weakness === undefined) return [];
    const args = { name: labelOf(row), doing: reasonNames[field], text: text.trim(), shortest: shortestReason };
    return [{ variant: weakness, anchor: atValue(row, at), args }];
  });
}

function weaknessIn({ value }: Subject<ControlStatement>, text: string, ask: Questions): Weakness | undefined {
  return weaknessOf(text, value.id === undefined ? [] : [titleOf(value.id, ask)]);
}

/** The title of a control of a standard, else of one of the organisation's own. */
function titleOf(id: string, ask: Questions): Bilingual | undefined {
  const control = ask.catalog.cloudControl(id) ?? ask.catalog.annexControl(ask.edition, id);
  if (control) return control.title;
  const own = ask.definition('control', id);
  return own && { en: textIn(own.value.title, 'en'), ja: textIn(own.value.title, 'ja') };
}

/** On more controls than this, one reason is hardly the reason of each. */
export const mostShared = 5;
const rowsPerControl = 2;

export const copiedJustification = rule({
  code: 'soa/copied-justification',
  severity: 'hint',
  on: 'soa.controls',
  judges: ['4.2.2.d2'],
  clause: '4.2.2 d)',
  messages: {
    default: {
      en: 'The reason for including {name} stands word for word in {count} rows: say what makes this control necessary (4.2.2 d).',
      ja: '管理策{name}を含めた理由が、{count}行で同文です。この管理策が必要な理由を書いてください(4.2.2 d)。',
    },
  },
  check: (row, ask) => {
    const copied = textsAt('/inclusionReason', row.value.inclusionReason).find((reason) => isCopied(row, reason, ask));
    if (!copied || row.value.applicable === false) return none;
    const count = ask.count(mark.inclusionReason(copied.text.trim()));
    return [{ anchor: atValue(row, copied.at), args: { name: labelOf(row), count } }];
  },
});

function isCopied(row: Subject<ControlStatement>, { text }: TextAt, ask: Questions): boolean {
  const shared = mark.inclusionReason(text.trim());
  const count = ask.count(shared);
  if (count <= mostShared || weaknessIn(row, text, ask) !== undefined) return false;
  // Provider and customer may have a row each; so many rows that they must be more controls need not be looked at.
  if (count > mostShared * rowsPerControl) return true;
  return new Set(ask.all(shared).map(({ value }) => value.id)).size > mostShared;
}

export const soaReasonRules = [
  inclusionReasonMissing,
  exclusionReasonMissing,
  weakJustification,
  copiedJustification,
  contradiction,
];
