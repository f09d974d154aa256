/** Values that are documents: more than the rules on words read. */
import { childPointer, type Pointer } from '../../facts/fields';
import type { PlainValue } from '../../facts/read-value';
import { atValue } from '../../check/anchors';
import { none, rule } from '../../check/rule';
import { fieldAt, keyCalled } from '../../check/schema-fields';
import { isTooLong, longestJudged } from '../../words/bounded';

export const tooLong = rule({
  code: 'text/too-long',
  severity: 'info',
  // What the field answers may be met: nobody has read all of it.
  remarksByField: true,
  on: 'every-entry',
  clause: '',
  messages: {
    default: {
      en: '{key} has {length} characters: what it says beyond the first {limit} is not judged by its words; put it into a document, and say it here in a sentence.',
      ja: '{key}は{length}文字あり、{limit}文字より後に書かれている内容は、言葉による判定の対象になりません。詳しい内容は文書に移し、ここには要点を1文で書いてください。',
    },
  },
  check: (subject, ask) => {
    // Nearly no entry has any: where the texts stand is asked only of one that has.
    if (!hasLong(subject.value)) return none;
    return longIn(subject.value, '')
      .filter(({ at }) => fieldAt(subject, at, ask)?.text !== undefined)
      .map(({ at, length }) => ({
        anchor: atValue(subject, at),
        args: { key: keyCalled(subject, at, ask), length: grouped(length), limit: grouped(longestJudged) },
      }));
  },
});

interface LongText {
  readonly at: Pointer;
  readonly length: number;
}

function longIn(value: PlainValue, at: Pointer): readonly LongText[] {
  if (typeof value === 'string') return isTooLong(value) ? [{ at, length: value.length }] : none;
  if (typeof value !== 'object' || value === null) return none;
  if (Array.isArray(value)) return value.flatMap((item, index) => longIn(item, childPointer(at, index)));
  return Object.entries(value).flatMap(([key, child]) => longIn(child, childPointer(at, key)));
}

function hasLong(value: PlainValue): boolean {
  if (typeof value === 'string') return isTooLong(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasLong);
}

/** 20,000 in both languages. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

export const tooLongRules = [tooLong];
