// The tab of risks: ENISA's chart from the first minute, maps of one's own, and what is begun from a dot.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openAlone } from '../alone.mjs';
import { eventually } from '../helpers.mjs';

const file = 'risks.isms.yaml';
const head = `# Kept by the security office.
isms: 1
organization: {name: 'Example'}   # as registered
enisaNotRelevant:
  - {code: R24,   reason: no licences are counted}
`;
const own = `criteria:
  process: each year
  likelihood: [rare, often]
  impact: [small, great]
  levels: [{name: low, upTo: 1}, {name: high, upTo: 2}]
  acceptance: {upTo: low}
risks:
  - {id: A-1, title: Outage, enisa: [R9], likelihood: often, impact: great}
  - {id: A-2, title: Theft, likelihood: rare, impact: great}
  - {id: A-3, title: Fire, likelihood: often, impact: great}
`;

export const workbench = {
  open: (options) => openAlone({ ...options, project: file, files: { [file]: head } }),
  workspace: 'test/workbench/empty',
  ready: async (page) => {
    await page.locator('#tab-risks').click();
    await page.locator('.tables [data-section="enisa"]').waitFor();
  },
};

const mark = (frame, text) => frame.locator('.mark', { hasText: new RegExp(`^${text}$`) });
const row = (frame, name) => frame.locator(`.tables tr[data-name="${name}"]:not(.more)`);
const cell = (frame, map, text) => frame.locator('figure', { hasText: map }).locator('.cell', { hasText: text });

export async function showsTheChartOfEnisaBeforeAnyRiskIs({ assert, frame }) {
  assert.equal(await frame.locator('figure .mark').count(), 33);
  assert.equal(await row(frame, 'R5').count(), 1);
  // Why there is no register, and no filter is to blame for it.
  assert.match(await frame.locator('.notes').innerText(), /No risk is written yet/);
  assert.match(await frame.locator('figure .legend').innerText(), /not yet compared with the report/);
  assert.equal(await mark(frame, 'R24').evaluate((each) => each.className), 'mark is-left is-struck');
}

export async function leadsFromADotToItsEntryOrItsRow({ page, assert, frame, sent }) {
  await mark(frame, 'R24').click();
  await eventually(page, async () => sent.some(({ type, place }) => type === 'reveal' && place.range.start.line === 4));
  await mark(frame, 'R17').press('Enter');
  const focused = () =>
    frame.evaluate(() => [document.activeElement?.dataset.offer, document.activeElement?.textContent]);
  assert.deepEqual(await focused(), ['risk', 'Begin a risk']);
  // Seen by whoever pressed it with a mouse, too.
  assert.equal(await row(frame, 'R17').evaluate((each) => getComputedStyle(each).outlineStyle), 'solid');
  assert.equal(await row(frame, 'R18').evaluate((each) => getComputedStyle(each).outlineStyle), 'none');
  assert.equal(
    await row(frame, 'R17').locator('button').last().getAttribute('aria-label'),
    'Say why R17 is not relevant',
  );
}

export async function beginsARiskFromADotWithoutMovingAnotherByte({ page, assert, frame, text }) {
  await row(frame, 'R17').locator('[data-offer="risk"]').click();
  await eventually(page, async () => text(file) !== head);
  assert.equal(text(file).slice(0, head.length), head);
  assert.match(text(file).slice(head.length), /^risks:\n {2}- id: RISK-001\n {4}title: .+\n {4}enisa: \[R17\]\n$/);
  await frame.locator('.mark.is-filled', { hasText: 'R17' }).waitFor();
  assert.equal(await row(frame, 'R17').locator('[data-offer]').count(), 0, 'nothing is begun twice');
  await row(frame, 'R5').locator('[data-offer="not-relevant"]').click();
  await eventually(page, async () => text(file).includes('R5'));
  assert.match(text(file), /reason: no licences are counted\}\n {2}- \{code: R5, reason: TODO\}\nrisks:/);
}

export async function listsTheRisksOfACell({ assert, frame, edit, page }) {
  await edit(file, () => head + own);
  const high = cell(frame, 'Before treatment', 'A-1');
  assert.equal(await high.locator('.level').getAttribute('title'), 'high: A-1, A-3');
  await high.locator('.level').click();
  const names = () =>
    frame.locator('.tables tbody tr[data-name]:visible').evaluateAll((rows) => rows.map(({ dataset }) => dataset.name));
  assert.deepEqual(await names(), ['A-1', 'A-3']);
  // What is drawn anew keeps what is looked at, and where the hand is.
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  assert.equal(await focused(), 'A-1');
  await edit(file, (text) => text.replace('Fire', 'Great fire'));
  await row(frame, 'A-3').getByText('Great fire').waitFor();
  assert.deepEqual(await names(), ['A-1', 'A-3']);
  assert.equal(await focused(), 'A-1');
  await frame.locator('#clear').click();
  assert.equal((await names()).length, 38);
}

export async function hasNothingThatAxeFindsInTheMaps({ page, assert, frame, edit }) {
  await edit(file, () => head + own);
  await mark(frame, 'A-1').first().waitFor();
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  assert.deepEqual(
    violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
    [],
  );
}

export async function goesNowhereBeyondANarrowPage({ page, assert, edit }) {
  await edit(file, () => head + own);
  await page.setViewportSize({ width: 420, height: 800 });
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(await wide(), 0);
}

export async function saysOfEachFigureOfACardWhatItIsOf({ page, assert, frame, edit }) {
  await edit(file, () => head + own);
  const labels = () =>
    row(frame, 'A-2').evaluate((each) =>
      [...each.cells].map((cell) => getComputedStyle(cell, '::before').content.replace(/^none$/, '')),
    );
  await page.setViewportSize({ width: 420, height: 800 });
  await row(frame, 'A-2').waitFor();
  assert.ok((await labels()).includes('"Likelihood: "'), JSON.stringify(await labels()));
  await page.setViewportSize({ width: 1280, height: 800 });
  assert.ok((await labels()).every((label) => label === ''));
}
