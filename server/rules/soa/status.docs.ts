import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in status.ts. */
export const soaStatusDocs: Readonly<Record<string, RuleDocs>> = {
  'soa/status-missing': {
    when: {
      en: 'A row has `applicable: true` and no `status`.',
      ja: 'applicableがtrueで、statusがない場合に指摘します。',
    },
    why: {
      en: 'The statement of applicability must say of every necessary control whether it is implemented.',
      ja: '適用宣言書には、必要な管理策ごとに、実施しているかどうかを示す必要があります。',
    },
    mend: {
      en: 'Write implemented, partial, planned or not-implemented; for partial and planned also the date.',
      ja: 'implemented、partial、planned、not-implementedのいずれかを書き、partialとplannedには期限も書いてください。',
    },
    example: {
      bad: `soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, inclusionReason: 複数の顧客が同じ仮想基盤を共用するため}
`,
      good: `soa:
  controls:
    - id: CLD.9.5.1
      applicable: true
      inclusionReason: 複数の顧客が同じ仮想基盤を共用するため
      status: implemented
`,
    },
  },
  'soa/implemented-without-evidence': {
    when: {
      en: 'A row has `status: implemented` and no `evidence`.',
      ja: 'statusがimplementedで、evidenceがない場合に指摘します。',
    },
    why: {
      en: 'Auditors, internal and external, verify implementation by evidence; without it the status is a claim.',
      ja: '内部監査員も審査員も実施を証拠で確認します。証拠がなければ、実施済みは主張にとどまります。',
    },
    mend: {
      en: 'Refer to a record, test report or setting under `evidence`, or correct the status.',
      ja: '記録、試験報告、設定の写しなどをevidenceに登録して参照するか、実施状況を改めてください。',
    },
    example: {
      bad: `soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, status: implemented}
`,
      good: `soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, status: implemented, evidence: [EV-1]}
evidence:
  - {id: EV-1, title: テナント分離の試験報告, location: https://example.com/ev-1}
`,
    },
  },
  'soa/plan-date-missing': {
    when: {
      en: 'A row has `status: partial` or `planned` and no `due`.',
      ja: 'statusがpartial又はplannedで、dueがない場合に指摘します。',
    },
    why: {
      en: 'A plan without a date cannot be followed up, and looks to an auditor like none.',
      ja: '期限のない計画は進捗を管理できず、審査では計画がないものとみなされがちです。',
    },
    mend: { en: 'Write the date by which it will be implemented.', ja: '実施を完了する期限を書いてください。' },
    example: {
      bad: `soa:
  controls:
    - {id: CLD.9.5.2, applicable: true, status: planned}
`,
      good: `soa:
  controls:
    - {id: CLD.9.5.2, applicable: true, status: planned, due: 2099-12-31}
`,
    },
  },
  'soa/overdue': {
    when: {
      en: 'The `due` of a row lies before today, and its status is not `implemented`.',
      ja: 'dueが今日より前で、statusがimplementedでない場合に指摘します。',
    },
    why: {
      en: 'A date that has passed makes the statement of applicability say something that is no longer true.',
      ja: '期限が過ぎたままの適用宣言書は、実態と異なることを示しています。',
    },
    mend: {
      en: 'Set the status to what is true today, or agree on a new date with the owner.',
      ja: '実施状況を今日の実態に合わせるか、責任者と新しい期限を決めてください。',
    },
    example: {
      bad: `soa:
  controls:
    - {id: CLD.9.5.2, applicable: true, status: planned, due: 2020-03-31}
`,
      good: `soa:
  controls:
    - {id: CLD.9.5.2, applicable: true, status: planned, due: 2099-12-31}
`,
    },
  },
};
