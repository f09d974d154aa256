// What a person does in the workbench, for tests with Playwright. All functions take the page first.
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { patience, viewport } from './browser.mjs';

/** One try among many: what opens or closes meanwhile may have taken the input away. */
const onceMore = 10_000;
const themeClasses = {
  dark: 'vs-dark',
  light: 'vs',
  'high contrast dark': 'hc-black',
  'high contrast light': 'hc-light',
};
const themeNames = {
  dark: 'Dark Modern',
  light: 'Light Modern',
  'high contrast dark': 'Default High Contrast',
  'high contrast light': 'Default High Contrast Light',
};

/** Waits until the workbench has been drawn and has restored what it shows. */
export async function waitForWorkbench(page) {
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: patience });
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: patience });
}

/** Opens a file by its name or relative path through quick open, and waits for its tab. */
export async function openFile(page, path) {
  const name = path.split('/').at(-1);
  await pickInQuickInput(page, path, page.locator('.quick-input-list .monaco-list-row', { hasText: name }));
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor({ timeout: patience });
  await page.locator('.editor-instance .view-lines').first().waitFor({ timeout: patience });
}

/** Runs a command by the title that the command palette shows (`Category: Title`). */
export async function runCommand(page, title) {
  await pickInQuickInput(
    page,
    `>${title}`,
    page.locator(`.quick-input-list .monaco-list-row[aria-label^=${JSON.stringify(title)}]`),
  );
}

async function pickInQuickInput(page, text, rows) {
  const input = page.locator('.quick-input-widget .quick-input-box input');
  const started = Date.now();
  for (;;) {
    try {
      await page.keyboard.press('F1');
      // What else opens or closes meanwhile may take the input away again.
      await input.fill(text, { timeout: onceMore });
      // Commands of an extension and files of a fresh workspace come a moment later: ask again instead of waiting for ever.
      await rows.first().click({ timeout: onceMore });
      await page
        .locator('.quick-input-widget')
        .waitFor({ state: 'hidden', timeout: onceMore })
        .catch(() => {});
      return;
    } catch (error) {
      await page.keyboard.press('Escape');
      if (Date.now() - started > patience)
        throw new Error(`quick input offers nothing for ${JSON.stringify(text)}`, { cause: error });
    }
  }
}

/** Ticks or unticks values of a facet in the preview, and closes its menu. */
export async function toggleFacet(frame, facet, ...values) {
  const menu = frame.locator(`[data-facet="${facet}"]`);
  await menu.locator('button').click();
  for (const value of values) await menu.locator(`input[value="${value}"]`).click();
  await menu.locator('input').first().press('Escape');
}

/**
 * Waits for the inner frame of a webview (a preview, a view) and returns it: Playwright's frame, with `locator` and the
 * like. `contains` is a selector that its page must match, which chooses among several webviews.
 */
