import type { RuleDocs } from '../docs';

/** What the documentation says of the rules in suppressions.ts. */
export const fileSuppressionsDocs: Readonly<Record<string, RuleDocs>> = {
  'suppression/unused': {
    when: {
      en: 'A suppression comment stands where its rule has nothing to say, or `lint.rules` names a rule that there is not.',
      ja: '抑制コメントの位置に対象となる指摘がない、又はlint.rulesにないルールが書かれている場合に指摘します。',
    },
    why: {
      en: 'A suppression that outlives its finding would silence the next, real one.',
      ja: '指摘がなくなった後も抑制を残すと、次に本当の問題が生じたときに見逃してしまいます。',
    },
    mend: { en: 'Remove the comment, or correct the code.', ja: 'コメントを削除するか、コードを訂正してください。' },
    example: {
      bad: `people:
  # isms-ignore soa/weak-justification: agreed with the auditor
  - {id: hanako, name: 情報 花子}
`,
      good: `people:
  - {id: hanako, name: 情報 花子}
`,
    },
  },
  'suppression/reason-missing': {
    when: {
      en: 'A suppression comment has nothing after a colon.',
      ja: '抑制コメントのコロンの後に理由がない場合に指摘します。',
    },
    why: {
      en: 'An auditor who meets a silenced finding must be able to read why it was silenced.',
      ja: '抑制された指摘を見た監査員が、その理由を読み取れる必要があります。',
    },
    mend: {
      en: 'Write the reason after a colon at the end of the comment.',
      ja: 'コメントの末尾にコロンを付け、理由を書いてください。',
    },
    example: {
      bad: `people:
  # isms-ignore schema/missing-key
  - {id: hanako}
`,
      good: `people:
  # isms-ignore schema/missing-key: the name is published after the organisation change
  - {id: hanako}
`,
    },
  },
  'suppression/expired': {
    when: {
      en: 'The end date of a suppression comment has passed.',
      ja: '抑制コメントの終了日を過ぎた場合に指摘します。',
    },
    why: {
      en: 'An agreement to tolerate something until a date is over on that date.',
      ja: '期限付きで容認した事項は、期限とともに容認も終わります。',
    },
    mend: {
      en: 'Mend the finding, or agree on a new date and write it down.',
      ja: '指摘を解消するか、新たな期限を合意して記入してください。',
    },
    example: {
      bad: `people:
  # isms-ignore schema/missing-key until=2026-01-31: the name follows
  - {id: hanako}
`,
      good: `people:
  # isms-ignore schema/missing-key until=2027-01-31: the name follows
  - {id: hanako}
`,
    },
  },
  'suppression/unreadable': {
    when: {
      en: 'A comment begins with `isms-ignore` and is no suppression: its `until` is no date, a colon or a digit is written in full width, the colon before the reason is missing, or it names no rule or several.',
      ja: 'isms-ignoreで始まるコメントが抑制として読み取れない場合に指摘します。untilが日付でない、コロン又は数字が全角である、理由の前にコロンがない、ルールがない又は二つ以上ある、のいずれかです。',
    },
    why: {
      en: 'It suppresses nothing, while whoever wrote it believes that it does, or that it ends on its day.',
      ja: '何も抑制していないのに、書いた人は抑制していると、又は期限に終わると思い込むおそれがあります。',
    },
    mend: {
      en: 'Write one rule, a day as `until=2027-03-31` where it is to end, a colon and the reason, all in half width up to the reason.',
      ja: 'ルールを一つ、必要なら期限を「until=2027-03-31」の形で書き、コロンに続けて理由を書いてください。理由の前までは半角にしてください。',
    },
    example: {
      bad: `people:
  # isms-ignore schema/missing-key until=2027-02-30: the name follows
  - {id: hanako}
`,
      good: `people:
  # isms-ignore schema/missing-key until=2027-02-28: the name follows
  - {id: hanako}
`,
    },
  },
};
