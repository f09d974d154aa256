// From an empty folder to 17 of 17 in the workbench in Japanese, by what the screen offers and words that only a person can know:
// those of test/start/answers.ts. Ends with a document and a report on the disk.
// node test/workbench/journey.mjs [--extension FOLDER]
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { launchBrowser, patience } from './browser.mjs';
import { eventually, openPreview, problems, runCommand } from './helpers.mjs';
import { reasonToSkip } from './hosts/server.mjs';
import { allTexts, choose, fixAt, goToNextPlace, saved } from './filling.mjs';
import { openSession } from './session.mjs';
import { answerAll } from './starting.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
/** As many as no ISMS has: filling one must not open another for ever. */
const mostSteps = 600;
const today = '2026-11-23';

// What a session left open must not keep this process.
process.exit(await main());

async function main() {
  const { values } = parseArgs({ options: { extension: { type: 'string', default: repository } } });
  const reason = await reasonToSkip();
  if (reason !== undefined) {
    console.log(`from nothing to seventeen: skipped (${reason})`);
    return 0;
  }
  const browser = await launchBrowser();
  const empty = realpathSync(mkdtempSync(join(tmpdir(), 'isms-empty-')));
  const saving = { 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 100 };
  const settings = { 'isms.today': today, 'isms.language': 'ja', ...saving };
  const session = await openSession({
    browser,
    repository: values.extension,
    workspace: empty,
    locale: 'ja',
    settings,
  });
  rmSync(empty, { recursive: true });
  try {
    const journey = await readJourney();
    const steps = await goAllTheWay(session, journey);
    console.log(JSON.stringify(steps, null, 2));
    await exportsWhatTheAuditorReads(session);
    console.log('\n1 passed, 0 failed');
    return 0;
  } catch (error) {
    console.log(error.stack ?? error);
    await session.keep('journey');
    // What the workbench thought was left, beside what stands in the files.
    console.log((await problems(session.page)).join('\n'));
    console.log('\n0 passed, 1 failed');
    return 1;
  } finally {
    await session.close();
    await browser.close();
  }
}

/** The first of those that are proved in process, too. */
async function readJourney() {
  const { outputFiles } = await build({
    entryPoints: [join(repository, 'test/start/answers.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'warning',
  });
  const [{ text }] = outputFiles;
  const { journeys } = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
  return journeys[0];
}

async function goAllTheWay(session, journey) {
  const { page, workspaceFolder } = session;
  const steps = {};
  const count = (kind) => (steps[kind] = (steps[kind] ?? 0) + 1);
  await page.locator('.explorer-folders-view').waitFor({ timeout: patience });
  await runCommand(page, 'ISMS: ISMSを始める');
  await answerAll(page, assert);
  await page.locator('.tab.active[data-resource-name="isms.yaml"]').waitFor();
  await eventually(page, async () => (await met(page)) === '1/17');
  for (let step = 0; step < mostSteps; step += 1) {
    const place = await goToNextPlace(page, workspaceFolder);
    if (place) count(await fill(page, place, journey));
    else if ((await met(page)) === '17/17') return steps;
    else if (!steps.decided) {
      for (const decision of journey.decisions) {
        const before = allTexts(workspaceFolder);
        await decide(page, decision);
        await saved(page, workspaceFolder, before);
        count('decided');
      }
    } else {
      await goToWhatIsUnmet(page);
      await fixAt(page, workspaceFolder);
      count('fixed');
    }
  }
  throw new Error('it never ends');
}

async function met(page) {
  const text = await page.locator('.statusbar-item[id*="isms.conformity"]').innerText();
  return /\d+\/\d+/.exec(text)?.[0];
}

/** At a placeholder that is selected: in words, by what completion lists, or in all places at once. */
async function fill(page, place, { fields }) {
  const { section, id, pointer } = place;
  const answer = fields[`${section} ${id} ${pointer}`] ?? fields[`${section} ${pointer}`];
  assert.ok(answer, `nobody knows ${section} ${pointer}`);
  if ('type' in answer) {
    await page.keyboard.insertText(answer.type.replaceAll('くもIaaS', 'Acme IaaS'));
    await page.keyboard.press('Escape');
    await place.written();
    return 'typed';
  }
  if ('all' in answer) {
    await fixAt(page, place.folder, (title) => /未記入の\d+件全て/u.test(title) && title.includes(answer.all));
    return 'fixed at once';
  }
  await choose(page, 'choose' in answer ? answer.choose : undefined);
  await place.written();
  return 'completed';
}

async function decide(page, { rows, decision }) {
  const frame = await openPreview(page, 'isms.yaml', 'ISMS: 適用宣言書のプレビューを開く');
  const boxes = frame.locator('input[data-pick]');
  await boxes.first().waitFor();
  const all = await boxes.evaluateAll((each) => each.map((box) => box.dataset.pick));
  const keys = all.filter((key) => rows.test(key));
  assert.ok(keys.length > 0, String(rows));
  for (const key of keys) await frame.locator(`input[data-pick="${key}"]`).check();
  await frame.locator(decision.applicable ? '#decide-yes' : '#decide-no').check();
  await frame.locator('#decide-reason').fill(decision.reason);
  if (decision.basis !== undefined) await frame.locator('#decide-basis').fill(decision.basis);
  if (decision.owner !== undefined) await frame.locator('#decide-owner').selectOption(decision.owner);
  if (decision.status !== undefined) await frame.locator('#decide-status').selectOption(decision.status);
  await frame.locator('#decide-write').click();
  await eventually(page, async () => (await boxes.count()) <= all.length - keys.length);
}

/** The first of the list behind the status bar. */
async function goToWhatIsUnmet(page) {
  await page.locator('.statusbar-item[id*="isms.conformity"] a').click();
  const first = page.locator('.quick-input-list .monaco-list-row').first();
  await first.waitFor();
  await first.click();
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** The report of the audit and the documents, by the command line that a pipeline uses. */
async function exportsWhatTheAuditorReads({ workspaceFolder }) {
  const run = (...parameters) =>
    execFileSync(process.execPath, [join(repository, 'dist/cli.js'), ...parameters], {
      cwd: workspaceFolder,
      encoding: 'utf8',
    });
  assert.match(run('check', '.', '--today', today, '--lang', 'ja'), /17項目中17項目を充足/);
  run('soa', '.', '--today', today, '--output', 'soa.docx');
  run('report', 'conformity', '.', '--today', today, '--output', 'conformity.html');
  assert.ok(existsSync(join(workspaceFolder, 'soa.docx')));
  assert.match(readFileSync(join(workspaceFolder, 'conformity.html'), 'utf8'), /株式会社はじめて/);
}
