import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in controls.ts. */
export const fileControlsDocs: Readonly<Record<string, RuleDocs>> = {
  'control/unknown': {
    when: {
      en: 'A control id is in no catalogue in force and not among `ownControls`. Says where such a number stands: another spelling, the other edition of annex A, an objective or theme, ISO/IEC 27017:2026, ISO/IEC 27018.',
      ja: '管理策の番号が、判定に用いる管理策の一覧にも独自の管理策(ownControls)にもない場合に指摘します。表記の違い、附属書Aの別の版、管理目的やテーマ、ISO/IEC 27017:2026、ISO/IEC 27018など、その番号が何を指すかを示します。',
    },
    why: {
      en: 'The statement of applicability is compared with annex A and ISO/IEC 27017; an id that they do not have compares with nothing.',
      ja: '適用宣言書は附属書A及びISO/IEC 27017と比較されます。いずれにもない番号は比較できません。',
    },
    mend: {
      en: 'Choose the control from the completion list; write `13.1.3` for ISO/IEC 27017 and `A.8.22` for annex A.',
      ja: '補完候補から選んでください。ISO/IEC 27017は13.1.3、附属書AはA.8.22のように書きます。',
    },
    example: {
      bad: `soa:
  controls:
    - {id: CLD.9.5.3, applicable: false, exclusionReason: 仮想環境を提供していないため}
`,
      good: `soa:
  controls:
    - {id: CLD.9.5.2, applicable: false, exclusionReason: 仮想環境を提供していないため}
`,
    },
  },
};
