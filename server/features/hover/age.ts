/** How old a piece of evidence is, and how long it holds. */
import { counted } from '../../words/counted';
import type { Bilingual } from '../../words/bilingual';
import { addDays, isCalendarDate, type CalendarDate } from '../../facts/date';
import type { Evidence } from '../../facts/model';
import type { HoverContext } from './context';

const millisecondsPerDay = 86_400_000;
/** Up to here people count days, after it months. */
const daysCounted = 60;
const daysPerMonth = 30.44;

type Clock = Pick<HoverContext, 'ask' | 'language'>;

/** `collected 2026-08-07, 3 months ago`; empty when nobody wrote when. */
export function ageOf({ collectedOn, period }: Evidence, { ask, language }: Clock): string {
  const day = isCalendarDate(collectedOn) ? collectedOn : period?.to;
  if (!isCalendarDate(day)) return '';
  const age = elapsed(day, ask.today);
  if (language === 'ja') return `${day}取得${age ? `・${age.ja}` : ''}`;
  return `collected ${day}${age ? `, ${age.en}` : ''}`;
}

/** `valid until 2027-02-28`, and whether that is over or near. */
export function validityOf({ validUntil }: Evidence, { ask, language }: Clock): string {
  if (!isCalendarDate(validUntil)) return '';
  const state = validity(validUntil, ask.today, ask.evidenceExpiringDays);
  return state[language];
}

function validity(until: CalendarDate, today: CalendarDate, expiringDays: number): Bilingual {
  if (until < today) return { en: `**expired** ${until}`, ja: `**期限切れ** ${until}` };
  if (until <= addDays(today, expiringDays)) {
    return { en: `**expires soon**, ${until}`, ja: `**まもなく期限切れ** ${until}` };
  }
  return { en: `valid until ${until}`, ja: `${until}まで有効` };
}

function elapsed(from: CalendarDate, to: CalendarDate): Bilingual | undefined {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
  if (days < 0) return undefined;
  if (days === 0) return { en: 'today', ja: '本日' };
  if (days <= daysCounted) return { en: `${counted(days, 'day')} ago`, ja: `${days}日前` };
  const months = Math.floor(days / daysPerMonth);
  return { en: `${counted(months, 'month')} ago`, ja: `${months}か月前` };
}
