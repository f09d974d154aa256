import { createPositionTable, type PositionTable } from '../yaml/positions';
import { splitIntoSlices, type Slice } from '../yaml/slices';
import { styleOf, type FileStyle } from './splice';

/** A text that is being edited, with what is known of it: found out when first asked for, and once. */
export interface EditingText {
  readonly text: string;
  readonly slices: readonly Slice[];
  readonly style: FileStyle;
  readonly positions: PositionTable;
}

export function createEditingText(text: string): EditingText {
  let slices: readonly Slice[] | undefined;
  let style: FileStyle | undefined;
  let positions: PositionTable | undefined;
  return {
    text,
    get slices() {
      return (slices ??= splitIntoSlices(text));
    },
    get style() {
      return (style ??= styleOf(text));
    },
    get positions() {
      return (positions ??= createPositionTable(text));
    },
  };
}
