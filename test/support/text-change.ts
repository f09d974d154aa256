import fc from 'fast-check';
import type { TextChange } from '../../server/yaml/resplit';

/** An edit of any text: what is put in, and where, as fractions of the text's length. */
export interface RandomEdit {
  readonly from: number;
  readonly length: number;
  readonly insert: string;
}

/** Lines as people write and break them: keys, items, comments, block scalars, quotes, flow, Japanese, half a line. */
export const fragments: readonly string[] = [
  'isms: 1\n',
  'risks:\n',
  'services:\r\n',
  'soa:\n',
  '  version: "3.0"\n',
  '  controls:\n',
  '    - id: CLD.9.5.1\n',
  '    - {id: "13.1.3", applicable: true}\n',
  '  - id: RISK-001\n',
  '  - id: R-2 # comment\n',
  '- id: zero\n',
  '    title: 共有環境の隔離\n',
  '    threat: |\n      several\n\n      lines\n',
  '    owner: "hana\n      ko"\n',
  '    controls: [CLD.9.5.1,\n      13.1.3]\n',
  '    title: \n',
  '# a comment\n',
  '  # an indented comment\n',
  '\n',
  '   \n',
  'scope:\n  statement: 例\n',
  'ris',
  '"',
  '[',
  '- ',
  ' ',
  '\n',
  '<<<<<<< HEAD\n',
  '=======\n',
  '>>>>>>> branch\n',
  '---\n',
  '\t',
  ':',
  '𠮷野家\n',
];

export const randomText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...fragments), { maxLength: 30 })
  .map((parts) => parts.join(''));

export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  insert: fc.array(fc.constantFrom(...fragments, ''), { maxLength: 3 }).map((parts) => parts.join('')),
});

/** The text after an edit, and the edit as the engine is told of it. */
export function applyRandomEdit(
  text: string,
  edit: RandomEdit,
): { readonly text: string; readonly change: TextChange } {
  const start = Math.floor(edit.from * text.length);
  const oldEnd = Math.min(text.length, start + edit.length);
  const after = text.slice(0, start) + edit.insert + text.slice(oldEnd);
  return { text: after, change: { start, oldEnd, newEnd: start + edit.insert.length } };
}
