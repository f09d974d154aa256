import { mark } from '../../facts/marks';
import type { Role } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import { rolesWithGuidance } from './statement-roles';

/** A control that the statement of applicability must state and does not, with the roles for which it does not. */
export interface MissingControl {
  readonly id: string;
  /** Empty for annex A, which knows no roles. */
  readonly roles: readonly Role[];
  /** It is stated for another role. */
  readonly statedInPart: boolean;
}

/** The controls of ISO/IEC 27017 that are not stated for every role in scope, in the order of the standard. */
export function missingCloudControls(ask: Questions): readonly MissingControl[] {
  return ask.catalog.cloudControls.flatMap(({ id }) => {
    const asked = rolesWithGuidance(id, ask);
    if (asked.length === 0 || ask.has(mark.statementFor(id, 'every'))) return [];
    const roles = asked.filter((role) => !ask.has(mark.statementFor(id, role)));
    return roles.length === 0 ? [] : [{ id, roles, statedInPart: roles.length < asked.length }];
  });
}

/** The controls of annex A, in the edition in force, that are not stated, in the order of the standard. */
export function missingAnnexControls(ask: Questions): readonly MissingControl[] {
  return ask.catalog
    .annexControls(ask.edition)
    .filter(({ id }) => !ask.has(mark.statement(id)))
    .map(({ id }) => ({ id, roles: [], statedInPart: false }));
}
