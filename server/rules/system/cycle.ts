/** Circles: what runs on itself in the end, and services that stand on each other. */
import { shortened } from '../../words/shortened';
import type { Pointer } from '../../facts/fields';
import type { Service, System } from '../../facts/model';
import { isInScope, isSystemInScope } from '../../workspace/scope';
import type { Questions } from '../../workspace/questions';
import { inReadingOrder, type Subject } from '../../workspace/subject';
import { atValue } from '../../check/anchors';
import { none, rule, type Draft } from '../../check/rule';

/** One entry that stands on another. */
interface Step<T> {
  readonly from: Subject<T>;
  readonly at: Pointer;
  readonly to: Subject<T>;
}

type StepsFrom<T> = (entry: Subject<T>) => readonly Step<T>[];

/**
 * The shortest circle for each step out of an entry, through entries that come after it only: so every circle is found
 * once, at its first entry in reading order.
 */
function circlesFrom<T>(start: Subject<T>, stepsFrom: StepsFrom<T>): readonly (readonly Step<T>[])[] {
  const seen = new Set<Subject<T>>();
  return stepsFrom(start).flatMap((step) => {
    if (seen.has(step.to)) return [];
    seen.add(step.to);
    const circle = wayBack(start, step, stepsFrom);
    return circle ? [circle] : [];
  });
}

function wayBack<T>(start: Subject<T>, first: Step<T>, stepsFrom: StepsFrom<T>): readonly Step<T>[] | undefined {
  /** The step by which each entry was first reached. */
  const reached = new Map<Subject<T>, Step<T>>([[first.to, first]]);
  for (const [entry] of reached) {
    if (entry === start) return wayTo(start, first, reached);
    if (comesBefore(entry, start)) continue;
    for (const step of stepsFrom(entry)) if (!reached.has(step.to)) reached.set(step.to, step);
  }
  return undefined;
}

function wayTo<T>(end: Subject<T>, first: Step<T>, reached: ReadonlyMap<Subject<T>, Step<T>>): readonly Step<T>[] {
  const back: Step<T>[] = [];
  for (let step = reached.get(end); step && step !== first; step = reached.get(step.from)) back.push(step);
  return [first, ...back.reverse()];
}

function comesBefore<T>(left: Subject<T>, right: Subject<T>): boolean {
  return inReadingOrder(left, right) < 0;
}

function toDraft<T extends { readonly id?: string }>(circle: readonly Step<T>[]): readonly Draft[] {
  const [first, ...others] = circle;
  if (!first) return none;
  const ids = [first.from, ...circle.map(({ to }) => to)].map(({ value }) => value.id ?? '');
  return [
    {
      anchor: atValue(first.from, first.at),
      args: { circle: drawn(ids) },
      about: [first.from.section, ...ids.slice(1).sort()],
      anyPlace: true,
      data: { circle: ids },
      related: others.slice(0, mostRelated).map(({ from, at }) => ({
        anchor: atValue(from, at),
        message: { en: 'Continues here', ja: 'ここに続く' },
      })),
    },
  ];
}

/** A sentence names so many of a circle, and an editor leads to so many; all of them are in the finding's data. */
const mostNamed = 8;
const mostRelated = 50;

/** `a → b → … → a`: what is in the middle of a long one is left out. */
function drawn(ids: readonly string[]): string {
  const named = ids.length <= mostNamed ? ids : [...ids.slice(0, mostNamed - 2), '…', ...ids.slice(-1)];
  return named.map((id) => shortened(id)).join(' → ');
}

export const systemCycle = rule({
  code: 'system/cycle',
  severity: 'error',
  on: 'systems',
  decides: ['4.1.a'],
  clause: '4.1',
  messages: {
    default: {
      en: 'These systems run on each other in a circle: {circle} (4.1).',
      ja: 'システムの稼働先が循環しています: {circle}(4.1)。',
    },
  },
  check: (system, ask) => circlesFrom(system, (each) => runsOnStep(each, ask)).flatMap(toDraft),
});

function runsOnStep(from: Subject<System>, ask: Questions): readonly Step<System>[] {
  const { runsOn } = from.value;
  const to = runsOn === undefined ? undefined : ask.definition('system', runsOn);
  return to && isSystemInScope(to.value, ask) ? [{ from, at: '/runsOn', to }] : [];
}

export const serviceCycle = rule({
  code: 'system/cycle',
  severity: 'error',
  on: 'services',
  decides: ['4.1.a', '4.1.c'],
  clause: '4.1',
  messages: {
    default: {
      en: 'These services use each other in a circle: {circle} (4.1).',
      ja: 'サービスの利用先が循環しています: {circle}(4.1)。',
    },
  },
  check: (service, ask) => circlesFrom(service, (each) => usesSteps(each, ask)).flatMap(toDraft),
});

function usesSteps(from: Subject<Service>, ask: Questions): readonly Step<Service>[] {
  return (from.value.uses ?? []).flatMap((id, index) => {
    const to = ask.definition('service', id);
    return to && isInScope(to.value, ask.today) ? [{ from, at: `/uses/${index}`, to }] : [];
  });
}
