/** What stands around a file: the project that it belongs to, and the folder whose files it can name. */
import type { Project } from '../../workspace/project';
import type { DocumentUri } from '../../workspace/subject';
import { folderOf, folderOfProject, isWithin } from '../../workspace/uris';

/** The project of a file of any kind: the nearest root file above it, else the files without one around it. */
export function projectAround(
  uri: DocumentUri,
  projects: readonly Project[],
  workspace: readonly DocumentUri[],
): Project | undefined {
  const around = projects.filter(({ root }) => root !== undefined && isWithin(uri, folderOf(root)));
  return (
    around.toSorted((left, right) => (right.root?.length ?? 0) - (left.root?.length ?? 0))[0] ??
    rootlessAround(uri, projects, workspace)
  );
}

/** Files without a root are one project for each workspace folder, and one for all that lie in none. */
function rootlessAround(
  uri: DocumentUri,
  projects: readonly Project[],
  workspace: readonly DocumentUri[],
): Project | undefined {
  const opened = (file: DocumentUri): DocumentUri | undefined =>
    workspace.filter((folder) => isWithin(file, folder)).toSorted((left, right) => right.length - left.length)[0];
  const own = opened(uri);
  return projects.find((project) => {
    const [first] = project.uris();
    if (project.root !== undefined || first === undefined || opened(first) !== own) return false;
    return own !== undefined || isWithin(uri, folderOfProject(project));
  });
}

/**
 * Where files lie that a document can name: the project's folder, but nothing outside the workspace, whatever a root file
 * above it takes in.
 */
export function searchedFolder(
  uri: DocumentUri,
  project: DocumentUri | undefined,
  workspace: readonly DocumentUri[],
): DocumentUri {
  const opened = workspace.find((folder) => isWithin(uri, folder));
  if (project === undefined || (opened !== undefined && isWithin(opened, project))) return opened ?? folderOf(uri);
  return project;
}
