import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in register-facts.ts and carried-out.ts, and of soa/older-than-scope. */
export const soaRegisterFactsDocs: Readonly<Record<string, RuleDocs>> = {
  'soa/excluded-against-facts': {
    when: {
      en: 'A control is excluded for a role although the register shows what it applies to: virtual machines of the service, virtual machines or networks that customers share, monitoring among the functions for customers, a cloud service that is used or provided; personal data in assets, scope or services (A.5.34); development in the scope, or source code among the assets (A.8.25, A.8.28 and others).',
      ja: 'サービスの仮想マシン、カスタマが共用する仮想化環境、カスタマに提供する監視機能、利用又は提供しているクラウドサービス、個人データ(A.5.34)、適用範囲の記述にある開発や資産のソースコード(A.8.25、A.8.28など)のように、管理策の対象が登録されているのに、その役割について除外している場合に指摘します。',
    },
    why: {
      en: 'A control may be excluded only where the kind of service has nothing that it applies to.',
      ja: '管理策を除外できるのは、サービスの性質上、対象となるものがない場合に限られます。',
    },
    mend: {
      en: 'State that the control applies, or correct the register.',
      ja: '管理策を適用とするか、登録の内容を改めてください。',
    },
    example: {
      bad: `services:
  - {id: acme-iaas, name: Acme IaaS, roles: [customer], model: iaas}
soa:
  controls:
    - {id: A.5.23, applicable: false, exclusionReason: クラウドを利用する業務がない}
`,
      good: `services:
  - {id: acme-iaas, name: Acme IaaS, roles: [customer], model: iaas}
soa:
  controls:
    - {id: A.5.23, applicable: true, inclusionReason: 基幹業務をクラウドサービスで運用している}
`,
    },
  },
  'soa/counterpart-excluded': {
    when: {
      en: 'A control of ISO/IEC 27017 applies, and every control of annex A that it adds to is excluded.',
      ja: 'ISO/IEC 27017の管理策を適用とし、その基になる附属書Aの管理策を全て除外している場合に指摘します。',
    },
    why: {
      en: 'ISO/IEC 27017 adds to the controls of annex A; without them it has nothing to add to.',
      ja: 'ISO/IEC 27017は附属書Aの管理策に手引を加えるものです。基になる管理策なしには実施できません。',
    },
    mend: {
      en: 'State that the control of annex A applies, or exclude both.',
      ja: '附属書Aの管理策を適用とするか、両方を除外してください。',
    },
    example: {
      bad: `soa:
  controls:
    - {id: 12.3.1, applicable: true, inclusionReason: 顧客のデータを復旧できる必要がある}
    - {id: A.8.13, applicable: false, exclusionReason: 保存するデータがない}
`,
      good: `soa:
  controls:
    - {id: 12.3.1, applicable: true, inclusionReason: 顧客のデータを復旧できる必要がある}
    - {id: A.8.13, applicable: true, inclusionReason: 誤操作からデータを復旧できる必要がある}
`,
    },
  },
  'soa/inherited-unsupported': {
    when: {
      en: 'A row has `responsibility: inherited` without `inheritedFrom`, without proof (neither `evidence` nor an external audit or independent review, performed by today, that names the service), or without `implementation`.',
      ja: 'responsibilityがinheritedで、inheritedFrom、裏付け(evidence、又はそのサービスを対象として実施済みの外部監査若しくは独立したレビュー)、implementationのいずれかがない場合に指摘します。',
    },
    why: {
      en: 'Who leaves a control to the service underneath must know which one, how it is shown, and what remains to be done.',
      ja: '管理策を利用するサービスに委ねる場合も、どのサービスが、何を根拠に実施しているか、自社に何が残るかを示す必要があります。',
    },
    mend: {
      en: 'Name the service, refer to its report, and say what you do yourselves.',
      ja: 'サービスを示し、その報告書などを参照し、自社で行うことを書いてください。',
    },
    example: {
      bad: `soa:
  controls:
    - {id: A.7.4, applicable: true, responsibility: inherited}
`,
      good: `services:
  - {id: acme-iaas, name: Acme IaaS, roles: [customer], model: iaas}
soa:
  controls:
    - id: A.7.4
      applicable: true
      responsibility: inherited
      inheritedFrom: acme-iaas
      implementation: 毎年SOC 2報告書を確認する
      evidence: [EV-1]
evidence:
  - {id: EV-1, title: SOC 2報告書の確認記録, location: https://example.com/ev-1}
`,
    },
  },
  'soa/implemented-despite-finding': {
    when: {
      en: 'A row has `status: implemented` while a major nonconformity on its control is open.',
      ja: 'statusがimplementedで、その管理策についての重大な不適合が完了していない場合に指摘します。',
    },
    why: {
      en: 'The audit says that the control is not effective; the statement says that it is.',
      ja: '監査の結果と適用宣言書の実施状況が食い違っています。',
    },
    mend: {
      en: 'Set the status to `partial` with a due date until the nonconformity is closed.',
      ja: '不適合が完了するまで、statusをpartialとし、期限を書いてください。',
    },
    example: {
      bad: `soa:
  controls:
    - {id: 9.4.1, applicable: true, status: implemented}
audits:
  - id: IA-1
    findings: [{id: NC-1, grade: major, control: 9.4.1, status: open}]
`,
      good: `soa:
  controls:
    - {id: 9.4.1, applicable: true, status: partial, due: 2099-03-31}
audits:
  - id: IA-1
    findings: [{id: NC-1, grade: major, control: 9.4.1, status: open}]
`,
    },
  },
  'soa/older-than-scope': {
    when: {
      en: 'The `date` of the statement lies more than a month before the `since` of a service in scope that neither a row nor a risk names.',
      ja: '適用宣言書のdateが、適用範囲のサービスのsinceより1か月を超えて前の場合に指摘します。ただし、適用宣言書の行又はリスクがそのサービスを挙げている場合は指摘しません。',
    },
    why: {
      en: 'A service that came later may need controls that were excluded before.',
      ja: '後から加わったサービスには、以前は除外していた管理策が必要になることがあります。',
    },
    mend: {
      en: 'Review the rows with the new service in mind, and date the new version.',
      ja: '新しいサービスを踏まえて各行を見直し、改訂した版の日付を書いてください。',
    },
    example: {
      bad: `services:
  - {id: crm, name: Example CRM, roles: [provider], since: 2026-10-01}
soa: {version: "1.0", date: 2026-06-30, approvedBy: hanako}
`,
      good: `services:
  - {id: crm, name: Example CRM, roles: [provider], since: 2026-10-01}
soa: {version: "1.1", date: 2026-10-01, approvedBy: hanako}
`,
    },
  },
};
