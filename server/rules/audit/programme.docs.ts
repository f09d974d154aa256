import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in programme.ts. */
export const auditProgrammeDocs: Readonly<Record<string, RuleDocs>> = {
  'audit/programme-missing': {
    when: {
      en: 'No file of the project has an `auditProgramme` section.',
      ja: 'プロジェクトのどのファイルにもauditProgrammeがない場合に指摘します。',
    },
    why: {
      en: 'Internal audits take place at planned intervals; without a plan nobody can tell whether one is due.',
      ja: '内部監査はあらかじめ定めた間隔で実施します。計画がなければ、実施の時期が来たかを判断できません。',
    },
    mend: {
      en: 'Add the section; the quick fix inserts a yearly programme with a cycle of three years to adapt.',
      ja: 'auditProgrammeを追加してください。クイックフィックスは間隔1年、周期3年のひな形を挿入します。',
    },
    example: {
      bad: `isms: 1
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
`,
      good: `isms: 1
auditProgramme:
  intervalMonths: 12
  criteria: [organization, jip-isms517, effectiveness]
`,
    },
  },
  'audit/interval-missing': {
    when: {
      en: 'The `auditProgramme` section has no `intervalMonths`.',
      ja: 'auditProgrammeにintervalMonthsがない場合に指摘します。',
    },
    why: {
      en: 'The requirement asks for audits at planned intervals: the interval itself has to be decided.',
      ja: '要求事項は、あらかじめ定めた間隔での監査を求めています。間隔そのものを決める必要があります。',
    },
    mend: {
      en: 'Write the number of months; a year is usual.',
      ja: '月数を書いてください。12か月(1年)が一般的です。',
    },
    example: {
      bad: `auditProgramme:
  criteria: [organization, jip-isms517, effectiveness]
`,
      good: `auditProgramme:
  intervalMonths: 12
  criteria: [organization, jip-isms517, effectiveness]
`,
    },
  },
  'audit/interval-too-long': {
    when: {
      en: 'The interval of the audit programme is longer than its cycle, or longer than 36 months.',
      ja: '監査プログラムの監査の間隔が、周期(cycleMonths)又は36か月より長い場合に指摘します。',
    },
    why: {
      en: 'Within a cycle everything in scope is to be audited, which takes at least one audit; and a certification holds for three years.',
      ja: '周期の間に適用範囲の全てを監査するには、少なくとも一回の監査が必要です。また、認証の有効期間は3年です。',
    },
    mend: {
      en: 'Shorten the interval; most organisations audit once a year.',
      ja: '監査の間隔を短くしてください。年1回とする組織が多数です。',
    },
    example: {
      bad: `auditProgramme: {intervalMonths: 48, cycleMonths: 36, criteria: [organization, jip-isms517, effectiveness]}
`,
      good: `auditProgramme: {intervalMonths: 12, cycleMonths: 36, criteria: [organization, jip-isms517, effectiveness]}
`,
    },
  },
  'audit/criteria-missing': {
    when: {
      en: 'The criteria of the programme lack one of `organization`, `jip-isms517` and `effectiveness`.',
      ja: '監査プログラムのcriteriaに、organization、jip-isms517、effectivenessのいずれかがない場合に指摘します。',
    },
    why: {
      en: 'An internal audit judges three things: your own requirements, this requirement, and whether all of it works and is kept up.',
      ja: '内部監査は、組織自体の要求事項への適合、この要求事項への適合、並びに有効な実施及び維持の三つを判定します。',
    },
    mend: {
      en: 'Add the missing criteria, and let the audits judge them.',
      ja: '足りない基準を追加し、監査で判定してください。',
    },
    example: {
      bad: `auditProgramme:
  intervalMonths: 12
  criteria: [organization, effectiveness]
`,
      good: `auditProgramme:
  intervalMonths: 12
  criteria: [organization, jip-isms517, effectiveness]
`,
    },
  },
  'audit/none-performed': {
    when: {
      en: 'The project has no internal audit with a day in `performed`; an audit without `type` counts as internal.',
      ja: '実施日(performed)のある内部監査が一つもない場合に指摘します。typeのない監査は内部監査とみなします。',
    },
    why: {
      en: 'A certification body asks for at least one complete internal audit before it certifies.',
      ja: '認証の審査までに、少なくとも一度の内部監査の実施が求められます。',
    },
    mend: {
      en: 'Perform an internal audit and record its day, auditors, conclusion and report.',
      ja: '内部監査を実施し、実施日、監査員、結論及び報告書を記録してください。',
    },
    example: {
      bad: `auditProgramme: {intervalMonths: 12}
audits:
  - {id: IA-2027, type: internal, planned: 2027-09-01}
`,
      good: `auditProgramme: {intervalMonths: 12}
audits:
  - {id: IA-2026, type: internal, planned: 2026-09-01, performed: 2026-09-03}
`,
    },
  },
  'audit/overdue': {
    when: {
      en: 'The last internal audit lies further back than the interval of the programme (12 months without one), or a planned day has passed and the audit is not recorded as performed.',
      ja: '直近の内部監査から監査の間隔(定めがなければ12か月)を超えた場合、又は予定日を過ぎても実施の記録がない場合に指摘します。',
    },
    why: {
      en: 'Audits at planned intervals are kept only when the plan is carried out.',
      ja: 'あらかじめ定めた間隔での監査は、計画のとおりに実施して初めて満たされます。',
    },
    mend: {
      en: 'Perform the audit and record the day in `performed`, or plan a new day and record why it moved.',
      ja: '監査を実施して実施日(performed)を記録するか、延期の理由を残したうえで予定日を改めてください。',
    },
    example: {
      bad: `auditProgramme: {intervalMonths: 12}
audits:
  - {id: IA-2024, type: internal, planned: 2024-09-02, performed: 2024-09-03}
`,
      good: `auditProgramme: {intervalMonths: 12}
audits:
  - {id: IA-2026, type: internal, planned: 2026-09-01, performed: 2026-09-03}
`,
    },
  },
};
