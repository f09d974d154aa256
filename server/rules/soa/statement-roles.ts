import { mark } from '../../facts/marks';
import type { ControlStatement, Role } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import { isInScope } from '../../workspace/scope';
import type { Subject } from '../../workspace/subject';

/** The roles in which the organisation stands to the services in scope, provider first. */
export function rolesInScope(ask: Questions): readonly Role[] {
  return (['provider', 'customer'] as const).filter(
    (role) =>
      ask.has(mark.lastingRole(role)) || ask.all(mark.role(role)).some(({ value }) => isInScope(value, ask.today)),
  );
}

/** The roles in scope for which ISO/IEC 27017 has guidance on the control; none for an id that it does not have. */
export function rolesWithGuidance(control: string, ask: Questions): readonly Role[] {
  const guidance = ask.catalog.cloudControl(control)?.roles ?? [];
  return rolesInScope(ask).filter((role) => guidance.includes(role));
}

/**
 * The roles that a row of the statement of applicability speaks for: those that it names, else every role in scope for
 * which ISO/IEC 27017 has guidance, else every role in scope: so a customer states CLD.9.5.1 and CLD.13.1.4, too. Empty
 * for annex A and own controls, which know no roles.
 */
export function rolesStated(statement: ControlStatement, ask: Questions): readonly Role[] {
  const { id, roles } = statement;
  if (id === undefined || !ask.catalog.cloudControl(id)) return [];
  if (roles !== undefined) return roles;
  const withGuidance = rolesWithGuidance(id, ask);
  return withGuidance.length > 0 ? withGuidance : rolesInScope(ask);
}

/** The rows that state a control. */
export function statementsOf(control: string, ask: Questions): readonly Subject<ControlStatement>[] {
  return ask.all(mark.statement(control));
}

/** What may name the services that it is about: a row, a risk. */
interface OfServices {
  readonly services?: readonly string[];
}

/** Whether both are about one service; what names none is about all. */
export function shareService({ services: left = [] }: OfServices, { services: right = [] }: OfServices): boolean {
  return left.length === 0 || right.length === 0 || left.some((service) => right.includes(service));
}
