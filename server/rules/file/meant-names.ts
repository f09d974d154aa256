/** Names typed in full width of what is defined in half width. Whatever is defined as it is written is no slip. */
import { halfWidthOf } from '../../facts/half-width';
import { mark } from '../../facts/marks';
import type { Questions } from '../../workspace/questions';
import type { ReferenceKind } from '../../schema/field';
import { stepsOf } from '../support/scales';
import { isKnownControl } from './control-exists';

/** Whether nothing has the name as it is written, and something has it in half width. */
export function isMeantOtherwise(kind: ReferenceKind, id: string, ask: Questions): boolean {
  const meant = halfWidthOf(id);
  return meant !== undefined && !exists(kind, id, ask) && exists(kind, meant.value, ask);
}

function exists(kind: ReferenceKind, id: string, ask: Questions): boolean {
  if (kind === 'control') return isKnownControl(id, ask);
  return stepsOf(kind, ask)?.includes(id) ?? ask.has(mark.defines(kind, id));
}
