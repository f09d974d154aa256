// The live preview of the statement of applicability and of clause 4, in the workbench.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  complaints,
  eventually,
  goToLine,
  lineOf,
  openFile,
  openPreview,
  runCommand,
  toggleFacet,
  waitForCursor,
  waitForWorkbench,
  webviewFrame,
} from '../helpers.mjs';

export const workbench = { settings: { 'files.autoSave': 'off' } };

const file = 'soa.isms.yaml';
const row = (frame, name) => frame.locator(`.tables tr[data-name="${name}"]:not(.more)`);
const preview = (page) => openPreview(page, file);
const current = (frame) =>
  frame.locator('tr[aria-current]').evaluateAll((rows) => rows.map((found) => found.dataset.name).join());
const names = (frame) =>
  frame
    .locator('.tables tbody tr[data-name]:visible')
    .evaluateAll((rows) => rows.map(({ dataset }) => dataset.name).join(' '));
/** The source, beside the preview and not upon it. */
async function source(page, text) {
  await page.keyboard.press('Control+1');
  await openFile(page, file);
  if (text !== undefined) await goToLine(page, text);
}
const storage = 'Files of all customers';

export async function opensByTheButtonInTheTitleOfTheEditor({ page, assert }) {
  await source(page);
  await page.locator('.editor-actions a[aria-label*="Open Preview"]').click();
  const frame = await webviewFrame(page, { contains: '.tables tbody tr' });
  assert.equal(await frame.locator('h1').innerText(), 'Statement of applicability');
  const text = await row(frame, '13.1.3').first().innerText();
  for (const part of ['Segregation in networks', storage, 'Planned', '2027-03-31', 'Ren Tani'])
    assert.ok(text.includes(part), `${text} has ${part}`);
  // Annex A and ISO/IEC 27017, whether stated or not.
  assert.equal(await frame.locator('.tables section').count(), 2);
  assert.ok((await frame.locator('.tables tbody tr').count()) > 100);
}

export async function saysWhatIsWrongInARow({ page, assert }) {
  const frame = await preview(page);
  const text = await row(frame, 'CLD.9.5.2').first().locator('.finding.error').innerText();
  assert.match(text, /reason for excluding/);
}

export async function marksTheRowOfTheCursor({ page, workspaceFolder }) {
  const path = join(workspaceFolder, file);
  const frame = await preview(page);
  await source(page, lineOf(path, storage));
  await eventually(page, async () => (await current(frame)) === '13.1.3');
  await goToLine(page, lineOf(path, '- id: CLD.12.1.5'));
  await eventually(page, async () => (await current(frame)) === 'CLD.12.1.5');
  await goToLine(page, 1);
  await eventually(page, async () => (await current(frame)) === '');
}

export async function followsAnEditThatIsNotSaved({ page, workspaceFolder, assert }) {
  const frame = await preview(page);
  await source(page, lineOf(join(workspaceFolder, file), storage));
  await page.keyboard.press('End');
  await page.keyboard.type(' array');
  await row(frame, '13.1.3').first().getByText('on the same storage array').waitFor();
  assert.equal(await current(frame), '13.1.3', 'the row is still marked');
  await page.keyboard.press('Control+z');
  await eventually(page, async () => !(await row(frame, '13.1.3').first().innerText()).includes('array'));
}

export async function goesToTheSourceOfARow({ page, workspaceFolder, assert }) {
  const frame = await preview(page);
  await row(frame, 'CLD.12.1.5').first().locator('td.c-reason').click();
  await waitForCursor(page, lineOf(join(workspaceFolder, file), '- id: CLD.12.1.5'));
  const id = row(frame, 'CLD.9.5.2').first().getByRole('button');
  await id.focus();
  const line = lineOf(join(workspaceFolder, file), '- id: CLD.9.5.2');
  assert.equal(await frame.locator('.where').innerText(), `${file}:${line}`);
  await id.press('Enter');
  await waitForCursor(page, line);
}

