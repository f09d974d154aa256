// The packed extension, installed in a VS Code that knows nothing of this repository.
import { join } from 'node:path';
import { complaints, eventually, goToLine, lineOf, openFile, openPreview, waitForProblems } from '../helpers.mjs';

export const workbench = { packaged: true };

const file = 'soa.isms.yaml';

export async function findsWhatIsMissing({ page }) {
  await openFile(page, file);
  const wanted = (rows) => rows.length === 1 && rows[0].includes('CLD.9.5.2 is excluded');
  await waitForProblems(page, wanted, { filter: 'CLD.9.5.2' });
}

export async function opensThePreview({ page, assert }) {
  const frame = await openPreview(page, file);
  assert.ok((await frame.locator('.tables tbody tr').count()) > 100);
  const text = await frame.locator('tr[data-name="CLD.9.5.2"] .finding.error').first().innerText();
  assert.match(text, /reason for excluding/);
}

export async function explainsAControlInOurOwnWords({ page, workspaceFolder, assert }) {
  await openFile(page, file);
  await goToLine(page, lineOf(join(workspaceFolder, file), '- id: 13.1.3'));
  await page.locator('.view-line', { hasText: '13.1.3' }).getByText('13.1.3').hover();
  const hover = page.locator('.monaco-hover:visible', { hasText: 'Segregation in networks' });
  await hover.waitFor();
  // These texts are files beside the server.
  assert.ok((await hover.innerText()).length > 600);
}

export async function colorsKeysAndValuesDifferently({ page, assert }) {
  await openFile(page, file);
  const parts = page.locator('.view-line', { hasText: 'inclusionReason' }).first().locator('span > span');
  const colors = () =>
    parts.evaluateAll((spans) => spans.map((span) => span.ownerDocument.defaultView.getComputedStyle(span).color));
  await eventually(page, async () => new Set(await colors()).size > 1);
  const icon = await page
    .locator(`.tab.active[data-resource-name="${file}"] .monaco-icon-label`)
    .evaluate((label) => label.ownerDocument.defaultView.getComputedStyle(label, '::before').backgroundImage);
  assert.match(icon, /isms-(?:light|dark)\.svg/);
}

export async function commentsALineByTheKeyboard({ page, workspaceFolder }) {
  await openFile(page, file);
  await goToLine(page, lineOf(join(workspaceFolder, file), 'approvedBy'));
  const commented = page.locator('.view-line', { hasText: /#\s+approvedBy/ });
  await page.keyboard.press('Control+/');
  await commented.waitFor();
  await page.keyboard.press('Control+/');
  await commented.waitFor({ state: 'detached' });
}

export async function leavesNoComplaints({ log, assert }) {
  assert.deepEqual(complaints(log), []);
}
