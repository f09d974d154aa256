import { mark } from '../../facts/marks';
import type { Role } from '../../facts/model';
import { servicesInScope } from '../../workspace/scope';
import type { Questions } from '../../workspace/questions';
import { rolesInScope, rolesStated, rolesWithGuidance, statementsOf } from './statement-roles';

/** A control that the statement of applicability must state and does not, with the roles for which it does not. */
export interface MissingControl {
  readonly id: string;
  /** Empty for annex A, which knows no roles. */
  readonly roles: readonly Role[];
  /** Where rows state it for some services: those for which none does. Empty where it is missing for all. */
  readonly services: readonly string[];
  /** It is stated for another role. */
  readonly statedInPart: boolean;
}

/** The controls of ISO/IEC 27017 that are not stated for every role in scope, in the order of the standard. */
export function missingCloudControls(ask: Questions): readonly MissingControl[] {
  return ask.catalog.cloudControls.flatMap(({ id, objective }) => {
    const guided = rolesWithGuidance(id, ask);
    if (guided.length > 0) return missingForRoles(id, guided, ask);
    // The extended controls are stated by every organisation; where no role has guidance, a row for any will do.
    const isAsked = objective !== undefined && rolesInScope(ask).length > 0;
    return isAsked && !ask.has(mark.statement(id)) ? [{ id, roles: [], services: [], statedInPart: false }] : [];
  });
}

function missingForRoles(id: string, asked: readonly Role[], ask: Questions): readonly MissingControl[] {
  if (ask.has(mark.statementFor(id, 'every'))) return [];
  const unstated = asked.filter((role) => !ask.has(mark.statementFor(id, role)));
  if (unstated.length === 0) return [];
  if (!ask.has(mark.statementInPart(id))) {
    return [{ id, roles: unstated, services: [], statedInPart: unstated.length < asked.length }];
  }
  return unstated.flatMap((role) => {
    const { services, ofAll } = servicesWithoutRow(id, role, ask);
    return services.length === 0 ? [] : [{ id, roles: [role], services: ofAll ? [] : services, statedInPart: true }];
  });
}

/** The controls of annex A, in the edition in force, that are not stated, in the order of the standard. */
export function missingAnnexControls(ask: Questions): readonly MissingControl[] {
  return ask.catalog.annexControls(ask.edition).flatMap(({ id }): readonly MissingControl[] => {
    if (!ask.has(mark.statement(id))) return [{ id, roles: [], services: [], statedInPart: false }];
    if (!ask.has(mark.statementInPart(id)) || hasRowForAll(id, ask)) return [];
    const { services, ofAll } = servicesWithoutRow(id, undefined, ask);
    return services.length === 0 ? [] : [{ id, roles: [], services: ofAll ? [] : services, statedInPart: true }];
  });
}

function hasRowForAll(id: string, ask: Questions): boolean {
  return statementsOf(id, ask).some(({ value }) => value.services === undefined);
}

interface ServicesWithoutRow {
  readonly services: readonly string[];
  /** No service has a row. */
  readonly ofAll: boolean;
}

/** The services in scope, in that role if one is asked for, that none of the control's rows speaks for. */
function servicesWithoutRow(id: string, role: Role | undefined, ask: Questions): ServicesWithoutRow {
  const rows = statementsOf(id, ask)
    .map(({ value }) => value)
    .filter((row) => role === undefined || rolesStated(row, ask).includes(role));
  const asked = servicesInScope(ask).flatMap(({ value: { id: service, roles = [] } }) =>
    service === undefined || (role !== undefined && !roles.includes(role)) ? [] : [service],
  );
  const services = asked.filter(
    (service) => !rows.some((row) => row.services === undefined || row.services.includes(service)),
  );
  return { services, ofAll: services.length === asked.length };
}
