import type { Project } from '../workspace/project';

/** The project that is meant when nobody names a file: the one nearest to the top of the workspace. */
export function mainProject(projects: readonly Project[]): Project | undefined {
  const rank = ({ root = '' }: Project): number => root.split('/').length;
  return projects
    .filter(({ root }) => root !== undefined)
    .toSorted((left, right) => rank(left) - rank(right) || ((left.root ?? '') < (right.root ?? '') ? -1 : 1))[0];
}
