/** Paths within a project's folder. A page is told paths, and whatever it asks for stays within the folder. */

/** Whether a relative path with `/` leads to something below its folder, by no detour. */
export function isInside(path: string): boolean {
  return !/[\\\p{Cc}]/u.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** The path of something below a folder relative to it; both are whole paths with `/`. */
export function pathWithin(folder: string, path: string): string | undefined {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(base) && path.length > base.length ? path.slice(base.length) : undefined;
}
