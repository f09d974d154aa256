// Pictures of the workbench for people to look at: out/pictures/*.png, in light, dark, high contrast, narrow, zoomed, Japanese.
// node test/workbench/pictures.mjs [PATTERN]
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import {
  goToLine,
  lineOf,
  openFile,
  openPreview,
  previewTitle,
  runCommand,
  screenshot,
  setColorTheme,
  setZoom,
  waitForProblems,
  waitForWorkbench,
  webviewFrame,
} from './helpers.mjs';
import { openSession } from './session.mjs';
import { openStarted } from './started-session.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const pattern = new RegExp(process.argv[2] ?? '');
/** Each workbench that is opened, and the pictures taken of it. */
const sessions = [
  { name: 'start-en', open: openStarted, take: startPicture },
  { name: 'start-ja', open: openStarted, locale: 'ja', take: startPicture },
  { name: 'cloud-en', workspace: 'examples/cloud', file: 'soa.isms.yaml', take: previewPictures },
  { name: 'cloud-ja', workspace: 'examples/cloud', file: 'soa.isms.yaml', locale: 'ja', take: previewPictures },
  { name: 'first-day-en', workspace: 'examples/first-day', file: 'isms.yaml', take: problemPictures },
  { name: 'first-day-ja', workspace: 'examples/first-day', file: 'isms.yaml', locale: 'ja', take: problemPictures },
  { name: 'editor-en', workspace: 'examples/cloud', file: 'risks.isms.yaml', take: editorPictures },
  { name: 'editor-ja', workspace: 'examples/cloud', file: 'risks.isms.yaml', locale: 'ja', take: editorPictures },
  { name: 'tree-en', workspace: 'examples/first-day', file: 'isms.yaml', take: treePictures },
  { name: 'tree-ja', workspace: 'examples/first-day', file: 'isms.yaml', locale: 'ja', take: treePictures },
];
const settings = {
  'isms.today': '2026-11-23',
  'workbench.colorTheme': 'Light Modern',
  'editor.minimap.enabled': false,
  // The browser that comes from npm takes any font for a monospaced one.
  'editor.fontFamily': "'DejaVu Sans Mono', monospace",
};

const browser = await launchBrowser();
try {
  for (const chosen of sessions.filter((session) => pattern.test(session.name))) {
    const { name, workspace, file, locale, open = openSession, take } = chosen;
    const session = await open({
      browser,
      repository,
      workspace: workspace && join(repository, workspace),
      locale,
      settings: { ...settings, 'isms.language': locale === 'ja' ? 'ja' : 'en' },
    });
    try {
      await waitForWorkbench(session.page);
      if (file !== undefined) await openFile(session.page, file);
      await take(session, name);
    } finally {
      await session.close();
    }
  }
} finally {
  await browser.close();
}

/** What `npm start` shows, with nothing touched. */
async function startPicture({ page }, name) {
  const frame = await webviewFrame(page, { contains: '.tables tbody tr' });
  await frame.locator('tr[aria-current]').waitFor();
  await waitForProblems(page);
  await page.locator('.statusbar-item[id*="isms.conformity"]', { hasText: '1' }).waitFor();
  await screenshot(page, name);
}

async function previewPictures(session, name) {
  const { page, workspaceFolder } = session;
  const language = name.endsWith('ja') ? 'ja' : 'en';
  await page.setViewportSize({ width: 1200, height: 720 });
  await page.keyboard.press('Control+b');
  const frame = await openPreview(page, 'soa.isms.yaml', openTitle(name));
  await speak(frame, language);
  await page.keyboard.press('Control+1');
  await openFile(page, 'soa.isms.yaml');
  await goToLine(page, lineOf(join(workspaceFolder, 'soa.isms.yaml'), '- id: CLD.9.5.1'));
  await frame.locator('tr[aria-current]').waitFor();
  await screenshot(page, `${name}-beside`);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.locator('.tab', { hasText: previewTitle }).click();
  await runCommand(page, 'View: Toggle Maximize Editor Group');
  for (const tab of ['soa', 'risks', 'scope', 'conformity']) {
    await choose(frame, tab);
    for (const theme of ['light', 'dark', 'high contrast dark', 'high contrast light']) {
      await setColorTheme(session, theme);
      await screenshot(page, `${name}-${tab}-${theme.replaceAll(' ', '-')}`);
    }
    await setColorTheme(session, 'light');
    await setZoom(page, 2);
    await screenshot(page, `${name}-${tab}-zoom-200`);
    await page.setViewportSize({ width: 470, height: 900 });
    await screenshot(page, `${name}-${tab}-narrow`);
    await page.setViewportSize({ width: 1280, height: 900 });
  }
  await frame.locator('#day').fill('2027-12-31');
  await frame.locator('.forecast:not(:empty)').waitFor();
  await screenshot(page, `${name}-forecast`);
  await frame.locator('#today').click();
  await choose(frame, 'soa');
  await frame.locator('#details').click();
  await frame.locator('tr[data-name="CLD.9.5.1"]').first().scrollIntoViewIfNeeded();
  await screenshot(page, `${name}-details`);
  await frame.locator('#details').click();
}

