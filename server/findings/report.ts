import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Language } from '../words/bilingual';
import type { Project } from '../workspace/project';
import { conformityOf } from '../check/conformity';
import { folderOf } from '../workspace/uris';
import type { LocatedFinding } from '../check/assemble';
import { fill, messageOf } from '../check/message';
import { locationOf } from '../check/location';
import type { Severity } from '../check/rule';
import type { Range } from '../yaml/positions';
import type { IsmsService } from '../isms-service';
import type { DocumentUri } from '../workspace/subject';

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
  readonly met: boolean;
  /** Fingerprints of the findings that stand against it. */
  readonly findings: readonly string[];
}

export interface ProjectRecord {
  readonly root: string;
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

/** All findings that are not suppressed, as data. The same for the same input, whatever the order of files. */
export function checkReport(
  checked: CheckedProjects,
  language: Language,
  version: string,
  keep: (finding: LocatedFinding) => boolean,
): CheckReport {
  const { service } = checked;
  const projects = service.workspace.projects().map((project) => projectRecord(project, checked, language, keep));
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
  keep: (finding: LocatedFinding) => boolean,
): ProjectRecord {
  const { service, pathOf } = checked;
  const seen = new Map<string, number>();
  const records = project
    .uris()
    .flatMap((uri) => service.findings(uri))
    .filter((finding) => !finding.suppression)
    .map((finding) => ({ finding, record: findingRecord(finding, project, checked, language, seen) }));
  const printed = new Map(records.map(({ finding, record }) => [finding.finding, record]));
  return {
    root: pathOf(folderOf(project.root ?? project.uris()[0] ?? '')),
    findings: records.filter(({ finding }) => keep(finding)).map(({ record }) => record),
    requirements: conformityOf(project, service).map(({ requirement: { id, clause }, met, findings }) => ({
      id,
      clause,
      met,
      findings: findings.flatMap(({ finding }) => printed.get(finding)?.fingerprint ?? []),
    })),
  };
}

function findingRecord(
  placed: LocatedFinding,
  project: Project,
  { pathOf }: CheckedProjects,
  language: Language,
  seen: Map<string, number>,
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
    fingerprint: fingerprintOf(placed, file, seen),
  };
}

/**
 * What stays the same when lines move or files are reordered: the rule, the file, the entry's id, the field without
 * positions in lists, and what the message is about. Two equal ones are told apart by counting.
 */
function fingerprintOf({ finding }: LocatedFinding, file: string, seen: Map<string, number>): string {
  const { anchor, rule } = finding;
  const entry = anchor.kind === 'field' ? [anchor.subject.section, anchor.subject.facts.definitions[0]?.id ?? ''] : [];
  const field = anchor.kind === 'field' ? anchor.at.replace(/\/\d+/g, '/*') : anchor.kind;
  const message = finding.rule.messages[finding.variant ?? 'default'];
  const said = message ? fill(message.en, finding.args, 'en') : '';
  const base = JSON.stringify([rule.code, file, ...entry, field, said]);
  const count = seen.get(base) ?? 0;
  seen.set(base, count + 1);
  return bytesToHex(sha256(utf8ToBytes(`${base}#${count}`))).slice(0, 16);
}
