// From an empty folder to the first true finding, as somebody does it whose VS Code speaks Japanese.
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { patience } from '../browser.mjs';
import { eventually, problems, runCommand, waitForProblems } from '../helpers.mjs';
import { openSession } from '../session.mjs';

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

/** Names that are written so in Japanese as well. */
const names = /ISMS|ISO\/IEC|JIS Q|[SPI]aaS|Acme/g;

const widget = (page) => page.locator('.quick-input-widget:visible');

/** What the question says; not the number of the step, nor what the editor itself says. */
async function question(page, words, step) {
  const box = widget(page);
  await box.getByText(step, { exact: false }).first().waitFor();
  const input = box.locator('.quick-input-box input');
  const read = async () =>
    [
      await box.locator('.quick-input-title').innerText(),
      await input.getAttribute('placeholder'),
      await box.locator('.quick-input-message').innerText(),
      ...(await box.locator('.quick-input-list .monaco-list-row').allInnerTexts()),
    ].join('\n');
  await eventually(page, async () => (await read()).includes(words));
  return await read();
}

function expectJapanese(assert, text) {
  assert.doesNotMatch(text.replace(names, '').replace(/\(Press[^)]*\)/g, ''), /[A-Za-z]{2,}/);
}

export async function leadsToTheFirstTrueFinding({ page, workspaceFolder, assert }) {
  // One click chooses the command.
  let clicks = 1;
  await runCommand(page, start);
  const answer = async (words, step, text) => {
    expectJapanese(assert, await question(page, words, step));
    await page.keyboard.insertText(text);
    await page.keyboard.press('Enter');
  };
  const choose = async (words, step, label) => {
    expectJapanese(assert, await question(page, words, step));
    await widget(page).locator('.monaco-list-row', { hasText: label }).first().click();
    clicks += 1;
  };
  await answer('組織名', '1/', '株式会社はじめて');
  await choose('クラウドサービスとの関わり方', '2/', 'ほかのクラウドの上で');
  await answer('提供するクラウドサービスの名称', '3/7', 'はじめて予約');
  await choose('サービスモデル', '4/7', 'SaaS');
  await answer('利用する他社のクラウドサービスの名称', '5/7', 'Acme IaaS');
  await choose('ISO/IEC 27001の版', '6/7', '2022年版');
  await choose('文書の言語', '7/7', '日本語');
  await page.locator('.tab.active[data-resource-name="isms.yaml"]').waitFor();
  const finding = '「＜適用範囲の記述(サービス名を含む)＞」は仮の記載';
  await waitForProblems(page, (found) => found.length === 1 && found[0].includes(finding), {
    filter: '適用範囲の記述(',
  });
  assert.ok(clicks <= mostClicks, `${clicks} clicks`);
  assert.deepEqual(readdirSync(workspaceFolder).toSorted(), [
    '.gitignore',
    'audits.isms.yaml',
    'criteria.isms.yaml',
    'isms.yaml',
    'risks.isms.yaml',
    'services.isms.yaml',
    'soa-annex-a.isms.yaml',
    'soa.isms.yaml',
  ]);
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
