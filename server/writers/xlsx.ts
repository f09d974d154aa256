/** A document as a workbook: the cover, and a sheet for each section that has a table. Every text stays a text. */
import type { DocumentView } from '../reports/view/view';
import { dayOfProperties } from './office/package';
import { coverName, coverSheet } from './xlsx/cover';
import { sheetOfSection, type TableSection } from './xlsx/sheets';
import { headerText, sheetNames } from './xlsx/text';
import { writeBook } from './xlsx/workbook';
import type { Write } from './writer';

export const write: Write = ({ view }) => {
  const tables = view.sections.filter((section): section is TableSection => section.table !== undefined);
  const [first = '', ...names] = sheetNames([coverName(view), ...tables.map(({ heading }) => heading)]);
  return writeBook({
    language: view.language,
    title: view.title,
    creator: view.organization,
    day: dayOfProperties(view),
    paper: view.paper,
    ...runningText(view),
    sheets: [
      coverSheet(view, first),
      ...tables.map((section, index) => sheetOfSection(section, names[index] ?? '', view)),
    ],
  });
};

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
