/** The rows of the statement of applicability that evidence proves today. */
import { mark } from '../../facts/marks';
import type { ControlStatement } from '../../facts/model';
import type { Questions } from '../../workspace/questions';
import { isInScope } from '../../workspace/scope';
import type { Entry } from '../../workspace/subject';

/** All that rely on it. */
export function rowsRelyingOn(evidence: string, ask: Questions): readonly Entry<'soa.controls'>[] {
  return ask.all(mark.reliesOn(evidence)).filter(({ value }) => reliesToday(value, ask));
}

/** An excluded control relies on nothing, nor does one that is stated for services of other days only. */
export function reliesToday(statement: ControlStatement, ask: Questions): boolean {
  return statement.applicable !== false && isOfToday(statement, ask);
}

function isOfToday({ services = [] }: ControlStatement, ask: Questions): boolean {
  return (
    services.length === 0 ||
    services.some((id) => {
      const service = ask.definition('service', id);
      return service === undefined || isInScope(service.value, ask.today);
    })
  );
}
