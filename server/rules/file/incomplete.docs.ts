import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in incomplete.ts. */
export const fileIncompleteDocs: Readonly<Record<string, RuleDocs>> = {
  'entry/incomplete': {
    when: {
      en: 'An entry lacks three or more fields that other rules ask for. Editors and `isms check` as people read it show this one finding instead of each; other formats list each by its own code. When this rule is off, or one of the codes is suppressed for the entry, each is shown again. What more than ten entries of a file lack alike is one finding as well, with fixes for all of them or for those of one clause; so are more than ten services that no risk names, or that no audit covers. In the same way, of what a project has not begun (scope, services, criteria, risks, statement of applicability, audits) only the next step of clause 4 is shown, under its own code.',
      ja: '一つの項目で、他のルールが求める内容が三つ以上書かれていない場合に、まとめて一つの指摘として示します。エディタと人が読む形式の検査結果が対象で、その他の形式では個々のルールごとに示します。このルールを無効にした場合や、その項目で個々のルールを抑制している場合は、一つずつ示します。同じ内容が10件を超える項目に書かれていない場合も一つの指摘にまとめ、全ての項目又は一つの箇条の項目をまとめて直すクイックフィックスを示します。どのリスクも対象としていないサービス、どの監査も対象としていないサービスなども、10件を超えると一つの指摘になります。まだ書き始めていない部分(適用範囲、サービス、リスク基準、リスク、適用宣言書、監査)についても同様に、箇条4の順で次に書くものだけを、そのルールの指摘として示します。',
    },
    why: {
      en: 'An entry that somebody has just begun is one thing to go on with, not eight mistakes.',
      ja: '書き始めたばかりの項目は、いくつもの誤りではなく、これから書き足す一つの項目だからです。',
    },
    mend: {
      en: 'Apply the quick fix that adds all of the fields, and fill them in; or add them one by one.',
      ja: 'クイックフィックスで不足している項目を全て追加し、内容を書いてください。一つずつ追加することもできます。',
    },
    example: {
      bad: `isms: 1
evidence:
  - id: EV-1
    collectedOn: 2026-10-01
risks:
  - id: R-1
    title: 隣のテナントからの漏えい
    enisa: [R9]
`,
      good: `isms: 1
evidence:
  - id: EV-1
    title: アクセス権の棚卸し記録
    location: evidence/ev-1.md
    collectedOn: 2026-10-01
`,
    },
  },
};
