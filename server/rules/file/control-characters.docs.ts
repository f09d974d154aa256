import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in control-characters.ts. */
export const fileControlCharactersDocs: Readonly<Record<string, RuleDocs>> = {
  'text/control-character': {
    when: {
      en: 'A value contains control characters or characters that turn the direction of writing.',
      ja: '値に制御文字、又は文字の向きを変える文字が含まれている場合に指摘します。',
    },
    why: {
      en: 'They are invisible and make a text look like another one.',
      ja: '目に見えず、別の文に見せかけることができます。',
    },
    mend: { en: 'Remove them; the quick fix does.', ja: '取り除いてください。クイックフィックスで削除できます。' },
    example: {
      bad: `people:
  - {id: hanako, name: "情報\\u202E 花子"}
`,
      good: `people:
  - {id: hanako, name: "情報 花子"}
`,
    },
  },
};
