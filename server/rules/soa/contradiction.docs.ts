import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in contradiction.ts. */
export const soaContradictionDocs: Readonly<Record<string, RuleDocs>> = {
  'soa/contradiction': {
    when: {
      en: 'A row that applies has an exclusion reason, or one that does not apply has a status or an inclusion reason.',
      ja: '適用する行に除外の理由がある、又は適用しない行に実施状況若しくは含めた理由がある場合に指摘します。',
    },
    why: {
      en: 'Such a row says two things, and the generated statement can show only one of them.',
      ja: '一つの行が矛盾する二つのことを述べており、適用宣言書としてどちらが正しいか分かりません。',
    },
    mend: {
      en: 'Remove what contradicts the decision, or change `applicable`.',
      ja: '決定と矛盾する項目を削除するか、applicableを改めてください。',
    },
    example: {
      bad: `soa:
  controls:
    - id: CLD.9.5.2
      applicable: false
      exclusionReason: 仮想マシンを顧客に提供していないため
      status: implemented
`,
      good: `soa:
  controls:
    - id: CLD.9.5.2
      applicable: false
      exclusionReason: 仮想マシンを顧客に提供していないため
`,
    },
  },
};
