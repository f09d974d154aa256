// The tab "Scope & systems": the two circles and the virtual environment, whose boxes lead to their places.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openAlone } from '../alone.mjs';
import { eventually } from '../helpers.mjs';

export const workbench = {
  open: openAlone,
  workspace: 'examples/virtualization/mixed',
  ready: async (page) => {
    await page.locator('#tab-scope').click();
    await page.locator('[data-section="environment"]').waitFor();
  },
};

const box = (frame, name) => frame.locator(`.box:has(> .name:text-is("${name}"))`);

export async function drawsEachSystemOnceWithWhatIsWrong({ assert, frame }) {
  const names = await frame.locator('[data-section="environment"] .box > .name').allInnerTexts();
  assert.deepEqual(names, ['host-1', 'vm-all', 'vsw-1', 'hv-1', 'host-2']);
  assert.equal(await frame.locator('[data-section="environment"] .noted li').count(), 9);
  assert.equal(await frame.locator('[data-section="environment"] tbody tr:not(.more)').count(), 5);
  assert.deepEqual(await box(frame, 'vm-all').locator('> .numbers > .number').allInnerTexts(), ['8', '9']);
  for (const id of ['services', 'administrators', 'zones'])
    await frame.locator(`[data-section="${id}"] tbody tr`).first().waitFor();
  await box(frame, 'はやて予約台帳').waitFor();
}

export async function statesTheScopeAboveItsDrawings({ assert, frame }) {
  const stated = async () =>
    Object.fromEntries(
      await frame
        .locator('#about .facts > div')
        .evaluateAll((facts) => facts.map((fact) => [...fact.children].map((part) => part.innerText))),
    );
  assert.equal(await frame.locator('#about summary').innerText(), '適用範囲');
  assert.deepEqual(Object.keys(await stated()).slice(-6), [
    '適用範囲の記述',
    '組織的な境界',
    '物理的な境界',
    '技術的な境界',
    '適用可能性',
    'JIS Q 27001の適用範囲との関係',
  ]);
  assert.equal((await stated())['物理的な境界'], '名古屋の賃借ラック 2 本');
  // Closed by a reader, it stays so.
  await frame.locator('#about summary').click();
  await frame.locator('#tab-risks').click();
  await frame.locator('[data-section="enisa"]').waitFor();
  await frame.locator('#tab-scope').click();
  await frame.locator('[data-section="environment"]').waitFor();
  assert.equal(await frame.locator('#about .facts').isVisible(), false);
  await frame.locator('#about summary').click();
}

export async function leadsFromBoxesAndRemarksToTheirPlaces({ page, assert, frame, sent, text }) {
  const lineOf = (snippet) =>
    text('systems.isms.yaml')
      .split('\n')
      .findIndex((line) => line.includes(snippet));
  const led = async () => {
    const { place } = await eventually(page, () => sent.findLast(({ type }) => type === 'reveal'));
    sent.length = 0;
    return [place.file, place.range.start.line];
  };
  await box(frame, 'vsw-1').locator('> .name').click();
  assert.deepEqual(await led(), ['systems.isms.yaml', lineOf('id: vsw-1')]);
  await frame.locator('.noted button').nth(7).click();
  assert.deepEqual(await led(), ['systems.isms.yaml', lineOf('functions: [web, application, database]')]);
}

export async function marksTheRowOfTheCursorAndLeavesTheDrawingInSight({ page, assert, frame, sent, text, post }) {
  const line = text('systems.isms.yaml')
    .split('\n')
    .findIndex((each) => each.includes('id: vm-all'));
  const current = () =>
    frame.locator('tr[aria-current]').evaluateAll((rows) => rows.map(({ dataset }) => dataset.name));
  const comesTo = async (at) => {
    await post({ type: 'cursor', file: 'systems.isms.yaml', line: at });
    await eventually(page, async () => (await current()).join() === 'vm-all');
    return await frame.evaluate(() => window.scrollY);
  };
  await box(frame, 'vm-all').locator('> .name').click();
  await eventually(page, () => sent.some(({ type }) => type === 'reveal'));
  const before = await frame.evaluate(() => window.scrollY);
  assert.equal(await comesTo(line), before, 'whoever presses one box after the other keeps them in sight');
  // Moved by hand, and to any line of the entry, it shows its row.
  assert.ok((await comesTo(line + 1)) > before);
  sent.length = 0;
}

export async function followsTheTextAndTakesMarksAway({ page, assert, frame, edit }) {
  const file = 'systems.isms.yaml';
  await edit(file, (before) => before.replace('[web, application, database]', '[web]'));
  await eventually(page, async () => (await frame.locator('.noted li').count()) === 8);
  assert.deepEqual(await box(frame, 'vm-all').locator('.badge.is-function').allInnerTexts(), ['web']);
  await edit(file, (before) => before.replace('[web]', '[web, application, database]'));
  await eventually(page, async () => (await frame.locator('.noted li').count()) === 9);
}

export async function hasNothingThatAxeFindsWideOrNarrow({ page, assert, frame }) {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const violations = async () =>
    (await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }))).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`,
    );
  assert.deepEqual(await violations(), []);
  await page.setViewportSize({ width: 420, height: 800 });
  assert.deepEqual(await violations(), []);
  const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  assert.ok(wide <= seen, `the page is ${wide} wide, of which ${seen} are seen`);
  await page.setViewportSize({ width: 1280, height: 800 });
  assert.ok((await frame.locator('.boxes').count()) > 0);
}
