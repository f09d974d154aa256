import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { URI } from 'vscode-uri';

/** A temporary folder with files in it; gone when the test is over. */
export interface Folder {
  readonly path: string;
  readonly uri: string;
  pathOf(name: string): string;
  uriOf(name: string): string;
  write(name: string, content: string | Uint8Array): void;
  remove(name: string): void;
}

export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'isms test ')));
  const folder: Folder = {
    path,
    uri: URI.file(path).toString(),
    pathOf: (name) => join(path, name),
    uriOf: (name) => URI.file(join(path, name)).toString(),
    write(name, content) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
    },
    remove: (name) => rmSync(join(path, name), { recursive: true }),
  };
  for (const [name, content] of Object.entries(files)) folder.write(name, content);
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return folder;
}

/** A root file without a wrong value; much is still missing in it. */
export const root = `isms: 1
people:
  - {id: hanako, name: 情報 花子}
`;

/** A file with one reference that leads nowhere: `ref/unresolved` at `nobody`. */
export const unresolved = `services:
  - id: crm
    name: Example CRM
    roles: [provider]
    owner: nobody
`;
