/**
 * The virtual environment as boxes: machines above the switch that they use first, both above their hypervisor, all within
 * their host; networks outside the hosts below. Each system has one box, whatever is written of it.
 */
import { filled } from '../../words/filled';
import { enumerated } from '../../words/listing';
import type { Box, BoxesDrawing } from '../view/drawing';
import { namesOf, systemBox, type BoxSource } from './box';
import type { SystemRow, SystemsData } from './model';
import { placementOf, type Placement } from './placement';
import { systemsWords as words } from './words';
import type { Language } from '../../words/bilingual';

export function environmentDrawing({ systems, notes }: SystemsData, language: Language): BoxesDrawing {
  const placement = placementOf(systems);
  const services = new Set(systems.map(({ service }) => service?.id ?? ''));
  const source: Source = { language, notes, severalServices: services.size > 1, placement };
  const { roots, above } = placement;
  const carriers = roots.filter((root) => root.kind === 'host' || above(root).length > 0);
  const others = roots.filter((root) => !carriers.includes(root));
  const outside = others.filter(({ kind }) => kind === 'network' || kind === 'firewall');
  const rest = others.filter((root) => !outside.includes(root));
  const group = (id: string, kind: string | undefined, boxes: readonly Box[]): readonly Box[] =>
    boxes.length === 0 ? [] : [{ ...row(id, boxes), kind }];
  return {
    kind: 'boxes',
    id: 'environment',
    title: words.drawing[language],
    summary: filled(words.shown[language], { systems: String(systems.length), notes: String(notes.length) }),
    boxes: [
      ...group(
        'carriers',
        undefined,
        carriers.map((root) => carrierOf(root, source)),
      ),
      ...group(
        'outside',
        words.physical[language],
        outside.map((root) => withLink(root, source)),
      ),
      ...group(
        'rest',
        carriers.length + outside.length === 0 ? undefined : words.elsewhere[language],
        rest.map((root) => withLink(root, source)),
      ),
    ],
    notes: notes.map(({ message, place, isSuppressed }) => ({
      text: message,
      place,
      isCalm: isSuppressed ? true : undefined,
    })),
    legend: [words.legendStands[language], words.legendBadges[language], words.legendDashed[language]],
  };
}

interface Source extends BoxSource {
  readonly placement: Placement;
}

/** A host, or what stands in the place of one that nobody describes. */
function carrierOf(root: SystemRow, source: Source): Box {
  if (root.kind === 'host') return standing(root, source);
  const inside = standing(root, source);
  return {
    ...column(`around ${root.key}`, [inside]),
    kind: words.noHost[source.language],
    outline: 'dashed',
    weight: inside.weight,
  };
}

/** A system with all that stands on it: within a host, above anything else. */
function standing(system: SystemRow, source: Source): Box {
  const { placement } = source;
  const over = placement.above(system);
  const box = systemBox(system, source, placement.roots.includes(system));
  const links = linkBelow(system, source);
  if (system.kind === 'host') {
    const inside = over.length === 0 ? [] : [stacks(system, over, source)];
    return { ...box, boxes: [...inside, ...links], weight: inside[0]?.weight ?? 1 };
  }
  if (over.length === 0) return box;
  const standingOn = stacks(system, over, source);
  return { ...column(`with ${system.key}`, [standingOn, box, ...links]), weight: standingOn.weight };
}

/** Each switch with the machines that use it first; beside them what uses none of these. */
function stacks(on: SystemRow, over: readonly SystemRow[], source: Source): Box {
  const switches = over.filter(({ kind }) => kind === 'virtual-switch' || kind === 'network');
  const keys = new Set(switches.map(({ key }) => key));
  const firstSwitch = ({ networks }: SystemRow): string | undefined =>
    networks.find(({ key }) => key !== undefined && keys.has(key))?.key;
  const machines = over.filter(({ key }) => !keys.has(key));
  const stack = (each: SystemRow): Box => {
    const users = machines.filter((machine) => firstSwitch(machine) === each.key);
    const below = withLink(each, source);
    if (users.length === 0) return below;
    const above = row(
      `users of ${each.key}`,
      users.map((user) => withLink(user, source)),
    );
    return { ...column(`stack ${each.key}`, [above, below]), weight: above.weight };
  };
  return row(`on ${on.key}`, [
    ...switches.map(stack),
    ...machines.filter((machine) => firstSwitch(machine) === undefined).map((each) => withLink(each, source)),
  ]);
}

/** A system, and below it the line to what it is connected to. */
function withLink(system: SystemRow, source: Source): Box {
  const box = standing(system, source);
  const links = system.kind === 'host' || source.placement.above(system).length > 0 ? [] : linkBelow(system, source);
  return links.length === 0 ? box : { ...column(`linked ${system.key}`, [box, ...links]), weight: box.weight };
}

function linkBelow(system: SystemRow, { language }: Source): readonly Box[] {
  const { key, kind, networks } = system;
  if (networks.length === 0) return [];
  const word = kind === 'virtual-machine' ? 'virtualNic' : kind === 'host' ? 'physicalNic' : 'connected';
  const text = filled(words[word][language], { networks: enumerated(namesOf(networks, language), language) });
  return [{ ...column(`link ${key}`, []), outline: 'link', lines: [text] }];
}

function column(id: string, boxes: readonly Box[]): Box {
  return { id, name: '', outline: 'group', arrange: 'column', boxes };
}

function row(id: string, boxes: readonly Box[]): Box {
  const weight = boxes.reduce((sum, box) => sum + (box.weight ?? 1), 0);
  return { id, name: '', outline: 'group', arrange: 'row', boxes, weight };
}
