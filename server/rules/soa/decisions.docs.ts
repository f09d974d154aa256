import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in decisions.ts. */
export const soaDecisionsDocs: Readonly<Record<string, RuleDocs>> = {
  'soa/applicable-missing': {
    when: { en: 'A row has no `applicable`.', ja: '行にapplicableがない場合に指摘します。' },
    why: {
      en: 'The statement of applicability tells the necessary controls from the excluded ones; a row without a decision does neither.',
      ja: '適用宣言書は、必要な管理策と除外する管理策を区別する文書です。決定のない行はどちらも示しません。',
    },
    mend: {
      en: 'Decide from the risks, laws, contracts and the kind of service; then give the reason.',
      ja: 'リスク、法令、契約及びサービスの性質から決定し、続けて理由を書いてください。',
    },
    example: {
      bad: `soa:
  controls:
    - id: CLD.9.5.1
`,
      good: `soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, inclusionReason: 複数の顧客が同じ仮想基盤を共用するため}
`,
    },
  },
  'soa/basis-without-risk': {
    when: {
      en: 'A row has `risk` in its `basis`, and no risk lists the control in `controls`.',
      ja: 'basisにriskがあり、controlsにその管理策を挙げるリスクがない場合に指摘します。',
    },
    why: {
      en: 'An auditor follows the basis back to the risk; here the path ends.',
      ja: '審査員は根拠からリスクへさかのぼって確認しますが、たどる先がありません。',
    },
    mend: {
      en: 'Name the control in the risk that it treats, or state another basis.',
      ja: '対応するリスクのcontrolsにこの管理策を加えるか、別の根拠を書いてください。',
    },
    example: {
      bad: `risks:
  - {id: RISK-001, title: 顧客間の分離の失敗, treatment: modify, controls: ["13.1.3"]}
soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, basis: [risk]}
`,
      good: `risks:
  - {id: RISK-001, title: 顧客間の分離の失敗, treatment: modify, controls: [CLD.9.5.1]}
soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, basis: [risk]}
`,
    },
  },
  'soa/no-basis': {
    when: {
      en: 'A row applies, has no `basis`, and no risk lists the control in `controls`.',
      ja: '適用する行にbasisがなく、その管理策をcontrolsに挙げるリスクもない場合に指摘します。',
    },
    why: {
      en: 'A control that nothing asks for cannot be shown to be necessary.',
      ja: '根拠のない管理策は、必要であることを示せません。',
    },
    mend: {
      en: 'Name the control in the risk that it treats, or state `legal`, `contract` or `business` as its basis.',
      ja: '対応するリスクのcontrolsに加えるか、basisにlegal、contract、businessのいずれかを書いてください。',
    },
    example: {
      bad: `soa:
  controls:
    - {id: A.5.1, applicable: true, inclusionReason: 全社とクラウドの方針を互いに矛盾なく定めるため}
`,
      good: `soa:
  controls:
    - {id: A.5.1, applicable: true, basis: [business], inclusionReason: 全社とクラウドの方針を互いに矛盾なく定めるため}
`,
    },
  },
};
