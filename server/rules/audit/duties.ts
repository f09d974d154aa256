/** What a person has to do with what an audit covers: owns, administers, has to mend, or sits next to. */
import { mark } from '../../facts/marks';
import type { Audit, Risk, Service, System } from '../../facts/model';
import { isPlaceholder } from '../../facts/placeholder';
import { allTexts } from '../../facts/text';
import type { Pointer } from '../../facts/fields';
import type { Questions } from '../../workspace/questions';
import { isInScope, isOpenRisk } from '../../workspace/scope';
import { isOf, type Subject } from '../../workspace/subject';
import { labelOf } from '../../check/label';
import { none } from '../../check/rule';
import { idsOfPerson } from '../support/same-person';
import { coversEveryService, maySeeControl } from './reach';
import { inOneWidth } from '../../words/bounded';

/** Something that a person is responsible for, and where that is written. */
export interface Duty {
  readonly subject: Subject<unknown>;
  readonly at: Pointer;
  readonly called: string;
}

/** Whether somebody has nothing to do with what an audit covers, and sits apart from those who own it. */
export function isIndependent(audit: Subject<Audit>, person: string, ask: Questions): boolean {
  return dutiesIn(audit, person, ask, 1).length === 0 && ownedNextTo(audit, person, ask).length === 0;
}

/**
 * What a person, under whatever id, owns, accepts, administers or has to mend of what an audit covers today: the first so
 * many. A hundred duties in each of a hundred audits would be ten thousand, and nobody reads on.
 */
export function dutiesIn(audit: Subject<Audit>, person: string, ask: Questions, most: number): readonly Duty[] {
  const found: Duty[] = [];
  for (const id of idsOfPerson(person, ask)) {
    for (const duty of dutiesUnder(audit, id, ask)) {
      if (found.length === most) return found;
      found.push(duty);
    }
  }
  return found;
}

function* dutiesUnder(audit: Subject<Audit>, person: string, ask: Questions): Generator<Duty> {
  const owned = (subject: Subject<unknown>, at: Pointer = '/owner'): Duty => ({
    subject,
    at,
    called: labelOf(subject).en,
  });
  const { value } = audit;
  const isAudited = readAudited(value, ask);
  const coversRisk = ({ services = [] }: Risk): boolean =>
    // A risk that names no service is no service's.
    services.length === 0 ? coversEveryService(value) : isAudited(services);
  for (const service of ask.all(mark.ownsService(person)))
    if (service.value.id !== undefined && isAudited([service.value.id])) yield owned(service);
  for (const statement of ask.all(mark.ownsControl(person))) {
    const { id = '', applicable, services = [] } = statement.value;
    // What the SoA excludes is not there to be audited.
    if (applicable !== false && isAudited(services) && !isOnAudit(id) && maySeeControl(audit, id))
      yield owned(statement);
  }
  for (const risk of ask.all(mark.ownsRisk(person)))
    if (coversRisk(risk.value) && isOpenRisk(risk.value, ask)) yield owned(risk);
  for (const risk of acceptedBy(person, ask))
    if (coversRisk(risk.value) && isOpenRisk(risk.value, ask)) yield owned(risk, '/acceptance/by');
  const coversSystem = readCoveredSystems(value, isAudited, ask);
  for (const { subject, at } of administeredBy(person, ask)) if (coversSystem(subject)) yield owned(subject, at);
  for (const [index, { id, action, control = '' }] of (value.findings ?? []).entries())
    if (action?.owner === person && !isOnAudit(control))
      yield { subject: audit, at: `/findings/${index}/action/owner`, called: id ?? labelOf(audit).en };
}

/** Reviews of the ISMS and audit itself, which belong to those who audit. */
function isOnAudit(control: string): boolean {
  return /^(?:A\.)?18\.2\.\d$/.test(control) || control === 'A.5.35' || control === 'A.5.36';
}

/**
 * Whether the audit covers one of the services, and that is in scope today; what names none concerns all of them. Each
 * service is looked up once: its duties may be thousands.
 */
