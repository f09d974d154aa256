/** How systems stand on each other: what one runs on and connects to, directly and further down. */
import type { Pointer } from '../../facts/fields';
import type { System } from '../../facts/model';
import { mark } from '../../facts/marks';
import { isSystemInScope } from '../../workspace/scope';
import type { Questions } from '../../workspace/questions';
import type { Subject } from '../../workspace/subject';

export interface SystemLink {
  /** Where the system names the other one. */
  readonly at: Pointer;
  readonly to: Subject<System>;
}

/** The systems that a system runs on and connects to directly, in the order in which it names them; those of today only. */
export function linksOf(system: Subject<System>, ask: Questions): readonly SystemLink[] {
  const { runsOn, networks = [] } = system.value;
  const named = [
    ...(runsOn === undefined ? [] : [{ at: '/runsOn', id: runsOn }]),
    ...networks.map((id, index) => ({ at: `/networks/${index}`, id })),
  ];
  return named.flatMap(({ at, id }) => {
    const to = ask.definition('system', id);
    return to && isSystemInScope(to.value, ask) ? [{ at, to }] : [];
  });
}

/** The systems that name a system as what they run on or connect to; those of today only. */
export function systemsLinkedTo(id: string, ask: Questions): readonly Subject<System>[] {
  return ask.all(mark.connectsTo(id)).filter(({ value }) => isSystemInScope(value, ask));
}

/** So many systems are looked at beneath one: nobody builds higher, and of a chain of thousands each would see all others. */
const mostBeneath = 500;

/** A system and all that it runs on and connects to, directly or not; the nearest first. */
export function withSystemsBeneath(system: Subject<System>, ask: Questions): ReadonlySet<Subject<System>> {
  return reachedFrom([system], mostBeneath, ask);
}

/** The same of several systems, each looked at once. */
export function withAllBeneath(systems: readonly Subject<System>[], ask: Questions): ReadonlySet<Subject<System>> {
  return reachedFrom(systems, Infinity, ask);
}

function reachedFrom(systems: readonly Subject<System>[], most: number, ask: Questions): ReadonlySet<Subject<System>> {
  const reached = new Set(systems);
  // A set yields what is added to it while it is walked, each once: a circle of links ends by itself.
  for (const each of reached) {
    for (const { to } of reached.size < most ? linksOf(each, ask) : []) reached.add(to);
  }
  return reached;
}

/**
 * The systems that reach each other: a system with those beneath it from which links lead back. Networks often name one
 * another, so that this is no mistake; it only means that none of them lies beneath the others.
 */
export function mutuallyLinked(
  system: Subject<System>,
  beneath: ReadonlySet<Subject<System>>,
  ask: Questions,
): ReadonlySet<Subject<System>> {
  const linked = [...beneath].map((each) => ({ each, links: linksOf(each, ask) }));
  const mutual = new Set([system]);
  for (const member of mutual) {
    for (const { each, links } of linked) if (links.some(({ to }) => to === member)) mutual.add(each);
  }
  return mutual;
}
