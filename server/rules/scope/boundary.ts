/** 4.1: the boundary of the scope, in its three kinds. */
import type { Pointer } from '../../facts/fields';
import { mark } from '../../facts/marks';
import type { LocalizedText } from '../../facts/text';
import { atEntry, atKey, atValue } from '../../check/anchors';
import { toDo } from '../../check/fix';
import { labelOf } from '../../check/label';
import { none, rule } from '../../check/rule';
import { emptyAnswer } from '../support/empty-answer';
import { textsAt, weaknessOf } from '../support/justification';
import { missingAnchor } from '../support/missing-field';
import { isOfOtherType, withoutMisspelt } from '../support/misspelt';
import { isInScope } from '../../workspace/scope';
import { inOneWidth } from '../../words/bounded';

const boundaryKinds = ['organizational', 'physical', 'technical'] as const;
type BoundaryKind = (typeof boundaryKinds)[number];

export const boundaryMissing = rule({
  code: 'scope/boundary-missing',
  severity: 'error',
  on: 'scope',
  decides: ['4.1.a'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The boundary of the scope is not described: organisational, physical or technical (4.1).',
      ja: '適用範囲の境界が書かれていません。組織的、物理的、技術的な境界を書いてください(4.1)。',
    },
  },
  check: (scope) => {
    if (boundaryKinds.some((kind) => scope.has(`/boundary/${kind}`)) || isOfOtherType(scope, '/boundary')) return none;
    if (withoutMisspelt(scope, '/boundary', boundaryKinds).length < boundaryKinds.length) return none;
    return [{ anchor: missingAnchor(scope, '/boundary'), args: {} }];
  },
  fix: ({ anchor }) =>
    anchor.kind !== 'field'
      ? []
      : [
          {
            title: { en: 'Add the boundary of the scope', ja: '適用範囲の境界を追加' },
            preferred: true,
            changes: boundaryKinds.map((kind) => {
              return { kind: 'set', subject: anchor.subject, at: `/boundary/${kind}`, value: toDo };
            }),
          },
        ],
});

const physical = '/boundary/physical';

export const physicalBoundaryMissing = rule({
  code: 'scope/physical-boundary-missing',
  severity: 'warning',
  on: 'scope',
  remarks: ['4.1.a'],
  clause: '4.1',
  messages: {
    default: {
      en: 'The register lists a host ({host}), and the boundary of the scope does not say where such machines stand: add `physical` (4.1).',
      ja: '仮想環境の台帳にホスト({host})がありますが、適用範囲の物理的な境界(physical)が書かれていません(4.1)。',
    },
    none: {
      en: 'The register lists a host ({host}), and the physical boundary of the scope is said to be "{text}": say where such machines stand (4.1).',
      ja: '仮想環境の台帳にホスト({host})がありますが、適用範囲の物理的な境界は「{text}」とされています。ホストの設置場所を書いてください(4.1)。',
    },
  },
  check: (scope, ask) => {
    // A scope without any boundary has a finding of its own.
    if (!boundaryKinds.some((kind) => scope.has(`/boundary/${kind}`))) return none;
    const boundary = scope.value.boundary ?? {};
    const [stated] = textsAt(physical, boundary.physical);
    const isDenied =
      stated !== undefined && isNone(stated.text) && isBoundElsewhere((kind) => boundary[kind], stated.at);
    if (scope.has(physical) && !isDenied) return none;
    const host = ask.all(mark.host).find(({ value }) => {
      const service = value.service ? ask.definition('service', value.service) : undefined;
      return !service || isInScope(service.value, ask.today);
    });
    if (!host) return none;
    return [
      {
        variant: isDenied ? 'none' : 'default',
        anchor: isDenied ? atValue(scope, stated.at) : atKey(scope, '/boundary'),
        args: { host: labelOf(host), text: stated?.text ?? '' },
        related: [{ anchor: atEntry(host), message: { en: 'The host', ja: 'ホスト' } }],
      },
    ];
  },
  fix: ({ anchor, variant }) =>
    anchor.kind !== 'field' || variant === 'none'
      ? []
      : [
          {
            title: { en: 'Add the physical boundary', ja: '物理的な境界を追加' },
            preferred: true,
            changes: [{ kind: 'set', subject: anchor.subject, at: physical, value: toDo }],
          },
        ],
});

const noneOfIt =
  /^(?:特に)?(?:なし|無し|ありません|該当(?:なし|無し|しない|しません)|none|n\/a|not applicable)[.。]?$/iu;

function isNone(text: string): boolean {
  return noneOfIt.test(inOneWidth(text).trim());
}

/** Whether another kind of boundary is described in words that say something. */
function isBoundElsewhere(textOf: (kind: BoundaryKind) => LocalizedText | undefined, at: Pointer): boolean {
  return boundaryKinds.some((kind) => {
    const other = `/boundary/${kind}`;
    const texts = textsAt(other, textOf(kind));
    return other !== at && !at.startsWith(`${other}/`) && texts.some(({ text }) => weaknessOf(text, []) === undefined);
  });
}

export const boundaryEmpty = emptyAnswer({
  code: 'scope/boundary-missing',
  severity: 'error',
  on: 'scope',
  fields: boundaryKinds.map((kind) => `/boundary/${kind}`),
  // Who has no premises says so: an answer, beside a boundary of another kind.
  isNoAnswer: ({ at, text }, textOf) => !isNone(text) || !isBoundElsewhere((kind) => textOf(`/boundary/${kind}`), at),
  decides: ['4.1.a'],
  clause: '4.1',
});

export const boundaryRules = [boundaryMissing, physicalBoundaryMissing, boundaryEmpty];
