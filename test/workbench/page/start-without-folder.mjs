// From a window without a folder: the button in the empty Explorer, the folder, the questions, and the window begun anew.
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { patience } from '../browser.mjs';
import { eventually, waitForProblems } from '../helpers.mjs';
import { openSession } from '../session.mjs';
import { answerAll, firstFiles } from '../starting.mjs';

/** Installed, so that it is there in the next window, too. */
async function openWithoutFolder(options) {
  const session = await openSession({ ...options, packaged: true });
  const { origin } = new URL(session.page.url());
  await session.page.goto(`${origin}/?ew=true`);
  return session;
}

export const workbench = {
  open: openWithoutFolder,
  locale: 'ja',
  ready: (page) => page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: patience }),
};

export async function leadsToTheStatementOfTheScope({ page, assert }) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'isms-chosen-')));
  try {
    await page.locator('.activitybar .codicon-explorer-view-icon').click();
    await page.locator('.explorer-viewlet .welcome-view .monaco-button', { hasText: 'ISMSを始める' }).click();
    const input = page.locator('.quick-input-widget:visible .quick-input-box input');
    await eventually(page, async () => (await input.inputValue()).startsWith('/'));
    await input.fill(`${folder}/`);
    const begin = page.locator('.quick-input-widget:visible .monaco-button', { hasText: 'ここで始める' });
    // The workbench's own dialog hears nothing while it still looks at what was typed.
    await eventually(page, async () => {
      if (await begin.isVisible()) await begin.click({ timeout: 2000 }).catch(() => undefined);
      await page.waitForTimeout(500);
      return !(await begin.isVisible());
    });
    await answerAll(page, assert);
    await page.locator('.tab.active[data-resource-name="isms.yaml"]').waitFor();
    assert.deepEqual(readdirSync(folder).toSorted(), firstFiles);
    await eventually(page, () => page.url().includes('isms-chosen-'));
    await page.getByText(/Ln 28, Col \d+ \(19 selected\)/).waitFor();
    await waitForProblems(page);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
