/** Characters that nobody sees and that change what others see. */
import { childPointer, type Pointer } from '../../facts/fields';
import type { PlainValue } from '../../facts/read-value';
import { atValue } from '../../check/anchors';
import { none, rule } from '../../check/rule';
import { fieldAt, keyCalled } from '../../check/schema-fields';
import { invisible, withoutInvisible } from '../../words/invisible';

export const controlCharacter = rule({
  code: 'text/control-character',
  severity: 'warning',
  on: 'every-entry',
  clause: '',
  messages: {
    default: {
      en: '{key} contains an invisible character ({character}): others may read something else than what stands there.',
      ja: '{key}に目に見えない文字({character})が含まれています。書かれている内容と違って見えることがあるため、取り除いてください。',
    },
  },
  check: (subject, ask) => {
    // Nearly no entry has any: where the texts stand is asked only of one that has.
    if (!hasHidden(subject.value)) return none;
    return hiddenIn(subject.value, '').flatMap(({ at, text }) => {
      if (fieldAt(subject, at, ask)?.text === undefined) return [];
      const [first = ''] = invisible.exec(text) ?? [];
      return [
        {
          anchor: atValue(subject, at),
          args: { key: keyCalled(subject, at, ask), character: codePoint(first) },
          data: { at, shown: withoutInvisible(text) },
        },
      ];
    });
  },
  fix: ({ anchor, data: { at, shown } }) => {
    if (anchor.kind !== 'field') return [];
    const title = { en: 'Remove invisible characters', ja: '目に見えない文字を削除' };
    return [
      { title, preferred: true, safe: true, changes: [{ kind: 'set', subject: anchor.subject, at, value: shown }] },
    ];
  },
});

interface TextAt {
  readonly at: Pointer;
  readonly text: string;
}

function hasHidden(value: PlainValue): boolean {
  if (typeof value === 'string') return invisible.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasHidden);
}

function hiddenIn(value: PlainValue, at: Pointer): readonly TextAt[] {
  if (typeof value === 'string') return invisible.test(value) ? [{ at, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => hiddenIn(item, childPointer(at, index)));
  return Object.entries(value).flatMap(([key, child]) => hiddenIn(child, childPointer(at, key)));
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

export const controlCharacterRules = [controlCharacter];
