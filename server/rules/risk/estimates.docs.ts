import type { RuleDocs } from '../docs';

const whyEstimated = {
  en: 'The level of a risk, and with it the need to treat or accept it, follows from likelihood and impact together.',
  ja: 'リスクレベルと、対応や受容の要否は、起こりやすさと影響度の両方から決まります。',
};

/** What the documentation says of the rules in estimates.ts. */
export const riskEstimatesDocs: Readonly<Record<string, RuleDocs>> = {
  'risk/likelihood-missing': {
    when: { en: 'A risk has no `likelihood`.', ja: 'リスクにlikelihoodがない場合に指摘します。' },
    mend: {
      en: 'Choose how likely it is, on the scale of the criteria.',
      ja: 'リスク基準の尺度から、起こりやすさを選んでください。',
    },
    why: whyEstimated,
    example: {
      bad: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, impact: high}
`,
      good: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, likelihood: high, impact: high}
`,
    },
  },
  'risk/impact-missing': {
    when: { en: 'A risk has no `impact`.', ja: 'リスクにimpactがない場合に指摘します。' },
    mend: {
      en: 'Choose how much harm it would do, on the scale of the criteria.',
      ja: 'リスク基準の尺度から、影響度を選んでください。',
    },
    why: whyEstimated,
    example: {
      bad: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, likelihood: high}
`,
      good: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, likelihood: high, impact: high}
`,
    },
  },
  'risk/off-scale': {
    when: {
      en: 'A likelihood, impact or level of a risk, before or after treatment, is not one that the criteria define.',
      ja: 'リスクの起こりやすさ、影響度又はリスクレベル(対応の前後)が、リスク基準にない値である場合に指摘します。',
    },
    why: {
      en: 'Values outside the criteria have no level, so that the risk can be neither compared nor accepted.',
      ja: '基準にない値からはリスクレベルが定まらず、比較も受容の判断もできません。',
    },
    mend: {
      en: 'Choose a value of the scale, or add the value to `criteria`.',
      ja: '尺度にある値を選ぶか、criteriaにその値を追加してください。',
    },
    example: {
      bad: `criteria:
  process: 毎年5月に評価する
  likelihood: [low, medium, high]
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, likelihood: midium}
`,
      good: `criteria:
  process: 毎年5月に評価する
  likelihood: [low, medium, high]
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, likelihood: medium}
`,
    },
  },
  'risk/level-mismatch': {
    when: {
      en: 'The `level` of a risk is another than the criteria give for its likelihood and impact.',
      ja: 'リスクのlevelが、起こりやすさと影響度から基準で求めた値と異なる場合に指摘します。',
    },
    why: {
      en: 'A level that does not follow from the criteria makes the assessment inconsistent and not repeatable.',
      ja: '基準から導かれないリスクレベルがあると、アセスメントの一貫性と再現性が失われます。',
    },
    mend: {
      en: 'Take over the computed level, correct the estimate, or leave `level` out: it is computed.',
      ja: '求めた値に直すか、見積りを訂正してください。levelは省略もできます(自動で計算されます)。',
    },
    example: {
      bad: `criteria:
  process: 毎年5月に評価する
  likelihood: [low, high]
  impact: [low, high]
  levels: [{name: low, upTo: 0}, {name: high, upTo: 2}]
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, likelihood: high, impact: high, level: low}
`,
      good: `criteria:
  process: 毎年5月に評価する
  likelihood: [low, high]
  impact: [low, high]
  levels: [{name: low, upTo: 0}, {name: high, upTo: 2}]
risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, likelihood: high, impact: high, level: high}
`,
    },
  },
};
