/** Everyday words for what controls are about: somebody who looks for one types テナント, not the title. */
import common from '../../catalogs/common-words.json';
import type { Control } from './types';

export function createCommonWords(): (control: Control) => readonly string[] {
  const byControl = new Map<string, readonly string[]>();
  for (const { words, controls } of common.words)
    for (const id of controls) byControl.set(id, [...(byControl.get(id) ?? []), ...words]);
  return (control) => [...new Set(keysOf(control).flatMap((key) => byControl.get(key) ?? []))];
}

/** What the table may call a control: by its own id, or by the number that it has or had in 2013. */
function keysOf(control: Control): readonly string[] {
  if (control.standard === '27017') return [control.id];
  const older = control.edition === '2013' ? [control.id] : control.counterparts;
  return [control.id, ...older.map((id) => id.slice('A.'.length))];
}
