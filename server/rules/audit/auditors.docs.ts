import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in auditors.ts. */
export const auditAuditorsDocs: Readonly<Record<string, RuleDocs>> = {
  'audit/auditor-missing': {
    when: {
      en: 'An audit has a day in `performed` and no `auditors`.',
      ja: '実施日(performed)のある監査にauditorsがない場合に指摘します。',
    },
    why: {
      en: 'Without the auditors nobody can tell whether the audit was objective and competent.',
      ja: '監査員が分からなければ、監査の客観性及び監査員の力量を確かめられません。',
    },
    mend: {
      en: 'List the ids of the people who audited; describe them in `people`.',
      ja: '監査した人のIDを挙げ、その人をpeopleに書いてください。',
    },
    example: {
      bad: `audits:
  - {id: IA-2026, type: internal, performed: 2026-09-03}
`,
      good: `people:
  - {id: jiro, name: 監査 次郎, competence: [cloud-audit]}
audits:
  - {id: IA-2026, type: internal, performed: 2026-09-03, auditors: [jiro]}
`,
    },
  },
  'audit/auditor-not-independent': {
    when: {
      en: 'An auditor of an internal audit owns a service, a control of the statement of applicability or a risk that the audit covers, has accepted such a risk, administers a system of its services, or owns a corrective action that came of it. A warning where another auditor without such duties took part, and where the auditor only belongs to the department of the owner of an audited service. Controls on audit itself do not count. Two ids of the same name are one person; where their departments differ, it is a warning, as it is where the auditor approved the scope or the statement of applicability.',
      ja: '内部監査の監査員が、その監査の対象であるサービス、適用宣言書の管理策若しくはリスクの責任者(owner)、対象のリスクを受容した人、対象のサービスのシステムの管理者(administrators)、又はその監査の是正処置の担当者である場合に指摘します。担当をもたない別の監査員が加わっている場合、及び対象のサービスの責任者と部門が同じだけの場合は警告とします。監査そのものに関する管理策は対象外です。氏名が同じ人は、IDが違っても同じ人とみなします。部門が異なる場合、及び監査員が適用範囲又は適用宣言書の承認者である場合は警告とします。',
    },
    why: {
      en: 'Nobody judges their own work objectively; a result is trusted when it comes from somebody who had no part in the work.',
      ja: '自らの業務を客観的に判定することはできません。結果が信頼されるのは、その業務に関わらない人が監査したときです。',
    },
    mend: {
      en: 'Choose another auditor, or split the audit so that each part has an auditor without a duty in it.',
      ja: '別の監査員を選ぶか、担当のない人が監査するように監査の対象を分けてください。',
    },
    example: {
      bad: `people:
  - {id: kenji, name: 雲井 健二, competence: [cloud-audit]}
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas, owner: kenji}
audits:
  - {id: IA-2026, type: internal, services: [crm], performed: 2026-09-03, auditors: [kenji]}
`,
      good: `people:
  - {id: kenji, name: 雲井 健二}
  - {id: jiro, name: 監査 次郎, competence: [cloud-audit]}
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas, owner: kenji}
audits:
  - {id: IA-2026, type: internal, services: [crm], performed: 2026-09-03, auditors: [jiro]}
`,
    },
  },
  'audit/competence-missing': {
    when: {
      en: 'None of the auditors of an audit has `cloud-audit` in the `competence` of their entry in `people`.',
      ja: '監査の監査員のうち、peopleのcompetenceにcloud-auditがある人が一人もいない場合に指摘します。',
    },
    why: {
      en: 'A cloud audit needs auditors who know cloud services and look for effectiveness at the level that customers want.',
      ja: 'クラウドの監査には、クラウドサービスの知識をもち、利用者が望む水準で有効性をみる監査員が必要です。',
    },
    mend: {
      en: "Train an auditor or add one who knows the cloud; then record `cloud-audit` as that person's competence.",
      ja: '監査員を教育するか、クラウドの知識をもつ監査員を加え、その人のcompetenceにcloud-auditを書いてください。',
    },
    example: {
      bad: `people:
  - {id: jiro, name: 監査 次郎}
audits:
  - {id: IA-2026, type: internal, performed: 2026-09-03, auditors: [jiro]}
`,
      good: `people:
  - {id: jiro, name: 監査 次郎, competence: [cloud-audit]}
audits:
  - {id: IA-2026, type: internal, performed: 2026-09-03, auditors: [jiro]}
`,
    },
  },
};
