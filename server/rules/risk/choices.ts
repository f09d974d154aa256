/** Who may own a risk, what it may be about, and new risks with what can be known of them. */
import type { Bilingual } from '../../words/bilingual';
import { roles as everyRole } from '../../words/roles';
import type { Risk, Role, Service } from '../../facts/model';
import type { PlainValue } from '../../facts/read-value';
import type { Questions } from '../../workspace/questions';
import { distinct, ifOnly, people, type Choice } from '../support/choices';
import { toDo, type Fix } from '../../check/fix';
import { nextId } from '../support/next-id';
import { servicesInScope } from '../../workspace/scope';

/** Who may own the risk: the owners of its services and assets first, then everybody else. */
export function ownersFor({ services = [], assets = [] }: Risk, ask: Questions): readonly Choice[] {
  return people(ask, [
    ...services.map((id) => ask.definition('service', id)?.value.owner),
    ...assets.map((id) => ask.definition('asset', id)?.value.owner),
  ]);
}

/** The services that are in scope today: nothing is assessed anew for others. */
export function assessable(ask: Questions): readonly string[] {
  return distinct(servicesInScope(ask).map(({ value }) => value.id));
}

/** The services that the risk may be about: those of its assets first, then all others. */
export function servicesFor({ assets = [] }: Risk, ask: Questions): readonly string[] {
  const services = assessable(ask);
  const near = assets.flatMap((id) => ask.definition('asset', id)?.value.services ?? []);
  return distinct([...near.filter((id) => services.includes(id)), ...services]);
}

/** What is known of a risk that a fix adds. */
export interface KnownOfRisk {
  readonly title?: string;
  readonly enisa?: readonly string[];
  readonly services?: readonly string[];
  readonly roles?: readonly Role[];
  readonly affects?: readonly string[];
  readonly concernsCustomers?: boolean;
}

/** A new risk in the order of the schema: the next free id, what is known, and a place for what a person must decide. */
export function newRisk(known: KnownOfRisk, ask: Questions): PlainValue {
  return {
    id: nextId('risk', ask),
    title: known.title ?? toDo,
    ...(known.enisa ? { enisa: [...known.enisa] } : {}),
    ...(known.services ? { services: [...known.services] } : {}),
    ...(known.roles && known.roles.length > 0 ? { roles: [...known.roles] } : {}),
    ...(known.affects ? { affects: [...known.affects] } : {}),
    ...(known.concernsCustomers ? { concernsCustomers: true } : {}),
    ...ifOnly('owner', ask),
  };
}

/** Adds one risk for a service in the roles in which the organisation stands to it. */
export function addRiskFor(service: Service, title: Bilingual, known: KnownOfRisk, ask: Questions): Fix {
  // A misspelt role of the service is not to be copied.
  const roles = everyRole.filter((role) => service.roles?.includes(role));
  const entry = newRisk({ services: [service.id ?? toDo], roles, ...known }, ask);
  return { title, preferred: true, changes: [{ kind: 'add-entries', section: 'risks', entries: [entry] }] };
}
