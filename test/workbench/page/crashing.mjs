// A server that crashes, as people see it: not at all at first, then in one message that says what to do.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, openFile, screenshot, waitForProblems } from '../helpers.mjs';

export const workbench = { locale: 'ja' };

const file = 'soa.isms.yaml';
/** Tests are left in peace by VS Code: what it would tell, it keeps in its list, which the bell opens. */
const messages = (page) => page.locator('.notifications-center .notification-list-item');
const wanted = (rows) => rows.length === 1 && rows[0].includes('CLD.9.5.2は除外されていますが');

export async function isStartedAgainWithoutAWord({ page, repository, assert }) {
  if (process.platform !== 'linux') return;
  await openFile(page, file);
  await waitForProblems(page, wanted, { filter: 'CLD.9.5.2' });
  await kill(page, repository);
  await waitForProblems(page, wanted);
  assert.equal(await countMessages(page), 0);
}

export async function isStartedByAPersonAfterThreeCrashesInARow({ page, repository, assert }) {
  if (process.platform !== 'linux') return;
  await kill(page, repository);
  await kill(page, repository);
  await waitForProblems(page, (rows) => rows.length === 0);
  await eventually(page, async () => (await countMessages(page)) === 1);
  assert.match(await messages(page).first().innerText(), /続けて3回異常終了.*失われていません.*再起動してください/s);
  await screenshot(page, 'crashed');
  await messages(page).getByRole('button', { name: 'サーバを再起動' }).click();
  await waitForProblems(page, wanted);
  assert.equal(await countMessages(page), 0);
}

export async function showsTheLogWhenAsked({ page, repository }) {
  if (process.platform !== 'linux') return;
  for (let count = 0; count < 3; count += 1) await kill(page, repository);
  await eventually(page, async () => (await countMessages(page)) === 1);
  await messages(page).getByRole('button', { name: 'ログを開く' }).click();
  // What stands in it is written by a native module that this kind of host lacks.
  const channels = page.locator('.part.panel select');
  await eventually(page, async () =>
    (await channels.evaluateAll((all) => all.map((each) => each.selectedOptions[0]?.text ?? each.title))).includes(
      'ISMS as Code',
    ),
  );
}

/** Opens the list where there is anything in it. */
async function countMessages(page) {
  const bell = page.locator('[id="status.notifications"]');
  if (!(await messages(page).count())) {
    await bell.locator('a').click();
    const shown = await messages(page)
      .first()
      .waitFor({ timeout: 3_000 })
      .then(
        () => true,
        () => false,
      );
    if (!shown) await bell.locator('a').click();
    // What the bell says of itself lies over the list else.
    await page.mouse.move(640, 200);
    await page.locator('.workbench-hover:visible').waitFor({ state: 'detached' });
  }
  return await messages(page).count();
}

/** Ends the server of the workbench, once there is one that was not killed yet. */
async function kill(page, repository) {
  const id = await eventually(page, () => serverOf(repository));
  process.kill(id, 'SIGKILL');
  await eventually(page, () => serverOf(repository) !== id);
}

function serverOf(repository) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((id) => {
      try {
        const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
        return command.includes(join(repository, 'dist/server.js')) && command.includes('--node-ipc');
      } catch {
        // It has ended meanwhile.
        return false;
      }
    });
}
