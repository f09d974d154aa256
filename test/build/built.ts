import { fileURLToPath } from 'node:url';
import { expectCurrentBuild } from '../../scripts/sources.mjs';

/** Before any process is started: a build older than its sources is never tested. `ISMS_CLI` names another build. */
export default function setup(): void {
  if (process.env['ISMS_CLI'] === undefined) expectCurrentBuild(fileURLToPath(new URL('../..', import.meta.url)));
}
