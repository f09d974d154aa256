// The language server of this project.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../generate/names.mjs';

/** `distribution` is the folder that `npm run build` fills. */
export function ourServer(distribution, version) {
  const script = join(distribution, 'server.js');
  if (!existsSync(script)) throw new Error(`There is no ${script}: run "npm run build" first.`);
  return {
    name: 'ours',
    title: `ISMS as Code ${version}`,
    version,
    command: [script, '--stdio'],
    languageId: 'isms',
    pulls: true,
    debounce: 0,
    settings: { isms: { today } },
    commandLine: join(distribution, 'cli.js'),
  };
}