/** The page is busy from the click until the other document is drawn. */
async function choose(frame, tab) {
  await frame.locator(`#tab-${tab}`).click();
  await frame.locator('#preview:not([aria-busy])').waitFor();
}

async function speak(frame, language) {
  await frame.locator(`#language-${language}`).click();
  await frame.locator(`html[lang=${language}]`).waitFor();
}

/** The side bar, with the requirements and what is missing from one of them. */
/** What stands beside the text: figures, hints, colours, breadcrumbs, outline, entries by name, the trace. */
async function editorPictures(session, name) {
  const { page } = session;
  await page.locator('.codelens-decoration a, .codelens-decoration span').first().waitFor();
  await page.waitForTimeout(1500);
  for (const theme of ['light', 'dark', 'high contrast dark']) {
    await setColorTheme(session, theme);
    await screenshot(page, `${name}-${theme.replaceAll(' ', '-')}`);
  }
  await setColorTheme(session, 'light');
  await openFile(page, 'soa.isms.yaml');
  await page.waitForTimeout(2500);
  await screenshot(page, `${name}-soa`);
  await page.keyboard.press('Control+t');
  await page.keyboard.type(name.endsWith('ja') ? '分離' : 'segregation');
  await page.waitForTimeout(1500);
  await screenshot(page, `${name}-symbols`);
  await page.keyboard.press('Escape');
  await page.locator('.pane-header', { hasText: 'Outline' }).click();
  await page.waitForTimeout(1500);
  await screenshot(page, `${name}-outline`);
}

async function treePictures({ page }, name) {
  await waitForProblems(page);
  await page.locator('.activitybar .action-label[aria-label^="ISMS"]').click();
  const rows = page.locator('.pane-body .monaco-list-row');
  await rows.filter({ hasText: '4.2.1' }).first().waitFor();
  await rows.filter({ hasText: '4.2.1' }).first().click();
  await page.waitForTimeout(1000);
  await screenshot(page, name);
}

async function problemPictures(session, name) {
  const { page, workspaceFolder } = session;
  await waitForProblems(page);
  await page.keyboard.press('Control+1');
  await goToLine(page, lineOf(join(workspaceFolder, 'isms.yaml'), 'id: CLD.13.1.4'));
  await screenshot(page, `${name}-problems`);
  const frame = await openPreview(page, 'isms.yaml', openTitle(name));
  await page.keyboard.press('Control+b');
  await speak(frame, name.endsWith('ja') ? 'ja' : 'en');
  await frame.locator('tr[data-name="CLD.13.1.4"]').first().scrollIntoViewIfNeeded();
  await screenshot(page, `${name}-preview`);
  await page.setViewportSize({ width: 1500, height: 900 });
  for (const row of [1, 6])
    await frame
      .locator('input[data-pick]')
      .nth(row)
      .click({ modifiers: row === 1 ? [] : ['Shift'] });
  await frame.locator('#decide-no').check();
  await screenshot(page, `${name}-decide`);
  await frame.locator('#deselect').click();
  await choose(frame, 'conformity');
  await screenshot(page, `${name}-clause4`);
  await choose(frame, 'soa');
  await page.locator('.statusbar-item[id*="isms.conformity"] a').click();
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await screenshot(page, `${name}-unmet`);
}

function openTitle(name) {
  return name.endsWith('ja') ? 'ISMS: 適用宣言書のプレビューを開く' : 'ISMS: Open SoA Preview';
}
