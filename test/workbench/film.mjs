// The moving picture of the README, recorded in the real workbench: a decision is typed, the finding says what it lacks, the
// fix adds it, and the row of the preview changes. `node test/workbench/film.mjs` writes docs/images/exclusion.gif.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser.mjs';
import { animation } from './animation.mjs';
import { goToLine, lineOf, openFile, openPreview, waitForWorkbench } from './helpers.mjs';
import { openSession } from './session.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const target = join(repository, 'docs/images/exclusion.gif');
const size = { width: 1120, height: 600 };
/** More, nobody waits for. */
const mostBytes = 1_000_000;

const file = 'soa.isms.yaml';
const row = '    - id: 18.1.2\n      roles: [customer]\n';
const reason = '商用ライセンスのソフトウェアを導入しておらず、許諾条件の違いが生じないため。';

const browser = await launchBrowser();
try {
  const session = await openSession({
    browser,
    repository,
    workspace: join(repository, 'examples/cloud'),
    locale: 'ja',
    settings: {
      'isms.language': 'ja',
      'isms.today': '2026-11-23',
      'isms.quietWhileTyping': false,
      'workbench.colorTheme': 'Light Modern',
      'workbench.statusBar.visible': true,
      'workbench.activityBar.location': 'hidden',
      'editor.minimap.enabled': false,
      'editor.wordWrap': 'on',
      'editor.fontFamily': "'DejaVu Sans Mono', monospace",
      'editor.cursorBlinking': 'solid',
      'files.autoSave': 'off',
    },
  });
  try {
    const bytes = await film(session);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    console.log(`${target}: ${Math.round(bytes.length / 1000)} kB`);
    if (bytes.length > mostBytes) throw new Error('the film is too large for a README');
  } finally {
    await session.close();
  }
} finally {
  await browser.close();
}

async function film({ page, workspaceFolder }) {
  const path = join(workspaceFolder, file);
  writeFileSync(path, undecided(readFileSync(path, 'utf8')));
  await page.setViewportSize(size);
  await waitForWorkbench(page);
  await openFile(page, file);
  await page.keyboard.press('Control+b');
  const preview = await openPreview(page, file, 'ISMS: 適用宣言書のプレビューを開く');
  await openFile(page, file);
  await goToLine(page, lineOf(path, '- id: 18.1.2') + 1);
  await page.keyboard.press('End');
  const shown = preview.locator('tr[aria-current]');
  await shown.waitFor();

  const { take, bytes } = animation();
  const frame = async (milliseconds) => take(await page.screenshot(), milliseconds);
  await frame(1200);
  await page.keyboard.press('Enter');
  for (const part of ['appl', 'icable: ', 'fal', 'se']) {
    await page.keyboard.insertText(part);
    await frame(260);
  }
  await page.keyboard.press('Escape');
  await preview.locator('tr[aria-current] .finding').first().waitFor();
  await page.locator('.squiggly-error').first().waitFor();
  await frame(1800);
  // The finding stands on the id of the row.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row', { hasText: '除外理由を追加' }).waitFor();
  await frame(1800);
  await page.keyboard.press('Enter');
  await page.locator('.action-widget').first().waitFor({ state: 'hidden' });
  await page.locator('.view-line', { hasText: 'exclusionReason' }).first().waitFor();
  await frame(1000);
  for (const part of reason.match(/.{1,9}/gu) ?? []) {
    await page.keyboard.insertText(part);
    await frame(300);
  }
  await page.keyboard.press('Escape');
  await preview.locator('tr[aria-current]', { hasText: reason.slice(0, 12) }).waitFor();
  await preview.locator('tr[aria-current] .finding.error').waitFor({ state: 'detached' });
  await frame(3500);
  return bytes();
}

/** The row of the customer as it is before anybody has decided on it. */
function undecided(text) {
  const start = text.indexOf(row);
  const rest = text.indexOf('\n    - ', start + row.length);
  if (start < 0 || rest < 0) throw new Error(`${file} has no row of 18.1.2 for the customer`);
  return text.slice(0, start + row.length) + text.slice(rest + 1);
}
