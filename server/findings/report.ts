import type { Language } from '../words/bilingual';
import type { Project } from '../workspace/project';
import { conformityOf, type RequirementRow, type RequirementState } from '../check/conformity/conformity';
import type { UnreadPart } from '../check/conformity/unread-parts';
import { commonFolder, folderOf } from '../workspace/uris';
import type { LocatedFinding } from '../check/assemble';
import { messageOf } from '../check/message';
import { locationOf } from '../check/location';
import type { Severity } from '../check/rule';
import type { Range } from '../yaml/positions';
import type { IsmsService } from '../isms-service';
import type { DocumentUri } from '../workspace/subject';
import { createFingerprints, type Fingerprints } from './fingerprint';

/** Where findings come from, and how people call the files they stand in. */
export interface CheckedProjects {
  readonly service: IsmsService;
  /** A document's path as people and reports see it: relative, with `/`. */
  readonly pathOf: (uri: DocumentUri) => string;
}

/** One finding as `--format json` prints it. Lines and characters are zero-based UTF-16. */
export interface FindingRecord {
  readonly rule: string;
  readonly severity: Severity;
  readonly clause: string;
  readonly file: string;
  readonly range: Range;
  readonly message: string;
  readonly related: readonly { readonly file: string; readonly range: Range; readonly message: string }[];
  readonly data?: unknown;
  readonly fingerprint: string;
}

export interface RequirementRecord {
  readonly id: string;
  readonly clause: string;
  readonly state: RequirementState;
  readonly met: boolean;
  /** What answers it, in a sentence. */
  readonly answer: string;
  /** Fingerprints of the findings that decide against it. */
  readonly findings: readonly string[];
  /** Fingerprints of the findings that are to be considered. */
  readonly remarks: readonly string[];
  /** Deciding findings that a comment silences. */
  readonly suppressed: readonly SuppressedRecord[];
  /** What was not read, or not judged. */
  readonly unread: readonly UnreadRecord[];
}

export interface SuppressedRecord {
  readonly rule: string;
  readonly file: string;
  readonly range: Range;
  readonly reason: string;
  readonly until?: string;
}

export interface UnreadRecord {
  readonly file: string;
  readonly range?: Range;
  readonly why: UnreadPart['why'];
  readonly rule?: string;
}

/** What comes next, in the order of clause 4: the first finding that keeps a requirement from being met. */
export interface NextRecord {
  readonly requirement: string;
  readonly file: string;
  readonly range: Range;
  readonly message: string;
}

export interface ProjectRecord {
  readonly root: string;
  /** For people only; `undefined` where nothing keeps any requirement from being met. */
  readonly next?: NextRecord;
  readonly findings: readonly FindingRecord[];
  readonly requirements: readonly RequirementRecord[];
}

export interface CheckReport {
  readonly version: 1;
  readonly tool: { readonly name: 'isms'; readonly version: string };
  readonly today: string;
  readonly projects: readonly ProjectRecord[];
  readonly summary: Readonly<Record<Severity, number>>;
}

export interface FindingsWanted {
  readonly keep: (finding: LocatedFinding) => boolean;
  /** As people read them: what an entry lacks is one finding. */
  readonly asShown: boolean;
}

/** All findings that are not suppressed, as data. The same for the same input, whatever the order of files. */
export function checkReport(
  checked: CheckedProjects,
  language: Language,
  version: string,
  { keep, asShown }: FindingsWanted,
): CheckReport {
  const { service } = checked;
  const projects = service.workspace
    .projects()
    .map((project) => projectRecord(project, checked, language, { keep, asShown }));
  const all = projects.flatMap(({ findings }) => findings);
  const count = (severity: Severity): number => all.filter((finding) => finding.severity === severity).length;
  return {
    version: 1,
    tool: { name: 'isms', version },
    today: service.settings.today,
    projects,
    summary: { error: count('error'), warning: count('warning'), info: count('info'), hint: count('hint') },
  };
}

