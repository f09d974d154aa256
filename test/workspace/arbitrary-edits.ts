/** Arbitrary edits of texts, as people make them: typing, deleting, pasting, moving lines, commenting out. */
import fc from 'fast-check';
import type { TextChange } from '../../server/yaml/resplit';
import { piece } from '../yaml/arbitrary-pieces';

export interface Edited {
  readonly text: string;
  readonly change: TextChange;
}
export type Edit = (text: string) => Edited;

const typed = fc.constantFrom(
  'x',
  ' ',
  '\n',
  '  - ',
  'id: ',
  '"',
  '[',
  '#',
  'hanako',
  'R9',
  'owner: ',
  'owner: jiro\n',
  '2026-01-01',
  '情報',
  ':',
  '- {id: x, title: X}\n',
);
const pasted = fc.constantFrom(
  'people:\n  - {id: hanako, name: 情報 花子}\n',
  '  - id: RISK-9\n    title: 新しいリスク\n    services: [crm]\n',
  '    - {id: CLD.9.5.1, applicable: true, status: implemented}\n',
  'lint:\n  rules: {risk/owner-missing: warning, schema/unknown-key: off}\n',
  'soa:\n  controls:\n    - id: "13.1.3"\n',
  '# isms-ignore risk/owner-missing: 決まり次第\n',
  // A dash that was forgotten.
  'services:\n  id: crm\n  owner: hanoko\n  uses: [iaas]\n',
  'risks:\n  owner: hanako\n',
  'lint:\n  exclude: ["a.*", sub, "risks*"]\n',
);

function replace(text: string, start: number, oldEnd: number, inserted: string): Edited {
  return {
    text: text.slice(0, start) + inserted + text.slice(oldEnd),
    change: { start, oldEnd, newEnd: start + inserted.length },
  };
}

/** The line that a number stands for: its start and the start of the next. */
function lineAt(text: string, seed: number): { readonly start: number; readonly end: number } {
  const lines = text.split('\n');
  const index = seed % lines.length;
  const start = lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
  return { start, end: Math.min(text.length, start + (lines[index]?.length ?? 0) + 1) };
}

const offset = (text: string, seed: number): number => seed % (text.length + 1);

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.nat(), fc.oneof(typed, piece)).map(
    ([at, inserted]): Edit =>
      (text) =>
        replace(text, offset(text, at), offset(text, at), inserted),
  ),
  fc.tuple(fc.nat(), fc.nat(30)).map(
    ([at, length]): Edit =>
      (text) =>
        replace(text, offset(text, at), Math.min(text.length, offset(text, at) + length), ''),
  ),
  fc.tuple(fc.nat(), pasted).map(
    ([seed, inserted]): Edit =>
      (text) =>
        replace(text, lineAt(text, seed).start, lineAt(text, seed).start, inserted),
  ),
  fc.nat().map(
    (seed): Edit =>
      (text) =>
        replace(text, lineAt(text, seed).start, lineAt(text, seed).end, ''),
  ),
  fc.nat().map(
    (seed): Edit =>
      (text) =>
        replace(text, lineAt(text, seed).start, lineAt(text, seed).start, '# '),
  ),
  // A line said twice.
  fc.nat().map((seed): Edit => (text) => {
    const { start, end } = lineAt(text, seed);
    return replace(text, end, end, text.slice(start, end));
  }),
  // Two neighbouring blocks of lines change places.
  fc.tuple(fc.nat(), fc.integer({ min: 1, max: 12 })).map(([seed, count]): Edit => (text) => {
    const lines = text.split('\n');
    const index = seed % lines.length;
    const moved = [
      ...lines.slice(0, index),
      ...lines.slice(index + count, index + 2 * count),
      ...lines.slice(index, index + count),
      ...lines.slice(index + 2 * count),
    ];
    return replace(text, 0, text.length, moved.join('\n'));
  }),
);
