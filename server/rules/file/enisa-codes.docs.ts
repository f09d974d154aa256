import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in enisa-codes.ts. */
export const fileEnisaCodesDocs: Readonly<Record<string, RuleDocs>> = {
  'enisa/unknown': {
    when: {
      en: 'A code of a risk, vulnerability or asset is not in the ENISA report of 2009.',
      ja: 'リスク、ぜい弱性又は資産のコードがENISA(2009)にない場合に指摘します。',
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
