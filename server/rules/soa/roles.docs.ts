import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in roles.ts. */
export const soaRolesDocs: Readonly<Record<string, RuleDocs>> = {
  'soa/role-not-in-scope': {
    when: {
      en: 'A row names a role that no service of the project has. Nothing is said while no service has any role.',
      ja: 'どのサービスにもない役割が行に書かれている場合に指摘します。役割のあるサービスが一つもない間は示しません。',
    },
    why: {
      en: 'The statement of applicability must match the scope: a role without a service claims something that cannot be audited.',
      ja: '適用宣言書は適用範囲と一致している必要があります。サービスのない役割についての宣言は監査で確認できません。',
    },
    mend: {
      en: 'Remove the role, or add it to the service to which you stand in it.',
      ja: '役割を削除するか、該当するサービスに役割を追加してください。',
    },
    example: {
      bad: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
soa:
  controls:
    - {id: CLD.6.3.1, roles: [provider, customer], applicable: true}
`,
      good: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
soa:
  controls:
    - {id: CLD.6.3.1, roles: [provider], applicable: true}
`,
    },
  },
  'soa/role-without-guidance': {
    when: {
      en: 'A row states a control for a role for which ISO/IEC 27017 has no implementation guidance on it, or gives roles to a control of annex A. Which roles have guidance has not yet been verified against the text of the standard.',
      ja: 'ISO/IEC 27017に実施の手引のない役割について管理策を宣言している、又は附属書Aの管理策に役割を書いている場合に指摘します。役割ごとの手引の有無は、まだ規格の本文と照合していません。',
    },
    why: {
      en: 'The comparison with ISO/IEC 27017 is made role by role; a role that it does not address there makes the comparison look larger than it is.',
      ja: 'ISO/IEC 27017との比較は役割ごとに行います。規格が扱わない役割を書くと、比較した範囲が実際より広く見えます。',
    },
    mend: {
      en: 'Remove the role; if the standard at hand says otherwise, suppress the finding with that reason.',
      ja: '役割を削除してください。手元の規格に手引がある場合は、その旨を理由として抑制してください。',
    },
    example: {
      bad: `services:
  - {id: crm, name: Example CRM, roles: [provider, customer], model: saas}
soa:
  controls:
    - {id: 9.1.2, roles: [provider, customer], applicable: true}
`,
      good: `services:
  - {id: crm, name: Example CRM, roles: [provider, customer], model: saas}
soa:
  controls:
    - {id: 9.1.2, roles: [customer], applicable: true}
`,
    },
  },
};
