/** What the tab stops of a template propose in this ISMS: next ids, its people, services and scales, days. */
import type { Field } from '../../../schema/field';
import type { Subject } from '../../../workspace/subject';
import type { Questions } from '../../../workspace/questions';
import { renderInline } from '../../../yaml/render';
import { nextControl } from '../controls';
import { proposedDays } from '../../../rules/support/proposed-days';
import { nextId } from '../next-id';
import { isScale, scaleOf } from '../scales';
import { toDo } from '../../../facts/text';
import type { Fill } from './template';

/** Of more, the field's own list is easier to choose from. */
const mostIds = 30;

/** Among several a person chooses: who only goes on with Tab has left the place open, and judged nothing. */
function toChoose(values: readonly (string | number)[]): readonly (string | number)[] {
  return values.length > 1 ? [toDo, ...values] : values;
}

export function fillFor(ask: Questions, subject: Subject | undefined, section: string): Fill {
  const proposals = (field: Field, given: string): readonly (string | number)[] => {
    if (field.defines) return [nextId(field.defines, given, ask)];
    if (field.enumeration.length > 0) return toChoose(field.enumeration);
    if (field.date) {
      const days = proposedDays(ask.today).map(({ day }) => day);
      return given === '?later' ? days.toReversed() : days;
    }
    return field.refersTo === undefined ? [] : toChoose(referred(field.refersTo));
  };
  const referred = (kind: NonNullable<Field['refersTo']>): readonly string[] => {
    if (kind === 'control') {
      const next = section === 'soa.controls' ? nextControl(ask, subject) : undefined;
      return next === undefined ? [] : [next];
    }
    if (isScale(kind)) return scaleOf(kind, ask);
    const ids = ask.ids(kind);
    return ids.length <= mostIds ? ids : [];
  };
  return (field, given) => (field ? proposals(field, given).map((value) => renderInline(value, 'double', true)) : []);
}
