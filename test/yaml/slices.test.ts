import { describe, expect, it } from 'vitest';
import { parseByLibrary } from '../../server/yaml/parse';
import { splitIntoSlices } from '../../server/yaml/slices';

/** Slices as `shape section line`. */
function shapes(text: string): readonly string[] {
  return splitIntoSlices(text).map(({ shape, section, line }) =>
    [shape, section, line].filter((part) => part !== '').join(' '),
  );
}

describe('the split', () => {
  it('makes a slice of each entry', () => {
    expect(
      shapes('# c\n\nisms: 1\npeople:\n  - id: a\n    name: A\n\n  # about b\n  - {id: b}\nscope:\n  relation: same\n'),
    ).toEqual(['prelude 0', 'pair 2', 'head 3', 'item people 4', 'item people 8', 'pair 9']);
  });

  it('makes a slice of each control statement', () => {
    expect(shapes('soa:\r\n  version: "1"\r\n  controls:\r\n  - id: a\r\n  - id: b\r\n')).toEqual([
      'head 0',
      'item soa.controls 3',
      'item soa.controls 4',
    ]);
  });

  it('takes lists at column zero', () => {
    expect(shapes('people:\n- id: a\n- id: b\nrisks: []\n')).toEqual([
      'head 0',
      'item people 1',
      'item people 2',
      'pair 3',
    ]);
  });

  it('goes on with the list after a word at column zero', () => {
    expect(shapes('people:\n  - id: a\nxyz\n  - id: b\n')).toEqual([
      'head 0',
      'item people 1',
      'stray 2',
      'item people 3',
    ]);
  });

  it('knows keys in quotes', () => {
    expect(shapes('"isms": 1\n\'people\':\n  - id: a\n')).toEqual(['pair 0', 'head 1', 'item people 2']);
  });

  it('sets a second document aside', () => {
    expect(shapes('isms: 1\npeople:\n  - id: a\n---\nlanguage: ja\n- x\n')).toEqual([
      'pair 0',
      'head 1',
      'item people 2',
      'excess 3',
    ]);
  });

  it.each([
    ['a letter', 'a  - id: b\n    name: B'],
    ['a dash', '-  - id: b\n    name: B'],
    ['a colon', ':  - id: b\n    name: B'],
    ['a quote', '"  - id: b\n    name: B'],
    ['a bracket', '[  - id: b\n    name: B'],
    ['a reserved character', '@  - id: b\n    name: B'],
    ['a letter before the last of its lines', '  - id: b\na   name: {en: B}'],
    ['a letter before a line with lines below', '  - id: b\na   plan:\n      action: x\n    due: 2026-01-01'],
    ['a closing bracket', '  - id: b\n]   name: B'],
  ])('keeps to the entry what %s at column zero spoils', (_, middle) => {
    const text = `people:\n  - id: a\n${middle}\n  - id: c\nscope:\n  relation: same\n`;
    const slices = shapes(text);
    const last = middle.split('\n').length + 2;
    // Only what is no YAML may be split so: the rest of the file is then read better than by one parse of the whole.
    expect(parseByLibrary(text).problems).not.toEqual([]);
    expect(slices.slice(0, 2)).toEqual(['head 0', 'item people 1']);
    expect(slices.slice(-2)).toEqual([`item people ${last}`, `pair ${last + 1}`]);
  });

  it('lets a key end a list in spite of deeper lines that are its own', () => {
    const sections = [
      'a: x\n  y\n',
      'a: "x\n  - b: c"\n',
      'a: {b: c,\n  d: e}\n',
      'a: |\n  - b: c\n',
      'a:\n  b: c\n  d: e\n',
    ];
    for (const section of sections)
      expect(shapes(`people:\n  - id: a\n${section}b: 1\n`).slice(2)).toEqual([
        'pair 2',
        `pair ${section.split('\n').length + 1}`,
      ]);
  });

  it.each([
    ['flow at the top', '{isms: 1}\npeople: []\n'],
    ['a list at the top', '- a\n- b\n'],
    ['the end of a document', 'isms: 1\n...\n'],
    ['a directive', '%YAML 1.2\n---\nisms: 1\n'],
    ['an explicit key', '? isms\n: 1\n'],
    ['an anchor at column zero', 'isms: 1\n&a language: ja\n'],
    ['an alias at column zero', 'isms: 1\n*a : ja\n'],
    ['a tag at column zero', '!!map\nisms: 1\n'],
    ['a file that is indented', '  isms: 1\n  language: ja\n'],
    ['a key of soa after its controls', 'soa:\n  controls:\n    - id: a\n  version: "1"\n'],
    ['a byte order mark', '\uFEFFpeople:\n  - id: a\n'],
    ['a carriage return alone', 'isms: 1\rlanguage: ja\npeople: []\n'],
  ])('reads the file whole for %s', (_, text) => {
    expect(shapes(text)).toEqual(['file 0']);
  });

  it.each([
    ['nothing', '', ['prelude 0']],
    ['comments only', '# a\n\n# b\n', ['prelude 0']],
    ['a leading document mark', '---\nisms: 1\n', ['prelude 0', 'pair 1']],
  ])('knows %s', (_, text, expected) => {
    expect(shapes(text)).toEqual(expected);
  });
});