function projectRecord(
  project: Project,
  checked: CheckedProjects,
  language: Language,
  { keep, asShown }: FindingsWanted,
): ProjectRecord {
  const { service, pathOf } = checked;
  const folder = projectFolder(project);
  const fingerprintOf = createFingerprints((document) => document.slice(folder.length + 1));
  const recordOf = (finding: LocatedFinding): FindingRecord =>
    findingRecord(finding, project, checked, language, fingerprintOf);
  const records = project
    .uris()
    .flatMap((uri) => service.findings(uri))
    // Suppressed ones too: a comment must not change how the others are called.
    .map((finding) => ({ finding, record: recordOf(finding) }))
    .filter(({ finding }) => !finding.suppression);
  const printed = new Map(records.map(({ finding, record }) => [finding.finding, [record.fingerprint]]));
  const printOf = ({ finding }: LocatedFinding): readonly string[] => printed.get(finding) ?? [];
  const shown = asShown ? project.uris().flatMap((uri) => service.shown(uri)) : [];
  const listed = asShown
    ? shown.filter(({ suppression }) => !suppression).map((finding) => ({ finding, record: recordOf(finding) }))
    : records;
  const rows = conformityOf(project, service);
  const next = asShown ? nextOf(rows, pathOf, language) : undefined;
  return {
    root: pathOf(folder),
    ...(next ? { next } : {}),
    findings: listed.filter(({ finding }) => keep(finding)).map(({ record }) => record),
    requirements: rows.map((row) => requirementRecord(row, checked, language, printOf)),
  };
}

function nextOf(
  rows: readonly RequirementRow[],
  pathOf: CheckedProjects['pathOf'],
  language: Language,
): NextRecord | undefined {
  const row = rows.find(({ met, findings }) => !met && findings.length > 0);
  const [first] = row?.findings ?? [];
  if (!row || !first) return undefined;
  const { document, range } = first.location;
  return {
    requirement: row.requirement.id,
    file: pathOf(document),
    range,
    message: messageOf(first.finding, language),
  };
}

function requirementRecord(
  { requirement: { id, clause }, state, met, answer, findings, remarks, suppressed, unread }: RequirementRow,
  { pathOf }: CheckedProjects,
  language: Language,
  printOf: (finding: LocatedFinding) => readonly string[],
): RequirementRecord {
  return {
    id,
    clause,
    state,
    met,
    answer: answer[language],
    findings: findings.flatMap(printOf),
    remarks: remarks.flatMap(printOf),
    suppressed: suppressed.map(({ finding, location, suppression }) => ({
      rule: finding.rule.code,
      file: pathOf(location.document),
      range: location.range,
      reason: suppression?.reason ?? '',
      ...(suppression?.until === undefined ? {} : { until: suppression.until }),
    })),
    unread: unread.map(({ document, range, why, rule }) => ({
      file: pathOf(document),
      ...(range ? { range } : {}),
      why,
      ...(rule === undefined ? {} : { rule }),
    })),
  };
}

/** Where the project lies: its root file's folder, else the one that holds all of its files. */
function projectFolder(project: Project): DocumentUri {
  return project.root === undefined ? (commonFolder(project.uris()) ?? '') : folderOf(project.root);
}

function findingRecord(
  placed: LocatedFinding,
  project: Project,
  { pathOf }: CheckedProjects,
  language: Language,
  fingerprintOf: Fingerprints,
): FindingRecord {
  const { finding, severity, location } = placed;
  const file = pathOf(location.document);
  return {
    rule: finding.rule.code,
    severity,
    clause: finding.rule.clause,
    file,
    range: location.range,
    message: messageOf(finding, language),
    related: (finding.related ?? []).map(({ anchor, message }) => {
      const other = locationOf(anchor, project);
      return { file: pathOf(other.document), range: other.range, message: message[language] };
    }),
    ...(finding.data ? { data: finding.data } : {}),
    fingerprint: fingerprintOf(finding),
  };
}
