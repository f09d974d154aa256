/** Paper, fonts, and what stands on every page. All lengths in twentieths of a point, as the format has them. */
import {
  AlignmentType,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type IPropertiesOptions,
  type ISectionOptions,
} from 'docx';
import type { DocumentView } from '../../reports/view/view';
import type { Language } from '../../words/bilingual';

/** The long side first. */
const papers = { A4: [16_838, 11_906], A3: [23_811, 16_838] } as const;
const margin = { top: 1000, bottom: 900, left: 720, right: 720, header: 450, footer: 400 } as const;

export interface Page {
  /** Between the margins. */
  readonly width: number;
  readonly height: number;
}

export function pageOf({ paper }: DocumentView): Page {
  const [width, height] = papers[paper];
  return { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
}

/** In half points. */
export const sizes = { title: 40, heading: 24, text: 18, table: 16, running: 16 } as const;

export const red = 'B00020';
const grey = '444444';

/** Japanese in every document: names and texts of an ISMS may be, whatever the language of its titles. */
export function fontIn(language: Language): { ascii: string; hAnsi: string; eastAsia: string; cs: string } {
  const latin = language === 'ja' ? 'Yu Gothic' : 'Calibri';
  return { ascii: latin, hAnsi: latin, eastAsia: 'Yu Gothic', cs: latin };
}

export function stylesIn(language: Language): NonNullable<IPropertiesOptions['styles']> {
  return {
    default: {
      document: {
        run: {
          font: fontIn(language),
          size: sizes.text,
          // Latin letters are those of English words, also among Japanese: otherwise words break anywhere.
          language: { value: 'en-US', eastAsia: 'ja-JP' },
        },
      },
      title: { run: { font: fontIn(language), size: sizes.title, bold: true, color: '1A1A1A' } },
      heading1: {
        run: { font: fontIn(language), size: sizes.heading, bold: true, color: '1A1A1A' },
        paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
      },
    },
  };
}

export function sectionOf(view: DocumentView): Omit<ISectionOptions, 'children'> {
  const { title, organization, reference, stamp, paper } = view;
  const [long, short] = papers[paper];
  const running = { size: sizes.running, color: grey } as const;
  const { width } = pageOf(view);
  const tabStops = [
    { type: TabStopType.CENTER, position: Math.round(width / 2) },
    { type: TabStopType.RIGHT, position: width },
  ];
  return {
    properties: {
      // The library turns the sheet round: it wants the sides of one that stands.
      page: { size: { width: short, height: long, orientation: PageOrientation.LANDSCAPE }, margin },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            tabStops,
            children: [
              new TextRun({ children: [organization, new Tab(), title], ...running }),
              ...(stamp === undefined
                ? []
                : [new TextRun({ children: [new Tab(), stamp], size: 28, bold: true, color: red })]),
            ],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.LEFT,
            tabStops,
            children: [
              new TextRun({
                children: [reference, new Tab(), new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                ...running,
              }),
            ],
          }),
        ],
      }),
    },
  };
}
