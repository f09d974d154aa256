import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in soa.ts. */
export const soaDocs: Readonly<Record<string, RuleDocs>> = {
  'soa/missing': {
    when: {
      en: 'No file of the project has a `soa` section.',
      ja: 'プロジェクトのどのファイルにもsoaがない場合に指摘します。',
    },
    why: {
      en: 'The statement of applicability is the document by which an auditor finds the necessary controls, the reasons for them, and the reasons for each exclusion.',
      ja: '適用宣言書は、必要な管理策とその理由、及び除外した理由を審査員が確認するための文書です。',
    },
    mend: {
      en: 'Add the section; then the quick fix of soa/control-missing adds every control as a row to decide.',
      ja: 'soaを追加してください。続いてsoa/control-missingのクイックフィックスで、全ての管理策を未決定の行として追加できます。',
    },
    example: {
      bad: `isms: 1
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
`,
      good: `isms: 1
soa:
  version: "1.0"
  controls:
    - {id: CLD.9.5.2, applicable: false, exclusionReason: 仮想マシンを顧客に提供していないため}
`,
    },
  },
  'soa/approval-missing': {
    when: {
      en: 'The statement of applicability has no version (a draft is none), no date or no approver.',
      ja: '適用宣言書に、版(案は含みません)、日付、承認者のいずれかがない場合に指摘します。',
    },
    why: {
      en: 'The certificate refers to one version of this document, so an auditor must see which one it is, from when, and who stands for it.',
      ja: '登録証は適用宣言書の特定の版に基づきます。どの版を、いつ、誰が承認したかを審査員に示す必要があります。',
    },
    mend: {
      en: 'Write `version`, `date` and `approvedBy` once, in the file that leads the statement.',
      ja: 'version、date、approvedByを、適用宣言書の中心となるファイルに一度だけ書いてください。',
    },
    example: {
      bad: `soa:
  version: "1.0"
`,
      good: `people:
  - {id: hanako, name: 情報 花子}
soa:
  version: "1.0"
  date: 2026-06-30
  approvedBy: hanako
`,
    },
  },
  'soa/older-than-risks': {
    when: {
      en: 'The date of the statement of applicability is earlier than the newest `assessedOn` of a risk.',
      ja: '適用宣言書の日付が、リスクのassessedOnのうち最新の日付より前の場合に指摘します。',
    },
    why: {
      en: 'Controls follow from assessed risks: a statement that is older than the assessment cannot have considered its result.',
      ja: '管理策はリスクアセスメントの結果から決まります。それより古い適用宣言書は結果を反映していないおそれがあります。',
    },
    mend: {
      en: 'Review the statement against the risks that were assessed since, then give it a new version and date.',
      ja: 'その後に評価したリスクに照らして見直し、版と日付を改めてください。',
    },
    example: {
      bad: `soa:
  date: 2026-04-01
risks:
  - {id: RISK-001, title: 顧客間の分離の失敗, assessedOn: 2026-05-10}
`,
      good: `soa:
  date: 2026-06-30
risks:
  - {id: RISK-001, title: 顧客間の分離の失敗, assessedOn: 2026-05-10}
`,
    },
  },
};
