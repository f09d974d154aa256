/** 4.1: how the scope lies in that of JIS Q 27001, and what it leaves out. */
import { atKey, atValue } from './anchors';
import { toDo } from './fix';
import { emptyPhrases } from './justification';
import { bilingual } from './label';
import { missingField } from './missing-field';
import { rule, type Draft } from './rule';

export const relationMissing = missingField({
  code: 'scope/relation-missing',
  severity: 'error',
  on: 'scope',
  field: '/relation',
  judges: ['4.1.a'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The scope does not say whether it is part of the JIS Q 27001 scope or the same (4.1).',
      ja: 'JIS Q 27001の適用範囲の一部か同一かが書かれていません。relationに書いてください(4.1)。',
    },
  },
  explanation: {
    when: { en: 'The `scope` section has no `relation`.', ja: 'scopeにrelationがない場合に示します。' },
    why: {
      en: 'The cloud security certification stands on the ISMS certification: its scope is part of that scope, or equal to it.',
      ja: 'クラウドセキュリティ認証はISMS認証を前提とし、その適用範囲の一部又は同一である必要があります。',
    },
    mend: { en: 'Write `part` or `same`.', ja: '一部ならpart、同一ならsameを書いてください。' },
  },
  example: {
    bad: `scope:
  statement: Example CRMの提供
`,
    good: `scope:
  statement: Example CRMの提供
  relation: same
`,
  },
  fix: (scope) => [
    {
      title: { en: 'The scope is the same as that of JIS Q 27001', ja: 'JIS Q 27001の適用範囲と同一とする' },
      changes: [{ kind: 'set', subject: scope, at: '/relation', value: 'same' }],
    },
    {
      title: { en: 'The scope is part of that of JIS Q 27001', ja: 'JIS Q 27001の適用範囲の一部とする' },
      changes: [
        { kind: 'set', subject: scope, at: '/relation', value: 'part' },
        ...(scope.has('/ismsScope') ? [] : [{ kind: 'set', subject: scope, at: '/ismsScope', value: toDo } as const]),
      ],
    },
  ],
});

export const ismsScopeMissing = missingField({
  code: 'scope/isms-scope-missing',
  severity: 'error',
  on: 'scope',
  field: '/ismsScope',
  when: (scope) => scope.value.relation === 'part',
  judges: ['4.1.a'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The scope is part of a larger JIS Q 27001 scope that is not described: add `ismsScope` (4.1).',
      ja: '適用範囲はJIS Q 27001の適用範囲の一部とされていますが、その全体がismsScopeに書かれていません(4.1)。',
    },
  },
  explanation: {
    when: {
      en: '`relation` is `part` and `ismsScope` is absent.',
      ja: 'relationがpartで、ismsScopeがない場合に示します。',
    },
    why: {
      en: 'A part can only be judged beside the whole that it is part of.',
      ja: '一部であることは、全体の記述があって初めて確かめられます。',
    },
    mend: {
      en: 'Write the statement of the JIS Q 27001 certification.',
      ja: 'JIS Q 27001の認証における適用範囲の記述を書いてください。',
    },
  },
  example: {
    bad: `scope:
  statement: Example CRMの提供
  relation: part
`,
    good: `scope:
  statement: Example CRMの提供
  relation: part
  ismsScope: 全社の情報システムの開発、運用及び提供
`,
  },
  fix: { title: { en: 'Add the JIS Q 27001 scope', ja: 'JIS Q 27001の適用範囲を追加' } },
});

export const exclusionReasonMissing = rule({
  code: 'scope/exclusion-reason-missing',
  severity: 'error',
  on: 'scope',
  judges: ['4.1.a'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The exclusion of "{what}" from the scope has no reason (4.1).',
      ja: '「{what}」を適用範囲から除外する理由(reason)がありません(4.1)。',
    },
    empty: {
      en: 'The reason for excluding "{what}" from the scope says nothing: "{text}" (4.1).',
      ja: '「{what}」を適用範囲から除外する理由「{text}」では、理由を説明したことになりません(4.1)。',
    },
  },
  explanation: {
    when: {
      en: 'An item of `exclusions` has no `reason`, or only a stock phrase such as "N/A".',
      ja: 'exclusionsの項目にreasonがない、又は「該当なし」などの決まり文句だけの場合に示します。',
    },
    why: {
      en: 'What is left out must not leave the certificate misleading; the reason shows that it does not.',
      ja: '除外によって認証が誤解を招かないことを、理由によって示す必要があります。',
    },
    mend: { en: 'Say why it can be left out.', ja: '除外できる理由を書いてください。' },
  },
  example: {
    bad: `scope:
  statement: Example CRMの提供
  exclusions: [{what: 営業部}]
`,
    good: `scope:
  statement: Example CRMの提供
  exclusions: [{what: 営業部, reason: Example CRMの運用及び顧客データに関与しないため}]
`,
  },
  check: (scope) =>
    (scope.value.exclusions ?? []).flatMap(({ what, reason }, index): readonly Draft[] => {
      const at = `/exclusions/${index}`;
      const args = { what: bilingual(what) };
      if (scope.has(`${at}/reason`)) {
        const [empty] = emptyPhrases(`${at}/reason`, reason);
        return empty
          ? [{ variant: 'empty', anchor: atValue(scope, empty.at), args: { ...args, text: empty.text } }]
          : [];
      }
      const anchor = scope.has(`${at}/what`) ? atValue(scope, `${at}/what`) : atKey(scope, '/exclusions');
      return [{ anchor, args, data: { index } }];
    }),
  fix: ({ anchor, data, variant }) =>
    anchor.kind !== 'field' || variant === 'empty'
      ? []
      : [
          {
            title: { en: 'Add the reason of the exclusion', ja: '除外の理由を追加' },
            preferred: true,
            changes: [
              {
                kind: 'set',
                subject: anchor.subject,
                at: `/exclusions/${String(data?.['index'])}/reason`,
                value: toDo,
              },
            ],
          },
        ],
});
