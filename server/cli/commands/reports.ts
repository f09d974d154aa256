import { resolve } from 'node:path';
import { readRegularFile } from '../../node-files';
import { createNodeHost } from '../../node-host';
import type { IsmsService } from '../../isms-service';
import type { Project } from '../../workspace/project';
import type { DocumentUri } from '../../workspace/subject';
import { languageOfDocuments, reports, type ReportName } from '../../reports/reports';
import { formatOfFile, formats, writeDocument, type FormatName } from '../../writers/table';
import type { Language } from '../../words/bilingual';
import { loadProjects } from '../load';
import { writeOutput } from '../output';
import { reasonOf } from '../reason';
import { UsageError, type ExitCode, type Terminal } from '../terminal';

export interface ReportOptions {
  /** What the file that is named asks for, unless told. */
  readonly format: FormatName | undefined;
  readonly output: string | undefined;
  /** Nothing is written: is this file what would be? */
  readonly check: string | undefined;
  /** Of the document; that of the project unless told. */
  readonly language: Language | undefined;
  readonly today: string;
}

export interface LoadedProject {
  readonly project: Project;
  readonly service: IsmsService;
  /** Something of it could not be read, and was said. */
  readonly incomplete: boolean;
  /** Of its documents, unless somebody asks for another. */
  readonly language: Language;
  /** The path of a document or folder as people see it. */
  readonly pathOf: (uri: DocumentUri) => string;
}

/** Reads the one project of a path; `undefined` when there is none, which has been said. */
export async function loadProject(path: string, today: string, terminal: Terminal): Promise<LoadedProject | undefined> {
  const { service, incomplete, pathOf } = await loadProjects(
    [path],
    today,
    createNodeHost(terminal.textFolder),
    terminal,
  );
  const projects = service.workspace.projects();
  const [project] = projects;
  if (!project) return undefined;
  if (projects.length > 1) throw new UsageError(terminal.say('oneProject', { path, count: projects.length }));
  const unread = unreadLines(project, service).slice(0, mostSaid);
  for (const { document, line } of unread) {
    terminal.complain(terminal.say('unreadPart', { path: `${pathOf(document)}:${line + 1}` }));
  }
  const language = languageOfDocuments(project) ?? terminal.language;
  return { project, service, incomplete: incomplete || unread.length > 0, language, pathOf };
}

/** Of many places that are no YAML so many are said. */
const mostSaid = 5;

/** What is no YAML is in no document: whoever hands it to an auditor must know. Lines are zero-based. */
function unreadLines(
  project: Project,
  service: IsmsService,
): readonly { readonly document: DocumentUri; readonly line: number }[] {
  return project
    .uris()
    .flatMap((uri) => service.findings(uri))
    .filter(({ finding }) => finding.rule.code === 'yaml/syntax')
    .map(({ location }) => ({ document: location.document, line: location.range.start.line }));
}

/** `isms soa`, `isms report NAME`: a document of one project. */
export async function report(
  name: ReportName,
  path: string,
  options: ReportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (options.check !== undefined && options.output !== undefined) throw new UsageError(terminal.say('checkAndOutput'));
  const loaded = await loadProject(path, options.today, terminal);
  if (!loaded) return 2;
  const { project, service, incomplete } = loaded;
  const language = options.language ?? loaded.language;
  const file = options.check ?? options.output;
  const format = options.format ?? (file === undefined ? undefined : formatOfFile(file)) ?? 'md';
  if (formats[format].binary && file === undefined && terminal.isTerminal) {
    throw new UsageError(terminal.say('binary', { format, ending: formats[format].ending }));
  }
  const { data, view } = reports[name];
  const bytes = await writeDocument(format, {
    data: data(project, service, language),
    view: view(project, service, language),
  });
  if (options.check !== undefined) return (await isCurrent(options.check, bytes, terminal)) ? (incomplete ? 2 : 0) : 1;
  await writeOutput(bytes, options.output, terminal);
  return incomplete ? 2 : 0;
}

/** Whether a file holds just these bytes; if not, says so. */
async function isCurrent(file: string, bytes: Uint8Array, { folder, say, complain }: Terminal): Promise<boolean> {
  try {
    // A larger one is another, and need not be read to know it.
    const written = await readRegularFile(resolve(folder, file), { most: bytes.length });
    if (written.equals(bytes)) return true;
    complain(say('notCurrent', { path: file }));
    return false;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_TOO_LARGE') {
      complain(say('notCurrent', { path: file }));
      return false;
    }
    if (code !== 'ENOENT') {
      throw new UsageError(say('unreadable', { path: file, reason: reasonOf(error, say) }), { cause: error });
    }
    complain(say('notThereYet', { path: file }));
    return false;
  }
}
