import { usualFileSize } from '../../host';
import { languageOf, type Language } from '../../words/bilingual';
import { isCalendarDate, type CalendarDate } from '../../facts/date';
import { severities, type Severity } from '../../check/rule';
import type { SeverityOrOff, SeveritySettings } from '../../check/severities';

/** Settings of the section `isms` as a client may send them: anything may be absent or of a wrong type. */
export interface ServerSettings {
  readonly today: CalendarDate | undefined;
  readonly language: Language | undefined;
  readonly severities: SeveritySettings;
  readonly evidenceExpiringDays: number;
  /** Bytes; larger files are not read, and that is said. */
  readonly maximumFileSize: number;
}

const defaults = { evidenceExpiringDays: 30, maximumFileSize: usualFileSize };

export function readSettings(raw: unknown): ServerSettings {
  const today = at(raw, 'today');
  const language = at(raw, 'language');
  const expiringDays = at(raw, 'evidence', 'expiringDays');
  const maximumFileSize = at(raw, 'limits', 'maxFileSize');
  return {
    today: typeof today === 'string' && isCalendarDate(today) ? today : undefined,
    language: language === 'ja' || language === 'en' ? languageOf(language) : undefined,
    severities: readSeverities(at(raw, 'lint', 'rules')),
    evidenceExpiringDays:
      typeof expiringDays === 'number' && expiringDays >= 0 ? expiringDays : defaults.evidenceExpiringDays,
    maximumFileSize:
      typeof maximumFileSize === 'number' && maximumFileSize > 0 ? maximumFileSize : defaults.maximumFileSize,
  };
}

function readSeverities(raw: unknown): SeveritySettings {
  if (typeof raw !== 'object' || raw === null) return {};
  const entries = Object.entries(raw).filter(
    ([, severity]) => severity === 'off' || severities.includes(severity as Severity),
  );
  return Object.fromEntries(entries) as Readonly<Record<string, SeverityOrOff>>;
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => {
    return typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined;
  }, value);
}
