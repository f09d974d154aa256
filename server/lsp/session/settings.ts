import { isRecord, written } from '../wire/shapes';
import { usualFileSize } from '../../host';
import type { Bilingual, Language } from '../../words/bilingual';
import { isCalendarDate, type CalendarDate } from '../../facts/date';
import { severities } from '../../check/rule';
import type { SeverityOrOff, SeveritySettings } from '../../check/severities';
import { inOneLine } from '../../words/hidden';
import { nearest, suggestion } from '../../words/nearest';
import { shortened } from '../../words/shortened';

/** Settings of the section `isms`. */
export interface ServerSettings {
  readonly today: CalendarDate | undefined;
  readonly language: Language | undefined;
  readonly severities: SeveritySettings;
  readonly evidenceExpiringDays: number;
  /** Titles and levels behind ids and values. */
  readonly inlayHints: boolean;
  /** Figures above entries. */
  readonly codeLens: boolean;
  /** Bytes; larger files are not read, and that is said. */
  readonly maximumFileSize: number;
}

/** What a client sent, as far as it can be taken; of all else, what holds in its place, in a sentence each. */
export interface SettingsRead {
  readonly settings: ServerSettings;
  readonly refused: readonly Bilingual[];
}

export const usualExpiringDays = 30;
/** A hundred years: beyond that, nobody keeps evidence. */
const mostExpiringDays = 36_500;
/** Bytes: more does not fit into one text. */
const mostFileSize = 500_000_000;

/**
 * The section `isms` of all that a client has ever told: on beginning (`{isms: …}` or the section itself), with a change, and when it
 * was asked. What is told later holds, key by key.
 */
export function settingsIn(begunWith: unknown, sent: unknown, asked: unknown): unknown {
  const parts = [sectionIn(begunWith), sectionIn(sent), asked].filter((part) => part !== undefined && part !== null);
  if (parts.length === 0) return undefined;
  // What is no section is refused in words.
  return parts.every(isRecord) ? Object.assign({}, ...parts.map(said)) : parts.find((part) => !isRecord(part));
}

/** Null and empty texts are what clients write that have nothing to say. */
function said(part: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== null && value !== ''));
}

function sectionIn(told: unknown): unknown {
  return isRecord(told) && Object.hasOwn(told, 'isms') ? told['isms'] : isRecord(told) ? told : undefined;
}

export function readSettings(raw: unknown, rules: readonly string[]): SettingsRead {
  const refused: Bilingual[] = [];
  /** The value of a key where it fits; a client that has none of its own sends nothing, null or an empty text. */
  const take = <T>(
    keys: readonly string[],
    fits: (value: unknown) => value is T,
    wanted: Bilingual,
    instead: Bilingual,
  ) => {
    const value = at(raw, keys);
    if (value === undefined || value === null || value === '') return undefined;
    if (fits(value)) return value;
    refused.push(refusal(keys.join('.'), value, wanted, instead));
    return undefined;
  };
  take([], isRecord, wantedObject, { en: 'the defaults', ja: '既定値' });
  take(['evidence'], isRecord, wantedObject, { en: 'the default', ja: '既定値' });
  take(['limits'], isRecord, wantedObject, { en: 'the default', ja: '既定値' });
  const isEnabled = (section: 'inlayHints' | 'codeLens'): boolean => {
    take([section], isRecord, wantedObject, { en: 'the default', ja: '既定値' });
    return take([section, 'enabled'], isFlag, { en: 'true or false', ja: 'true又はfalse' }, same('true')) ?? true;
  };
  take(['lint'], isRecord, wantedObject, ownSeverities);
  const language = take(['language'], isLanguage, { en: 'auto, ja or en', ja: 'auto、ja又はen' }, editors);
  const lint = take(['lint', 'rules'], isRecord, { en: 'severities by rule', ja: 'ルールごとの重大度' }, ownSeverities);
  return {
    settings: {
      today: take(['today'], isDay, { en: 'a day as YYYY-MM-DD', ja: 'YYYY-MM-DDの形の日付' }, present),
      language: language === 'auto' ? undefined : language,
      inlayHints: isEnabled('inlayHints'),
      codeLens: isEnabled('codeLens'),
      severities: readSeverities(lint ?? {}, rules, refused),
      evidenceExpiringDays:
        take(
          ['evidence', 'expiringDays'],
          isWholeUpTo(0, mostExpiringDays),
          upTo(0, mostExpiringDays),
          same(usualExpiringDays),
        ) ?? usualExpiringDays,
      maximumFileSize:
        take(['limits', 'maxFileSize'], isWholeUpTo(1, mostFileSize), upTo(1, mostFileSize), same(usualFileSize)) ??
        usualFileSize,
    },
    refused,
  };
}

function readSeverities(raw: object, rules: readonly string[], refused: Bilingual[]): SeveritySettings {
  const known = new Set(rules);
  return Object.fromEntries(
    Object.entries(raw).filter((entry): entry is [string, SeverityOrOff] => {
      const [code, severity]: readonly [string, unknown] = entry;
      if (!known.has(code)) {
        refused.push(noSuchRule(code, rules));
        return false;
      }
      if (severity === 'off' || severities.some((each) => each === severity)) return true;
      const one = [...severities, 'off'];
      const wanted = { en: `one of ${one.join(', ')}`, ja: `${one.join('、')}のいずれか` };
      refused.push(refusal(`lint.rules.${code}`, severity, wanted, ownSeverities));
      return false;
    }),
  );
}

const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isDay = (value: unknown): value is CalendarDate => typeof value === 'string' && isCalendarDate(value);
const isLanguage = (value: unknown): value is Language | 'auto' => value === 'ja' || value === 'en' || value === 'auto';

function isWholeUpTo(least: number, most: number) {
  return (value: unknown): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

const wantedObject: Bilingual = { en: 'an object', ja: 'オブジェクト' };
const ownSeverities: Bilingual = { en: 'the severity of each rule itself', ja: '各ルールの既定の重大度' };
const editors: Bilingual = { en: 'the language of the editor', ja: 'エディタの言語' };
const present: Bilingual = { en: 'the present day', ja: '当日の日付' };
const same = (value: number | string): Bilingual => ({ en: String(value), ja: String(value) });
const upTo = (least: number, most: number): Bilingual => ({
  en: `a whole number from ${least} to ${most}`,
  ja: `${least}以上${most}以下の整数`,
});

function refusal(key: string, value: unknown, wanted: Bilingual, instead: Bilingual): Bilingual {
  const name = inOneLine(shortened(key === '' ? 'isms' : `isms.${key}`));
  const shown = inOneLine(written(value));
  return {
    en: `The setting ${name} must be ${wanted.en}, not ${shown}; ${instead.en} holds.`,
    ja: `設定${name}の値${shown}は使えないため、${instead.ja}を用います。${wanted.ja}を指定してください。`,
  };
}

function noSuchRule(code: string, rules: readonly string[]): Bilingual {
  const name = inOneLine(shortened(code));
  const hint = suggestion(nearest(code.slice(0, 200), rules));
  return {
    en: `The setting isms.lint.rules names a rule that there is not: "${name}".${hint.en}`,
    ja: `設定isms.lint.rulesに、存在しないルール「${name}」が指定されています。${hint.ja}`,
  };
}

function at(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
}
