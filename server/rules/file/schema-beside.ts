/** A key that stands empty above what was meant to stand in it. */
import { childPointer, lastKey, parentPointer } from '../../facts/fields';
import { atKey } from '../../check/anchors';
import { rule } from '../../check/rule';
import { everyField, fieldAt } from '../../check/schema-fields';
import { listed } from '../../words/listing';
import { fieldsBeside } from '../support/beside';

/** One field that both know may well be the entry's own; of two or more, the key above them was to hold them. */
const certain = 2;

export const emptyAboveFields = rule({
  code: 'schema/type',
  severity: 'error',
  decidesByField: { concerns: everyField },
  on: 'every-entry',
  clause: '',
  messages: {
    default: {
      en: '"{key}" is empty, and {fields} below it stand at the same depth, so that they are not read as its contents: indent them two blanks deeper, or take "{key}" away.',
      ja: '「{key}」の中が空です。下にある{fields}は同じ深さにあるため、その中身として読み取られていません。中身であれば字下げを空白二つ分深くし、そうでなければ「{key}」を消してください。',
    },
  },
  check: (subject, ask) =>
    fieldsBeside(subject, ask).flatMap(({ owner, fields }) => {
      const known = fields.filter((each) => fieldAt(subject, childPointer(parentPointer(owner), each), ask));
      if (known.length < certain) return [];
      return [
        { severity: 'warning', anchor: atKey(subject, owner), args: { key: lastKey(owner), fields: listed(fields) } },
      ];
    }),
});
