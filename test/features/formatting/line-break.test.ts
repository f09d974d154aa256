import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEditingText } from '../../../server/editing/editing-text';
import { applyTextEdits } from '../../../server/editing/text-edit';
import { placeDash, placeDashAbove } from '../../../server/features/formatting/dash';
import { breakLine } from '../../../server/features/formatting/line-break';

interface EnterRule {
  readonly beforeText: string;
  readonly afterText?: string;
  readonly action: { readonly indent: string; readonly appendText?: string; readonly removeText?: number };
}

const configuration = JSON.parse(readFileSync('client/language/language-configuration.json', 'utf8')) as {
  readonly onEnterRules: readonly EnterRule[];
};

/** The text with the caret, after Enter where `¦` stands, in an editor that begins every line at column zero. */
function enter(marked: string): string {
  const at = marked.indexOf('¦');
  const lineEnd = marked.includes('\r\n') ? '\r\n' : '\n';
  return afterServer(`${marked.slice(0, at)}${lineEnd}¦${marked.slice(at + 1)}`);
}

/** What the server makes of a line that was just begun; the caret is behind the blanks of its line. */
function afterServer(marked: string): string {
  const at = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const lines = marked.slice(0, at).split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  const edits = breakLine(createEditingText(text), position);
  if (edits.length === 0) return marked;
  const after = applyTextEdits(text, edits);
  const start = edits[0]?.range.start.line ?? 0;
  const fresh = after.split('\n');
  const blanks = /^[ \t]*/.exec(fresh[start] ?? '')?.[0] ?? '';
  fresh[start] = `${blanks}¦${(fresh[start] ?? '').slice(blanks.length)}`;
  return fresh.join('\n');
}

/** Enter in VS Code: its rules, first come first served, and else the indentation of the line. */
function enterInCode(marked: string): string {
  const at = marked.indexOf('¦');
  const [before, after] = [marked.slice(0, at), marked.slice(at + 1)];
  const beforeLine = before.slice(before.lastIndexOf('\n') + 1);
  const afterLine = after.split('\n', 1)[0] ?? '';
  const indentation = /^[ \t]*/.exec(beforeLine)?.[0] ?? '';
  const rule = configuration.onEnterRules.find(
    ({ beforeText, afterText }) =>
      new RegExp(beforeText, 'u').test(beforeLine) &&
      (afterText === undefined || new RegExp(afterText, 'u').test(afterLine)),
  );
  const kept = indentation.slice(0, Math.max(0, indentation.length - (rule?.action.removeText ?? 0)));
  return `${before}\n${kept}${rule?.action.appendText ?? ''}¦${after.replace(/^[ \t]+/, '')}`;
}

