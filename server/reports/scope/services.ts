/** All services that are written, in scope or not on this day. */
import type { Questions } from '../../workspace/questions';
import { isInScope } from '../../workspace/scope';
import type { References } from '../references';
import { keysOf } from '../systems/keys';
import type { Texts } from '../texts';
import type { ServiceRow } from './model';

export function serviceRows(ask: Questions, texts: Texts, references: References): readonly ServiceRow[] {
  const entries = ask.entries('services');
  const keys = keysOf('service', entries);
  return entries.map((entry): ServiceRow => {
    const { value } = entry;
    return {
      key: keys.get(entry) ?? '',
      id: value.id ?? '',
      name: texts.read(value.name) || (value.id ?? ''),
      roles: value.roles ?? [],
      model: value.model,
      deployment: value.deployment,
      supplier: texts.read(value.supplier),
      uses: (value.uses ?? []).map((id) => {
        const used = ask.definition('service', id);
        return { id, name: references.nameOf('service', id), key: used && keys.get(used) };
      }),
      owner: value.owner === undefined ? '' : references.nameOf('person', value.owner),
      since: value.since,
      until: value.until,
      inScope: isInScope(value, ask.today),
      place: references.placeOf(entry),
      entry: references.entryOf(entry),
    };
  });
}
