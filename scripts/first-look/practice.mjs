// What `npm start` opens: a copy of an example in which one thing is left out, so that there is something to mend and
// the example itself stays whole.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Why customer row 18.1.2 is excluded: the last of its keys, with a text in each language. */
const exclusionReason =
  /(?<row>- id: 18\.1\.2\n +roles: \[customer\]\n +applicable: false\n) +exclusionReason:\n(?: {8}.*\n)+/u;

/** Returns `{ folder, parent }`; `parent` holds the copy and whatever else belongs to this start. */
export function practiceCopy(example, { today }) {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'isms-start-')));
  const folder = join(parent, basename(example));
  cpSync(example, folder, { recursive: true });
  const statement = join(folder, 'soa.isms.yaml');
  const whole = readFileSync(statement, 'utf8').replaceAll('\r\n', '\n');
  const spoiled = whole.replace(exclusionReason, '$<row>');
  if (spoiled === whole) throw new Error(`${statement} has no reason to leave out`);
  writeFileSync(statement, spoiled);
  mkdirSync(join(folder, '.vscode'));
  // The example is about this day, whenever it is opened and whichever VS Code opens it.
  writeFileSync(join(folder, '.vscode/settings.json'), `${JSON.stringify({ 'isms.today': today }, null, 2)}\n`);
  return { folder, parent };
}
