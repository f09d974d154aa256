// Tests change files: each run gets its own copy of a workspace.
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Returns `{ folder, parent, remove }`; the copy keeps the folder's name, because the workbench shows it. */
export function copyWorkspace(source) {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'isms-workspace-')));
  const folder = join(parent, basename(source));
  cpSync(source, folder, { recursive: true });
  const remove = () => rmSync(parent, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.once('exit', remove);
  return {
    folder,
    parent,
    remove() {
      process.off('exit', remove);
      remove();
    },
  };
}
