// The live preview of the statement of applicability.
import { join } from 'node:path';
import {
  complaints,
  eventually,
  goToLine,
  lineOf,
  openFile,
  openPreview,
  runCommand,
  waitForCursor,
  waitForWorkbench,
  webviewFrame,
} from '../helpers.mjs';

const file = 'soa.isms.yaml';
const row = (frame, id) => frame.locator(`tr[data-id="${id}"]`);
const preview = (page) => openPreview(page, file);
const current = (frame) =>
  frame.locator('tr[aria-current]').evaluateAll((rows) => rows.map((found) => found.dataset.id).join());

export async function opensByTheButtonInTheTitleOfTheEditor({ page, assert }) {
  await openFile(page, file);
  await page.locator('.editor-actions a[aria-label*="Open SoA Preview"]').click();
  const frame = await webviewFrame(page, { contains: 'tbody tr' });
  assert.equal(await frame.locator('h1').innerText(), 'Statement of applicability');
  const text = await row(frame, '13.1.3').first().innerText();
  for (const part of ['Segregation in networks', 'Files of all customers', 'Planned', '2027-03-31', 'Ren Tani'])
    assert.ok(text.includes(part), `${text} has ${part}`);
  // Annex A and ISO/IEC 27017, whether stated or not.
  assert.equal(await frame.locator('section').count(), 2);
  assert.ok((await frame.locator('tbody tr').count()) > 100);
}

export async function saysWhatIsWrongInARow({ page, assert }) {
  const frame = await preview(page);
  const text = await row(frame, 'CLD.9.5.2').first().locator('.finding.error').innerText();
  assert.match(text, /reason for excluding/);
}

export async function marksTheRowOfTheCursor({ page, workspaceFolder }) {
  const path = join(workspaceFolder, file);
  const frame = await preview(page);
  await openFile(page, file);
  await goToLine(page, lineOf(path, 'Files of all customers'));
  await eventually(page, async () => (await current(frame)) === '13.1.3');
  await goToLine(page, lineOf(path, '- id: CLD.12.1.5'));
  await eventually(page, async () => (await current(frame)) === 'CLD.12.1.5');
  await goToLine(page, 1);
  await eventually(page, async () => (await current(frame)) === '');
}

export async function followsAnEditThatIsNotSaved({ page, workspaceFolder, assert }) {
  const frame = await preview(page);
  await openFile(page, file);
  await goToLine(page, lineOf(join(workspaceFolder, file), 'Files of all customers'));
  await page.keyboard.press('End');
  await page.keyboard.type(' array');
  await row(frame, '13.1.3').first().getByText('on the same storage array').waitFor();
  assert.equal(await current(frame), '13.1.3', 'the row is still marked');
  await page.keyboard.press('Control+z');
  await eventually(page, async () => !(await row(frame, '13.1.3').first().innerText()).includes('array'));
}

export async function goesToTheSourceOfARow({ page, workspaceFolder }) {
  const frame = await preview(page);
  await row(frame, 'CLD.12.1.5').first().locator('td.reason').click();
  await waitForCursor(page, lineOf(join(workspaceFolder, file), '- id: CLD.12.1.5'));
  await row(frame, 'CLD.9.5.2').first().getByRole('button').press('Enter');
  await waitForCursor(page, lineOf(join(workspaceFolder, file), '- id: CLD.9.5.2'));
}

export async function filters({ page, assert }) {
  const frame = await preview(page);
  const ids = () => frame.locator('tbody tr').evaluateAll((rows) => rows.map(({ dataset }) => dataset.id).join(' '));
  await frame.locator('#show-excluded').click();
  assert.equal(await ids(), 'CLD.9.5.2 CLD.12.1.5');
  await frame.locator('#show-open').click();
  assert.ok((await ids()).includes('CLD.9.5.1'), 'what is not stated is to do');
  assert.ok((await ids()).includes('CLD.9.5.2'), 'what has a finding is to do');
  assert.equal(await frame.locator('#show-open').getAttribute('aria-pressed'), 'true');
  await frame.locator('#show-all').click();
  await frame.locator('#filter-text').fill('administer nothing');
  assert.equal(await ids(), 'CLD.12.1.5');
  await frame.locator('#filter-text').fill('no such control');
  assert.ok(await frame.getByText('No control matches the filter.').isVisible());
  await frame.locator('#filter-text').fill('');
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

export async function showsDetails({ page, assert }) {
  const frame = await preview(page);
  assert.equal(await frame.locator('.details').count(), 0);
  await frame.locator('#details').click();
  const text = await row(frame, '13.1.3').first().locator('.details').innerText();
  assert.match(text, /RISK-1/);
  await frame.locator('#details').click();
}

export async function opensByCommandAndGoesOnAfterTheServerIsRestarted({ page, workspaceFolder }) {
  await runCommand(page, 'View: Close All Editors');
  const frame = await preview(page);
  await runCommand(page, 'ISMS: Restart Language Server');
  await openFile(page, file);
  await goToLine(page, lineOf(join(workspaceFolder, file), 'Files of all customers'));
  await page.keyboard.press('End');
  await page.keyboard.type(' array');
  await row(frame, '13.1.3').first().getByText('on the same storage array').waitFor();
  await page.keyboard.press('Control+z');
}

export async function comesBackAfterAReload({ page }) {
  await (await preview(page)).locator('#show-excluded').click();
  await eventually(page, async () => (await (await preview(page)).locator('tbody tr').count()) === 2);
  const loaded = page.waitForEvent('load');
  // The workbench writes down what is open when it is told to reload, not when the browser is.
  await runCommand(page, 'Developer: Reload Window');
  await loaded;
  await waitForWorkbench(page);
  const frame = await webviewFrame(page, { contains: 'tbody tr' });
  await eventually(page, async () => (await frame.locator('tbody tr').count()) === 2);
}

export async function leavesNoComplaints({ log, assert }) {
  assert.deepEqual(complaints(log), []);
}