const both: readonly (readonly [string, string, string])[] = [
  ['the first field', 'people:\n  - id: sato¦\n', 'people:\n  - id: sato\n    ¦\n'],
  ['the first field, list at the column of its key', 'people:\n- id: sato¦\n', 'people:\n- id: sato\n  ¦\n'],
  ['the first field, two blanks behind the dash', 'people:\n  -  id: sato¦\n', 'people:\n  -  id: sato\n     ¦\n'],
  ['a key in quotes', 'people:\n  - "id": sato¦\n', 'people:\n  - "id": sato\n    ¦\n'],
  ['a later field', 'people:\n  - id: sato\n    name: 佐藤¦\n', 'people:\n  - id: sato\n    name: 佐藤\n    ¦\n'],
  ['a later field with a comment', 'people:\n  - id: sato # a: b¦\n', 'people:\n  - id: sato # a: b\n    ¦\n'],
  ['a section', 'people:¦\n', 'people:\n  ¦\n'],
  ['a section with a comment', 'people: # 人¦\n', 'people: # 人\n  ¦\n'],
  ['a key in an entry', 'risks:\n  - id: R1\n    controls:¦\n', 'risks:\n  - id: R1\n    controls:\n      ¦\n'],
  ['a key behind the dash', 'risks:\n  - controls:¦\n', 'risks:\n  - controls:\n      ¦\n'],
  ['a list a level down', 'soa:\n  controls:\n    - id: A.5.1¦\n', 'soa:\n  controls:\n    - id: A.5.1\n      ¦\n'],
  ['the key of the list a level down', 'soa:\n  controls:¦\n', 'soa:\n  controls:\n    ¦\n'],
  [
    'a word in a list',
    'risks:\n  - id: R1\n    enisa:\n      - R9¦\n',
    'risks:\n  - id: R1\n    enisa:\n      - R9\n      ¦\n',
  ],
  ['an entry in flow', 'people:\n  - {id: sato, name: 佐藤}¦\n', 'people:\n  - {id: sato, name: 佐藤}\n  ¦\n'],
  ['an open entry in flow', 'people:\n  - {id: sato,¦\n', 'people:\n  - {id: sato,\n    ¦\n'],
  ['an open list in flow', 'risks:\n  - id: R1\n    enisa: [R9,¦\n', 'risks:\n  - id: R1\n    enisa: [R9,\n      ¦\n'],
  ['a closed list in flow', 'risks:\n  - id: R1\n    enisa: [R9]¦\n', 'risks:\n  - id: R1\n    enisa: [R9]\n    ¦\n'],
  ['a block of text that begins', 'risks:\n  - id: R1\n    title: |¦\n', 'risks:\n  - id: R1\n    title: |\n      ¦\n'],
  [
    'a block of text, folded, stripped',
    'risks:\n  - id: R1\n    title: >-¦\n',
    'risks:\n  - id: R1\n    title: >-\n      ¦\n',
  ],
  ['a block of text behind the dash', 'risks:\n  - title: |¦\n', 'risks:\n  - title: |\n      ¦\n'],
  [
    'a block of text that goes on',
    'risks:\n  - id: R1\n    title: |\n      漏えい¦\n',
    'risks:\n  - id: R1\n    title: |\n      漏えい\n      ¦\n',
  ],
  ['a value that is broken in two', 'scope:\n  statement: a ¦b\n', 'scope:\n  statement: a \n    ¦b\n'],
  ['two fields on a line', 'people:\n  - id: sato¦name: 佐藤\n', 'people:\n  - id: sato\n    ¦name: 佐藤\n'],
  ['a half key', 'people:\n  - id: sato\n    na¦\n', 'people:\n  - id: sato\n    na\n    ¦\n'],
];

describe('Enter', () => {
  it.each(both)('by the server: %s', (_, before, after) => {
    expect(enter(before)).toBe(after);
    expect(enter(before.replaceAll('\n', '\r\n'))).toBe(after.replaceAll('\n', '\r\n'));
  });

  it.each(both)('by VS Code, with which the server has no quarrel: %s', (_, before, after) => {
    expect(enterInCode(before)).toBe(after);
    expect(afterServer(after)).toBe(after);
  });

  it.each([
    ['at the top', 'people:\n  - id: a\n  - ¦\nrisks:\n', 'people:\n  - id: a\n¦\nrisks:\n'],
    ['that is the only one', 'people:\n  -¦\n', 'people:\n¦\n'],
    ['at the column of its key', 'people:\n- id: a\n- ¦', 'people:\n- id: a\n¦'],
    [
      'in an entry',
      'risks:\n  - id: R1\n    enisa:\n      - R9\n      - ¦\n',
      'risks:\n  - id: R1\n    enisa:\n      - R9\n    ¦\n',
    ],
    [
      'in an entry, at the column of its key',
      'risks:\n  - id: R1\n    enisa:\n    - R9\n    - ¦\n',
      'risks:\n  - id: R1\n    enisa:\n    - R9\n    ¦\n',
    ],
    ['a level down', 'soa:\n  controls:\n    - id: A.5.1\n    - ¦\n', 'soa:\n  controls:\n    - id: A.5.1\n  ¦\n'],
  ])('on an empty item leaves the list: %s', (_, before, after) => {
    expect(enter(before)).toBe(after);
  });

  it.each([
    ['above entries at the column of the key', 'people:¦\n- id: a\n', 'people:\n¦\n- id: a\n'],
    ['above entries four columns in', 'people:¦\n    - id: a\n', 'people:\n    ¦\n    - id: a\n'],
    [
      'where other lists stand at the column of the key',
      'people:\n- id: a\nrisks:¦\n',
      'people:\n- id: a\nrisks:\n¦\n',
    ],
    [
      'below an entry in flow over two lines',
      'people:\n  - {id: a,\n     name: b}¦\n',
      'people:\n  - {id: a,\n     name: b}\n  ¦\n',
    ],
    [
      'in a block of text that looks like YAML',
      'risks:\n  - id: R1\n    title: |\n      例:¦\n',
      'risks:\n  - id: R1\n    title: |\n      例:\n      ¦\n',
    ],
  ])('knows what VS Code cannot: %s', (_, before, after) => {
    expect(enter(before)).toBe(after);
  });

  it.each([
    ['a blank line', 'people:\n  - id: a\n\n    ¦\n'],
    ['a comment', 'people:\n  # a\n   ¦\n'],
    ['a slip above', 'people:\n  - id: a\n   name: b\n    title: c\n ¦\n'],
    ['what is no section', 'peo\n ¦\n'],
    ['the first line', '¦people:\n'],
    ['an item that is moved down', 'people:\n  - id: a\n  ¦- id: b\n'],
  ])('leaves alone what is below %s', (_, marked) => {
    expect(afterServer(marked)).toBe(marked);
  });

  it('looks at its own entry only', () => {
    const entries = Array.from({ length: 500 }, (_, index) => `  - id: p${index}\n    name: N\n`).join('');
    const text = `people:\n${entries}  - id: last\n\n`;
    let looked = 0;
    const { slices } = createEditingText(text);
    const source = {
      length: text.length,
      slice(start: number, end = text.length) {
        looked += end - start;
        return text.slice(start, end);
      },
    };
    const editing = createEditingText(text);
    const watched = {
      ...editing,
      source,
      slices,
      sliceAt: (index: number) => {
        const slice = editing.sliceAt(index);
        looked += slice.text.length;
        return slice;
      },
    };
    expect(breakLine(watched, { line: 1002, character: 0 })).toHaveLength(1);
    expect(looked).toBeLessThan(200);
  });
});

