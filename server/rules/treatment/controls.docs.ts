import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in controls.ts. */
export const treatmentControlsDocs: Readonly<Record<string, RuleDocs>> = {
  'treatment/control-excluded': {
    when: {
      en: "A control of a risk has `applicable: false` in the statement of applicability, and no row for the risk's roles applies.",
      ja: 'リスクの管理策が適用宣言書でapplicable: falseとされ、リスクの役割に適用される行がほかにない場合に指摘します。',
    },
    why: {
      en: 'A control that a risk needs is a necessary control; the statement cannot leave it out.',
      ja: 'リスク対応に必要な管理策は、除外することができません。',
    },
    mend: {
      en: 'Let the control apply, or treat the risk by other controls.',
      ja: '管理策を適用に改めるか、ほかの管理策でリスクに対応してください。',
    },
    example: {
      bad: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, controls: ["13.1.3"]}
soa:
  controls:
    - {id: "13.1.3", applicable: false, exclusionReason: 自社でネットワークを運用していないため}
`,
      good: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, controls: ["13.1.3"]}
soa:
  controls:
    - {id: "13.1.3", applicable: true, inclusionReason: 顧客ごとの分離が必要なため, status: implemented}
`,
    },
  },
  'treatment/control-not-in-soa': {
    when: {
      en: "A control of a risk has no row in the statement of applicability, or none for the risk's roles.",
      ja: 'リスクの管理策について、適用宣言書に行がない、又はリスクの役割での行がない場合に指摘します。',
    },
    why: {
      en: 'The statement of applicability has to contain every control that the treatment of risks needs.',
      ja: '適用宣言書には、リスク対応に必要な管理策を全て含める必要があります。',
    },
    mend: {
      en: 'Add the control to `soa.controls` with its reason and status.',
      ja: '管理策を、理由及び実施状況とともにsoa.controlsに追加してください。',
    },
    example: {
      bad: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, controls: ["13.1.3"]}
soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, inclusionReason: 顧客ごとの分離が必要なため, status: implemented}
`,
      good: `risks:
  - {id: RISK-001, title: 顧客間の分離が破れる, controls: ["13.1.3"]}
soa:
  controls:
    - {id: "13.1.3", applicable: true, inclusionReason: 顧客ごとの分離が必要なため, status: implemented}
`,
    },
  },
};
