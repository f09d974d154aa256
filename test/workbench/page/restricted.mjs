// A workspace that nobody trusts yet (Restricted Mode): everything works, since nothing in a workspace makes the extension
// run, fetch or write anything. `capabilities.untrustedWorkspaces` in package.json promises it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { complaints, openFile, openPreview, waitForProblems } from '../helpers.mjs';

export const workbench = {
  workspaceTrust: true,
  settings: { 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' },
};

const file = 'soa.isms.yaml';

export async function isWhatThisWorkbenchIsIn({ page, repository, assert }) {
  await page.locator('.statusbar-item[id*="workspaceTrust"], [id="status.workspaceTrust"]').first().waitFor();
  const { capabilities } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  assert.deepEqual(capabilities.untrustedWorkspaces, { supported: true });
}

export async function findsWhatIsMissing({ page }) {
  await openFile(page, file);
  const wanted = (rows) => rows.length === 1 && rows[0].includes('CLD.9.5.2 is excluded');
  await waitForProblems(page, wanted, { filter: 'CLD.9.5.2' });
}

export async function showsThePreview({ page, assert }) {
  const frame = await openPreview(page, file);
  assert.ok((await frame.locator('.tables tbody tr').count()) > 100);
}

/** What a workspace can set says how to read and to judge: no file, program or address to go to. */
export async function hasNoSettingThatNamesAFile({ repository, assert }) {
  const { contributes } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  assert.deepEqual(Object.keys(contributes.configuration.properties).sort(), [
    'isms.codeLens.enabled',
    'isms.evidence.expiringDays',
    'isms.inlayHints.enabled',
    'isms.language',
    'isms.limits.maxFileSize',
    'isms.lint.rules',
    'isms.quietWhileTyping',
    'isms.today',
  ]);
}

export async function leavesNoComplaints({ log, assert }) {
  assert.deepEqual(complaints(log), []);
}
