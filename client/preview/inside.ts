/** Paths within a project's folder. A page is told paths, and whatever it asks for stays within the folder. */

/** Whether a relative path with `/` leads to something below its folder, by no detour. */
export function isInside(path: string): boolean {
  return !/[\\\p{Cc}]/u.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** What of a URI says where something is. */
export interface Whereabouts {
  readonly scheme: string;
  readonly authority: string;
  /** Whole, with `/`. */
  readonly path: string;
}

/** The path of something below a folder relative to it; the older side of a comparison lies in no folder of files. */
export function pathWithin(folder: Whereabouts, file: Whereabouts): string | undefined {
  if (file.scheme !== folder.scheme || file.authority !== folder.authority) return undefined;
  const base = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return file.path.startsWith(base) && file.path.length > base.length ? file.path.slice(base.length) : undefined;
}

/**
 * What to ask by for the project of a folder: its root file may be renamed, the folder stays. Files that have no folder
 * in common are asked for by what was asked before.
 */
export function fileOfProject<T extends string | undefined>(folder: string, asked: T): string | T {
  return folder === '' ? asked : `${folder}/isms.yaml`;
}
