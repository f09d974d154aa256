/** The drawings of two scales in programs that know tables alone: what stands in a cell, as letters. */
import type { Drawing, Mark, MarkLook, MarkShape, MatrixDrawing } from '../../reports/view/drawing';
import type { Section } from '../../reports/view/view';
import type { Language } from '../../words/bilingual';
import { writerWords } from '../words';

/** As style sheets have them: pale, so that what stands on them is read, and printed without much ink. */
export const toneFills = { none: 'FFFFFF', low: 'E6F4EA', medium: 'FFF4D6', high: 'FBE0DE' } as const;

export function matricesOf({ drawings = [] }: Section): readonly MatrixDrawing[] {
  return drawings.filter((drawing: Drawing) => drawing.kind === 'matrix');
}

const shapeSigns: Readonly<Record<MarkShape, string>> = { round: '●', box: '■', left: '◖', right: '◗' };

/** The sign of each mark's shape, where there are several shapes; where all are alike, it says nothing. */
export function shapeSignsIn({ cells }: MatrixDrawing): (mark: Mark) => string {
  const shapes = new Set(cells.flat().flatMap(({ marks }) => marks.map(({ shape }) => shape)));
  return ({ shape }) => (shapes.size > 1 ? shapeSigns[shape] : '');
}

const lookSigns: Readonly<Record<MarkLook, string>> = { plain: '', filled: '✓', struck: '×', dashed: '○' };

/** For what has no lines and no colours within a text. */
export function lookSign({ look }: Mark): string {
  return lookSigns[look];
}

/** What these signs stand for, by the words of the legend; nothing where there are none. */
export function lookLegend({ cells }: MatrixDrawing, language: Language): string | undefined {
  const looks = new Set(cells.flat().flatMap(({ marks }) => marks.map(({ look }) => look)));
  const used = (['filled', 'struck', 'dashed'] as const).filter((look) => looks.has(look));
  if (used.length === 0) return undefined;
  const words = { filled: 'lookFilled', struck: 'lookStruck', dashed: 'lookDashed' } as const;
  return used.map((look) => `${lookSigns[look]} = ${writerWords[words[look]][language]}`).join('　');
}

/** Before the title of the columns, and behind those of the rows. */
export function cornerOf({ down, across }: MatrixDrawing): string {
  return `↑ ${down.title}\n→ ${across.title}`;
}