function readAudited(audit: Audit, ask: Questions): (services: readonly string[]) => boolean {
  const known = new Map<string, boolean>();
  const named = audit.services && new Set(audit.services);
  const judged = (id: string): boolean => {
    if (named && !named.has(id)) return false;
    const service = ask.definition('service', id);
    return service === undefined || isInScope(service.value, ask.today);
  };
  const covers = (id: string): boolean => {
    const isCovered = known.get(id) ?? judged(id);
    known.set(id, isCovered);
    return isCovered;
  };
  return (services) => services.every((service) => service === '') || services.some(covers);
}

/** Whoever accepts a risk has decided on it as its owner has; what one owns as well is named once. */
function acceptedBy(person: string, ask: Questions): readonly Subject<Risk>[] {
  return ask.all(mark.refers('person', person)).flatMap((subject) => {
    if (!isOf(subject, 'risks')) return [];
    return subject.value.acceptance?.by === person && subject.value.owner !== person ? [subject] : [];
  });
}

function administeredBy(person: string, ask: Questions): readonly { subject: Subject<System>; at: Pointer }[] {
  return ask.all(mark.refers('person', person)).flatMap((subject) => {
    if (!isOf(subject, 'systems')) return [];
    const layer = Object.entries(subject.value.administrators ?? {}).find(([, id]) => id === person)?.[0];
    return layer === undefined ? [] : [{ subject, at: `/administrators/${layer}` }];
  });
}

/**
 * Whether an audit covers a system: it serves what it names, and what runs on it or is connected to it; else the
 * organisation as a whole. What stands on an id is looked up once: in a register it may be that of thousands.
 */
function readCoveredSystems(
  audit: Audit,
  isAudited: (services: readonly string[]) => boolean,
  ask: Questions,
): (system: Subject<System>) => boolean {
  const onAudit = new Map<string, 'covered' | 'apart' | 'nothing'>();
  const judged = (services: ReadonlySet<string>) =>
    services.size === 0 ? 'nothing' : isAudited([...services]) ? 'covered' : 'apart';
  const judgedById = (id: string) => {
    const known = onAudit.get(id) ?? judged(servicesOn(id, ask));
    onAudit.set(id, known);
    return known;
  };
  return ({ value: { id, service } }) => {
    const above = id === undefined ? 'nothing' : judgedById(id);
    const named = judged(new Set(service ? [service] : []));
    if (above === 'nothing' && named === 'nothing') return coversEveryService(audit);
    return above === 'covered' || named === 'covered';
  };
}

/** The services of the systems that run on a system or are connected to it, directly or not. */
function servicesOn(id: string, ask: Questions): ReadonlySet<string> {
  const services = new Set<string>();
  const ids = new Set([id]);
  // A set yields what is added to it while it is walked, each once: a circle of links ends by itself.
  for (const each of ids) {
    for (const { value } of ask.all(mark.connectsTo(each))) {
      if (value.service) services.add(value.service);
      if (value.id !== undefined) ids.add(value.id);
    }
  }
  return services;
}

/** The services that an audit covers and whose owners sit in a person's department. */
export function ownedNextTo(audit: Subject<Audit>, person: string, ask: Questions): readonly Subject<Service>[] {
  const ids = idsOfPerson(person, ask);
  const departments = ids.flatMap((each) => departmentOf(each, ask));
  if (departments.length === 0) return none;
  const isAudited = readAudited(audit.value, ask);
  return ask.entries('services').filter(({ value: { id, owner } }) => {
    if (id === undefined || owner === undefined || ids.includes(owner) || !isAudited([id])) return false;
    return departmentOf(owner, ask).some((each) => departments.includes(each));
  });
}

/** The department's names, as they compare; a place held for one is none. */
export function departmentOf(person: string, ask: Questions): readonly string[] {
  return allTexts(ask.definition('person', person)?.value.department)
    .map((name) => inOneWidth(name).trim())
    .filter((name) => name !== '' && !isPlaceholder(name, 'name'));
}
