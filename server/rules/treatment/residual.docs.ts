import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in residual.ts. */
export const treatmentResidualDocs: Readonly<Record<string, RuleDocs>> = {
  'treatment/residual-missing': {
    when: {
      en: 'A risk is treated by `modify` or `share` and has no `residual`.',
      ja: '対応がmodify又はshareのリスクにresidualがない場合に指摘します。',
    },
    why: {
      en: 'The risk owner accepts what remains; without an estimate nobody knows what that is, or whether the controls suffice.',
      ja: 'リスク所有者が受容するのは残留リスクです。見積りがなければ、管理策が十分かどうかも判断できません。',
    },
    mend: {
      en: 'Estimate likelihood and impact with the controls in place.',
      ja: '管理策を実施した状態での起こりやすさと影響度を見積もってください。',
    },
    example: {
      bad: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, treatment: modify, controls: ["13.1.3"]}
`,
      good: `risks:
  - id: RISK-001
    title: 顧客間の分離が破れる
    treatment: modify
    controls: ["13.1.3"]
    residual: {likelihood: low, impact: high}
`,
    },
  },
  'treatment/residual-higher': {
    when: {
      en: 'The level after treatment is above the level before it.',
      ja: '対応後のリスクレベルが対応前より高い場合に指摘します。',
    },
    why: {
      en: 'Either an estimate is wrong, or the treatment brings a risk of its own that has to be assessed.',
      ja: '見積りの誤りか、対応そのものが新たなリスクを生んでいるかのいずれかであり、見直しが必要です。',
    },
    mend: {
      en: 'Correct the estimate before or after treatment.',
      ja: '対応前又は対応後の見積りを訂正してください。',
    },
    example: {
      bad: `criteria:
  process: 毎年5月に評価する
  likelihood: [low, high]
  impact: [low, high]
  levels: [{name: low, upTo: 1}, {name: high, upTo: 2}]
risks:
  - {id: RISK-001, title: 停止, likelihood: low, impact: high, residual: {likelihood: high, impact: high}}
`,
      good: `criteria:
  process: 毎年5月に評価する
  likelihood: [low, high]
  impact: [low, high]
  levels: [{name: low, upTo: 1}, {name: high, upTo: 2}]
risks:
  - {id: RISK-001, title: 停止, likelihood: low, impact: high, residual: {likelihood: low, impact: low}}
`,
    },
  },
  'treatment/residual-lowered-without-control': {
    when: {
      en: 'The residual likelihood or impact is lower than assessed, without `controls`, `plan` or a party to share with. Where the assessed level is above the level of acceptance and no acceptance in force covers it, 4.2.2 a) is not met.',
      ja: '残留リスクの起こりやすさ又は影響度が低いのに、controls、plan、共有の相手のいずれもない場合に指摘します。対応前のレベルが受容水準を超え、有効な受容の記録もない場合、4.2.2 a)は充足しません。',
    },
    why: {
      en: 'A risk falls only through something that is done; an auditor follows the reduction to a control.',
      ja: 'リスクは何らかの対策によってのみ下がります。審査員は低減の根拠となる管理策を確かめます。',
    },
    mend: {
      en: 'Name the controls or the plan, or leave the estimate as assessed.',
      ja: '管理策又は計画を書くか、対応前と同じ見積りにしてください。',
    },
    example: {
      bad: `criteria:
  process: 毎年5月に評価する
  likelihood: [low, high]
  impact: [low, high]
risks:
  - {id: RISK-001, title: 停止, likelihood: high, impact: high, residual: {likelihood: low, impact: high}}
`,
      good: `criteria:
  process: 毎年5月に評価する
  likelihood: [low, high]
  impact: [low, high]
risks:
  - id: RISK-001
    title: 停止
    likelihood: high
    impact: high
    controls: [A.8.14]
    residual: {likelihood: low, impact: high}
`,
    },
  },
};
