import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in too-long.ts. */
export const fileTooLongDocs: Readonly<Record<string, RuleDocs>> = {
  'text/too-long': {
    when: {
      en: 'A text has more than 20,000 characters (as editors count them: some characters count as two). Never in `notes`, `x-…` and `lint`.',
      ja: '値が20,000文字を超えている場合に指摘します(一部の文字は2文字と数えます)。notes、x-で始まるキー及びlintは対象外です。',
    },
    why: {
      en: 'The rules on words (stock phrases, conclusions that deny, contradictions) read the first 20,000 characters only, but for the names of services in the scope, and what is so long is hardly ever an answer. The rows of clause 4 that the field answers are met with this to be considered. Documents show the whole text.',
      ja: '言葉を見る規則(決まり文句、否定的な結論、食い違いなど)は、先頭の20,000文字だけを読みます。ただし、適用範囲の記述に書かれたサービスの名称は全文から探します。これほど長い文章が、問いへの答えになっていることはほとんどありません。その項目が答える箇条4の要求事項は、充足していても、この点を確認事項として示します。出力する文書には全文が載ります。',
    },
    mend: {
      en: 'Put it into a document of its own, and say here in a sentence what it says and where it is.',
      ja: '別の文書に移し、ここには要点と文書の所在を1文で書いてください。',
    },
    example: {
      // The test of the examples writes out what … stands for.
      bad: `risks:
  - {id: R1, threat: "委託先の操作の誤り。…"}
`,
      good: `risks:
  - {id: R1, threat: "委託先の操作の誤り(詳しくは「リスク分析報告書」の4章)"}
`,
    },
  },
};
