import { shortened } from '../../words/shortened';
import type { Fix } from '../../check/fix';
import { none, rule, type Anchor } from '../../check/rule';

/** The rules on suppression comments. They have no check of their own: only who places findings knows what was used. */
const byAssembly = () => none;

export const suppressionUnused = rule<'project', { meant: string | undefined } | undefined>({
  code: 'suppression/unused',
  severity: 'warning',
  on: 'project',
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
  check: byAssembly,
  fix: (draft) => {
    if (draft.anchor.kind === 'field') return correctSetting(draft.anchor, draft.data?.meant);
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

function correctSetting(
  { subject, at }: Extract<Anchor, { kind: 'field' }>,
  meant: string | undefined,
): readonly Fix[] {
  const remove: Fix = {
    title: { en: 'Remove the setting', ja: '設定を削除' },
    changes: [{ kind: 'remove', subject, at }],
  };
  if (meant === undefined) return [{ ...remove, preferred: true }];
  const title = { en: `Rename to ${shortened(meant)}`, ja: `「${shortened(meant)}」に変更` };
  return [{ title, preferred: true, changes: [{ kind: 'rename-key', subject, at, key: meant }] }, remove];
}

export const suppressionReasonMissing = rule({
  code: 'suppression/reason-missing',
  severity: 'warning',
  on: 'project',
  clause: '',
  messages: {
    default: {
      en: 'The suppression of {code} gives no reason, and so does not count.',
      ja: '{code}の抑制に理由が書かれていないため、抑制は効きません。',
    },
  },
  check: byAssembly,
});

export const suppressionExpired = rule({
  code: 'suppression/expired',
  severity: 'warning',
  on: 'project',
  clause: '',
  messages: {
    default: {
      en: 'The suppression of {code} ended on {until}; the finding counts again.',
      ja: '{code}の抑制は{until}で期限が切れており、指摘は再び有効です。',
    },
  },
  check: byAssembly,
});

export const suppressionUnreadable = rule({
  code: 'suppression/unreadable',
  severity: 'warning',
  on: 'project',
  clause: '',
  messages: {
    form: {
      en: 'This comment names no rule first, and so suppresses nothing: write it like `# isms-ignore risk/owner-missing: the reason`.',
      ja: 'このコメントは初めにルールを挙げていないため、何も抑制しません。「# isms-ignore risk/owner-missing: 理由」のように書いてください。',
    },
    until: {
      en: 'This comment suppresses nothing, because "{found}" is no date: write the last day like `until=2027-03-31`.',
      ja: '「{found}」は日付ではないため、このコメントは何も抑制しません。期限は「until=2027-03-31」のように書いてください。',
    },
    width: {
      en: 'This comment suppresses nothing, because "{found}" is a full-width character: write it like `# isms-ignore risk/owner-missing: the reason`, in half width up to the reason.',
      ja: '「{found}」が全角のため、このコメントは何も抑制しません。「# isms-ignore risk/owner-missing: 理由」のように、理由の前までを半角で書いてください。',
    },
    colon: {
      en: 'This comment suppresses nothing, because no colon stands before "{found}": write it like `# isms-ignore risk/owner-missing: the reason`.',
      ja: '「{found}」の前にコロンがないため、このコメントは何も抑制しません。「# isms-ignore risk/owner-missing: 理由」のように書いてください。',
    },
    several: {
      en: 'This comment suppresses nothing, because it names {found} as a second rule: write a comment for each, like `# isms-ignore risk/owner-missing: the reason`.',
      ja: '二つ目のルール{found}が書かれているため、このコメントは何も抑制しません。「# isms-ignore risk/owner-missing: 理由」のように、ルールごとにコメントを書いてください。',
    },
  },
  check: byAssembly,
});

export const suppressionRules = [
  suppressionUnused,
  suppressionReasonMissing,
  suppressionExpired,
  suppressionUnreadable,
];
