/** Room on paper belongs to what says something: columns without a word in them are not drawn. */
import { describe, expect, it } from 'vitest';
import { reports, type ReportName } from '../../server/reports/reports';
import { isEmpty } from '../../server/reports/view/cells';
import { withoutEmptyColumns } from '../../server/reports/view/empty-columns';
import type { DocumentView, Row, Table } from '../../server/reports/view/view';
import { openProject, readExample, type Texts } from '../properties/projects';

const viewOf = (name: ReportName, { texts, files }: { readonly texts: Texts; readonly files: ReadonlySet<string> }) => {
  const { service, project } = openProject(texts, { files });
  return reports[name].view(project(), service, 'ja');
};

function emptyColumns({ sections }: DocumentView): readonly string[] {
  return sections.flatMap(({ table }) => (table ? emptyIn(table) : []));
}

function emptyIn({ columns, rows }: Table): readonly string[] {
  const items = rows.flatMap((row) => (row.kind === 'row' ? [row] : []));
  return columns
    .filter((_, index) => items.length > 0 && items.every(({ cells }) => isEmpty(cells[index])))
    .map(({ id }) => id);
}

describe('columns without a word in them', () => {
  it('stand in no document of the examples, but for a pen', () => {
    for (const example of ['cloud', 'customer', 'infrastructure'] as const) {
      const read = readExample(example);
      for (const name of ['soa', 'conformity', 'due'] as const) {
        const left = emptyColumns(viewOf(name, read)).filter((id) => !id.startsWith('auditor'));
        // Whom a control speaks for is said by an empty cell as well.
        expect(left.filter((id) => id !== 'provider')).toEqual([]);
      }
    }
  });

  it('stay where a decision is to be written into them', () => {
    const { texts, files } = readExample('cloud');
    const undecided = new Map(
      [...texts].map(([uri, text]) => [uri, /soa.*yaml$/.test(uri) ? 'soa: {controls: []}\n' : text]),
    );
    const { sections } = viewOf('soa', { texts: undecided, files });
    for (const { table } of sections.filter(({ id }) => id === '27017' || id === '27001')) {
      const ids = table?.columns.map(({ id }) => id) ?? [];
      expect(ids).toEqual(expect.arrayContaining(['decision', 'reason', 'basis', 'status', 'owner', 'auditorNote']));
      expect(ids).not.toContain('implementation');
    }
  });

  it('take their cells with them, and no other', () => {
    const row = (key: string, ...cells: readonly string[]): Row => ({ kind: 'row', key, name: key, cells });
    const table: Table = {
      id: 't',
      columns: ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id, width: 1, forAuditor: id === 'd' })),
      rows: [row('1', 'x', '', '', ''), { kind: 'group', key: 'g', level: 1, text: 'g' }, row('2', 'y', '', 'z', '')],
    };
    const { columns, rows } = withoutEmptyColumns(table, []);
    expect(columns.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
    expect(rows.map((each) => (each.kind === 'row' ? each.cells : []))).toEqual([['x', '', ''], [], ['y', 'z', '']]);
    expect(withoutEmptyColumns(table, ['b'])).toBe(table);
    expect(withoutEmptyColumns({ ...table, rows: [] }, []).columns).toHaveLength(4);
  });
});
