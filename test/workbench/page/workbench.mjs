// The workbench itself, as far as every other page test relies on it.
import { runCommand } from '../helpers.mjs';

export async function showsTheWorkspace({ page, assert }) {
  const names = await page.locator('.explorer-folders-view .monaco-list-row').allInnerTexts();
  assert.ok(
    names.some((name) => name.includes('isms.yaml')),
    `the explorer shows ${names.join(', ')}`,
  );
}

export async function opensWithoutAnErrorMessage({ page, assert }) {
  const errors = await page.locator('.notification-toast .codicon-error').count();
  assert.equal(errors, 0);
}

export async function runsACommand({ page }) {
  await runCommand(page, 'View: Show Explorer');
}
