/**
 * Segregation of duties in the virtual environment: whoever administers hypervisor, network and application together can
 * do anything unseen.
 *
 * Administrators are judged over a system and all that it runs on and connects to. Everything above a combination has it
 * too, so it is reported only where it arises: on a system whose own administrators add a duty to what the person has
 * beneath, or whose links bring together duties that no one link has. Where links alone do that, every other system with
 * the same links does the same; then the first in reading order speaks for them all.
 */
import type { Bilingual } from '../../words/bilingual';
import type { System } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import { inReadingOrder, type Subject } from '../../workspace/subject';
import { atValue } from '../../check/anchors';
import { labelOf } from '../../check/label';
import { none, rule, type Draft, type RelatedLocation } from '../../check/rule';
import { dutiesByPerson, segregatedDuties, type Duties, type Duty } from './duties-by-person';
import { linksOf, mutuallyLinked, systemsLinkedTo, withSystemsBeneath, type SystemLink } from './links';
import { meetingsOnHost, type MeetingOnHost } from './shared-host';
import { allOf } from '../../words/listing';

const dutyNames: Readonly<Record<Duty, Bilingual>> = {
  hypervisor: { en: 'hypervisor', ja: 'ハイパーバイザ' },
  network: { en: 'network', ja: 'ネットワーク' },
  application: { en: 'application', ja: 'アプリケーション' },
};

const noDuties: ReadonlyMap<Duty, Subject<System>> = new Map();

/** A person in two or more duties, on the system where that arises. */
interface Combination {
  readonly system: Subject<System>;
  readonly person: string;
  readonly duties: Duties;
  /** Duties that nothing beneath gives the person: the system itself completes the combination. */
  readonly added: readonly Duty[];
  /** The direct links beneath which the person has a duty. */
  readonly links: readonly SystemLink[];
}

function combinationsArisingAt(system: Subject<System>, ask: Questions): readonly Combination[] {
  const beneath = withSystemsBeneath(system, ask);
  const combined = [...dutiesByPerson(beneath)].filter(([, duties]) => duties.size > 1);
  if (combined.length === 0) return [];
  const peers = mutuallyLinked(system, beneath, ask);
  const further = [...peers].flatMap((peer) => linksOf(peer, ask).filter(({ to }) => !peers.has(to)));
  const dutiesBeneath = further.map((link) => ({ link, people: dutiesByPerson(withSystemsBeneath(link.to, ask)) }));
  return combined.flatMap(([person, duties]): readonly Combination[] => {
    const inherited = dutiesBeneath.map(({ link, people }) => ({ link, duties: people.get(person) ?? noDuties }));
    if (inherited.some((each) => each.duties.size === duties.size)) return [];
    const added = [...duties.keys()].filter((duty) => !inherited.some((each) => each.duties.has(duty)));
    if (speakerAmong(peers, person, added) !== system) return [];
    const links = inherited.filter((each) => each.duties.size > 0).map(({ link }) => link);
    return [{ system, person, duties, added, links }];
  });
}

/** Of systems that reach each other, the first that gives the person one of the duties, else the first. */
function speakerAmong(peers: ReadonlySet<Subject<System>>, person: string, added: readonly Duty[]) {
  const inOrder = [...peers].sort(inReadingOrder);
  return inOrder.find(({ value }) => added.some((duty) => value.administrators?.[duty] === person)) ?? inOrder[0];
}

/** Whether an earlier system has the same links, and with them the same combination. */
function saidByAnEarlierSystem({ system, person, added, links }: Combination, ask: Questions): boolean {
  if (added.length > 0 || links.length === 0) return false;
  const [first = [], ...others] = links.map(({ to }) => systemsLinkedTo(to.value.id ?? '', ask));
  const alike = first.filter((each) => others.every((linked) => linked.includes(each)));
  const speaker = alike.find(
    (each) => each === system || combinationsArisingAt(each, ask).some((arising) => arising.person === person),
  );
  return speaker !== undefined && speaker !== system;
}

function toDraft({ system, person, duties, added, links }: Combination): Draft {
  const own = [...duties.keys()].filter((duty) => system.value.administrators?.[duty] === person);
  // The duty that completes the combination, else one that repeats it, else the link that brings it in.
  const blamed = added.filter((duty) => own.includes(duty)).at(-1) ?? own.at(-1);
  const related = [...duties].filter(([duty]) => duty !== blamed).map(([duty, place]) => placeOfDuty(duty, place));
  const names = segregatedDuties.filter((duty) => duties.has(duty)).map((duty) => dutyNames[duty]);
  return {
    variant: own.length === duties.size ? 'default' : 'beneath',
    anchor: atValue(system, blamed ? `/administrators/${blamed}` : (links.at(-1)?.at ?? '')),
    args: {
      name: labelOf(system),
      person,
      duties: allOf(names),
    },
    about: [person, ...[...duties].map(([duty, { value }]) => `${duty}@${value.id ?? ''}`).sort()],
    anyPlace: true,
    data: { person, duties: [...duties.keys()] },
    related,
  };
}

/** Blames the duty that stands last; the others are related. */
function toSharedDraft({ host, person, duties }: MeetingOnHost): readonly Draft[] {
  const places = [...duties].sort(([, left], [, right]) => inReadingOrder(left, right));
  const last = places.at(-1);
  if (!last) return none;
  const [duty, system] = last;
  const names = segregatedDuties.filter((each) => duties.has(each)).map((each) => dutyNames[each]);
  return [
    {
      variant: 'shared',
      anchor: atValue(system, `/administrators/${duty}`),
      args: { host: labelOf(host), person, duties: allOf(names) },
      about: [person, host.value.id ?? '', ...[...duties.keys()].sort()],
      anyPlace: true,
      data: { person, duties: [...duties.keys()] },
      related: places.slice(0, -1).map(([each, place]) => placeOfDuty(each, place)),
    },
  ];
}

function placeOfDuty(duty: Duty, system: Subject<System>): RelatedLocation {
  const { en, ja } = dutyNames[duty];
  const name = labelOf(system);
  return {
    anchor: atValue(system, `/administrators/${duty}`),
    message: { en: `Administers the ${en} of ${name.en} here`, ja: `ここで${name.ja}の${ja}を管理` },
  };
}

export const dutiesNotSegregated = rule({
  code: 'system/duties-not-segregated',
  severity: 'warning',
  on: 'systems',
  remarks: ['4.2.2.b'],
  clause: '4.2.2 b)',
  messages: {
    default: {
      en: 'One person, {person}, administers {duties} of {name}: give these duties to different people (4.2.2 b).',
      ja: '{name}の{duties}を{person}が一人で管理しています。職務を別の要員に分けてください(4.2.2 b)。',
    },
    beneath: {
      en: 'One person, {person}, administers {duties} of {name} and of what it runs on and connects to: give these duties to different people (4.2.2 b).',
      ja: '{name}とその稼働先及び接続先の{duties}を{person}が一人で管理しています。職務を別の要員に分けてください(4.2.2 b)。',
    },
    shared: {
      en: 'One person, {person}, administers {duties} of systems that share the host {host}: give these duties to different people (4.2.2 b).',
      ja: 'ホスト{host}を共有するシステムの{duties}を{person}が一人で管理しています。職務を別の要員に分けてください(4.2.2 b)。',
    },
  },
  check: (system, ask) => {
    const arising = combinationsArisingAt(system, ask).filter((each) => !saidByAnEarlierSystem(each, ask));
    return [...arising.map(toDraft), ...meetingsOnHost(system, ask).flatMap(toSharedDraft)];
  },
});
