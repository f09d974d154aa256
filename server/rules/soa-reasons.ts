/** 4.2.2 d): why a control is included or excluded, in words that say something. */
import type { Bilingual } from '../catalog/bilingual';
import { mark } from '../facts/marks';
import type { ControlStatement, OwnControl } from '../facts/model';
import { textIn } from '../facts/text';
import type { Questions } from '../project/questions';
import type { Subject } from '../project/subject';
import { atValue } from './anchors';
import { placedTexts, shortestReason, weaknessOf, type PlacedText, type Weakness } from './justification';
import { labelOf } from './label';
import { missingField } from './missing-field';
import { none, rule, type Draft } from './rule';
import { contradiction } from './soa-contradiction';

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
  explanation: {
    when: {
      en: 'A row has `applicable: true` and no `inclusionReason`.',
      ja: 'applicableがtrueで、inclusionReasonがない場合に示します。',
    },
    why: {
      en: 'The statement of applicability must say for every necessary control why it is included.',
      ja: '適用宣言書には、必要な管理策ごとに、含めた理由を示す必要があります。',
    },
    mend: {
      en: 'Say what makes the control necessary for your services: the risk, the law, the contract or the business need.',
      ja: 'リスク、法令、契約、事業上の必要性など、自社のサービスでその管理策が必要な理由を書いてください。',
    },
  },
  example: {
    bad: `soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, status: implemented}
`,
    good: `soa:
  controls:
    - id: CLD.9.5.1
      applicable: true
      inclusionReason: 複数の顧客が同じ仮想基盤を共用するため
      status: implemented
`,
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
  explanation: {
    when: {
      en: 'A row has `applicable: false` and no `exclusionReason`.',
      ja: 'applicableがfalseで、exclusionReasonがない場合に示します。',
    },
    why: {
      en: 'In principle every control of ISO/IEC 27017 is evaluated; one may be left out where your kind of service has nothing that it applies to, and the reason must show that.',
      ja: 'ISO/IEC 27017の管理策は原則として全て評価します。除外できるのは、サービスの性質上その対象がない場合であり、理由でそれを示す必要があります。',
    },
    mend: {
      en: 'Say what your service does not have or do that the control would apply to.',
      ja: '管理策の対象となるものが自社のサービスにないことを、具体的に書いてください。',
    },
  },
  example: {
    bad: `soa:
  controls:
    - {id: CLD.9.5.2, applicable: false}
`,
    good: `soa:
  controls:
    - {id: CLD.9.5.2, applicable: false, exclusionReason: 仮想マシンを顧客に提供していないため}
`,
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
  explanation: {
    when: {
      en: `A reason is a stock phrase ("N/A", "not applicable", "TODO", "-"), has fewer than ${shortestReason} characters, or is the title of the control. Each language of the reason is judged.`,
      ja: `理由が決まり文句(「該当なし」「不要」「対象外」「未定」など)である、${shortestReason}文字に満たない、又は管理策の標題と同じ場合に示します。言語ごとに判定します。`,
    },
    why: {
      en: 'An auditor must be able to follow the decision from the reason alone; a phrase that fits every control explains none.',
      ja: '審査員は理由を読んで決定の根拠をたどります。どの管理策にも当てはまる言葉では根拠が分かりません。',
    },
    mend: {
      en: 'Name the fact behind the decision: the risk, the contract, or what your service does not have.',
      ja: '対応するリスク、契約、又はサービスにその対象がない事実など、決定の根拠を書いてください。',
    },
  },
  example: {
    bad: `soa:
  controls:
    - {id: CLD.9.5.2, applicable: false, exclusionReason: 該当なし}
`,
    good: `soa:
  controls:
    - {id: CLD.9.5.2, applicable: false, exclusionReason: 仮想マシンを顧客に提供していないため}
`,
  },
  check: (row, ask) => [
    // A reason that contradicts the decision is to be removed, not improved.
    ...(row.value.applicable === false ? [] : weakTexts(row, 'inclusionReason', ask)),
    ...(row.value.applicable === true ? [] : weakTexts(row, 'exclusionReason', ask)),
  ],
});

function weakTexts(row: Subject<ControlStatement>, field: ReasonField, ask: Questions): readonly Draft[] {
  return placedTexts(`/${field}`, row.value[field]).flatMap(({ at, text }): readonly Draft[] => {
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
  const own = ask.definition<OwnControl>('control', id);
  return own && { en: textIn(own.value.title, 'en'), ja: textIn(own.value.title, 'ja') };
}

/** On more controls than this, one reason is hardly the reason of each. */
const mostShared = 5;
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
  explanation: {
    when: {
      en: `The same reason for inclusion stands on more than ${mostShared} controls.`,
      ja: `含めた理由が、${mostShared}を超える管理策で同文の場合に示します。`,
    },
    why: {
      en: 'A reason that was copied down the column rarely answers why this control is there, and auditors notice.',
      ja: '一括で写した理由は個々の管理策を含めた理由になりにくく、審査で指摘されがちです。',
    },
    mend: {
      en: 'Write for each control which risk, contract or need it answers.',
      ja: '管理策ごとに、対応するリスク、契約、必要性を書き分けてください。',
    },
  },
  example: {
    bad: `soa:
  controls:
${sameReason(6)}`,
    good: `soa:
  controls:
${sameReason(5)}`,
  },
  check: (row, ask) => {
    const copied = placedTexts('/inclusionReason', row.value.inclusionReason).find((reason) =>
      isCopied(row, reason, ask),
    );
    if (!copied || row.value.applicable === false) return none;
    const count = ask.count(mark.inclusionReason(copied.text.trim()));
    return [{ anchor: atValue(row, copied.at), args: { name: labelOf(row), count } }];
  },
});

/** Rows with one reason, for the example. */
function sameReason(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => `A.8.${index + 1}`);
  return rows
    .map((id) => `    - {id: ${id}, applicable: true, inclusionReason: 顧客のデータを守るために必要である}\n`)
    .join('');
}

function isCopied(row: Subject<ControlStatement>, { text }: PlacedText, ask: Questions): boolean {
  const shared = mark.inclusionReason(text.trim());
  const count = ask.count(shared);
  if (count <= mostShared || weaknessIn(row, text, ask) !== undefined) return false;
  // Provider and customer may have a row each; so many rows that they must be more controls need not be looked at.
  if (count > mostShared * rowsPerControl) return true;
  return new Set(ask.all<ControlStatement>(shared).map(({ value }) => value.id)).size > mostShared;
}

export const soaReasonRules = [
  inclusionReasonMissing,
  exclusionReasonMissing,
  weakJustification,
  copiedJustification,
  contradiction,
];
