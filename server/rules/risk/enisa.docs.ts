import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in enisa.ts. */
export const riskEnisaDocs: Readonly<Record<string, RuleDocs>> = {
  'enisa/not-considered': {
    when: {
      en: 'A code from R1 to R35 is named by no risk and not listed in `enisaNotRelevant`. The requirement is met with remarks only where that list is kept: no requirement asks for it.',
      ja: 'R1からR35のコードのうち、どのリスクにもenisaNotRelevantにも書かれていないものがある場合に指摘します。この一覧は要求事項ではないため、判定を要確認とするのは、enisaNotRelevantを書いている場合だけです。',
    },
    why: {
      en: 'The list of ENISA is the vocabulary to which the guidance of the requirement points; it shows what was overlooked.',
      ja: 'ENISAの一覧は要求事項の手引が参照する語彙であり、リスクの見落としを確かめるのに役立ちます。',
    },
    mend: {
      en: 'Name the code in a risk, or list it as not relevant with a reason.',
      ja: 'リスクのenisaにコードを書くか、理由を添えてenisaNotRelevantに書いてください。',
    },
    example: {
      bad: `isms: 1
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, enisa: [R9]}
`,
      good: `isms: 1
risks:
  - id: RISK-001
    title: 年次の見直しで検討したリスク
    enisa: [R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, R11, R12, R13, R14, R15, R16, R17, R18, R19, R20, R21, R22, R23,
      R25, R26, R27, R28, R29, R30, R31, R32, R33, R34, R35]
enisaNotRelevant:
  - {code: R24, reason: 台数で課金される商用ライセンスを使っていないため}
`,
    },
  },
  'enisa/not-relevant-reason-missing': {
    when: {
      en: 'An item of `enisaNotRelevant` has no `reason`, or only a stock phrase such as "N/A".',
      ja: 'enisaNotRelevantの項目にreasonがない、又は「該当なし」などの決まり文句だけの場合に指摘します。',
    },
    why: {
      en: "A risk left out without a reason can't be told from one that was overlooked.",
      ja: '理由がなければ、検討して外したのか見落としたのかを区別できません。',
    },
    mend: {
      en: 'Say what about your services makes the risk irrelevant.',
      ja: '自社のサービスのどのような点から該当しないのかを書いてください。',
    },
    example: {
      bad: `enisaNotRelevant:
  - {code: R24}
`,
      good: `enisaNotRelevant:
  - {code: R24, reason: 台数で課金される商用ライセンスを使っていないため}
`,
    },
  },
  'enisa/below-reference': {
    when: {
      en: 'A risk with an ENISA code has a level two or more bands (of low, medium, high) under that of the report, and no `rationale`. Where the report has figures by service model or deployment, those of the services of the risk count.',
      ja: 'ENISAのコードをもつリスクのレベルが、報告書の低・中・高で2段階以上低いのに根拠(rationale)がない場合に指摘します。報告書の値がサービスモデル又は配置モデルによって異なるときは、対象のサービスの値と比べます。',
    },
    why: {
      en: 'A much lower estimate may be right, but an auditor will ask why.',
      ja: '大幅に低い評価が正しい場合もありますが、審査員はその根拠を尋ねます。',
    },
    mend: {
      en: 'Say in `rationale` what makes the risk lower for you.',
      ja: '自社でリスクが低くなる理由をrationaleに書いてください。',
    },
    example: {
      bad: `criteria:
  process: 毎年5月に評価する
  levels: [{name: low, upTo: 2}, {name: medium, upTo: 5}, {name: high, upTo: 8}]
risks:
  - {id: RISK-001, title: ガバナンスの喪失, enisa: [R2], level: low}
`,
      good: `criteria:
  process: 毎年5月に評価する
  levels: [{name: low, upTo: 2}, {name: medium, upTo: 5}, {name: high, upTo: 8}]
risks:
  - {id: RISK-001, title: ガバナンスの喪失, enisa: [R2], level: low, rationale: 責任分界を契約で定め、毎年見直しているため}
`,
    },
  },
};
