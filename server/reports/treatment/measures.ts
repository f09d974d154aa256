/** What is still to be done about risks: the plans, and the controls that are not implemented yet. */
import { daysBetween, isCalendarDate } from '../../facts/date';
import { mark } from '../../facts/marks';
import type { Risk } from '../../facts/model';
import { isUnfinished } from '../../rules/soa/status';
import { idOf } from '../../workspace/names';
import type { Questions } from '../../workspace/questions';
import { openRisks } from '../../workspace/scope';
import type { Entry, Subject } from '../../workspace/subject';
import { spanOf } from '../due/spans';
import { controlReference, type RegisterSource } from '../risks/register';
import type { Reference } from '../references';
import { measureSpans, type Measure, type MeasureSpan } from './model';

export type MeasureSource = Pick<RegisterSource, 'ask' | 'texts' | 'references'>;

export function measuresOf(source: MeasureSource): readonly Measure[] {
  const plans = openRisks(source.ask).flatMap((risk) => planOf(risk, source));
  const controls = source.ask.entries('soa.controls').flatMap((row) => controlOf(row, source));
  return [...plans, ...controls].sort(bySpanAndDay);
}

function planOf(risk: Subject<Risk>, { ask, texts, references }: MeasureSource): readonly Measure[] {
  const { plan, owner } = risk.value;
  if (!plan) return [];
  const { due = '', doneOn = '' } = plan;
  const isDone = risk.has('/plan/doneOn');
  return [
    {
      kind: 'plan',
      ...whenOf(due, isDone, ask),
      doneOn,
      what: texts.read(plan.action),
      of: references.of(risk, idOf(risk) ?? ''),
      risks: [],
      owner: personOf(plan.owner ?? owner, { references }),
      status: undefined,
      place: references.placeOf(risk),
    },
  ];
}

function controlOf(row: Entry<'soa.controls'>, source: MeasureSource): readonly Measure[] {
  const { ask, texts, references } = source;
  const { id = '', due = '', status, owner, implementation } = row.value;
  if (!isUnfinished(row.value)) return [];
  const place = references.placeOf(row);
  return [
    {
      kind: 'control',
      ...whenOf(due, false, ask),
      doneOn: '',
      what: texts.read(implementation),
      of: { ...controlReference(id, source), place },
      risks: ask.all(mark.treats(id)).map((risk): Reference => references.of(risk, idOf(risk) ?? '')),
      owner: personOf(owner, source),
      status,
      place,
    },
  ];
}

function whenOf(due: string, isDone: boolean, { today }: Questions): Pick<Measure, 'due' | 'days' | 'span'> {
  if (isDone) return { due, days: undefined, span: 'done' };
  if (!isCalendarDate(due)) return { due, days: undefined, span: 'undated' };
  const days = daysBetween(today, due);
  const span: MeasureSpan = spanOf({ days }).id;
  return { due, days, span };
}

function personOf(id: string | undefined, { references }: Pick<MeasureSource, 'references'>): Measure['owner'] {
  return id ? { id, name: references.nameOf('person', id) } : undefined;
}

/** Of one day, in the order of the files. */
function bySpanAndDay(left: Measure, right: Measure): number {
  const spans = measureSpans.indexOf(left.span) - measureSpans.indexOf(right.span);
  return spans !== 0 ? spans : left.due < right.due ? -1 : left.due > right.due ? 1 : 0;
}
