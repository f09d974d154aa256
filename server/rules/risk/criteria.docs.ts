import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in criteria.ts. */
export const riskCriteriaDocs: Readonly<Record<string, RuleDocs>> = {
  'risk/process-missing': {
    when: {
      en: 'The project has no `criteria` section, or one without `process`, or one that says nothing, such as "to be decided".',
      ja: 'プロジェクトにcriteriaがない、その中にprocessがない、又はprocessが「検討中」のように内容のない場合に指摘します。',
    },
    why: {
      en: 'Assessments can be compared from year to year only when they follow one process with the same scales.',
      ja: '同じ手順と尺度に従って初めて、毎年のアセスメントの結果を比べることができます。',
    },
    mend: {
      en: 'Describe how and when risks are assessed; the quick fix inserts the scales that ENISA uses as a beginning.',
      ja: '評価の方法と時期を書いてください。クイックフィックスでENISAと同じ尺度をひな形として挿入できます。',
    },
    example: {
      bad: `isms: 1
criteria:
  likelihood: [low, medium, high]
  impact: [low, medium, high]
  levels: [{name: low, upTo: 1}, {name: medium, upTo: 2}, {name: high, upTo: 4}]
`,
      good: `isms: 1
criteria:
  process: 毎年5月と重要な変更の際に、サービスごとにリスクを特定して評価する
  likelihood: [low, medium, high]
  impact: [low, medium, high]
  levels: [{name: low, upTo: 1}, {name: medium, upTo: 2}, {name: high, upTo: 4}]
`,
    },
  },
  'risk/criteria-incomplete': {
    when: {
      en: 'A scale, the levels or the level of acceptance is missing; levels overlap or end below the highest score; a table does not fit the scales; or a name is not that of a level.',
      ja: '尺度、リスクレベル又は受容水準がない場合、リスクレベルが重なる、又は最大値に届かない場合、表が尺度と合わない場合、リスクレベルにない名前がある場合に指摘します。',
    },
    why: {
      en: 'The criteria must give exactly one level for every likelihood and impact; a gap hides risks from acceptance.',
      ja: 'どの起こりやすさと影響度にもリスクレベルが一つ定まる必要があります。すき間があると、受容の判断からリスクが漏れます。',
    },
    mend: {
      en: 'Let `sum` count from 0 and `product` from 1, and let the last level reach the highest score.',
      ja: 'sumは0から、productは1から数えます。最後のリスクレベルの上限を最大値に合わせてください。',
    },
    example: {
      bad: `criteria:
  process: 毎年5月に評価する
  likelihood: [低, 中, 高]
  impact: [低, 中, 高]
  levels: [{name: 低, upTo: 1}, {name: 高, upTo: 3}]
  acceptance: {upTo: 低}
`,
      good: `criteria:
  process: 毎年5月に評価する
  likelihood: [低, 中, 高]
  impact: [低, 中, 高]
  levels: [{name: 低, upTo: 1}, {name: 高, upTo: 4}]
  acceptance: {upTo: 低}
`,
    },
  },
};