export async function goesToTheSourceOfWhatARowNames({ page, workspaceFolder }) {
  const frame = await preview(page);
  await frame.locator('#details').click();
  await frame.locator('.more').getByRole('button', { name: 'RISK-1' }).first().click();
  await page.locator('.tab.active[data-resource-name="risks.isms.yaml"]').waitFor();
  await waitForCursor(page, lineOf(join(workspaceFolder, 'risks.isms.yaml'), 'id: RISK-1'));
  await frame.locator('#details').click();
}

export async function filters({ page, assert }) {
  const frame = await preview(page);
  await frame.locator('[data-tile="excluded"]').click();
  assert.equal(await names(frame), 'CLD.9.5.2 CLD.12.1.5');
  await frame.locator('#clear').click();
  await toggleFacet(frame, 'finding', 'error');
  assert.ok((await names(frame)).includes('CLD.9.5.2'));
  await frame.locator('#clear').click();
  await frame.locator('#filter-text').fill('administer nothing');
  assert.equal(await names(frame), 'CLD.12.1.5');
  await frame.locator('#filter-text').fill('no such control');
  assert.ok(await frame.getByText('No row matches the filter.').isVisible());
  await frame.locator('#filter-text').fill('');
}

export async function decidesInPlaceWithoutMovingAnotherByte({ page, workspaceFolder, assert }) {
  const path = join(workspaceFolder, file);
  const before = readFileSync(path, 'utf8');
  const frame = await preview(page);
  await source(page);
  await row(frame, 'A.7.4').locator('input').check();
  await frame.locator('#decide-no').check();
  await frame.locator('#decide-reason').fill('No rooms of our own');
  await frame.locator('#decide-write').click();
  await row(frame, 'A.7.4').getByText('Excluded').waitFor();
  const focused = () => frame.evaluate(() => document.activeElement.closest('tr')?.dataset.name);
  await eventually(page, async () => (await focused()) === 'A.7.5');
  await frame.locator('.result', { hasText: 'Does not apply, A.7.4' }).waitFor();
  await page.keyboard.press('Enter');
  assert.equal(await frame.evaluate(() => document.activeElement.id), 'decide-yes');
  await page.keyboard.press('Escape');
  assert.equal(await focused(), 'A.7.5');
  assert.equal(readFileSync(path, 'utf8'), before, 'nothing is saved');
  await source(page);
  await page.keyboard.press('Control+s');
  const entry = '    - id: A.7.4\n      applicable: false\n      exclusionReason: No rooms of our own\n';
  await eventually(page, () => readFileSync(path, 'utf8') === `${before}${entry}`);
  await page.keyboard.press('Control+z');
  await row(frame, 'A.7.4').getByText('Not stated').waitFor();
  await source(page);
  await page.keyboard.press('Control+s');
  await eventually(page, () => readFileSync(path, 'utf8') === before);
}

export async function beginsTheAnswerToARequirement({ page, assert }) {
  const frame = await preview(page);
  await runCommand(page, 'ISMS: Open Clause 4 Preview');
  await frame.locator('[data-section="clause4"]').waitFor();
  assert.equal(await frame.locator('[data-section="clause4"] tbody tr[data-name]').count(), 17);
  const open = frame.locator('tbody tr', { has: frame.locator('[data-state="open"]') });
  await open.locator('[data-begin]').first().click();
  await page.locator('.tab.dirty').first().waitFor();
  await openDirty(page);
  await page.keyboard.press('Control+z');
  await eventually(page, async () => (await page.locator('.tab.dirty').count()) === 0);
}

async function openDirty(page) {
  await page.locator('.tab.dirty').first().click();
}

export async function opensWhatThereIsToReadOnAClause({ page, assert }) {
  const frame = await preview(page);
  await frame.locator('[data-page="jip-isms517-4.3"]').click();
  const read = await webviewFrame(page, { contains: 'h1:has-text("4.3")' });
  assert.match(await read.locator('h1').innerText(), /JIP-ISMS517-1\.0, clause 4\.3/);
  await runCommand(page, 'View: Close Editor');
}

