// Findings as a person meets them: Problems panel, status bar, hover, lightbulb.
import { join } from 'node:path';
import {
  complaints,
  eventually,
  goToLine,
  hoverOver,
  lineOf,
  openFile,
  runCommand,
  waitForCursor,
  waitForProblems,
} from '../helpers.mjs';

const status = (page) => page.locator('.statusbar-item[id*="isms.conformity"]');

export async function areCountedBeforeAnyFileIsOpened({ page, assert }) {
  assert.equal(await page.locator('.tab').count(), 0);
  await eventually(page, async () => /^ISMS \d+\/17$/.test((await status(page).innerText()).trim()));
  await runCommand(page, 'ISMS: Show Unmet Requirements');
  await page.locator('.quick-input-widget .quick-input-box input').fill('CLD.9.5.2 is excluded');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'CLD.9.5.2 is excluded' }).waitFor();
  await page.keyboard.press('Escape');
}

export async function areListedForAllFiles({ page }) {
  await openFile(page, 'soa.isms.yaml');
  for (const [filter, message] of [
    ['CLD.9.5.2', /CLD\.9\.5\.2 is excluded, but the reason for excluding it is missing/],
    ['nobody', /There is no person "nobody"/],
  ])
    await waitForProblems(page, (rows) => rows.length === 1 && message.test(rows[0]), { filter });
}

export async function areCountedInTheStatusBar({ page, workspaceFolder, assert }) {
  await openFile(page, 'soa.isms.yaml');
  await eventually(page, async () => /^ISMS \d+\/17$/.test((await status(page).innerText()).trim()));
  await status(page).locator('a').click();
  const entries = page.locator('.quick-input-list .monaco-list-row');
  const wanted = entries.filter({ hasText: 'CLD.9.5.2 is excluded' });
  await page.locator('.quick-input-widget .quick-input-box input').fill('CLD.9.5.2 is excluded');
  assert.match(await wanted.innerText(), /^4\.2\.2 d\)/);
  await wanted.click();
  await waitForCursor(page, lineOf(join(workspaceFolder, 'soa.isms.yaml'), 'CLD.9.5.2'));
}

export async function areExplainedByAHover({ page, workspaceFolder, assert }) {
  await openFile(page, 'soa.isms.yaml');
  await goToLine(page, lineOf(join(workspaceFolder, 'soa.isms.yaml'), '- id: 13.1.3'));
  const hover = await hoverOver(page, '13.1.3', { hasText: 'Segregation in networks' });
  const text = await hover.innerText();
  for (const part of ['Provider', 'Customer', 'R9', 'R11']) assert.ok(text.includes(part), text);
}

export async function areMendedByTheKeyboard({ page, workspaceFolder }) {
  const line = lineOf(join(workspaceFolder, 'soa.isms.yaml'), 'CLD.9.5.2');
  await openFile(page, 'soa.isms.yaml');
  await goToLine(page, line);
  await page.keyboard.press('End');
  const action = page.locator('.action-widget .monaco-list-row', { hasText: 'Add exclusion reason' });
  await eventually(page, async () => {
    await page.keyboard.press('Control+.');
    return await action.waitFor({ timeout: 10_000 }).then(
      () => true,
      () => page.keyboard.press('Escape'),
    );
  });
  await page.keyboard.press('Enter');
  await page.locator('.view-line', { hasText: 'exclusionReason: TODO' }).waitFor();
  await page.keyboard.press('Control+z');
}

export async function leaveNoComplaints({ log, assert }) {
  assert.deepEqual(complaints(log), []);
}
