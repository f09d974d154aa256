import { describe, expect, it } from 'vitest';
import { applyTextEdits, type TextEdit } from '../../server/editing/text-edit';
import { placeToFill } from '../../server/features/fixes/place-to-fill';
import { createPositionTable } from '../../server/yaml/positions';

const edit = (line: number, from: number, to: number, newText: string, endLine = line): TextEdit => ({
  range: { start: { line, character: from }, end: { line: endLine, character: to } },
  newText,
});

describe('the place to fill after a fix', () => {
  const text = 'isms: 1\nrisks:\n  - {id: R-1, title: 漏えい}\n  - id: R-2\n    title: 停止\n';

  it.each<[string, readonly TextEdit[]]>([
    ['at the end', [edit(5, 0, 0, 'scope:\n  statement: TODO\n  applicability: TODO\n')]],
    ['within a line', [edit(2, 25, 25, ', owner: TODO')]],
    ['behind another edit of the line', [edit(2, 25, 25, ', owner: TODO'), edit(2, 5, 8, 'identifier')]],
    ['below lines that went', [edit(4, 13, 13, '\n    owner: TODO'), edit(1, 0, 0, '', 3)]],
    ['below a line that came', [edit(2, 25, 25, ', x: TODO'), edit(0, 7, 7, '\r\nlanguage: ja')]],
    ['in place of something over two lines', [edit(3, 8, 9, 'TODO', 4)]],
  ])('%s', (_where, edits) => {
    const after = applyTextEdits(text, edits);
    const range = placeToFill(edits);
    const { offset } = createPositionTable(after);
    expect(range && after.slice(offset(range.start), offset(range.end))).toBe('TODO');
    expect(range && offset(range.start)).toBe(after.indexOf('TODO'));
  });

  it('is behind whole lines that leave nothing open', () => {
    const edits = [edit(5, 0, 0, 'auditProgramme:\n  intervalMonths: 12\n')];
    expect(placeToFill(edits)?.start).toEqual({ line: 7, character: 0 });
  });

  it('is nowhere where nothing is left to a person', () => {
    expect(placeToFill([edit(2, 25, 25, ', owner: hanako')])).toBeUndefined();
    expect(placeToFill([edit(2, 25, 25, ', title: TODOリスト')])).toBeUndefined();
  });
});
