// The questions that begin an ISMS, as somebody answers them whose VS Code speaks Japanese.
import { eventually } from './helpers.mjs';

export const firstFiles = [
  '.gitignore',
  'audits.isms.yaml',
  'criteria.isms.yaml',
  'isms.yaml',
  'risks.isms.yaml',
  'services.isms.yaml',
  'soa-annex-a.isms.yaml',
  'soa.isms.yaml',
];

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

/** Answers all questions, none of which may hold an English word; returns how often the mouse was clicked. */
export async function answerAll(page, assert) {
  let clicks = 0;
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
  await answer('組織名', '1/', 'TODO');
  await widget(page).getByText('仮の記載ではなく、実際の名称を入力してください。').waitFor();
  await widget(page).locator('.quick-input-box input').fill('株式会社はじめて');
  await page.keyboard.press('Enter');
  // Who types where something is to be chosen still sees what, and Enter takes none of it.
  await question(page, 'クラウドサービスとの関わり方', '2/');
  await page.keyboard.insertText('まちがい');
  await eventually(page, async () => (await widget(page).locator('.monaco-list-row.focused').count()) === 0);
  await page.keyboard.press('Enter');
  assert.match(await widget(page).locator('.quick-input-title').innerText(), /クラウドサービスとの関わり方/);
  await choose('クラウドサービスとの関わり方', '2/', 'ほかのクラウドの上で');
  await answer('提供するクラウドサービスの名称', '3/7', 'まちがい');
  await question(page, 'サービスモデル', '4/7');
  // The way back, where what was typed still stands.
  await widget(page).locator('.quick-input-titlebar .action-label').first().click();
  await question(page, '提供するクラウドサービスの名称', '3/7');
  assert.equal(await widget(page).locator('.quick-input-box input').inputValue(), 'まちがい');
  await widget(page).locator('.quick-input-box input').fill('はじめて予約');
  await page.keyboard.press('Enter');
  await choose('サービスモデル', '4/7', 'SaaS');
  await answer('利用する他社のクラウドサービスの名称', '5/7', 'Acme IaaS');
  await choose('ISO/IEC 27001の版', '6/7', '2022年版');
  // Without the mouse, too: the first of the list is ready.
  expectJapanese(assert, await question(page, '文書の言語', '7/7'));
  await widget(page).locator('.monaco-list-row.focused', { hasText: '日本語' }).waitFor();
  await page.keyboard.press('Enter');
  return clicks;
}
