import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in yaml.ts. */
export const fileYamlDocs: Readonly<Record<string, RuleDocs>> = {
  'yaml/syntax': {
    when: { en: 'A part of the file is not YAML.', ja: 'ファイルにYAMLとして読めない部分がある場合に指摘します。' },
    why: {
      en: 'What cannot be read cannot be checked; only the entry in which the error stands is affected, the rest is still judged.',
      ja: '読めない部分は検査できません。影響は誤りのある項目だけで、ほかの項目は引き続き検査されます。',
    },
    mend: {
      en: 'Look at the marked place: usually a bracket or quote is not closed, or a line is not indented like its neighbours; a fix moves such lines.',
      ja: '示された箇所を確認してください。括弧や引用符の閉じ忘れ、字下げの不ぞろいが主な原因です。字下げはクイックフィックスで直せます。',
    },
    example: {
      bad: `people:
  - id: hanako
    name: "情報 花子
`,
      good: `people:
  - id: hanako
    name: "情報 花子"
`,
    },
  },
  'yaml/duplicate-key': {
    when: {
      en: 'A mapping, or the file, has the same key twice.',
      ja: '同じキーが一つのマッピング又はファイルに二度ある場合に指摘します。',
    },
    why: {
      en: 'Tools disagree on which of the two counts, so that a reader and a program may see different things.',
      ja: 'どちらを採用するかはツールによって異なり、人とプログラムで見える内容が食い違うおそれがあります。',
    },
    mend: { en: 'Remove one of the two, or join them.', ja: '一方を削除するか、一つにまとめてください。' },
    example: {
      bad: `people:
  - id: hanako
    name: 情報 花子
    name: 情報 次郎
`,
      good: `people:
  - id: hanako
    name: 情報 花子
`,
    },
  },
  'yaml/unsupported': {
    when: {
      en: 'The file uses a feature of YAML that ISMS files do not need and that people misread.',
      ja: 'ISMSの記述には不要で、読み違えやすいYAMLの機能が使われている場合に指摘します。',
    },
    why: {
      en: 'An ISMS is read by auditors: what a value is has to stand where it is read.',
      ja: 'ISMSの記述は監査員が読むものであり、値は読む場所に書かれている必要があります。',
    },
    mend: { en: 'Write the value out in the plain way.', ja: '値を通常の書き方で直接書いてください。' },
    example: {
      bad: `people:
  - id: hanako
    name: &name 情報 花子
    title: *name
`,
      good: `people:
  - id: hanako
    name: 情報 花子
    title: 情報セキュリティ責任者
`,
    },
  },
};
