import { mark } from '../../facts/marks';
import type { Questions } from '../../workspace/questions';
import { identify } from './control-number';

/** Whether the id may be a control of the project, as far as anybody can tell. */
export function controlExists(id: string, ask: Questions): boolean {
  return isKnownControl(id, ask) || mayExist(id, ask);
}

/** Whether the id is a control of ISO/IEC 27017, of annex A in the edition in force, or the organisation's own. */
export function isKnownControl(id: string, ask: Questions): boolean {
  if (ask.catalog.cloudControl(id)) return true;
  if (id.startsWith('A.') && ask.catalog.annexControl(ask.edition, id)) return true;
  return ask.has(mark.defines('control', id));
}

/** What seems to be missing may stand in what was not read, or in files that nobody has shown while there is no root. */
function mayExist(id: string, ask: Questions): boolean {
  const { kind } = identify(id, ask.catalog, ask.edition, []);
  // A number of a catalogue is no control of one's own; of which edition annex A is, only the project says.
  if (kind === 'unknown') return !ask.hasRoot || ask.unread('ownControls');
  return kind === 'edition' && (!ask.hasRoot || ask.unread('standards'));
}
