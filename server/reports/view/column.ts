/** Columns of a table in one language. */
import type { Bilingual, Language } from '../../words/bilingual';
import type { Column } from './view';

type ColumnMaker = (id: string, title: string | Bilingual, width: number, more?: Partial<Column>) => Column;

/** Makes columns that are called by a word, or by a name that is made. */
export function columnIn(language: Language): ColumnMaker {
  return (id, title, width, more = {}) => ({
    id,
    title: typeof title === 'string' ? title : title[language],
    width,
    ...more,
  });
}
