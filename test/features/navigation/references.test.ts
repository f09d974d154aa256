import { describe, expect, it } from 'vitest';
import { references } from '../../../server/features/navigation/references';
import { renamableAt, rename } from '../../../server/features/navigation/rename';
import { documentSymbols } from '../../../server/features/navigation/symbols';
import { applyTextEdits } from '../../../server/editing/text-edit';
import { createPositionTable } from '../../../server/yaml/positions';
import { fixtureFolder, readProjectText } from '../../support/project-text';
import { openFixture } from '../../support/rules';

const project = `--- isms.yaml ---
isms: 1
people:
  - {id: hanako, name: 情報 花子}
  - {id: jiro, name: 監査 次郎}
criteria:
  levels: [{name: low, upTo: 8}]
  acceptance: {upTo: low, authority: {low: hanako}}
--- risks.isms.yaml ---
risks:
  - id: RISK-001
    title: 隔離の失敗
    owner: "hanako" # quoted
    controls: [CLD.9.5.1]
  - {id: RISK-002, title: 漏えい, owner: hanako}
`;

/** The fixture with the position of a piece of text in one of its files. */
function at(file: string, piece: string) {
  const service = openFixture(project);
  const text = readProjectText(project).files.get(file) ?? '';
  const position = createPositionTable(text).position(text.indexOf(piece) + 1);
  return { service, uri: fixtureFolder + file, text, position };
}

describe('references', () => {
  it('are found in all files, with the definition first', () => {
    const { service, uri, text, position } = at('risks.isms.yaml', 'hanako');
    const found = references(service, uri, text, position, true).map(({ document, range }) => {
      return `${document.slice(fixtureFolder.length)}:${range.start.line}:${range.start.character}`;
    });
    expect(found).toEqual(['isms.yaml:2:9', 'isms.yaml:6:43', 'risks.isms.yaml:3:11', 'risks.isms.yaml:5:38']);
  });

  it('of a control are where it is named', () => {
    const { service, uri, text, position } = at('risks.isms.yaml', 'CLD.9.5.1');
    expect(references(service, uri, text, position, true)).toHaveLength(1);
  });
});

describe('rename', () => {
  it('changes the definition and every use, in all files, quoted or not', () => {
    const { service, uri, text, position } = at('risks.isms.yaml', 'hanako');
    const result = rename(service, uri, text, position, '花子');
    if (!result || !('edits' in result)) throw new Error('refused');
    const after = [...result.edits].map(([document, edits]) => {
      const name = document.slice(fixtureFolder.length);
      return applyTextEdits(readProjectText(project).files.get(name) ?? '', edits);
    });
    expect(after.join('---\n')).toBe(`isms: 1
people:
  - {id: 花子, name: 情報 花子}
  - {id: jiro, name: 監査 次郎}
criteria:
  levels: [{name: low, upTo: 8}]
  acceptance: {upTo: low, authority: {low: 花子}}
---
risks:
  - id: RISK-001
    title: 隔離の失敗
    owner: 花子 # quoted
    controls: [CLD.9.5.1]
  - {id: RISK-002, title: 漏えい, owner: 花子}
`);
  });

  it('refuses what is no id, and an id that is taken', () => {
    const { service, uri, text, position } = at('risks.isms.yaml', 'hanako');
    expect(rename(service, uri, text, position, 'two words')).toEqual({ refused: 'not-an-id' });
    expect(rename(service, uri, text, position, 'jiro')).toEqual({ refused: 'taken' });
  });

  it('does not offer to rename what a standard defines', () => {
    const { service, uri, text, position } = at('risks.isms.yaml', 'CLD.9.5.1');
    expect(renamableAt(service, uri, text, position)).toBeUndefined();
  });
});

describe('document symbols', () => {
  it('take anything that is written in a section that the language does not know', () => {
    const text =
      'people:\n  - {id: [a], name: {ja: [b]}}\nunknown:\n  - {id: {a: b}, name: {en: {c: d}}}\n  - {title: [e]}\n';
    const uri = `${fixtureFolder}isms.yaml`;
    const service = openFixture(text);
    expect(documentSymbols(service, uri, 'en').flatMap(({ children }) => children?.map(({ name }) => name))).toEqual([
      '—',
      '—',
      '—',
    ]);
  });

  it('are the sections with their entries', () => {
    const { service, uri } = at('risks.isms.yaml', 'risks');
    const outline = documentSymbols(service, uri, 'ja').map(({ name, detail, children }) => ({
      name,
      detail,
      children: children?.map((child) => `${child.name} ${child.detail ?? ''}`),
    }));
    expect(outline).toEqual([
      { name: 'risks', detail: 'リスク', children: ['RISK-001 隔離の失敗', 'RISK-002 漏えい'] },
    ]);
  });
});
