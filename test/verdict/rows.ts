/** What tests of the verdict ask: the rows of clause 4, and a project with some of its text otherwise. */
import { conformityOf, type RequirementRow, type RequirementState } from '../../server/check/conformity/conformity';
import type { IsmsService } from '../../server/isms-service';
import { openProject, type Example, type OpenProject, type Texts } from '../properties/projects';
import { fixtureFolder } from '../support/project-text';

export function rowsOf(service: IsmsService): ReadonlyMap<string, RequirementRow> {
  const [project] = service.workspace.projects();
  if (!project) throw new Error('no project');
  return new Map(conformityOf(project, service).map((row) => [row.requirement.id, row]));
}

export function statesOf(service: IsmsService): Readonly<Record<string, RequirementState>> {
  return Object.fromEntries([...rowsOf(service)].map(([id, { state }]) => [id, state]));
}

export function metRowsOf(service: IsmsService): readonly string[] {
  return [...rowsOf(service)].filter(([, { met }]) => met).map(([id]) => id);
}

/** One place of one file otherwise: `from` must stand there, and only the first is changed. */
export interface Change {
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

/** The texts with the changes made; a change that finds nothing to change is an error of the test. */
export function changed(texts: Texts, changes: readonly Change[]): Texts {
  return changes.reduce<Texts>((before, { file, from, to }) => {
    const uri = fixtureFolder + file;
    const text = before.get(uri) ?? '';
    const next = typeof from === 'string' ? text.replace(from, () => to) : text.replace(from, to);
    if (next === text) throw new Error(`${file} has no ${String(from)}`);
    return new Map([...before, [uri, next]]);
  }, texts);
}

/** A project with the changes made, and more files in it. */
export function opened(
  { texts, files }: Example,
  changes: readonly Change[] = [],
  more: Readonly<Record<string, string>> = {},
): OpenProject {
  const added = Object.entries(more).map(([file, text]) => [fixtureFolder + file, text] as const);
  return openProject(new Map([...changed(texts, changes), ...added]), { files });
}
