/** What the sections of the report have in common. */
import type { Bilingual, Language } from '../../words/bilingual';
import { withoutEmptyColumns } from '../view/empty-columns';
import { columnIn } from '../view/column';
import type { Column, Table } from '../view/view';
import type { AuditReport } from './model';
import { auditWords } from './words';

export type Say = (word: keyof typeof auditWords) => string;

export const sayIn =
  (language: Language): Say =>
  (word) =>
    auditWords[word][language];

/** A column that is called by a word, or by a name that is made. */
export function column(
  id: string,
  title: string | Bilingual,
  width: number,
  report: Pick<AuditReport, 'language'>,
  more: Partial<Column> = {},
): Column {
  return columnIn(report.language)(id, title, width, more);
}

export function tableOf(table: Table): Table {
  return withoutEmptyColumns(table, []);
}
