import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in full-width.ts. */
export const fileFullWidthDocs: Readonly<Record<string, RuleDocs>> = {
  'text/full-width': {
    when: {
      en: 'A character of full width, or a space that is none to YAML, stands where a mark of YAML, a key, a code, a day, a number or the name of something is wanted. Prose may hold any character, and so may an id where it is defined and where it is referred to in the same spelling.',
      ja: 'YAMLの記号、キー、コード、日付、数値、又は他の項目のIDを書く場所に、全角文字や全角空白などが使われている場合に指摘します。文章の中の全角文字と、定義及び参照の両方で同じ表記をしたIDは対象外です。',
    },
    why: {
      en: 'YAML knows marks in half width only. The file is read as it is meant, so that nothing else is said because of the slip; but other programs read it as it is written, and the rows of clause 4 concerned are not judged until then.',
      ja: 'YAMLの記号は半角に限られます。本ツールは意図どおりに読み取り、この書き間違いから生じる他の指摘は行いません。ただし、他のプログラムには書かれたとおりに読まれるため、直すまでは関係する箇条4の要求事項を判定しません。',
    },
    mend: {
      en: 'Apply the quick fix, which writes the characters of the line in half width and leaves all else as it is.',
      ja: 'クイックフィックスで、その行の該当する文字だけを半角に変更してください。',
    },
    example: {
      bad: `people：
  - {id: hanako, name: 情報 花子}
`,
      good: `people:
  - {id: hanako, name: 情報 花子}
`,
    },
  },
};