export async function webviewFrame(page, { contains = 'body > *' } = {}) {
  const started = Date.now();
  while (Date.now() - started < patience) {
    for (const frame of page.frames()) {
      if (!new URL(frame.url(), 'http://none').pathname.endsWith('/fake.html') || !(await isShown(frame))) continue;
      if (
        (await frame
          .locator(contains)
          .count()
          .catch(() => 0)) > 0
      )
        return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`no webview contains ${JSON.stringify(contains)}`);
}

async function isShown(frame) {
  try {
    // Each webview is a frame of VS Code around the frame of the extension; a reload leaves a pending twin for a moment.
    const inner = await frame.frameElement();
    const outer = await frame.parentFrame().frameElement();
    return (
      (await inner.getAttribute('id')) === 'active-frame' && (await inner.isVisible()) && (await outer.isVisible())
    );
  } catch {
    // The frame has been replaced while we looked.
    return false;
  }
}

/** Shows the Problems panel and returns what its visible rows say, as a screen reader would read them. */
export async function problems(page) {
  const panel = page.locator('.markers-panel-container');
  if (!(await panel.isVisible())) await page.locator('[id="status.problems"] a').click();
  await panel.waitFor({ timeout: patience });
  return await panel
    .locator('.monaco-list-row[aria-level="2"]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
}

/** Waits until the rows of the Problems panel satisfy `condition` and returns them; `filter` leaves rows that contain it. */
export async function waitForProblems(page, condition = (rows) => rows.length > 0, { filter } = {}) {
  const started = Date.now();
  if (filter !== undefined) await problems(page);
  for (;;) {
    // A panel that has only just been opened may not hear what was written into its filter: then it is written anew.
    if (filter !== undefined && !(await isFiltered(page, filter))) await writeFilter(page, filter);
    const rows = await problems(page);
    if (condition(rows)) return rows;
    if (Date.now() - started > patience) throw new Error(`the Problems panel shows ${JSON.stringify(rows)}`);
    await page.waitForTimeout(100);
  }
}

const filterInput = (page) => page.locator('.part.panel .viewpane-filter input');

async function isFiltered(page, filter) {
  if ((await filterInput(page).inputValue()) !== filter) return false;
  const folded = filter.toLowerCase();
  return (await problems(page)).every((row) => row.toLowerCase().includes(folded));
}

/** Emptied first: what it holds already is no change that anybody would be told of. */
async function writeFilter(page, filter) {
  await filterInput(page).fill('');
  await filterInput(page).fill(filter);
  // The list follows its filter a moment later.
  await page.waitForTimeout(500);
}

/** `theme`: dark, light, high contrast dark, high contrast light. Takes the test's context, because themes are settings. */
export async function setColorTheme({ page, setSettings }, theme) {
  setSettings({
    'window.autoDetectColorScheme': false,
    'window.autoDetectHighContrast': false,
    'workbench.colorTheme': themeNames[theme],
  });
  await page.locator(`.monaco-workbench.${themeClasses[theme]}`).waitFor({ timeout: patience });
}

/**
 * Lays the workbench out as the browser's own zoom does: at 2 (200 %) in half the space. 1 goes back.
 * Pictures shrink with it; `export const workbench = { scale: 2 }` in the test's file makes them as sharp as before.
 */
export async function setZoom(page, factor) {
  await page.setViewportSize({
    width: Math.round(viewport.width / factor),
    height: Math.round(viewport.height / factor),
  });
}

/** Writes out/pictures/NAME.png and returns its path. `target` limits it to a locator; the editor, the panel. */
export async function screenshot(page, name, { target } = {}) {
  const path = fileURLToPath(new URL(`../../out/pictures/${name}.png`, import.meta.url));
  mkdirSync(dirname(path), { recursive: true });
  await (target ?? page).screenshot({ path, animations: 'disabled' });
  return path;
}

/** Puts the cursor of the editor in front of a line, by its number from 1. */
export async function goToLine(page, line) {
  await page.keyboard.press('Control+g');
  const input = page.locator('.quick-input-widget .quick-input-box input');
  await input.waitFor({ timeout: patience });
  await page.keyboard.type(String(line));
  await page.keyboard.press('Enter');
  await waitForCursor(page, line);
}

/** Waits until the status bar says that the cursor stands in a line. */
export async function waitForCursor(page, line) {
  await page.locator('[id="status.editor.selection"]', { hasText: `Ln ${line},` }).waitFor({ timeout: patience });
}

/** What stands on the tab of the preview. */
export const previewTitle =
  /^(?:Statement of applicability|適用宣言書|Conformity with clause 4|箇条4適合状況|ISMS preview|ISMSプレビュー)/;

/** The frame of the preview, which is opened when it is not there. `title` is the command's, in the display language. */
export async function openPreview(page, file, title = 'ISMS: Open SoA Preview') {
  if (!(await page.locator('.tab', { hasText: previewTitle }).count())) {
    await openFile(page, file);
    await runCommand(page, title);
  }
  return await webviewFrame(page, { contains: '.tables tbody tr' });
}

/** The number, from 1, of the first line of a file that contains `text`. */
export function lineOf(path, text) {
  const index = readFileSync(path, 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text));
  if (index < 0) throw new Error(`${path} does not contain ${JSON.stringify(text)}`);
  return index + 1;
}

/** Waits until `ask` gives something else than a falsy value, and returns it. */
export async function eventually(page, ask) {
  const started = Date.now();
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() - started > patience) throw new Error(`never came true: ${ask}`);
    await page.waitForTimeout(50);
  }
}

/** Errors and warnings that name this extension; what this kind of host lacks, it complains of in any case. */
export function complaints(log) {
  return log.filter(
    (line) =>
      /^\[(?:error|warning|page error)\]/.test(line) &&
      /isms-as-code\.isms-as-code|dist\/(?:extension|server|webview)|violates the following Content Security Policy/.test(
        line,
      ),
  );
}

/** The hover on a word of the line that has it, with the text that it is to have: the pointer comes again where nothing is shown yet. */
export async function hoverOver(page, word, { hasText }) {
  const hover = page.locator('.monaco-hover:visible', { hasText });
  await eventually(page, async () => {
    await page.mouse.move(0, 0);
    await page.locator('.view-line', { hasText: word }).getByText(word).hover();
    return await hover.waitFor({ timeout: 10_000 }).then(
      () => true,
      () => false,
    );
  });
  return hover;
}
