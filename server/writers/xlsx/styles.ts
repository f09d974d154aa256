/** How cells look. */
import type { CellStyle, WriteOptions } from 'hucre/xlsx';
import type { Language } from '../../words/bilingual';
import { toneFills } from '../layout/matrix';

export type StyleName =
  | 'title'
  | 'stamp'
  | 'heading'
  | 'note'
  | 'label'
  | 'value'
  | 'head'
  | 'headCenter'
  | 'headEnd'
  | 'group'
  | 'id'
  | 'text'
  | 'center'
  | 'number'
  | 'box'
  | 'toneLow'
  | 'toneMedium'
  | 'toneHigh';

/** Fonts that come with the programs that people open this with; this one needs less room between lines than others. */
const fonts = { ja: 'Meiryo UI', en: 'Calibri' } as const;
const size = 9;
const line = { style: 'thin', color: { rgb: '8A8A8A' } } as const;
const framed = { top: line, right: line, bottom: line, left: line } as const;

export function stylesIn(language: Language): {
  readonly font: NonNullable<WriteOptions['defaultFont']>;
  readonly cells: Readonly<Record<StyleName, CellStyle>>;
} {
  const font = { name: fonts[language], size };
  const bold = { ...font, bold: true };
  const fill = (rgb: string): CellStyle['fill'] => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } });
  const wrapped = { vertical: 'top', wrapText: true } as const;
  const head: CellStyle = {
    font: bold,
    fill: fill('E9EDF2'),
    border: framed,
    alignment: { vertical: 'center', wrapText: true },
  };
  return {
    font,
    cells: {
      title: { font: { ...bold, size: 18 }, alignment: { vertical: 'center' } },
      stamp: {
        font: { ...bold, size: 14, color: { rgb: 'B00020' } },
        alignment: { horizontal: 'right', vertical: 'center' },
      },
      heading: { font: { ...bold, size: 13 }, alignment: { vertical: 'center' } },
      note: { font: { ...font, color: { rgb: '444444' } }, alignment: wrapped },
      label: { font: bold, fill: fill('F4F6F8'), border: framed, alignment: wrapped },
      value: { font, border: framed, alignment: wrapped },
      head,
      headCenter: { ...head, alignment: { ...head.alignment, horizontal: 'center' } },
      headEnd: { ...head, alignment: { ...head.alignment, horizontal: 'right' } },
      // Not wrapped: it runs on over the empty cells beside it, and nothing has to be joined, which sorting refuses.
      group: {
        font: bold,
        fill: fill('F4F6F8'),
        border: { top: line, bottom: line },
        alignment: { vertical: 'center' },
      },
      // As text, so that it is still one when somebody types over it: 5.10 is no number. Long texts are none of these:
      // some versions of Excel show signs instead of them.
      id: { font: bold, border: framed, alignment: wrapped, numFmt: '@' },
      text: { font, border: framed, alignment: wrapped },
      center: { font, border: framed, alignment: { ...wrapped, horizontal: 'center' } },
      number: { font, border: framed, alignment: { ...wrapped, horizontal: 'right' } },
      box: { font, border: framed },
      toneLow: { font, border: framed, alignment: wrapped, fill: fill(toneFills.low) },
      toneMedium: { font, border: framed, alignment: wrapped, fill: fill(toneFills.medium) },
      toneHigh: { font, border: framed, alignment: wrapped, fill: fill(toneFills.high) },
    },
  };
}
