import type { Language } from '../../words/bilingual';
import type { IsmsService } from '../../isms-service';
import type { Project } from '../../workspace/project';
import { folderOf } from '../../workspace/uris';
import type { DocumentUri } from '../../workspace/subject';
import type { LocatedFinding } from '../../check/assemble';
import { messageOf } from '../../check/message';
import type { Range } from '../../yaml/positions';
import { conformityOf, type RequirementRow } from '../../check/conformity/conformity';
import { answersTo, placeholdersIn, type Answer, type AnswerLocation } from './answers';

/** Conformity with clause 4 as plain data, in one language. */
export interface ConformityReport {
  readonly today: string;
  /** The project's folder; places lie beneath it. */
  readonly folder: string;
  readonly met: number;
  readonly unmet: number;
  /** Of the unmet: rows against which nothing stands, but which some rule did not judge. */
  readonly notJudged: number;
  readonly requirements: readonly ConformityRow[];
}

export type ConformityState = 'met' | 'unmet' | 'not-judged';

export interface ConformityRow {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly asks: string;
  readonly met: boolean;
  readonly state: ConformityState;
  /** Rules that judge the row and did not run. */
  readonly notJudged: readonly string[];
  readonly findings: readonly ConformityFinding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Where the ISMS answers the requirement. */
  readonly answers: readonly Answer[];
  /** Where it says only that something is to be decided. */
  readonly placeholders: readonly AnswerLocation[];
}

export interface ConformityFinding {
  readonly rule: string;
  readonly message: string;
  readonly document: DocumentUri;
  readonly range: Range;
}

export interface SuppressedFinding extends ConformityFinding {
  readonly reason: string;
  readonly until: string | undefined;
}

export function conformityReport(project: Project, service: IsmsService, language: Language): ConformityReport {
  const requirements = conformityOf(project, service).map((row) => rowOf(row, project, service, language));
  const count = (wanted: ConformityState): number => requirements.filter(({ state }) => state === wanted).length;
  return {
    today: service.settings.today,
    folder: folderOf(project.root ?? project.uris()[0] ?? ''),
    met: count('met'),
    unmet: requirements.length - count('met'),
    notJudged: count('not-judged'),
    requirements,
  };
}

function rowOf(row: RequirementRow, project: Project, service: IsmsService, language: Language): ConformityRow {
  const { requirement, met, findings, suppressed, notJudged } = row;
  const { id, clause, title, asks, answeredIn } = requirement;
  return {
    id,
    clause,
    title: title[language],
    asks: asks[language],
    met,
    state: met ? 'met' : findings.length > 0 ? 'unmet' : 'not-judged',
    notJudged,
    findings: findings.map((finding) => findingOf(finding, language)),
    suppressed: suppressed.map((finding) => ({
      ...findingOf(finding, language),
      reason: finding.suppression?.reason ?? '',
      until: finding.suppression?.until,
    })),
    answers: answersTo(answeredIn, project, service.schema),
    placeholders: placeholdersIn(answeredIn, project, service.schema),
  };
}

function findingOf({ finding, location }: LocatedFinding, language: Language): ConformityFinding {
  return {
    rule: finding.rule.code,
    message: messageOf(finding, language),
    document: location.document,
    range: location.range,
  };
}
