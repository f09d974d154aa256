import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in catalogue-ids.ts. */
export const fileCatalogueIdsDocs: Readonly<Record<string, RuleDocs>> = {
  'control/unknown': {
    when: {
      en: 'A control id is in no catalogue in force and not among `ownControls`.',
      ja: '管理策の番号が、有効なカタログにも独自の管理策(ownControls)にもない場合に示します。',
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
  'enisa/unknown': {
    when: {
      en: 'A code of a risk, vulnerability or asset is not in the ENISA report of 2009.',
      ja: 'リスク、ぜい弱性又は資産のコードがENISA(2009)にない場合に示します。',
    },
    why: {
      en: 'The codes are the vocabulary in which coverage of the cloud risks is judged.',
      ja: 'コードは、クラウドのリスクを漏れなく評価したかを確かめるための語彙です。',
    },
    mend: { en: 'Choose the code from the completion list.', ja: '補完候補からコードを選んでください。' },
    example: {
      bad: `enisaNotRelevant:
  - {code: R36, reason: 該当する事業を行っていないため}
`,
      good: `enisaNotRelevant:
  - {code: R24, reason: 顧客のソフトウェアライセンスを取り扱わないため}
`,
    },
  },
};
