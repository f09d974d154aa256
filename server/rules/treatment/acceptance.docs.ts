import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in acceptance.ts. */
export const treatmentAcceptanceDocs: Readonly<Record<string, RuleDocs>> = {
  'treatment/acceptance-missing': {
    when: {
      en: 'The level that remains is above `acceptance.upTo` of the criteria, and the risk has no `acceptance` by a person.',
      ja: '残るリスクのレベルが基準のacceptance.upToを超え、リスクに受容者のあるacceptanceがない場合に指摘します。',
    },
    why: {
      en: 'What stays above the threshold of the organisation needs the approval of somebody with the authority for it.',
      ja: '組織の受容水準を超えて残るリスクには、権限をもつ人の承認が必要です。',
    },
    mend: {
      en: 'Have it accepted, with day, end and reason, or treat it further.',
      ja: '受容者、受容日、期限及び理由を書くか、さらに対応を行ってください。',
    },
    example: {
      bad: `criteria:
  process: 毎年5月に評価する
  likelihood: [low, high]
  impact: [low, high]
  levels: [{name: low, upTo: 1}, {name: high, upTo: 2}]
  acceptance: {upTo: low}
risks:
  - {id: RISK-001, title: 停止, likelihood: high, impact: high, treatment: retain}
`,
      good: `criteria:
  process: 毎年5月に評価する
  likelihood: [low, high]
  impact: [low, high]
  levels: [{name: low, upTo: 1}, {name: high, upTo: 2}]
  acceptance: {upTo: low}
people:
  - {id: hanako, name: 情報 花子}
risks:
  - id: RISK-001
    title: 停止
    likelihood: high
    impact: high
    treatment: retain
    acceptance: {by: hanako, on: 2026-06-01, reason: 復旧の手順を訓練で確かめているため}
`,
    },
  },
  'treatment/acceptance-authority': {
    when: {
      en: 'A risk is accepted by another person than `acceptance.authority` of the criteria names for the level that remains. Whoever may accept a higher level may accept a lower one.',
      ja: '残るリスクのレベルについて基準のacceptance.authorityが定める人と異なる人が受容している場合に指摘します。より高いレベルの権限者が受容している場合は指摘しません。',
    },
    why: {
      en: 'An acceptance counts only when it comes from somebody who has the authority for risks of that level.',
      ja: '受容は、その水準のリスクについて権限をもつ人によるものでなければ有効とはいえません。',
    },
    mend: {
      en: 'Have the authorised person accept it, or change the authority in the criteria.',
      ja: '権限者に受容してもらうか、基準の権限者を改めてください。',
    },
    example: {
      bad: `people:
  - {id: hanako, name: 情報 花子}
  - {id: taro, name: 担当 太郎}
criteria:
  process: 毎年5月に評価する
  levels: [{name: low}, {name: high}]
  acceptance: {upTo: low, authority: {high: hanako}}
risks:
  - {id: RISK-001, title: 停止, level: high, acceptance: {by: taro}}
`,
      good: `people:
  - {id: hanako, name: 情報 花子}
  - {id: taro, name: 担当 太郎}
criteria:
  process: 毎年5月に評価する
  levels: [{name: low}, {name: high}]
  acceptance: {upTo: low, authority: {high: hanako}}
risks:
  - {id: RISK-001, title: 停止, level: high, acceptance: {by: hanako}}
`,
    },
  },
  'treatment/acceptance-expired': {
    when: { en: 'The day in `acceptance.until` has passed.', ja: 'acceptance.untilの日付を過ぎた場合に指摘します。' },
    why: {
      en: 'An acceptance for a time is a decision to look again; after its end the risk is not accepted.',
      ja: '期限付きの受容は見直しの約束です。期限を過ぎたリスクは受容された状態ではありません。',
    },
    mend: {
      en: 'Decide again: accept it anew with a later end, or treat it.',
      ja: '新しい期限で改めて受容するか、対応を行うかを決めてください。',
    },
    example: {
      bad: `risks:
  - {id: RISK-001, title: 停止, acceptance: {by: hanako, on: 2020-04-01, until: 2020-12-31, reason: 移行の完了まで}}
`,
      good: `risks:
  - {id: RISK-001, title: 停止, acceptance: {by: hanako, on: 2026-04-01, until: 2999-12-31, reason: 移行の完了まで}}
`,
    },
  },
  'treatment/acceptance-incomplete': {
    when: {
      en: 'An `acceptance` has no day, no reason (or one that says nothing, such as "N/A") or no end. Without a day the requirement is not met.',
      ja: 'acceptanceに日付、理由若しくは期限がない、又は理由が「なし」などで内容がない場合に指摘します。日付がなければ要求事項を満たしません。',
    },
    why: {
      en: 'An acceptance is a decision of a day, for a reason, to be looked at again.',
      ja: '受容は、ある日に、理由をもって行い、後に見直す決定です。',
    },
    mend: { en: 'Add what is missing.', ja: '足りない項目を書いてください。' },
    example: {
      bad: `risks:
  - {id: RISK-001, title: 停止, acceptance: {by: hanako, until: 2999-12-31, reason: 移行の完了まで}}
`,
      good: `risks:
  - {id: RISK-001, title: 停止, acceptance: {by: hanako, on: 2026-06-01, until: 2999-12-31, reason: 移行の完了まで}}
`,
    },
  },
  'treatment/acceptance-before-assessment': {
    when: {
      en: 'The day in `acceptance.on` is before `assessedOn`.',
      ja: 'acceptance.onがassessedOnより前の日付の場合に指摘します。',
    },
    why: {
      en: 'Nobody can have accepted an estimate that was made later.',
      ja: '後で行った評価の結果を、その前に受容することはできません。',
    },
    mend: {
      en: 'Have the risk accepted as it was assessed last.',
      ja: '最後の評価に基づいて、改めて受容してください。',
    },
    example: {
      bad: `risks:
  - {id: RISK-001, title: 停止, assessedOn: 2026-05-11, acceptance: {by: hanako, on: 2026-04-01}}
`,
      good: `risks:
  - {id: RISK-001, title: 停止, assessedOn: 2026-05-11, acceptance: {by: hanako, on: 2026-06-01}}
`,
    },
  },
};
