import type { Fix } from './fix';
import { none, rule, type Anchor } from './rule';

/** The rules on suppression comments. They have no check of their own: only who places findings knows what was used. */
const byAssembly = () => none;

export const suppressionUnused = rule({
  code: 'suppression/unused',
  severity: 'warning',
  on: 'project',
  judges: [],
  clause: '',
  messages: {
    default: {
      en: 'This comment suppresses {code}, but there is no such finding on this line or the next.',
      ja: 'このコメントは{code}を抑制していますが、この行にも次の行にもその指摘はありません。',
    },
    setting: {
      en: 'A severity is set for {code}, but there is no such rule.{suggestion}',
      ja: '{code}の重大度が設定されていますが、そのルールはありません。{suggestion}',
    },
  },
  explanation: {
    when: {
      en: 'A suppression comment stands where its rule has nothing to say, or `lint.rules` names a rule that there is not.',
      ja: '抑制コメントの位置に対象となる指摘がない、又はlint.rulesにないルールが書かれている場合に示します。',
    },
    why: {
      en: 'A suppression that outlives its finding would silence the next, real one.',
      ja: '指摘がなくなった後も抑制を残すと、次に本当の問題が生じたときに見逃してしまいます。',
    },
    mend: { en: 'Remove the comment, or correct the code.', ja: 'コメントを削除するか、コードを訂正してください。' },
  },
  example: {
    bad: `people:
  # isms-ignore soa/weak-justification: agreed with the auditor
  - {id: hanako, name: 情報 花子}
`,
    good: `people:
  - {id: hanako, name: 情報 花子}
`,
  },
  check: byAssembly,
  fix: (draft) => {
    if (draft.anchor.kind === 'field') return correctSetting(draft.anchor, draft.data?.['meant']);
    if (draft.anchor.kind !== 'text') return [];
    const { slice, range } = draft.anchor;
    const text = { kind: 'remove-comment', slice, range } as const;
    return [
      {
        title: { en: 'Remove the suppression', ja: '抑制コメントを削除' },
        changes: [text],
        safe: true,
        preferred: true,
      },
    ];
  },
});

function correctSetting({ subject, at }: Extract<Anchor, { kind: 'field' }>, meant: unknown): readonly Fix[] {
  const remove: Fix = {
    title: { en: 'Remove the setting', ja: '設定を削除' },
    changes: [{ kind: 'remove', subject, at }],
  };
  if (typeof meant !== 'string') return [{ ...remove, preferred: true }];
  const title = { en: `Rename to ${meant}`, ja: `「${meant}」に変更` };
  return [{ title, preferred: true, changes: [{ kind: 'rename-key', subject, at, key: meant }] }, remove];
}

export const suppressionReasonMissing = rule({
  code: 'suppression/reason-missing',
  severity: 'warning',
  on: 'project',
  judges: [],
  clause: '',
  messages: {
    default: {
      en: 'The suppression of {code} gives no reason, and so does not count.',
      ja: '{code}の抑制に理由が書かれていないため、抑制は効きません。',
    },
  },
  explanation: {
    when: {
      en: 'A suppression comment has nothing after a colon.',
      ja: '抑制コメントのコロンの後に理由がない場合に示します。',
    },
    why: {
      en: 'An auditor who meets a silenced finding must be able to read why it was silenced.',
      ja: '抑制された指摘を見た監査員が、その理由を読み取れる必要があります。',
    },
    mend: {
      en: 'Write the reason after a colon at the end of the comment.',
      ja: 'コメントの末尾にコロンを付け、理由を書いてください。',
    },
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
  check: byAssembly,
});

export const suppressionExpired = rule({
  code: 'suppression/expired',
  severity: 'warning',
  on: 'project',
  judges: [],
  clause: '',
  messages: {
    default: {
      en: 'The suppression of {code} ended on {until}; the finding counts again.',
      ja: '{code}の抑制は{until}で期限が切れており、指摘は再び有効です。',
    },
  },
  explanation: {
    when: {
      en: 'The end date of a suppression comment has passed.',
      ja: '抑制コメントの終了日を過ぎた場合に示します。',
    },
    why: {
      en: 'An agreement to tolerate something until a date is over on that date.',
      ja: '期限付きで容認した事項は、期限とともに容認も終わります。',
    },
    mend: {
      en: 'Mend the finding, or agree on a new date and write it down.',
      ja: '指摘を解消するか、新たな期限を合意して記入してください。',
    },
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
  check: byAssembly,
});

export const suppressionRules = [suppressionUnused, suppressionReasonMissing, suppressionExpired];
