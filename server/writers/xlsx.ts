/** A document as a workbook: the cover, and a sheet for each section that has a table. Every text stays a text. */
import type { DocumentView, Section } from '../reports/view/view';
import type { Language } from '../words/bilingual';
import { filled } from '../words/filled';
import { matricesOf } from './layout/matrix';
import { dayOfProperties } from './office/package';
import { writerWords } from './words';
import { coverName, coverSheet } from './xlsx/cover';
import { sheetOfMatrices } from './xlsx/matrix';
import { sheetOfSection, type TableSection } from './xlsx/sheets';
import { headerText, sheetNames } from './xlsx/text';
import { writeBook, type BookSheet } from './xlsx/workbook';
import type { Write } from './writer';

export const write: Write = ({ view }) => {
  const sheets = view.sections.flatMap(sheetsOf);
  const [first = '', ...names] = sheetNames([coverName(view), ...sheets.map(({ title }) => title(view.language))]);
  return writeBook({
    language: view.language,
    title: view.title,
    creator: view.organization,
    day: dayOfProperties(view),
    paper: view.paper,
    ...runningText(view),
    sheets: [coverSheet(view, first), ...sheets.map(({ sheet }, index) => sheet(names[index] ?? '', view))],
  });
};

interface PlannedSheet {
  readonly title: (language: Language) => string;
  readonly sheet: (name: string, view: DocumentView) => BookSheet;
}

/** A table's columns are no grid for a drawing: it stands before it, on a sheet of its own. */
function sheetsOf(section: Section): readonly PlannedSheet[] {
  const { heading, table } = section;
  const drawn: PlannedSheet = {
    title: (language) => filled(writerWords.drawing[language], { heading }),
    sheet: (name, view) => sheetOfMatrices(section, name, view),
  };
  const rows = (of: TableSection): PlannedSheet => ({
    title: () => heading,
    sheet: (name, view) => sheetOfSection(of, name, view),
  });
  return [...(matricesOf(section).length > 0 ? [drawn] : []), ...(table ? [rows({ ...section, table })] : [])];
}

/** On every page, in the codes of Excel: left, centre, right; a blank ends a size before a text that may begin with a digit. */
function runningText({ title, organization, reference, stamp }: DocumentView): {
  readonly pageHeader: string;
  readonly pageFooter: string;
} {
  const marked = stamp === undefined ? '' : `&R&"-,Bold"&KB00020&14 ${headerText(stamp)}`;
  return {
    pageHeader: `&L&9 ${headerText(organization)}&C&9 ${headerText(title)}${marked}`,
    pageFooter: `&L&9 ${headerText(reference)}&R&9 &P / &N`,
  };
}
