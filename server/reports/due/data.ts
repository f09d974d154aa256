/** What falls due, and what is overdue, as plain data in one language. */
import { daysBetween } from '../../facts/date';
import type { Language } from '../../words/bilingual';
import { enumerated } from '../../words/listing';
import { locationOf } from '../../check/location';
import type { Judgement } from '../../isms-service';
import type { Project } from '../../workspace/project';
import type { Questions } from '../../workspace/questions';
import { createTexts, type Texts } from '../texts';
import { placeIn, type Place } from '../view/place';
import { actionDeadlines, plannedAuditDeadlines } from './audits';
import type { Deadline, DueKind } from './deadline';
import type { Horizon } from './horizon';
import { nextAuditDeadlines } from './next-audit';
import { controlDeadlines, documentDeadlines, evidenceDeadlines, serviceDeadlines } from './registers';
import { riskDeadlines } from './risks';
import { suppressionDeadlines } from './suppressions';
import { daysToWrite, type DayToWrite } from './undated';
import { daysLeft } from './words';

export interface DueReport {
  readonly today: string;
  readonly language: Language;
  readonly organization: string;
  /** How far ahead was looked, and the last day of that; neither where all days to come are in it. */
  readonly within: string | undefined;
  readonly until: string | undefined;
  readonly overdue: number;
  readonly upcoming: number;
  /** By day, the earliest first. */
  readonly items: readonly DueItem[];
  /** Where no such day is written anywhere: what falls due once one is. The list is empty then, and nothing is well for it. */
  readonly toWrite: readonly DayToWrite[];
  /** So many different texts of it are not written in its language. */
  readonly untranslated: number;
}

/** The place is relative to the project's folder. */
export interface DueItem extends Place {
  /** The last day on which all is well. */
  readonly day: string;
  /** From today; less than none when it is over. */
  readonly days: number;
  /** The same in words. */
  readonly left: string;
  readonly kind: DueKind;
  readonly what: string;
  /** What the entry is called by; empty for an audit that nobody has planned. */
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** Names of those who see to it. */
  readonly owner: string;
  readonly clause: string;
  /** The rule that speaks once the day has passed. */
  readonly rule: string | undefined;
}

/** Everything overdue, and what comes up: within the horizon, where there is one. */
export function dueReport(project: Project, service: Judgement, language: Language, horizon?: Horizon): DueReport {
  const ask = service.checkerOf(project)?.questions();
  if (!ask) throw new Error('the project is not part of the service');
  const texts = createTexts(project, language);
  const until = horizon?.end(ask.today);
  const clauses = new Map(service.rules.map(({ code, clause }) => [code, clause]));
  const clauseOf = (code: string | undefined): string => clauses.get(code ?? '') ?? '';
  const deadlines = deadlinesOf(project, ask, clauseOf);
  const items = deadlines
    .filter(({ day }) => until === undefined || day <= until)
    .map((deadline) => itemOf(deadline, { project, ask, texts, clauseOf }))
    .sort(byDayAndPlace);
  const overdue = items.filter(({ days }) => days < 0).length;
  return {
    today: ask.today,
    language,
    organization: texts.read(ask.single('organization')?.value.name),
    within: horizon?.text,
    until,
    overdue,
    upcoming: items.length - overdue,
    items,
    toWrite: deadlines.length === 0 ? daysToWrite(ask, language) : [],
    untranslated: texts.untranslated(),
  };
}

function deadlinesOf(project: Project, ask: Questions, clauseOf: (code: string) => string): readonly Deadline[] {
  return [
    ...evidenceDeadlines(ask),
    ...riskDeadlines(ask),
    ...controlDeadlines(ask),
    ...plannedAuditDeadlines(ask),
    ...nextAuditDeadlines(ask),
    ...actionDeadlines(ask),
    ...documentDeadlines(ask),
    ...serviceDeadlines(ask),
    ...suppressionDeadlines(project, clauseOf),
  ];
}

interface Source {
  readonly project: Project;
  readonly ask: Questions;
  readonly texts: Texts;
  readonly clauseOf: (code: string | undefined) => string;
}

function itemOf(deadline: Deadline, { project, ask, texts, clauseOf }: Source): DueItem {
  const { kind, day, what, rule, clause, anchor, id, title, detail, owners } = deadline;
  const { language } = texts;
  const days = daysBetween(ask.today, day);
  const names = owners.flatMap((owner) => (owner === undefined || owner === '' ? [] : [nameOf(owner, ask, texts)]));
  return {
    day,
    days,
    left: daysLeft(days)[language],
    kind,
    what: what[language],
    id: id[language],
    title: texts.read(title?.[language]),
    detail: texts.read(detail?.[language]),
    owner: enumerated([...new Set(names)], language),
    clause: clause ?? clauseOf(rule),
    rule,
    ...placeIn(project, locationOf(anchor, project)),
  };
}

function nameOf(id: string, ask: Questions, texts: Texts): string {
  return texts.read(ask.definition('person', id)?.value.name) || id;
}

function byDayAndPlace(left: DueItem, right: DueItem): number {
  if (left.day !== right.day) return left.day < right.day ? -1 : 1;
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  const [a, b] = [left.range.start, right.range.start];
  return a.line - b.line || a.character - b.character;
}
