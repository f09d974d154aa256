/**
 * Segregation of duties between systems that share a host: hypervisor and virtual switch side by side, without a machine
 * above them through which the one would reach the other.
 */
import { mark } from '../../facts/marks';
import type { System } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';
import { atEntry } from '../../check/anchors';
import { labelOf } from '../../check/label';
import { none, rule, type Draft } from '../../check/rule';
import { allOf } from '../../words/listing';
import { dutiesByPerson, dutyNames, placeOfDuty, segregatedDuties } from './duties';
import { withSystemsBeneath } from './links';

/** More systems on one host than anybody lists: the search must end. */
const mostAbove = 1000;

export const dutiesOnSharedHost = rule({
  code: 'system/duties-not-segregated',
  severity: 'warning',
  on: 'systems',
  remarks: ['4.2.2.b'],
  clause: '4.2.2 b)',
  messages: {
    shared: {
      en: 'One person, {person}, administers {duties} of systems that share {name}: give these duties to different people (4.2.2 b).',
      ja: '{name}を共有するシステムの{duties}を{person}が一人で管理しています。職務を別の要員に分けてください(4.2.2 b)。',
    },
  },
  check: (system, ask) => {
    const above = systemsOn(system, ask);
    if (above.length < 2) return none;
    const combined = [...dutiesByPerson([system, ...above])].filter(([, duties]) => duties.size > 1);
    return combined.flatMap(([person, duties]): readonly Draft[] => {
      if ([system, ...above].some((each) => combinesBeneath(each, person, ask))) return [];
      if (above.some((each) => combinesAbove(each, person, ask))) return [];
      const names = segregatedDuties.filter((duty) => duties.has(duty));
      return [
        {
          variant: 'shared',
          anchor: atEntry(system),
          args: { name: labelOf(system), person, duties: allOf(names.map((duty) => dutyNames[duty])) },
          about: [person, ...[...duties].map(([duty, { value }]) => `${duty}@${value.id ?? ''}`).sort()],
          data: { person, duties: names },
          related: [...duties].map(([duty, place]) => placeOfDuty(duty, place)),
        },
      ];
    });
  },
});

/** What runs on a system, directly or not. */
function systemsOn({ value: { id } }: Subject<System>, ask: Questions): readonly Subject<System>[] {
  if (id === undefined) return [];
  const ids = new Set([id]);
  const found: Subject<System>[] = [];
  for (const each of ids) {
    for (const system of ask.all(mark.connectsTo(each))) {
      if (system.value.runsOn !== each || found.includes(system) || found.length >= mostAbove) continue;
      found.push(system);
      if (system.value.id !== undefined) ids.add(system.value.id);
    }
  }
  return found;
}

/** Said already, of the system through which the duties come together. */
function combinesBeneath(system: Subject<System>, person: string, ask: Questions): boolean {
  return (dutiesByPerson(withSystemsBeneath(system, ask)).get(person)?.size ?? 0) > 1;
}

/** Said of the nearest system that they share. */
function combinesAbove(system: Subject<System>, person: string, ask: Questions): boolean {
  const above = systemsOn(system, ask);
  return above.length > 1 && (dutiesByPerson([system, ...above]).get(person)?.size ?? 0) > 1;
}
