// From an empty folder to the first true finding, as somebody does it whose VS Code speaks Japanese.
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { patience, viewport } from '../browser.mjs';
import { eventually, problems, runCommand, waitForProblems, webviewFrame } from '../helpers.mjs';
import { openSession } from '../session.mjs';
import { answerAll, firstFiles } from '../starting.mjs';

/** An empty folder is nothing that git keeps. */
async function openEmptyFolder(options) {
  const empty = realpathSync(mkdtempSync(join(tmpdir(), 'isms-empty-')));
  try {
    return await openSession({ ...options, workspace: empty });
  } finally {
    rmSync(empty, { recursive: true });
  }
}

export const workbench = {
  open: openEmptyFolder,
  locale: 'ja',
  ready: (page) => page.locator('.explorer-folders-view').waitFor({ timeout: patience }),
};

const mostClicks = 6;
const start = 'ISMS: ISMSを始める';

async function openWalkthrough(page) {
  await runCommand(page, 'Welcome: Open Walkthrough...');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'はじめてのISMS' }).first().click();
  const steps = page.locator('button.getting-started-step');
  await steps.first().waitFor();
  return steps;
}

export async function showsTheWayInFiveSteps({ page, assert }) {
  const steps = await openWalkthrough(page);
  const titles = await steps.locator('.step-title').allInnerTexts();
  assert.deepEqual(titles, [
    'ISMSを始める',
    '適用範囲を書く(4.1)',
    'リスクを評価する(4.2.1)',
    '管理策を決める(4.2.2)',
    '残っていることを確認する',
  ]);
  for (let index = 0; index < titles.length; index += 1)
    assert.equal(await steps.nth(index).getAttribute('aria-checked'), 'false');
}

/** VS Code draws them in a page that takes no style sheet: what relies on one is black. */
export async function drawsThePicturesOfTheWayInTheColoursOfTheTheme({ page, assert }) {
  // Beside the steps there is room for it in a wide window only.
  await page.setViewportSize({ width: 1700, height: 800 });
  const frame = await webviewFrame(page, { contains: 'svg' });
  const colours = await frame.locator('svg :is(path, rect)').evaluateAll((shapes) =>
    shapes.map((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return `${fill} ${stroke}`;
    }),
  );
  await page.setViewportSize(viewport);
  assert.ok(colours.length > 4);
  assert.deepEqual(
    colours.filter((colour) => colour === 'rgb(0, 0, 0) none'),
    [],
  );
}

export async function leadsToTheFirstTrueFinding({ page, workspaceFolder, assert }) {
  await page.locator('.gettingStartedContainer .monaco-button:visible', { hasText: 'ISMSを始める' }).click();
  const clicks = 1 + (await answerAll(page, assert));
  await page.locator('.tab.active[data-resource-name="isms.yaml"]').waitFor();
  const finding = '「＜適用範囲の記述(サービス名を含む)＞」は仮の記載';
  await waitForProblems(page, (found) => found.length === 1 && found[0].includes(finding), {
    filter: '適用範囲の記述(',
  });
  assert.ok(clicks <= mostClicks, `${clicks} clicks`);
  assert.deepEqual(readdirSync(workspaceFolder).toSorted(), firstFiles);
}

export async function beginsAtTheStatementOfTheScope({ page, workspaceFolder }) {
  await runCommand(page, 'View: Focus Active Editor Group');
  await page.keyboard.insertText('「はじめて予約」の開発と運用');
  await page.keyboard.press('Control+S');
  const file = join(workspaceFolder, 'isms.yaml');
  await eventually(page, () => readFileSync(file, 'utf8').includes('\n  statement: 「はじめて予約」の開発と運用\n'));
  await eventually(page, async () => (await problems(page)).length === 0);
}

export async function goesOnFromPlaceToPlace({ page, workspaceFolder }) {
  const file = join(workspaceFolder, 'isms.yaml');
  for (const [text, line] of [
    ['開発部と運用部', 'organizational: 開発部と運用部'],
    ['本社', 'physical: 本社'],
  ]) {
    await runCommand(page, 'ISMS: 次の記入箇所へ移動');
    await page.keyboard.insertText(text);
    await page.keyboard.press('Control+S');
    await eventually(page, () => readFileSync(file, 'utf8').includes(`    ${line}\n`));
  }
}

export async function showsHowClauseFourStands({ page }) {
  const item = page.locator('.statusbar-item[id*="isms.conformity"]');
  await eventually(page, async () => (await item.innerText()).trim() === 'ISMS 1/17');
}

export async function writesNothingASecondTime({ page, workspaceFolder, assert }) {
  const before = readFileSync(join(workspaceFolder, 'isms.yaml'), 'utf8');
  await runCommand(page, start);
  const dialog = page.locator('.monaco-dialog-box', { hasText: '何も書き込んでいません' });
  await dialog.waitFor();
  assert.match(await dialog.innerText(), /isms\.yaml\nservices\.isms\.yaml/);
  await page.keyboard.press('Escape');
  assert.equal(readFileSync(join(workspaceFolder, 'isms.yaml'), 'utf8'), before);
}

export async function completesTheFirstStepOfTheWalkthrough({ page, assert }) {
  const steps = await openWalkthrough(page);
  await eventually(page, async () => (await steps.nth(0).getAttribute('aria-checked')) === 'true');
  // The statement alone is not the whole scope.
  assert.equal(await steps.nth(1).getAttribute('aria-checked'), 'false');
}
