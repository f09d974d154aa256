import { describe, expect, it } from 'vitest';
import { applyTextEdits } from '../../../server/editing/text-edit';
import { afterLineBreak } from '../../../server/features/formatting/line-break';
import { fixtureFolder } from '../../support/project-text';
import { openFixture } from '../../support/rules';

const uri = `${fixtureFolder}isms.yaml`;

/** Breaks the line at `¦`, as a client that knows no indentation does, and lets the server put it right. */
function broken(text: string, lineEnd = '\n'): string {
  const [before = '', after = ''] = text.split('¦');
  const typed = `${before}\n${after}`.replaceAll('\n', lineEnd);
  const line = before.split('\n').length;
  const edits = afterLineBreak(openFixture(typed), uri, typed, { line, character: 0 });
  return applyTextEdits(typed, edits).replaceAll(lineEnd, '\n');
}

describe('a line break', () => {
  it.each([
    ['under the first key of an item', 'people:\n  - id: sato¦\n', 'people:\n  - id: sato\n    \n'],
    ['at the column of a list that is not indented', 'people:\n- id: sato¦\n', 'people:\n- id: sato\n  \n'],
    [
      'under the field before',
      'people:\n  - id: sato\n    name: 佐藤¦\n',
      'people:\n  - id: sato\n    name: 佐藤\n    \n',
    ],
    ['deeper than a key that wants its value', 'scope:¦\n', 'scope:\n  \n'],
    ['deeper than a key with a comment', 'scope: # 適用範囲¦\n', 'scope: # 適用範囲\n  \n'],
    ['deeper than a key in an item', 'risks:\n  - acceptance:¦\n', 'risks:\n  - acceptance:\n      \n'],
    ['deeper than the head of a block', 'scope:\n  statement: |¦\n', 'scope:\n  statement: |\n    \n'],
    ['under a value that has a colon', 'people:\n  - name: "a: b:"¦\n', 'people:\n  - name: "a: b:"\n    \n'],
    [
      'in a row of the statement',
      'soa:\n  controls:\n    - id: A.5.1¦\n',
      'soa:\n  controls:\n    - id: A.5.1\n      \n',
    ],
  ])('begins the next line %s', (_where, text, expected) => {
    expect(broken(text)).toBe(expected);
    expect(broken(text, '\r\n')).toBe(expected);
  });

  it.each([
    ['an item of a section', 'people:\n  - id: sato\n  - ¦\n', 'people:\n  - id: sato\n\n'],
    [
      'a list in an entry',
      'risks:\n  - id: R-1\n    controls:\n      - A.5.1\n      - ¦\n',
      'risks:\n  - id: R-1\n    controls:\n      - A.5.1\n    \n',
    ],
    [
      'a list that is not indented',
      'risks:\n- id: R-1\n  controls:\n  - A.5.1\n  - ¦\n',
      'risks:\n- id: R-1\n  controls:\n  - A.5.1\n  \n',
    ],
    [
      'a row of the statement',
      'soa:\n  controls:\n    - id: A.5.1\n    - ¦\n',
      'soa:\n  controls:\n    - id: A.5.1\n  \n',
    ],
  ])('after nothing in %s leaves the list', (_where, text, expected) => {
    expect(broken(text)).toBe(expected);
  });

  it.each([
    ['within a block', 'scope:\n  statement: |\n    一行目\n      二行目¦\n'],
    ['after a comment', 'people:\n  # 要員¦\n'],
    ['after a blank line', 'people:\n  - id: sato\n¦\n'],
    ['before what is moved down', 'people:\n  - id: sa¦to\n'],
    ['in a list in brackets', 'people: [¦\n]\n'],
  ])('changes nothing %s', (_where, text) => {
    expect(broken(text)).toBe(text.replace('¦', '\n'));
  });
});
