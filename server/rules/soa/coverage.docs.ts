import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in coverage.ts. */
export const soaCoverageDocs: Readonly<Record<string, RuleDocs>> = {
  'soa/control-missing': {
    when: {
      en: 'A control of annex A in the edition in force has no row, or a control of ISO/IEC 27017 has none for a role in scope for which it has guidance. There is one finding for each standard; which roles have guidance has not yet been verified against the text of ISO/IEC 27017.',
      ja: '有効な版の附属書Aの管理策、又は適用範囲の役割に手引があるISO/IEC 27017の管理策に行がない場合に、規格ごとに一つ指摘します。役割ごとの手引の有無は、まだ規格の本文と照合していません。',
    },
    why: {
      en: 'Comparing your controls with both lists is what keeps a necessary one from being overlooked; every control is stated, applicable or not.',
      ja: '両方の一覧と比較することで、必要な管理策の見落としを防ぎます。適用しない管理策も含めて全て書きます。',
    },
    mend: {
      en: 'Add a row for each; the quick fix adds all of them, in the order of the standard, for you to decide one by one.',
      ja: '管理策ごとに行を追加してください。クイックフィックスで規格の順に一括で追加し、一つずつ決定できます。',
    },
    example: {
      bad: `soa:
  version: "1.0"
  controls:
    - {id: A.5.1, applicable: true}
`,
      good: `soa:
  version: "1.0"
  controls:
${annexRows('A.5', 37)}${annexRows('A.6', 8)}${annexRows('A.7', 14)}${annexRows('A.8', 34)}`,
    },
  },
  'soa/duplicate-control': {
    when: {
      en: 'Two rows state the same control for the same role. A row without `roles` speaks for every role in scope that has guidance.',
      ja: '同じ管理策を同じ役割について二つの行で宣言している場合に指摘します。rolesのない行は、手引のある全ての役割に及びます。',
    },
    why: {
      en: 'With two rows nobody can tell which decision holds, above all when they differ.',
      ja: '行が二つあると、特に内容が異なる場合に、どちらの決定が有効か判断できません。',
    },
    mend: {
      en: 'Join the rows, or give each its own role where reasons differ for provider and customer.',
      ja: '行を一つにまとめるか、プロバイダとカスタマで理由が異なる場合は役割を分けてください。',
    },
    example: {
      bad: `services:
  - {id: crm, name: Example CRM, roles: [provider, customer], model: saas}
soa:
  controls:
    - {id: CLD.6.3.1, applicable: true}
    - {id: CLD.6.3.1, roles: [provider], applicable: true}
`,
      good: `services:
  - {id: crm, name: Example CRM, roles: [provider, customer], model: saas}
soa:
  controls:
    - {id: CLD.6.3.1, roles: [customer], applicable: true}
    - {id: CLD.6.3.1, roles: [provider], applicable: true}
`,
    },
  },
};

/** All rows of one theme of annex A, for the example: nothing shorter states every control. */
function annexRows(theme: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `    - {id: ${theme}.${index + 1}, applicable: true}\n`).join('');
}
