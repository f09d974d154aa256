import type { RuleDocs } from '../docs';

const criteria = `criteria:
  process: 毎年5月に評価する
  likelihood: [low, high]
  impact: [low, high]
  levels: [{name: low, upTo: 0}, {name: middle, upTo: 1}, {name: high, upTo: 2}]
`;

/** What the documentation says of the rules in not-yet.ts and authority.ts. */
export const treatmentNotYetDocs: Readonly<Record<string, RuleDocs>> = {
  'treatment/residual-not-yet': {
    when: {
      en: 'The residual level is below the assessed one, although every control of the risk is `planned` or `not-implemented` in the statement of applicability; or the risk has a plan only, which is overdue. Where the assessed level is above the level of acceptance and no acceptance in force covers it, 4.2.2 a) is not met.',
      ja: '残留リスクのレベルが対応前より低いのに、リスクの管理策が適用宣言書で全て計画中(planned)又は未実施(not-implemented)である場合、又は対応計画しかなく、その期限が過ぎている場合に指摘します。対応前のレベルが受容水準を超え、有効な受容の記録もない場合、4.2.2 a)は充足しません。',
    },
    why: {
      en: 'What is not done yet lowers nothing. Until it is, the risk owner has to accept the risk as it stands.',
      ja: 'まだ実施していない対策では、リスクは下がりません。実施するまでは、対応前のレベルのリスクを受容することになります。',
    },
    mend: {
      en: 'Leave the residual risk as assessed until a control works, and have it accepted until then; or state the control as implemented, with its evidence.',
      ja: '管理策を実施するまでは残留リスクを対応前と同じにし、その間の受容を記録してください。実施済みであれば、適用宣言書に証拠とともに記載してください。',
    },
    example: {
      bad: `${criteria}risks:
  - id: RISK-001
    title: 停止
    likelihood: high
    impact: high
    treatment: modify
    controls: [A.8.14]
    residual: {likelihood: low, impact: high}
soa:
  controls:
    - {id: A.8.14, applicable: true, status: planned}
`,
      good: `${criteria}risks:
  - id: RISK-001
    title: 停止
    likelihood: high
    impact: high
    treatment: modify
    controls: [A.8.14]
    residual: {likelihood: low, impact: high}
soa:
  controls:
    - {id: A.8.14, applicable: true, status: implemented}
`,
    },
  },
  'treatment/avoid-still-provided': {
    when: {
      en: 'A risk is treated by `avoid` alone, a service that it names goes on (it has no `until`), and it has neither `plan` nor `controls`.',
      ja: '対応が回避(avoid)だけのリスクについて、対象のサービスに終了日(until)がなく、対応計画(plan)も管理策(controls)もない場合に指摘します。',
    },
    why: {
      en: 'A risk is avoided by ending or changing what brings it; while the service goes on as it is, it stands.',
      ja: 'リスクの回避とは、リスクを生じさせる活動をやめるか変えることです。サービスがそのまま続く限り、リスクは残ります。',
    },
    mend: {
      en: 'Write the plan by which the activity ends, the day on which the service ends, or another treatment.',
      ja: '活動をやめるための計画若しくはサービスの終了日を書くか、別の対応を選んでください。',
    },
    example: {
      bad: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
risks:
  - {id: RISK-001, title: 海外への複製, services: [crm], treatment: avoid}
`,
      good: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
risks:
  - id: RISK-001
    title: 海外への複製
    services: [crm]
    treatment: avoid
    plan: {action: 海外リージョンへの複製を停止する, owner: kenji, due: 2027-01-29}
`,
    },
  },
  'treatment/authority-missing': {
    when: {
      en: 'A risk remains at a level above `acceptance.upTo`, for which `acceptance.authority` of the criteria names nobody.',
      ja: '受容水準(upTo)を超えるレベルで残るリスクがあり、そのレベルを受容できる権限者(authority)がリスク基準にない場合に指摘します。',
    },
    why: {
      en: 'Whether an acceptance is valid depends on who gave it; without a rule nobody can tell.',
      ja: '受容が有効かどうかは、誰が行ったかによります。権限者が定められていなければ判断できません。',
    },
    mend: {
      en: 'Name the person who may accept each level above the threshold.',
      ja: '受容水準を超えるレベルごとに、受容できる人を書いてください。',
    },
    example: {
      bad: `${criteria}  acceptance: {upTo: low, authority: {middle: hanako}}
risks:
  - {id: RISK-001, title: 停止, likelihood: high, impact: high, treatment: retain}
`,
      good: `${criteria}  acceptance: {upTo: low, authority: {middle: hanako, high: ichiro}}
risks:
  - {id: RISK-001, title: 停止, likelihood: high, impact: high, treatment: retain}
`,
    },
  },
};
