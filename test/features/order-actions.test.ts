/** Fields and rows that are put into order: what moves takes its comments along, and not one other byte moves. */
import { describe, expect, it } from 'vitest';
import { createOriginals } from '../../server/editing/apply-changes';
import { applyTextEdits } from '../../server/editing/text-edit';
import { entryOffersAt } from '../../server/features/entry-actions/entry-actions';
import { prepareFix } from '../../server/features/fixes/fixes';
import { openProject } from '../properties/projects';
import { fixtureFolder } from '../support/project-text';

const uri = `${fixtureFolder}isms.yaml`;
const fields = '項目を標準の順に並べ替え';
const rows = '適用宣言書の行を規格の順に並べ替え';

/** The text after the offer of a title at the first place of a word; `undefined` where nothing is offered or would be done. */
function after(text: string, word: string, title: string): string | undefined {
  const { service, project, texts } = openProject(new Map([[uri, text]]));
  const before = (text.split(word)[0] ?? '').split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const offers = entryOffersAt(service, project(), uri, { start: position, end: position });
  const offer = offers.find(({ fix }) => fix.title.ja === title);
  const originals = createOriginals((each) => texts.get(each));
  const prepared = offer && prepareFix(offer.fix, originals, project(), service);
  return prepared && applyTextEdits(text, prepared.edits.get(uri) ?? []);
}

describe('fields of an entry', () => {
  it.each([
    [
      'with what stands behind and above them',
      'people:\n  # the boss\n  - name: "花子" # quoted\n    # by payroll\n    id:   hanako\n    title: CISO\n  # next\n',
      'people:\n  # the boss\n  # by payroll\n  - id:   hanako\n    name: "花子" # quoted\n    title: CISO\n  # next\n',
    ],
    [
      'in braces',
      'people: [{title: CISO,  name: "花, 子", id: hanako}, {id: b}] # c\n',
      'people: [{id: hanako,  name: "花, 子", title: CISO}, {id: b}] # c\n',
    ],
    [
      'with texts of several lines, their blank lines and deeper comments',
      'people:\n  - id: hanako\n\n    title: CISO\n      # deep\n\n    name:\n      花子\n\n      鈴木\n\n# end\n',
      'people:\n  - id: hanako\n\n    name:\n      花子\n\n      鈴木\n\n    title: CISO\n      # deep\n\n# end\n',
    ],
    [
      'with what is no field of theirs behind what it stood behind',
      'people:\n  - name: 花子\n    foo: 1\n    id: hanako\n',
      'people:\n  - id: hanako\n    name: 花子\n    foo: 1\n',
    ],
    [
      'on the last line of a file that ends there',
      'people:\n  -\n    name: 花子\n    id: hanako',
      'people:\n  -\n    id: hanako\n    name: 花子',
    ],
  ])('move %s', (_, text, expected) => {
    const head = 'isms: 1\n';
    expect(after(head + text, 'hanako', fields)).toBe(head + expected);
    expect(after(head + expected, 'hanako', fields)).toBeUndefined();
    const crlf = (each: string): string => `\uFEFF${(head + each).replaceAll('\n', '\r\n')}`;
    expect(after(crlf(text), 'hanako', fields)).toBe(crlf(expected));
  });

  it.each([
    ['an open quote', 'people:\n  - name: "花子\n    id: hanako\n'],
    ['a key that stands twice', 'people:\n  - name: 花子\n    id: hanako\n    name: 太郎\n'],
    ['an alias', 'people:\n  - name: &a 花子\n    id: hanako\n    title: *a\n'],
    ['comments between braces', 'people: [{name: 花子, # why\n  id: hanako}]\n'],
    ['a text to whose end blank lines belong', 'people:\n  - name: |+\n      花子\n\n\n    id: hanako\n'],
  ])('stay where they are with %s', (_, text) => {
    expect(after(`isms: 1\n${text}`, 'hanako', fields)).toBeUndefined();
  });

  it('move in all entries of a file, where several are to move', () => {
    const title = 'ファイル全体の項目を標準の順に並べ替え';
    const open = 'services:\n  - {name: x, id: [}\n';
    const text = (a: string, b: string, c: string): string =>
      `isms: 1\npeople:\n${a}  # between\n  - {id: jiro,   name: J}\nservices: [{${b}}, {${c}}]\n${open.replace('services', 'assets')}`;
    const one = '  - name: H # h\n    id: hanako\n';
    const sorted = '  - id: hanako\n    name: H # h\n';
    expect(after(text(one, 'name: X, id: x', 'name: Y, id: y'), 'hanako', title)).toBe(
      text(sorted, 'id: x, name: X', 'id: y, name: Y'),
    );
    expect(after(text(one, 'id: x, name: X', 'id: y, name: Y'), 'hanako', title)).toBeUndefined();
  });

  it('stay above the list that hangs on one of them', () => {
    const text = 'isms: 1\nsoa:\n  controls:\n    - id: 5.1.1\n  approvedBy: hanako\n';
    expect(after(text, 'hanako', fields)).toBeUndefined();
  });
});