export async function looksAheadToADay({ page, assert }) {
  const frame = await preview(page);
  await frame.locator('#day').fill('2030-03-31');
  await frame.getByText('As it will stand on 2030-03-31').waitFor();
  await frame.locator('#today').click();
  await eventually(page, async () => (await frame.locator('.forecast').innerText()) === '');
  assert.equal(await frame.locator('#day').inputValue(), '');
  await frame.locator('#tab-soa').click();
  await frame.locator('[data-section="27017"]').waitFor();
}

export async function writesAFileInTwoSteps({ page, workspaceFolder, assert }) {
  const frame = await preview(page);
  await frame.locator('#export').click();
  const formats = page.locator('.quick-input-list .monaco-list-row');
  await formats.first().waitFor();
  await page.keyboard.type('Markdown');
  await page.keyboard.press('Enter');
  const path = join(workspaceFolder, 'Statement of applicability.md');
  await eventually(page, async () => {
    const value = await page.locator('.quick-input-widget .quick-input-box input').inputValue();
    return value.endsWith('.md');
  });
  await page.keyboard.press('Enter');
  await eventually(page, () => existsSync(path));
  await eventually(page, () => readFileSync(path, 'utf8').includes('CLD.12.1.5'));
  await runCommand(page, 'Notifications: Show Notifications');
  await page.locator('.notifications-center', { hasText: 'was written' }).waitFor();
  assert.ok(readdirSync(workspaceFolder).includes('Statement of applicability.md'));
  rmSync(path);
  await runCommand(page, 'Notifications: Clear All Notifications');
}

export async function leavesAnInputMethodAlone({ page, assert }) {
  const frame = await preview(page);
  await frame.locator('#filter-text').click();
  const session = await page.context().newCDPSession(page);
  for (const text of ['か', 'かん', 'かんり'])
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await session.send('Input.insertText', { text: '管理' });
  assert.equal(await frame.locator('#filter-text').inputValue(), '管理');
  await frame.locator('#filter-text').fill('');
}

export async function saysThatItIsBehindWhileTheServerDoesNotAnswer({ page, repository, workspaceFolder }) {
  const frame = await preview(page);
  const lag = frame.locator('.lag');
  const server = serverOf(repository);
  process.kill(server, 'SIGSTOP');
  try {
    await source(page, lineOf(join(workspaceFolder, file), storage));
    await page.keyboard.press('End');
    await page.keyboard.type(' array');
    await lag.getByText('Behind the text').waitFor();
    await lag.getByText('does not answer').waitFor();
  } finally {
    process.kill(server, 'SIGCONT');
  }
  await row(frame, '13.1.3').first().getByText('on the same storage array').waitFor();
  await eventually(page, async () => (await lag.innerText()) === '');
  await page.keyboard.press('Control+z');
  await eventually(page, async () => !(await row(frame, '13.1.3').first().innerText()).includes('array'));
}

export async function goesOnAfterTheServerWasKilled({ page, repository, workspaceFolder }) {
  const frame = await preview(page);
  const server = serverOf(repository);
  process.kill(server, 'SIGKILL');
  await eventually(page, () => ![undefined, server].includes(serverOf(repository)));
  await source(page, lineOf(join(workspaceFolder, file), storage));
  await page.keyboard.press('End');
  await page.keyboard.type(' array');
  await row(frame, '13.1.3').first().getByText('on the same storage array').waitFor();
  await eventually(page, async () => (await frame.locator('.lag').innerText()) === '');
  await page.keyboard.press('Control+z');
}

/** The process of the language server of this checkout. */
function serverOf(repository) {
  const found = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .find((id) => {
      try {
        const command = readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
        return command.includes(join(repository, 'dist/server.js')) && command.includes('--node-ipc');
      } catch {
        return false;
      }
    });
  return found && Number(found);
}

