import { mark } from '../../facts/marks';
import type { Questions } from '../../workspace/questions';
import { identify } from './control-number';

/** Whether the id is a control of ISO/IEC 27017, of annex A in the edition in force, or the organisation's own. */
export function controlExists(id: string, ask: Questions): boolean {
  if (ask.catalog.cloudControl(id)) return true;
  if (id.startsWith('A.') && ask.catalog.annexControl(ask.edition, id)) return true;
  if (ask.has(mark.defines('control', id))) return true;
  // What seems to be missing may stand in the part that was not read. A number of a catalogue cannot.
  return ask.unread('ownControls') && identify(id, ask.catalog, ask.edition, []).kind === 'unknown';
}
