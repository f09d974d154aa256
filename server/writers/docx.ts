/** A document for word processors: the cover, and each section with its table, on pages that name themselves. */
import type { Table } from 'docx';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import type { DocumentView, Section } from '../reports/view/view';
import { boxesParts } from './docx/boxes';
import { coverParts, factParts, headingOf, space, titleOf } from './docx/cover';
import { matrixParts } from './docx/matrix';
import { pageOf, sectionOf, stylesIn, type Page } from './docx/page';
import { tableOf } from './docx/table';
import { dayOfProperties, repacked } from './office/package';
import type { Write } from './writer';

export const write: Write = async ({ view }) => {
  const { title, organization, language, cover, sections } = view;
  const page = pageOf(view);
  const document = new Document({
    title,
    creator: organization,
    lastModifiedBy: organization,
    styles: stylesIn(language),
    sections: [
      {
        ...sectionOf(view),
        children: [
          titleOf(view),
          ...(cover ? coverParts(cover, page, language) : []),
          ...sections.flatMap((section) => partsOf(section, page, view)),
        ],
      },
    ],
  });
  const day = dayOfProperties(view).toISOString().replace(/\.\d+/, '');
  // The library takes the days of the properties from the clock.
  return repacked(new Uint8Array(await Packer.toArrayBuffer(document)), (part, text) =>
    part === 'docProps/core.xml' ? text.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${day}`) : text,
  );
};

/** Behind a cover, tables of rows begin on pages of their own. */
function partsOf(section: Section, page: Page, { language, cover }: DocumentView): readonly (Paragraph | Table)[] {
  const { heading, paragraphs = [], facts = [], drawings = [], table } = section;
  return [
    headingOf(heading, cover !== undefined && table !== undefined && !table.derived),
    ...paragraphs.flatMap((text) =>
      text.split('\n').map((line) => new Paragraph({ spacing: { after: 80 }, children: [new TextRun(line)] })),
    ),
    ...factParts(facts, page, language),
    // Each in its place among the others.
    ...drawings.flatMap((drawing) =>
      drawing.kind === 'boxes' ? boxesParts(drawing, page) : matrixParts(drawing, page),
    ),
    ...(table ? [tableOf(table, page, language), space()] : []),
  ];
}
