/** Views for tests of writers: of examples, and put together by hand. */
import { reports, type ReportName } from '../../server/reports/reports';
import type { DocumentView, ItemRow, Table } from '../../server/reports/view/view';
import type { WrittenDocument } from '../../server/writers/writer';
import type { Language } from '../../server/words/bilingual';
import { openProject, readExample } from '../properties/projects';

export interface ExampleDocument extends WrittenDocument {
  /** All rows of all tables, in their order, without groups and without what is counted from other tables. */
  readonly items: readonly ItemRow[];
}

/** A document of one of the examples. */
export function rowsIn(example: string, name: ReportName, language: Language): ExampleDocument {
  const { texts, files } = readExample(example);
  const { service, project } = openProject(texts, { files });
  const { data, view } = reports[name];
  const drawn = view(project(), service, language);
  return { data: data(project(), service, language), view: drawn, items: itemsOf(drawn) };
}

export function itemsOf({ sections }: DocumentView): readonly ItemRow[] {
  return sections
    .flatMap(({ table }) => (table === undefined || table.derived ? [] : table.rows))
    .filter((row): row is ItemRow => row.kind === 'row');
}

/** A document of these tables alone, each in a section that is called like it. */
export function viewOf(tables: readonly Table[], more: Partial<DocumentView> = {}): DocumentView {
  return {
    name: 'test',
    language: 'en',
    title: 'Test',
    organization: 'Example',
    reference: 'T-1',
    paper: 'A4',
    tiles: [],
    facets: [],
    sections: tables.map((table) => ({ id: table.id, heading: table.id, table })),
    ...more,
  };
}