export async function opensByCommandWithNoEditorAndGoesOnAfterTheServerIsRestarted({ page, workspaceFolder }) {
  await runCommand(page, 'View: Close All Editors');
  await runCommand(page, 'ISMS: Open SoA Preview');
  await webviewFrame(page, { contains: '.tables tbody tr' });
  await runCommand(page, 'ISMS: Restart Language Server');
  await source(page, lineOf(join(workspaceFolder, file), storage));
  await page.keyboard.press('End');
  await page.keyboard.type(' array');
  // With nothing else open, the preview stands where the file is now.
  await page.locator('.tab', { hasText: 'Statement of applicability' }).click();
  const frame = await webviewFrame(page, { contains: '.tables tbody tr' });
  await row(frame, '13.1.3').first().getByText('on the same storage array').waitFor();
  await source(page);
  await page.keyboard.press('Control+z');
}

export async function hasOnePanelForAProject({ page, assert }) {
  await runCommand(page, 'File: Revert File');
  await runCommand(page, 'View: Close All Editors');
  await preview(page);
  await source(page);
  await runCommand(page, 'ISMS: Open Preview');
  await runCommand(page, 'ISMS: Open SoA Preview');
  assert.equal(await page.locator('.tab[aria-label*="Statement of applicability"]').count(), 1);
}

export async function comesBackAfterAReload({ page, assert }) {
  const before = await preview(page);
  await before.locator('[data-tile="excluded"]').click();
  await before.locator('#findings').click();
  await eventually(page, async () => (await names(before)) === 'CLD.9.5.2 CLD.12.1.5');
  const loaded = page.waitForEvent('load');
  // The workbench writes down what is open when it is told to reload, not when the browser is.
  await runCommand(page, 'Developer: Reload Window');
  await loaded;
  await waitForWorkbench(page);
  const frame = await webviewFrame(page, { contains: '.tables tbody tr' });
  await eventually(page, async () => (await names(frame)) === 'CLD.9.5.2 CLD.12.1.5');
  assert.equal(await frame.locator('#findings').getAttribute('aria-pressed'), 'false');
}

export async function hasAPanelForEachProject({ page, workspaceFolder, assert }) {
  mkdirSync(join(workspaceFolder, 'other'));
  writeFileSync(join(workspaceFolder, 'other/isms.yaml'), 'isms: 1\norganization: { name: Other Cloud K.K. }\n');
  await page.keyboard.press('Control+1');
  await openFile(page, 'other/isms.yaml');
  await runCommand(page, 'ISMS: Open Preview');
  await page.locator('.tab', { hasText: '— other' }).waitFor();
  await eventually(page, async () => {
    const frame = await webviewFrame(page, { contains: '.tables tbody tr' });
    return (await frame.locator('.whose').innerText()).startsWith('Other Cloud K.K.');
  });
  assert.equal(await page.locator('.tab[aria-label*="Statement of applicability"]').count(), 2);
}

export async function tellsInTheStatusBarHowTheProjectStandsThatIsLookedAt({ page, assert }) {
  const status = async () => (await page.locator('.statusbar-item[id*="isms.conformity"]').innerText()).trim();
  const previews = page.locator('.tab[aria-label*="Statement of applicability"]');
  await page.keyboard.press('Control+1');
  await openFile(page, 'other/isms.yaml');
  await eventually(page, async () => (await status()).startsWith('ISMS 0/'));
  await previews.filter({ hasNotText: '— other' }).first().click();
  await eventually(page, async () => /^ISMS [1-9]/.test(await status()));
  await previews.filter({ hasText: '— other' }).click();
  await eventually(page, async () => (await status()).startsWith('ISMS 0/'));
  await page.keyboard.press('Control+1');
  await openFile(page, file);
  await eventually(page, async () => /^ISMS [1-9]/.test(await status()));
  assert.equal(await previews.count(), 2);
}

export async function leavesNoComplaints({ log, assert }) {
  assert.deepEqual(complaints(log), []);
}
