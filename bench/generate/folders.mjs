// Generated projects on disk, in a temporary folder that goes when the run ends.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { registerFile, rootFile, statementFile, workspaceFile } from './files.mjs';
import { createRandom } from './random.mjs';

export const bytesPerFile = 4096;
const filesPerFolder = 100;

export function createTemporaryFolder() {
  // The real path: servers resolve links, and a URI must be the same for both sides.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'isms-bench-')));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  // Also when the run is broken off.
  process.once('exit', remove);
  return { folder, remove };
}

/**
 * A project with `files` small files, and a risk register of `lines` lines when given.
 * `kind` is that of its entries. Returns `{ folder, register }`, the path of the register.
 */
export function writeProject(parent, { name, files = 0, lines, kind, seed }) {
  const folder = join(parent, name);
  const random = createRandom(seed);
  const write = (path, content) => {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    return target;
  };
  write('isms.yaml', rootFile());
  write('soa.isms.yaml', statementFile());
  for (let index = 0; index < files; index += 1) {
    const { name: fileName, content } = workspaceFile(index, bytesPerFile, random);
    const area = `area-${Math.floor(index / filesPerFolder) + 1}`;
    write(join(area, fileName), content);
    if (index % filesPerFolder !== 0) continue;
    for (let book = 0; book < 5; book += 1) write(join(area, 'handbooks', `handbook-${book}.md`), '# Handbook\n');
  }
  const register = lines && write('register.isms.yaml', registerFile(lines, createRandom(seed + 1), kind));
  return { folder, register };
}
