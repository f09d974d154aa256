/** 4.1: how the scope lies in that of JIS Q 27001, and what it leaves out. */
import { atKey, atValue } from '../../check/anchors';
import { toDo } from '../../check/fix';
import { emptyPhrases, reasonsOfWant } from '../support/justification';
import { emptyAnswer } from '../support/empty-answer';
import { quotedText } from '../../check/label';
import { missingField } from '../support/missing-field';
import { rule, type Draft } from '../../check/rule';
import type { Bilingual } from '../../words/bilingual';

export const relationMissing = missingField({
  code: 'scope/relation-missing',
  severity: 'error',
  on: 'scope',
  field: '/relation',
  decides: ['4.1.a'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The scope does not say whether it is part of the JIS Q 27001 scope or the same (4.1).',
      ja: 'JIS Q 27001の適用範囲の一部か同一かが書かれていません。relationに書いてください(4.1)。',
    },
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
  decides: ['4.1.a'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The scope is part of a larger JIS Q 27001 scope that is not described: add `ismsScope` (4.1).',
      ja: '適用範囲はJIS Q 27001の適用範囲の一部とされていますが、その全体がismsScopeに書かれていません(4.1)。',
    },
  },
  fix: { title: { en: 'Add the JIS Q 27001 scope', ja: 'JIS Q 27001の適用範囲を追加' } },
});

/** Where the scopes are the same, there is no larger one to describe. */
export const ismsScopeEmpty = emptyAnswer({
  code: 'scope/isms-scope-missing',
  severity: 'error',
  on: 'scope',
  fields: ['/ismsScope'],
  when: ({ value }) => value.relation === 'part',
  decides: ['4.1.a'],
  clause: '4.1',
});

function quoted({ en, ja }: Bilingual): Bilingual {
  return { en: `"${en}"`, ja: `「${ja}」` };
}

/** One that does not say what it excludes, which has a finding of its own. */
function nth(position: number): Bilingual {
  return { en: `item ${position} of \`exclusions\``, ja: `exclusionsの${position}番目の項目` };
}

export const exclusionReasonMissing = rule({
  code: 'scope/exclusion-reason-missing',
  severity: 'error',
  on: 'scope',
  decides: ['4.1.a'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The exclusion of {what} from the scope has no reason (4.1).',
      ja: '{what}を適用範囲から除外する理由(reason)がありません(4.1)。',
    },
    empty: {
      en: 'The reason for excluding {what} from the scope says nothing: "{text}" (4.1).',
      ja: '{what}を適用範囲から除外する理由「{text}」では、理由を説明したことになりません(4.1)。',
    },
  },
  check: (scope) =>
    (scope.value.exclusions ?? []).flatMap(
      ({ what, reason }, index): readonly Draft<{ index: number } | undefined>[] => {
        const at = `/exclusions/${index}`;
        const args = { what: what === undefined ? nth(index + 1) : quoted(quotedText(what)) };
        if (scope.has(`${at}/reason`)) {
          const [empty] = [...emptyPhrases(`${at}/reason`, reason), ...reasonsOfWant(`${at}/reason`, reason)];
          return empty
            ? [{ variant: 'empty', anchor: atValue(scope, empty.at), args: { ...args, text: empty.text } }]
            : [];
        }
        const anchor = scope.has(`${at}/what`) ? atValue(scope, `${at}/what`) : atKey(scope, '/exclusions');
        return [{ anchor, args, data: { index } }];
      },
    ),
  fix: ({ anchor, data }) =>
    anchor.kind !== 'field' || !data
      ? []
      : [
          {
            title: { en: 'Add the reason of the exclusion', ja: '除外の理由を追加' },
            preferred: true,
            changes: [
              {
                kind: 'set',
                subject: anchor.subject,
                at: `/exclusions/${data.index}/reason`,
                value: toDo,
              },
            ],
          },
        ],
});
