import { describe, expect, it } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-types';
import { createOriginals } from '../../../server/editing/apply-changes';
import { applyTextEdits } from '../../../server/editing/text-edit';
import { prepareFix } from '../../../server/features/fixes/fixes';
import { documentLinks } from '../../../server/features/navigation/document-links';
import { foldingRanges } from '../../../server/features/navigation/folding';
import { changesOfRenamed } from '../../../server/features/navigation/renamed-files';
import { selectionRange } from '../../../server/features/navigation/selection';
import { createPositionTable } from '../../../server/yaml/positions';
import { fixtureFolder, readProjectText } from '../../support/project-text';
import { openFixture } from '../../support/rules';

const project = `--- isms.yaml ---
isms: 1
people:
  - {id: hanako, name: 情報 花子}
  - id: jiro
    name: 監査 次郎

# a comment
risks:
  - id: RISK-001
    title: >-
      隔離の
      失敗
    controls:
      - CLD.9.5.1
      - CLD.9.5.2
--- records/evidence.isms.yaml ---
evidence:
  - {id: E-1, title: a, location: 分離 試験.pdf} # kept
  - {id: E-2, title: b, location: "https://example.jp/a?b=c"}
  - {id: E-3, title: c, location: 総務部のキャビネット3段目}
  - {id: E-4, title: d, location: 'javascript:alert(1)'}
  - {id: E-5, title: e, location: ../logs/x.csv#line=3}
  - {id: E-6, title: f, location: 'https://example.jp/">x'}
`;

const existing = ['records/%E5%88%86%E9%9B%A2%20%E8%A9%A6%E9%A8%93.pdf', 'logs/x.csv'];
const text = (file: string): string => readProjectText(project).files.get(file) ?? '';
const uri = (file: string): string => fixtureFolder + file;

describe('folding', () => {
  it('folds sections, entries and what goes over several lines in these', () => {
    const folds = foldingRanges(openFixture(project), uri('isms.yaml')).map((fold) => [fold.startLine, fold.endLine]);
    expect(folds.sort(([a = 0], [b = 0]) => a - b)).toEqual([
      [1, 4],
      [3, 4],
      [7, 14],
      [8, 14],
      [9, 11],
      [12, 14],
    ]);
  });
});

describe('selecting', () => {
  const around = (range: SelectionRange | undefined, whole: string): readonly string[] => {
    if (!range) return [];
    const positions = createPositionTable(whole);
    const { start, end } = range.range;
    return [whole.slice(positions.offset(start), positions.offset(end)), ...around(range.parent, whole)];
  };

  it('goes from a value to its item, its field, its entry and its section', () => {
    const whole = text('isms.yaml');
    const position = createPositionTable(whole).position(whole.indexOf('CLD.9.5.2') + 2);
    const chosen = around(selectionRange(openFixture(project), uri('isms.yaml'), whole, position), whole);
    expect(chosen[0]).toBe('CLD.9.5.2');
    expect(chosen.map((each) => each.trim().split('\n')[0])).toEqual([
      'CLD.9.5.2',
      '- CLD.9.5.1',
      'controls:',
      'id: RISK-001',
      'risks:',
    ]);
    for (const [index, each] of chosen.entries()) expect(chosen[index + 1] ?? each).toContain(each.trim());
  });

  it('of nothing is the place itself', () => {
    const position = { line: 5, character: 0 };
    expect(selectionRange(openFixture(project), 'file:///none/isms.yaml', '', position).range.start).toEqual(position);
  });
});

describe('links', () => {
  it('lead to pages and to files of the project, and nothing else', () => {
    const links = documentLinks(openFixture(project, { existing }), uri('records/evidence.isms.yaml'), 'ja');
    expect(links.map(({ target, tooltip }) => [target, tooltip])).toEqual([
      [`${fixtureFolder}records/%E5%88%86%E9%9B%A2%20%E8%A9%A6%E9%A8%93.pdf`, 'ファイルを開く: 分離 試験.pdf'],
      ['https://example.jp/a?b=c', 'ページを開く: https://example.jp/a?b=c'],
      [`${fixtureFolder}logs/x.csv`, 'ファイルを開く: ../logs/x.csv#line=3'],
    ]);
  });
});

describe('renaming files', () => {
  const after = (before: string, now: string): string => {
    const service = openFixture(project);
    const [found] = changesOfRenamed(service, [{ before: fixtureFolder + before, after: fixtureFolder + now }]);
    const file = 'records/evidence.isms.yaml';
    const originals = createOriginals((each) => text(each.slice(fixtureFolder.length)));
    const prepared = found && prepareFix(found.fix, originals, found.project, service);
    return applyTextEdits(text(file), prepared?.edits.get(uri(file)) ?? []);
  };

  it('goes on naming a file by its new path, as it was written', () => {
    const file = 'records/%E5%88%86%E9%9B%A2%20%E8%A9%A6%E9%A8%93.pdf';
    expect(after(file, 'records/2026/%E5%88%86%E9%9B%A2.pdf')).toBe(
      text('records/evidence.isms.yaml').replace('分離 試験.pdf', '2026/分離.pdf'),
    );
  });

  it('counts from elsewhere when the ISMS file moves, and keeps places, shelves and addresses', () => {
    expect(after('records', 'deep/er')).toBe(
      text('records/evidence.isms.yaml').replace('../logs/x.csv#line=3', '../../logs/x.csv#line=3'),
    );
    expect(after('logs', 'log files')).toContain('../log files/x.csv#line=3');
  });

  it('changes nothing where nobody names it', () => {
    expect(
      changesOfRenamed(openFixture(project), [{ before: `${fixtureFolder}x`, after: `${fixtureFolder}y` }]),
    ).toEqual([]);
  });
});
