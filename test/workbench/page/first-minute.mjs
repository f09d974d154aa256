// What somebody meets who types `npm start` and opens the address that it prints.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, lineOf, waitForCursor, waitForProblems, webviewFrame } from '../helpers.mjs';
import { openStarted } from '../started-session.mjs';

export const workbench = { open: openStarted };

const status = (page) => page.locator('.statusbar-item[id*="isms.conformity"]');

export async function opensAtAnAddressThatCanBeTyped({ page, address, assert }) {
  assert.match(address, /^http:\/\/127\.0\.0\.1:\d{4,5}\/$/);
  assert.equal(page.url(), address);
}

export async function showsTheStatementOfApplicabilityWhereItLacksSomething({ page, workspaceFolder }) {
  await page.locator('.tab.active[data-resource-name="soa.isms.yaml"]').waitFor();
  await waitForCursor(page, lineOf(join(workspaceFolder, 'soa.isms.yaml'), '- id: 18.1.2'));
}

export async function showsThePreviewBesideIt({ page, assert }) {
  const frame = await webviewFrame(page, { contains: '.tables tbody tr' });
  assert.ok((await frame.locator('.tables tbody tr').count()) > 100);
  assert.equal(await page.locator('.editor-group-container').count(), 2);
  const current = frame.locator('tr[aria-current]');
  await current.waitFor();
  assert.match(await current.innerText(), /18\.1\.2[^]*除外されていますが/);
}

export async function hasOneThingToMend({ page, assert }) {
  const rows = await waitForProblems(page);
  assert.equal(rows.length, 1);
  assert.match(rows[0], /18\.1\.2 is excluded/);
  await eventually(page, async () => (await status(page).innerText()).trim() === 'ISMS 16/17');
}

export async function isMendedFromTheKeyboard({ page }) {
  // The cursor stands there already.
  const action = page.locator('.action-widget .monaco-list-row', { hasText: 'Add exclusion reason' });
  await eventually(page, async () => {
    await page.keyboard.press('Control+.');
    return await action.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => page.keyboard.press('Escape'),
    );
  });
  await page.keyboard.press('Enter');
  // The place is there now, and says that the reason itself is for a person to write.
  await eventually(page, async () =>
    (await waitForProblems(page)).some((row) => row.includes('"TODO" only holds a place')),
  );
}

export async function endsWithAllThatItStarted({ address, workspaceFolder, pressControlC, assert }) {
  assert.equal(await pressControlC(), 0);
  await eventuallyGone(() => !existsSync(workspaceFolder));
  await eventuallyGone(() =>
    fetch(address).then(
      () => false,
      () => true,
    ),
  );
  await eventuallyGone(() => processesThatName(workspaceFolder).length === 0);
}

/** What ends after the command itself: the guard gives VS Code a moment. */
async function eventuallyGone(isGone) {
  for (let attempts = 0; !(await isGone()); attempts += 1) {
    if (attempts > 100) throw new Error(`still there: ${isGone}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Command lines that name a folder; none where that cannot be seen. */
function processesThatName(folder) {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(folder);
      } catch {
        return false;
      }
    });
}
