import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in coverage.ts. */
export const auditCoverageDocs: Readonly<Record<string, RuleDocs>> = {
  'audit/service-not-covered': {
    when: {
      en: 'No internal audit performed in the cycle (36 months unless the programme says otherwise) names the service. An audit without the key `services` covers all, one with nothing behind it none, and what had not begun on its day was not audited. A warning where the service began after the last audit and a planned one within the interval covers it.',
      ja: '周期(定めがなければ36か月)の間に実施した内部監査が、サービスを対象としていない場合に指摘します。servicesのない監査は全てのサービスを、servicesが空の監査はどれも対象としないものとし、監査の日に開始前だったサービスは監査していないものとします。直近の監査の後に開始したサービスで、間隔内に予定された監査が対象としているものは警告とします。',
    },
    why: {
      en: 'Every cloud service in scope has to be audited; one that is left out is certified without having been looked at.',
      ja: '適用範囲の全てのクラウドサービスを監査する必要があります。対象から漏れたサービスは、確かめられないまま認証されることになります。',
    },
    mend: {
      en: 'Audit the service, and name it in the `services` of that audit.',
      ja: 'サービスを監査し、その監査のservicesに書いてください。',
    },
    example: {
      bad: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
  - {id: iaas, name: Acme IaaS, roles: [customer], model: iaas}
audits:
  - {id: IA-2026, type: internal, services: [crm], performed: 2026-09-03}
`,
      good: `services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas}
  - {id: iaas, name: Acme IaaS, roles: [customer], model: iaas}
audits:
  - {id: IA-2026, type: internal, services: [crm, iaas], performed: 2026-09-03}
`,
    },
  },
  'audit/control-not-covered': {
    when: {
      en: 'A control of ISO/IEC 27017 applies by the statement of applicability, and no audit performed in the cycle (36 months unless the programme says otherwise) names it or `all` in its `controls`.',
      ja: '適用宣言書で適用するISO/IEC 27017の管理策を、周期(定めがなければ36か月)の間に実施したどの監査もcontrolsに挙げていない場合に指摘します。allは全ての管理策を表します。',
    },
    why: {
      en: 'Over a cycle the audits should reach every control; external audits and independent reviews may serve as part.',
      ja: '監査は、周期の間に全ての管理策に及ぶことが望まれます。外部監査及び独立したレビューを一部として用いることができます。',
    },
    mend: {
      en: 'Add what an audit did examine to its `controls`, or plan an audit of the rest.',
      ja: '実際に確かめた管理策を監査のcontrolsに加えるか、残りの管理策の監査を計画してください。',
    },
    example: {
      bad: `soa:
  controls:
    - {id: CLD.9.5.1, applicable: true}
    - {id: "13.1.3", applicable: true}
audits:
  - {id: IA-2026, type: internal, controls: [CLD.9.5.1], performed: 2026-09-03}
`,
      good: `soa:
  controls:
    - {id: CLD.9.5.1, applicable: true}
    - {id: "13.1.3", applicable: true}
audits:
  - {id: IA-2026, type: internal, controls: all, performed: 2026-09-03}
`,
    },
  },
  'audit/criteria-not-audited': {
    when: {
      en: 'The programme has a criterion that no internal audit of the interval (12 months unless the programme says otherwise) has in its `criteria`; or none of the cycle that covers a service in scope.',
      ja: '監査プログラムの監査基準のうち、間隔(定めがなければ12か月)の間に実施したどの内部監査のcriteriaにもないものがある場合、又は周期の間にサービスを対象としたどの内部監査も判定していないものがある場合に指摘します。',
    },
    why: {
      en: 'Each interval has to show conformity to your own requirements and to this requirement, and effectiveness.',
      ja: '間隔ごとに、組織自体の要求事項及びこの要求事項への適合、並びに有効性を確かめる必要があります。',
    },
    mend: {
      en: 'Audit against the criterion; if that was done, add it to the `criteria` of the audit.',
      ja: 'その基準について監査してください。実施済みであれば、監査のcriteriaに加えてください。',
    },
    example: {
      bad: `auditProgramme:
  intervalMonths: 12
  criteria: [organization, jip-isms517, effectiveness]
audits:
  - {id: IA-2026, type: internal, criteria: [organization, effectiveness], performed: 2026-09-03}
`,
      good: `auditProgramme:
  intervalMonths: 12
  criteria: [organization, jip-isms517, effectiveness]
audits:
  - {id: IA-2026, type: internal, criteria: [organization, jip-isms517, effectiveness], performed: 2026-09-03}
`,
    },
  },
};
