import { createNodeHost } from '../../node-host';
import type { IsmsService } from '../../isms-service';
import type { Project } from '../../workspace/project';
import { conformityReport } from '../../reports/conformity/data';
import { conformityToMarkdown } from '../../reports/conformity/markdown';
import { statementOfApplicability } from '../../reports/soa/data';
import { soaToMarkdown } from '../../reports/soa/markdown';
import { loadProjects } from '../load';
import { writeOutput } from '../output';
import { UsageError, type ExitCode, type Terminal } from '../terminal';

export interface ReportOptions {
  readonly format: 'md' | 'json';
  readonly output: string | undefined;
  readonly today: string;
}

/** `isms soa`: the statement of applicability of one project. */
export function soa(path: string, options: ReportOptions, terminal: Terminal): Promise<ExitCode> {
  return report(path, options, terminal, (project, service) => {
    const data = statementOfApplicability(project, service, terminal.language);
    return { data, markdown: () => soaToMarkdown(data) };
  });
}

/** `isms report conformity`: clause 4, row by row, of one project. */
export function conformity(path: string, options: ReportOptions, terminal: Terminal): Promise<ExitCode> {
  return report(path, options, terminal, (project, service) => {
    const data = conformityReport(project, service, terminal.language);
    return { data, markdown: () => conformityToMarkdown(data, terminal.language) };
  });
}

/** Keys of a report's data that hold the address of a file or folder: printed as people call them. */
const addresses: ReadonlySet<string> = new Set(['document', 'folder']);

async function report(
  path: string,
  { format, output, today }: ReportOptions,
  terminal: Terminal,
  make: (project: Project, service: IsmsService) => { readonly data: object; readonly markdown: () => string },
): Promise<ExitCode> {
  const loaded = await loadProjects([path], today, createNodeHost(terminal.textFolder), terminal);
  const projects = loaded.service.workspace.projects();
  const [project] = projects;
  if (!project) return 2;
  if (projects.length > 1) throw new UsageError(terminal.say('oneProject', { path, count: projects.length }));
  const { data, markdown } = make(project, loaded.service);
  const relative = JSON.stringify(
    data,
    (key, value: unknown) => (addresses.has(key) ? loaded.pathOf(String(value)) : value),
    2,
  );
  await writeOutput(format === 'json' ? `${relative}\n` : markdown(), output, terminal);
  return loaded.incomplete ? 2 : 0;
}
