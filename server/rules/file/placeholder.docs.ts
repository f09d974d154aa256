import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in placeholder.ts. */
export const filePlaceholderDocs: Readonly<Record<string, RuleDocs>> = {
  'text/placeholder': {
    when: {
      en: 'A value only holds a place: `TODO`, `TBD`, `FIXME`, or their Japanese counterparts, `???`, `…`, `{{…}}`, `[…]` or `<…>`, as a whole or, in sentences, at the beginning; or the name of a person names nobody (`-`, none, vacant). Never in `notes`, `x-…` and `lint`.',
      ja: '値が仮の記載にとどまっている場合に指摘します。TODO、TBD、FIXME、未定、要記入、要確認、記入してください、???、…、○○、{{…}}、[…]、<…>が、値の全体か、文章の先頭に書かれているときです。要員の氏名が「なし」「仮」「-」のように誰も指していない場合も指摘します。notes、x-で始まるキー及びlintは対象外です。',
    },
    why: {
      en: 'A place that is kept free answers no requirement: the rows of clause 4 that the field answers stay unmet.',
      ja: '仮の記載は要求事項に答えていません。その項目が答える箇条4の要求事項は、充足とは判定されません。',
    },
    mend: {
      en: 'Write what belongs there; where the project knows who or what it may be, the quick fixes offer it.',
      ja: '内容を書いてください。プロジェクトに候補がある場合は、クイックフィックスから選べます。',
    },
    example: {
      bad: `people:
  - {id: hanako, name: TODO}
`,
      good: `people:
  - {id: hanako, name: 情報 花子}
`,
    },
  },
};
