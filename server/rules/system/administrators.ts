/** Segregation of duties begins with names: nobody can tell whose hands a host is in while it names no administrator. */
import type { System } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { entryAt } from '../../check/anchors';
import { labelOf } from '../../check/label';
import { none, rule } from '../../check/rule';
import { choose, people } from '../support/choices';
import { missingAnchor } from '../support/missing-field';

const layers = ['hypervisor', 'os', 'network', 'application'] as const;

/** The layer that each kind is administered by first of all. */
const ownLayer = {
  host: { at: '/administrators/os', what: { en: 'administrator of the host', ja: 'ホストの管理者' } },
  hypervisor: {
    at: '/administrators/hypervisor',
    what: { en: 'administrator of the hypervisor', ja: 'ハイパーバイザの管理者' },
  },
} as const;

function ownLayerOf({ kind }: System) {
  return kind === 'host' || kind === 'hypervisor' ? ownLayer[kind] : undefined;
}

/** What stands there and names no layer has a finding of its own: a placeholder, a list, an alias, an unknown layer. */
function isWrittenOtherwise(system: Subject<System>): boolean {
  return (
    system.has('/administrators') && !layers.some((layer) => system.place(`/administrators/${layer}`) !== undefined)
  );
}

/** Whoever administers what it runs on is likely; then everybody. */
function likelyAdministrators({ value }: Subject<System>, ask: Questions) {
  const beneath = value.runsOn === undefined ? undefined : ask.definition('system', value.runsOn);
  return people(ask, [beneath?.value.administrators?.os, beneath?.value.administrators?.hypervisor]);
}

export const administratorMissing = rule({
  code: 'system/administrator-missing',
  severity: 'warning',
  on: 'systems',
  remarks: ['4.2.2.b'],
  clause: '4.2.2 b)',
  messages: {
    default: {
      en: 'Nobody is named who administers {name}: without names, nobody can tell whether duties are segregated (4.2.2 b).',
      ja: '{name}の管理者が一人も書かれておらず、職務が分離されているかを確かめられません(4.2.2 b)。',
    },
  },
  check: (system) => {
    if (!ownLayerOf(system.value)) return none;
    if (layers.some((layer) => system.has(`/administrators/${layer}`)) || isWrittenOtherwise(system)) return none;
    return [{ anchor: missingAnchor(system, '/administrators'), args: { name: labelOf(system) } }];
  },
  fix: ({ anchor }, ask) => {
    const system = entryAt(anchor, 'systems');
    const layer = system && ownLayerOf(system.value);
    return layer ? choose(system, layer.at, layer.what, likelyAdministrators(system, ask)) : [];
  },
});
