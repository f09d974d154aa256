/** The spans of time in which clause 4.3 looks for audits: the interval of the programme, and its longer cycle. */
import { addMonths, type CalendarDate } from '../../facts/date';
import { performedInternalAudits } from './reach';
import type { Questions } from '../../workspace/questions';

const defaultIntervalMonths = 12;
const defaultCycleMonths = 36;
/** A century: what a slip of the finger makes longer would leave the calendar. */
const mostMonths = 1200;

/** How many months may pass between two internal audits: what the programme says, else a year. */
export function intervalMonths(ask: Questions): number {
  return monthsOr(ask.single('auditProgramme')?.value.intervalMonths, defaultIntervalMonths);
}

/** The first day of the interval that ends today. */
export function intervalStart(ask: Questions): CalendarDate {
  return addMonths(ask.today, -intervalMonths(ask));
}

/** The first day of the cycle that ends today, within which audits must reach everything in scope. */
export function cycleStart(ask: Questions): CalendarDate {
  return addMonths(ask.today, -cycleMonths(ask));
}

/** The last day of the cycle that today is in, cycles being counted from the first internal audit on record. */
export function cycleEnd(ask: Questions): CalendarDate {
  const months = cycleMonths(ask);
  const first = performedInternalAudits(ask).at(-1)?.day ?? ask.today;
  for (let cycles = 1; cycles * months <= mostMonths; cycles += 1) {
    const end = addMonths(first, cycles * months);
    if (end > ask.today) return end;
  }
  return ask.today;
}

/** Within how many months audits must reach everything in scope. */
export function cycleMonths(ask: Questions): number {
  return monthsOr(ask.single('auditProgramme')?.value.cycleMonths, defaultCycleMonths);
}

function monthsOr(months: number | undefined, otherwise: number): number {
  return months !== undefined && months >= 1 ? Math.min(months, mostMonths) : otherwise;
}