describe('Enter on a line that was left empty', () => {
  it.each([
    ['people:\n  - id: sato\n    name: 佐藤\n    \n    ¦', 2],
    ['people:\n  - id: sato\n    name: 佐藤\n    \n  \n  ¦', 0],
    ['organization:\n  name: x\n  \n  ¦', 0],
    ['risks:\n  - id: R\n    residual:\n      impact: low\n      \n      ¦', 4],
  ])('goes out: %j', (text, column) => {
    expect(afterServer(text).split('\n').at(-1)).toBe(`${' '.repeat(column)}¦`);
  });

  it.each(['risks:\n  - id: R\n    notes: |\n      一行目\n      \n      ¦', 'risks:\n\n¦', 'risks:\n  \n  ¦'])(
    'stays: %j',
    (text) => expect(afterServer(text)).toBe(text),
  );
});

describe('a dash that is typed beside the fields of the entry above', () => {
  const placed = (marked: string): string => {
    const text = marked.replace('¦', '');
    const lines = marked.slice(0, marked.indexOf('¦')).split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    return applyTextEdits(text, placeDash(createEditingText(text), position));
  };

  it.each([
    ['people:\n  - id: sato\n    name: 佐藤\n    - ¦', 2],
    ['soa:\n  controls:\n    - id: A.5.1\n      applicable: true\n      - ¦', 4],
    ['people:\n- id: sato\n  name: 佐藤\n  - ¦', 0],
    ['people:\n  - id: sato\n    name: 佐藤\n    - ¦\n  - id: c\n', 2],
  ])('goes to the list: %j', (text, column) => {
    const { length } = text.slice(0, text.indexOf('¦')).split('\n');
    expect(placed(text).split('\n')[length - 1]).toBe(`${' '.repeat(column)}- `);
  });

  it('goes there by Enter where it was typed faster than anybody could say so', () => {
    const text = 'people:\n  - id: sato\n    name: 佐藤\n    - id: suzuki\n    ';
    const edits = placeDashAbove(createEditingText(text), { line: 4, character: 4 });
    expect(applyTextEdits(text, edits)).toBe('people:\n  - id: sato\n    name: 佐藤\n  - id: suzuki\n    ');
    const right = 'people:\n  - id: sato\n    name: 佐藤\n  - id: suzuki\n    ';
    expect(placeDashAbove(createEditingText(right), { line: 4, character: 4 })).toEqual([]);
  });

  it.each([
    'risks:\n  - id: R\n    controls:\n    - ¦',
    'risks:\n  - id: R\n    controls:\n      - A.5.1\n      - ¦',
    'people:\n  - ¦',
    'risks:\n  - id: R\n    notes: |\n    - ¦',
    'people:\n  - id: sato\n    name: 佐藤\n    - x ¦',
  ])('stays where it may stand: %j', (text) => expect(placed(text)).toBe(text.replace('¦', '')));
});
