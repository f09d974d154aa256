// A workspace that is no ISMS: the extension stays asleep.
import { openFile, runCommand } from '../helpers.mjs';

export const workbench = { workspace: 'test/workbench/plain' };

export async function isLeftAlone({ page, assert }) {
  await openFile(page, 'compose.yaml');
  // Lists draw only the rows that can be seen.
  await page.setViewportSize({ width: 1280, height: 4000 });
  await runCommand(page, 'Developer: Show Running Extensions');
  const rows = page.locator('.runtime-extensions-editor .monaco-list-row');
  await rows.first().waitFor();
  const names = await rows.allInnerTexts();
  assert.ok(
    names.some((name) => name.includes('Git ')),
    names.join(),
  );
  assert.ok(
    names.every((name) => !name.includes('isms-as-code')),
    names.join(),
  );
  assert.equal(await page.locator('.statusbar-item[id*="isms.conformity"]').count(), 0);
}
