// Everything that the extension says, in Japanese.
import { join } from 'node:path';
import { eventually, goToLine, hoverOver, lineOf, openFile, openPreview, waitForProblems } from '../helpers.mjs';

export const workbench = { locale: 'ja' };

export async function showsFindingsInJapanese({ page }) {
  await openFile(page, 'soa.isms.yaml');
  const wanted = (rows) => rows.length === 1 && rows[0].includes('CLD.9.5.2は除外されていますが');
  await waitForProblems(page, wanted, { filter: 'CLD.9.5.2' });
}

export async function showsTheStatusInJapanese({ page }) {
  await openFile(page, 'soa.isms.yaml');
  const item = page.locator('.statusbar-item[id*="isms.conformity"]');
  await eventually(page, async () => /^ISMS \d+\/17$/.test((await item.innerText()).trim()));
}

// While the file stands alone: the preview opens beside it.
export async function saysInAHoverHowAControlStandsBeforeAnybodyScrolls({ page, workspaceFolder, assert }) {
  await openFile(page, 'soa.isms.yaml');
  await goToLine(page, lineOf(join(workspaceFolder, 'soa.isms.yaml'), '- id: 13.1.3'));
  const hover = await hoverOver(page, '13.1.3', { hasText: 'ネットワークの分離' });
  const standing = hover.getByText('リスク1件 · 証拠なし · 監査なし');
  await standing.waitFor();
  const [box, place] = [await hover.boundingBox(), await standing.boundingBox()];
  assert.ok(box && place && place.y + place.height <= box.y + box.height, await hover.innerText());
}

export async function showsThePreviewInJapanese({ page, assert }) {
  const frame = await openPreview(page, 'soa.isms.yaml', 'ISMS: 適用宣言書のプレビューを開く');
  // The project writes its documents in English.
  await frame.locator('#language-ja').click();
  await eventually(page, async () => (await frame.locator('h1').innerText()) === '適用宣言書');
  assert.equal(await frame.locator('html').getAttribute('lang'), 'ja');
  await frame.locator('tr[data-name="13.1.3"]', { hasText: 'ネットワークの分離' }).first().waitFor();
  await page.locator('.tab', { hasText: '適用宣言書' }).waitFor();
  const text = await frame.locator('#document').innerText();
  for (const word of ['Provider', 'Applicable', 'Planned', 'Excluded'])
    assert.ok(!text.includes(word), `${word} is English`);
}
