import type { Language } from '../../words/bilingual';
import type { Judgement } from '../../isms-service';
import type { Project } from '../../workspace/project';
import type { LocatedFinding } from '../../check/assemble';
import type { Range } from '../../yaml/positions';
import { conformityOf, type RequirementRow, type RequirementState } from '../../check/conformity/conformity';
import type { UnreadPart } from '../../check/conformity/unread-parts';
import { messageForReaders } from '../view/message-for-readers';
import { fileIn, placeIn, type Place } from '../view/place';
import type { IsmsSchema } from '../../schema/isms-schema';
import { mark } from '../../facts/marks';
import { servicesAudited, type ServicesAudited } from '../audit/data';
import { createTexts, type Texts } from '../texts';
import { answersTo, placeholdersIn, type Answer, type AnswerLocation } from './answers';

/** Conformity with clause 4 as plain data, in one language. */
export interface ConformityReport {
  readonly today: string;
  /** Of the texts in here. */
  readonly language: Language;
  readonly organization: string;
  /** How many rows stand in each state; they add up to all rows. */
  readonly counts: Readonly<Record<RequirementState, number>>;
  /** Rows that are met, with remarks or without, or have nothing to apply to. */
  readonly met: number;
  readonly unmet: number;
  readonly requirements: readonly ConformityRow[];
  /** Each with the clause of JIS Q 27001 that it adds to. */
  readonly clauses: readonly { readonly id: string; readonly title: string; readonly addsTo: string }[];
  /** 4.3 in detail: which services were audited by which criteria. */
  readonly audited: ServicesAudited;
  /** So many different texts of it are not written in its language. */
  readonly untranslated: number;
}

export interface ConformityRow {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly asks: string;
  readonly met: boolean;
  readonly state: RequirementState;
  /** What answers it, in a sentence. */
  readonly answer: string;
  readonly findings: readonly ConformityFinding[];
  readonly remarks: readonly ConformityFinding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** What was not read or not judged of all that the row depends on. */
  readonly unread: readonly ConformityUnread[];
  /** Where the ISMS answers the requirement. */
  readonly answers: readonly ConformityAnswer[];
  /** Where it says only that something is to be decided. */
  readonly placeholders: readonly AnswerLocation[];
}

export interface ConformityAnswer extends Omit<Answer, 'label'> {
  readonly label: string;
}

/** Places are relative to the project's folder. */
export interface ConformityFinding extends Place {
  readonly rule: string;
  readonly message: string;
}

export interface ConformityUnread {
  readonly file: string;
  readonly range: Range | undefined;
  readonly why: UnreadPart['why'];
  readonly rule: string | undefined;
}

export interface SuppressedFinding extends ConformityFinding {
  readonly reason: string;
  readonly until: string | undefined;
}

export function conformityReport(project: Project, service: Judgement, language: Language): ConformityReport {
  const texts = createTexts(project, language);
  const requirements = conformityOf(project, service).map((row) => rowOf(row, project, service, texts));
  const count = (wanted: RequirementState): number => requirements.filter(({ state }) => state === wanted).length;
  const met = requirements.filter((row) => row.met).length;
  const audited = servicesAudited(project, service, texts);
  return {
    today: service.settings.today,
    language,
    organization: texts.read(project.index.all(mark.section('organization'))[0]?.value.name),
    counts: countStates(count),
    met,
    unmet: requirements.length - met,
    requirements,
    audited,
    clauses: clausesIn(project, service, language),
    untranslated: texts.untranslated(),
  };
}

function clausesIn(project: Project, service: Judgement, language: Language): ConformityReport['clauses'] {
  const clauses = service.checkerOf(project)?.questions().catalog.clauses ?? [];
  return clauses.map(({ id, title, addsTo }) => ({ id, title: title[language], addsTo }));
}

function countStates(count: (state: RequirementState) => number): Readonly<Record<RequirementState, number>> {
  return {
    met: count('met'),
    'met-with-remarks': count('met-with-remarks'),
    'not-applicable': count('not-applicable'),
    unmet: count('unmet'),
    deferred: count('deferred'),
    open: count('open'),
    'not-judged': count('not-judged'),
  };
}

function rowOf(row: RequirementRow, project: Project, service: Judgement, texts: Texts): ConformityRow {
  const { language } = texts;
  const { requirement, met, state, answer, findings, remarks, suppressed, unread } = row;
  const { id, clause, title, asks, answeredIn } = requirement;
  const source = { project, schema: service.schema, today: service.settings.today, texts };
  return {
    id,
    clause,
    title: title[language],
    asks: asks[language],
    met,
    state,
    answer: answer[language],
    findings: findings.map((finding) => findingOf(finding, project, language, service.schema)),
    remarks: remarks.map((finding) => findingOf(finding, project, language, service.schema)),
    unread: unread.map(({ document, range, why, rule }) => ({ file: fileIn(project, document), range, why, rule })),
    suppressed: suppressed.map((finding) => ({
      ...findingOf(finding, project, language, service.schema),
      reason: finding.suppression?.reason ?? '',
      until: finding.suppression?.until,
    })),
    answers: answersTo(answeredIn, source).map((answer) => ({
      ...answer,
      label: answer.label[language],
    })),
    placeholders: placeholdersIn(answeredIn, source),
  };
}

function findingOf(
  { finding, location }: LocatedFinding,
  project: Project,
  language: Language,
  schema: IsmsSchema,
): ConformityFinding {
  return {
    rule: finding.rule.code,
    message: messageForReaders(finding, language, schema),
    ...placeIn(project, location),
  };
}
