// Libraries that a bundle would hold twice or whole: which of their files to take.
import { fileURLToPath } from 'node:url';

const at = (path) => new URL(`../../node_modules/${path}`, import.meta.url);

/** Absolute paths by package name, for esbuild's `alias`. */
export const aliases = Object.fromEntries(
  Object.entries({
    // The protocol brings a version of its own, which differs in nothing that is used.
    'vscode-languageserver-types': 'vscode-languageserver-types/lib/esm/main.js',
    // The same library as ES modules: what is not used is left out.
    yaml: 'yaml/browser/dist/index.js',
  }).map(([name, path]) => [name, fileURLToPath(at(path))]),
);
