// The pictures of docs/start.md: docs/images/start-*.png, in Japanese and English, of the first files as they are.
// node test/workbench/docs-pictures.mjs [PATTERN]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser, patience } from './browser.mjs';
import {
  eventually,
  goToLine,
  lineOf,
  openFile,
  openPreview,
  runCommand,
  waitForProblems,
  waitForWorkbench,
  webviewFrame,
} from './helpers.mjs';
import { withPalette } from './palette-picture.mjs';
import { openSession } from './session.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const pattern = new RegExp(process.argv[2] ?? '');
const viewport = { width: 1200, height: 680 };
/** Without the title of a window that only tests have. */
const clip = { x: 0, y: 36, width: viewport.width, height: viewport.height - 36 };
const settings = {
  'isms.today': '2026-11-23',
  'workbench.colorTheme': 'Light Modern',
  'editor.minimap.enabled': false,
  'editor.fontFamily': "'DejaVu Sans Mono', monospace",
};
const languages = {
  ja: {
    answers: ['--name', '株式会社はじめて', '--service', 'はじめて予約', '--uses', 'くもIaaS'],
    walkthrough: 'はじめてのISMS',
    nextPlace: 'ISMS: 次の記入箇所へ移動',
    preview: 'ISMS: 箇条4適合状況のプレビューを開く',
  },
  en: {
    answers: ['--name', 'First Ltd', '--service', 'First Booking', '--uses', 'Cloud IaaS'],
    walkthrough: 'Your first ISMS',
    nextPlace: 'ISMS: Go to Next Place to Fill',
    preview: 'ISMS: Open Clause 4 Preview',
  },
};

const browser = await launchBrowser();
try {
  for (const language of Object.keys(languages)) {
    await inFolder(language, () => {}, { walkthrough });
    await inFolder(language, begin, { place, choose, tree, clause4 });
  }
} finally {
  await browser.close();
}

/** A workbench on a folder that is empty, or begun, and the pictures taken of it. */
async function inFolder(language, fill, pictures) {
  const wanted = Object.entries(pictures).filter(([name]) => pattern.test(`start-${name}.${language}`));
  if (wanted.length === 0) return;
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'isms-docs-')));
  let session;
  try {
    fill(workspace, language);
    session = await openSession({
      browser,
      repository,
      workspace,
      locale: language,
      settings: { ...settings, 'isms.language': language },
    });
    const { page } = session;
    await page.locator('.explorer-folders-view').waitFor({ timeout: patience });
    await page.setViewportSize(viewport);
    for (const [name, take] of wanted) {
      await take(session, languages[language]);
      const picture = await page.screenshot({ animations: 'disabled', clip });
      writeFileSync(join(repository, `docs/images/start-${name}.${language}.png`), withPalette(picture));
    }
  } finally {
    await session?.close();
    rmSync(workspace, { recursive: true });
  }
}

function begin(folder, language) {
  const { answers } = languages[language];
  const program = join(repository, 'dist/cli.js');
  const others = ['--role', 'provider,customer', '--model', 'saas', '--lang', language];
  execFileSync(process.execPath, [program, 'init', folder, ...answers, ...others]);
}

async function walkthrough({ page }, { walkthrough: title }) {
  await runCommand(page, 'Welcome: Open Walkthrough...');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
  await page.locator('button.getting-started-step').first().waitFor();
  await page.keyboard.press('Control+b');
  // Its picture is a page of its own.
  await webviewFrame(page, { contains: 'svg' });
  // What the editor says of itself in this kind of host is none of the reader's business.
  await page.addStyleTag({
    content: '.getting-started-footer, .gettingStartedContainer [class*=footer] { visibility: hidden }',
  });
  await eventually(page, async () => !(await page.locator('.part.statusbar').innerText()).includes('Activating'));
}

/** The first place of the first file, selected. */
async function place({ page }, { nextPlace }) {
  await waitForWorkbench(page);
  await openFile(page, 'isms.yaml');
  await waitForProblems(page);
  await page.keyboard.press('Control+j');
  await runCommand(page, 'View: Focus Active Editor Group');
  await runCommand(page, nextPlace);
  await page.locator('.editor-instance .selected-text').first().waitFor();
}

/** What completion offers at a choice. */
async function choose({ page, workspaceFolder }, { nextPlace }) {
  await openFile(page, 'risks.isms.yaml');
  await goToLine(page, lineOf(join(workspaceFolder, 'risks.isms.yaml'), 'concernsCustomers:') + 5);
  await runCommand(page, nextPlace);
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
}

/** The side bar, with the requirement on owners of risks unfolded. */
async function tree({ page }) {
  await page.keyboard.press('Escape');
  await page.locator('.activitybar .action-label[aria-label^="ISMS"]').click();
  const rows = page.locator('.pane-body .monaco-list-row');
  await rows.filter({ hasText: '4.1' }).nth(0).click();
  await rows.and(page.locator('[aria-level="3"]')).first().waitFor();
  // The side bar is as wide as its sentences.
  const edge = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(edge.x + edge.width, edge.y + 200);
  await page.mouse.down();
  await page.mouse.move(620, edge.y + 200, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(edge.x + 100, edge.y + 10);
  await page.locator('.monaco-sash.vertical.hover, .monaco-sash.active').waitFor({ state: 'detached' });
}

/** What has not been begun, and begins from here. */
async function clause4({ page }, { preview }) {
  const frame = await openPreview(page, 'isms.yaml', preview);
  await page.keyboard.press('Control+b');
  await frame.locator('[data-section="clause4"]').waitFor();
  await frame.locator('button.begin').last().scrollIntoViewIfNeeded();
}
