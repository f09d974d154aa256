/** Projects that tests change and check again: texts, the service that has read them, and what it finds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createOriginals } from '../../server/editing/apply-changes';
import { fixesOf, type PreparedFix } from '../../server/features/fixes/fixes';
import { applyTextEdits } from '../../server/editing/text-edit';
import { createIsmsService, type IsmsService } from '../../server/isms-service';
import type { Project } from '../../server/workspace/project';
import { isIsmsFile, isRootFile } from '../../server/workspace/uris';
import type { DocumentUri } from '../../server/workspace/subject';
import type { LocatedFinding } from '../../server/check/assemble';
import type { Rule } from '../../server/check/rule';
import { messageOf } from '../../server/check/message';
import type { TextChange } from '../../server/yaml/resplit';
import { fixtureFolder } from '../support/project-text';
import { knowledge, testDay } from '../support/rules';

export type Texts = ReadonlyMap<DocumentUri, string>;

/** The ISMS files of a folder of examples/, and all files that stand there. */
export interface Example {
  readonly texts: Texts;
  readonly files: ReadonlySet<DocumentUri>;
}

export function readExample(name: string): Example {
  return readFolder(new URL(`../../examples/${name}`, import.meta.url));
}

/** One of test/organisations: an ISMS as its owner would have written it, well kept on the day of the tests. */
export function readOrganisation(name: string): Example {
  return readFolder(new URL(`../organisations/${name}`, import.meta.url));
}

function readFolder(url: URL): Example {
  const folder = fileURLToPath(url);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return {
    files: new Set(paths.map((path) => fixtureFolder + path)),
    texts: new Map(
      paths
        .filter((path) => isIsmsFile(`/${path}`))
        .map((path) => [fixtureFolder + path, readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n')]),
    ),
  };
}

/** A service that holds one project, whose texts can be exchanged. */
export interface OpenProject {
  readonly service: IsmsService;
  readonly texts: Texts;
  /** Exchanges the texts; only what differs is read again. */
  show(texts: Texts): void;
  project(): Project;
  /** Findings that are not suppressed, document by document from top to bottom. */
  findings(): readonly LocatedFinding[];
}

export interface OpenOptions {
  /** Files that exist beside the ISMS files. */
  readonly files?: ReadonlySet<DocumentUri>;
  readonly rules?: readonly Rule[];
  /** The day of the tests unless told. */
  readonly today?: string;
}

export function openProject(
  initial: Texts,
  { files = new Set(), rules, today = testDay }: OpenOptions = {},
): OpenProject {
  const service = createIsmsService({
    today,
    knowledge,
    ...(rules ? { rules } : {}),
    fileExists: (uri) => files.has(uri),
    onRuleFailure: (code, error) => {
      throw new Error(`rule ${code} failed`, { cause: error });
    },
  });
  let texts: Texts = new Map();
  const found = new Map<DocumentUri, readonly LocatedFinding[]>();
  const show = (next: Texts): void => {
    // The root file may change how severe all findings are.
    const changedRoot = [...next].some(([uri, text]) => isRootFile(uri) && texts.get(uri) !== text);
    for (const uri of texts.keys()) if (!next.has(uri)) service.remove(uri);
    for (const [uri, text] of next) {
      const before = texts.get(uri);
      if (before !== text) service.setText(uri, text, before === undefined ? undefined : changeBetween(before, text));
    }
    texts = next;
    for (const uri of service.refresh()) found.delete(uri);
    if (changedRoot) found.clear();
  };
  const findingsOf = (uri: DocumentUri): readonly LocatedFinding[] => {
    const known = found.get(uri) ?? service.findings(uri).filter(({ suppression }) => !suppression);
    found.set(uri, known);
    return known;
  };
  show(initial);
  return {
    service,
    get texts() {
      return texts;
    },
    show,
    project() {
      const [project] = service.workspace.projects();
      if (!project) throw new Error('no project');
      return project;
    },
    findings: () => [...texts.keys()].sort().flatMap(findingsOf),
  };
}

/** The edit that makes one text of the other: all between their common beginning and their common end. */
export function changeBetween(before: string, after: string): TextChange {
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < limit - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

/** What a finding says, whatever line it stands on, and whatever it takes to have been meant. */
export function saidBy({ finding, location }: LocatedFinding): string {
  return `${finding.rule.code} ${location.document.slice(fixtureFolder.length)}: ${messageOf({ ...finding, args: { ...finding.args, suggestion: '' } }, 'en')}`;
}

/** How often each thing is said. */
export function countSaid(findings: readonly LocatedFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(saidBy(finding), (counts.get(saidBy(finding)) ?? 0) + 1);
  return counts;
}

/** Findings that say something that was not said before, or more often than before. */
export function newFindings(
  before: ReadonlyMap<string, number>,
  findings: readonly LocatedFinding[],
): readonly LocatedFinding[] {
  const after = countSaid(findings);
  return findings.filter((finding) => (after.get(saidBy(finding)) ?? 0) > (before.get(saidBy(finding)) ?? 0));
}

export function fixesFor(open: OpenProject, finding: LocatedFinding): readonly PreparedFix[] {
  return fixesOf(
    open.service,
    finding,
    createOriginals((uri) => open.texts.get(uri)),
  );
}

export function withFix(texts: Texts, { edits }: PreparedFix): Texts {
  const changed = new Map(texts);
  for (const [uri, each] of edits) changed.set(uri, applyTextEdits(changed.get(uri) ?? '', each));
  return changed;
}