describe('rows of the statement of applicability', () => {
  const head = 'isms: 1\nstandards: {iso27001: "2013"}\nsoa:\n  approvedBy: hanako\n  controls:\n';
  const end = '    # the end\nrisks: []\n';
  const [a, b, c, d] = [
    '    # clouds\n    - id: CLD.6.3.1\n      applicable: true # yes\n',
    '    - {id: 5.1.1,   applicable: true}\n',
    '    - applicable: false\n      # why\n      id: A.10.1.1\n',
    '    # ours\n    - id: OWN-1\n',
  ];
  const last = '    - id: A.9.1.1\n';

  it('move with their comments: ISO/IEC 27017, its extended controls, annex A by number, own controls', () => {
    const sorted = head + b + a + last + c + d + end;
    expect(after(head + d + a + c + last + b + end, 'OWN-1', rows)).toBe(sorted);
    expect(after(sorted, 'OWN-1', rows)).toBeUndefined();
  });

  it('leave blank lines where they stood', () => {
    expect(after(`${head}${a}\n${b}\n${d}${end}`, 'OWN-1', rows)).toBe(`${head}${b}\n${a}\n${d}${end}`);
  });

  it('move in brackets', () => {
    const text = (...ids: readonly string[]): string =>
      `isms: 1\nsoa: {controls: [${ids.map((id) => `{id: ${id}}`).join(',  ')}]} # c\n`;
    expect(after(text('A.10.1.1', '5.1.1', 'A.9.1.1'), '5.1.1', rows)).toBe(text('5.1.1', 'A.9.1.1', 'A.10.1.1'));
  });

  it('stay while one of them is half typed', () => {
    expect(after(`${head}${a}${b}    - id: "A.9\n${end}`, '5.1.1', rows)).toBeUndefined();
  });
});

describe('risks', () => {
  const by = 'リスクをIDの順に並べ替え';
  const list = (...ids: readonly string[]): string =>
    `isms: 1\nrisks:\n${ids.map((id) => `  # of ${id}\n  - id: ${id} # ${id}\n    title: T\n`).join('')}`;

  it('move by the numbers in their ids', () => {
    const sorted = list('A-1', 'R', 'R-2', 'R-10', 'R-10a');
    expect(after(list('R-10a', 'R-10', 'R', 'R-2', 'A-1'), 'id: R-2', by)).toBe(sorted);
    expect(after(sorted, 'id: R-2', by)).toBeUndefined();
  });

  it('move in brackets', () => {
    const text = (...ids: readonly string[]): string =>
      `isms: 1\nrisks: [${ids.map((id) => `{id: ${id}}`).join(', ')}]\n`;
    expect(after(text('R-3', 'R-2', 'R-1'), 'R-2', by)).toBe(text('R-1', 'R-2', 'R-3'));
  });

  it('stay while one of them has no id, or something else stands between them', () => {
    expect(after(`${list('R-2', 'R-1')}  - title: T\n`, 'id: R-1', by)).toBeUndefined();
    expect(after(`${list('R-2', 'R-1')}  - {id: R-0, title: [}\n`, 'id: R-1', by)).toBeUndefined();
  });
});
