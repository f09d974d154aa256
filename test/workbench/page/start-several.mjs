// Two ISMS in one workspace: nobody is led from one into the other while there is something to fill.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, goToLine, lineOf, openFile, runCommand, waitForProblems } from '../helpers.mjs';
import { openSession } from '../session.mjs';

const organizations = { first: '株式会社いち', second: '株式会社に' };

async function openBoth(options) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'isms-two-')));
  try {
    for (const [name, organization] of Object.entries(organizations))
      begin(options.repository, join(folder, name), organization);
    return await openSession({ ...options, workspace: folder });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function begin(repository, folder, organization) {
  const answers = [
    '--name',
    organization,
    '--shape',
    'infrastructure',
    '--service',
    'S',
    '--model',
    'iaas',
    '--lang',
    'ja',
  ];
  execFileSync(process.execPath, [join(repository, 'dist/cli.js'), 'init', folder, ...answers]);
}

export const workbench = { open: openBoth, locale: 'ja' };

export async function staysInTheOneThatIsOpen({ page, workspaceFolder, assert }) {
  await openFile(page, 'second/isms.yaml');
  await waitForProblems(page);
  await runCommand(page, 'View: Focus Active Editor Group');
  await goToLine(page, lineOf(join(workspaceFolder, 'second/isms.yaml'), 'approvedOn:') + 1);
  await runCommand(page, 'ISMS: 次の記入箇所へ移動');
  const breadcrumbs = page.locator('.breadcrumbs-control');
  await eventually(page, async () => (await breadcrumbs.innerText()).includes('services.isms.yaml'));
  assert.match(await breadcrumbs.innerText(), /second/);
}

export async function saysWhoseTheTreeIs({ page }) {
  await page.locator('.activitybar .action-label[aria-label^="ISMS"]').click();
  await page.locator('.part.sidebar', { hasText: 'second' }).waitFor();
}
