import { describe, expect, it } from 'vitest';
import { createEditingText } from '../../../server/editing/editing-text';
import { applyTextEdits } from '../../../server/editing/text-edit';
import { fitLines } from '../../../server/features/formatting/fit-lines';
import { knowledge } from '../../support/rules';

/** The text after `pasted` was put where `¦` stands, and the editor asked about its range. */
function paste(marked: string, pasted: string): string {
  const at = marked.indexOf('¦');
  const text = marked.slice(0, at) + pasted + marked.slice(at + 1);
  const position = (offset: number) => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  };
  const range = { start: position(at), end: position(at + pasted.length) };
  return applyTextEdits(text, fitLines(createEditingText(text), range, knowledge.schema) ?? []);
}

describe('what was pasted', () => {
  it.each([
    ['an entry, copied from its dash', 'people:\n  ¦\n', '- id: a\n  name: A\n', 'people:\n  - id: a\n    name: A\n\n'],
    [
      'two entries',
      'people:\n  ¦\n',
      '- id: a\n  name: A\n- id: b\n  name: B',
      'people:\n  - id: a\n    name: A\n  - id: b\n    name: B\n',
    ],
    [
      'an entry of a deeper list',
      'people:\n  ¦\n',
      '- id: a\n      name: A\n    - id: b\n      name: B',
      'people:\n  - id: a\n    name: A\n  - id: b\n    name: B\n',
    ],
    ['fields', 'people:\n  - id: a\n    ¦\n', 'name: A\ntitle: T', 'people:\n  - id: a\n    name: A\n    title: T\n'],
    ['fields behind a dash', 'people:\n  - ¦\n', 'id: a\nname: A', 'people:\n  - id: a\n    name: A\n'],
    [
      'an entry with its own indentation',
      'people:\n  - id: z\n  ¦\n',
      '  - id: a\n    name: A',
      'people:\n  - id: z\n  - id: a\n    name: A\n',
    ],
    [
      'an entry after others, at column zero',
      'people:\n  - id: z\n¦\n',
      '- id: a\n  name: A',
      'people:\n  - id: z\n  - id: a\n    name: A\n',
    ],
    [
      'a control',
      'soa:\n  controls:\n    ¦\n',
      '- id: A.5.1\n  applicable: true',
      'soa:\n  controls:\n    - id: A.5.1\n      applicable: true\n',
    ],
    [
      'a text with lines of its own',
      'risks:\n  - id: R\n    ¦\n',
      'title: |\n  a\n\n    b\nowner: c',
      'risks:\n  - id: R\n    title: |\n      a\n\n        b\n    owner: c\n',
    ],
    ['in a file of Windows', 'people:\r\n  ¦\r\n', '- id: a\r\n  name: A', 'people:\r\n  - id: a\r\n    name: A\r\n'],
  ])('takes the indentation of where it landed: %s', (_, before, pasted, after) => {
    expect(paste(before, pasted)).toBe(after);
  });

  it.each([
    ['can be read', 'people:\n  - id: a\n    ¦\n', 'name: A\n    title: T'],
    ['is a section', 'people:\n  - id: a\n¦', 'risks:\n  - id: R\n'],
    ['is no YAML anywhere', 'people:\n  ¦\n', '- id: "a\n  name: A'],
    ['is a word', 'people:\n  - id: ¦\n', 'sato'],
  ])('stays as it is when it %s', (_, before, pasted) => {
    expect(paste(before, pasted)).toBe(before.replace('¦', pasted));
  });
});
