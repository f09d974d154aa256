// Starts an editor that drives itself by a script, set up as docs/editors.md says, and compares what it saw with what is expected.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expected, makeProject } from './project.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The set-up that people copy: the first block of its language in docs/editors.md, started by the built program. */
function setUp(language) {
  const docs = readFileSync(`${root}docs/editors.md`, 'utf8');
  const block = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(docs)?.[1];
  if (block === undefined) throw new Error(`docs/editors.md has no block of ${language}`);
  return block.replaceAll('"isms"', `"${process.execPath}"${language === 'lua' ? ',' : ''} "${root}dist/cli.js"`);
}

/**
 * `command`: the editor's name and its arguments, given the files of set-up and script. Prints what differs, and one line as the
 * other parts of `npm run test:all` do.
 */
export function drive({ name, program, language, script, command, without = [] }) {
  let version;
  try {
    [version] = execFileSync(program, ['--version'], { encoding: 'utf8' }).split('\n');
  } catch {
    console.log(`${name}: skipped (${program} cannot be started)`);
    return;
  }
  const { folder, elsewhere, remove } = makeProject();
  try {
    const setUpFile = join(elsewhere, `set-up.${language}`);
    const resultFile = join(elsewhere, 'result.json');
    writeFileSync(setUpFile, setUp(language));
    const others = Object.entries(process.env).filter(([name]) => !/^(?:LC_ALL|LC_MESSAGES)$/.test(name));
    const environment = { ...Object.fromEntries(others), LANG: 'ja_JP.UTF-8', LC_CTYPE: 'C.UTF-8', HOME: elsewhere };
    execFileSync(program, command(setUpFile, fileURLToPath(new URL(script, import.meta.url))), {
      cwd: elsewhere,
      env: { ...environment, ISMS_FOLDER: folder, ISMS_RESULT: resultFile },
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 120_000,
    });
    const seen = existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : {};
    const wanted = Object.entries(expected).filter(([step]) => !without.includes(step));
    const stopped = Object.entries(seen).filter(([step]) => !(step in expected));
    for (const [step, why] of stopped) console.log(`  ${step}: ${why}`);
    const faults = wanted.flatMap(([step, result]) =>
      seen[step] === result || (step.startsWith('a hover') && String(seen[step]).includes(result))
        ? []
        : [`${step}: ${JSON.stringify(seen[step] ?? null)} instead of ${JSON.stringify(result)}`],
    );
    console.log([`${name}: ${version}`, ...faults.map((fault) => `  ${fault}`)].join('\n'));
    console.log(`${wanted.length - faults.length} passed, ${faults.length} failed`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    remove();
  }
}
