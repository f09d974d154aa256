/** Files of this machine, for the language server under Node and the command line. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { explanationFiles, type Explanations } from './catalog/explanations';
import type { Host } from './host';
import { isIsmsFile } from './project/uris';

/** `textFolder` holds the explanations: `en/…` and `ja/…`. */
export function createNodeHost(textFolder: string): Host {
  return {
    // TextDecoder drops a byte order mark, as editors do; `readFile(…, 'utf8')` would keep it.
    read: async (uri) => new TextDecoder('utf-8').decode(await readFile(pathOf(uri))),
    size: async (uri) => (await stat(pathOf(uri))).size,
    list: (folder) => listIsmsFiles(pathOf(folder)),
    exists: (uri) =>
      stat(pathOf(uri)).then(
        () => true,
        () => false,
      ),
    explanations: async (language) => {
      const entries = Object.entries(explanationFiles).map(async ([name, file]) => {
        return [name, JSON.parse(await readFile(join(textFolder, language, file), 'utf8'))] as const;
      });
      return Object.fromEntries(await Promise.all(entries)) as unknown as Explanations;
    },
  };
}

function pathOf(uri: string): string {
  return URI.parse(uri).fsPath;
}

async function listIsmsFiles(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  const pending = [folder];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const directory = next;
    // A folder that may not be read holds nothing that we could check.
    const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = join(directory, entry.name);
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') pending.push(path);
      else if ((entry.isFile() || entry.isSymbolicLink()) && isIsmsFile(`/${entry.name}`))
        found.push(URI.file(path).toString());
    }
  }
  return found.sort();
}
