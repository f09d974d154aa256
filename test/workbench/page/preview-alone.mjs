// What is the preview page's own matter: drawn without a workbench around it, by the built language server.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openAlone } from '../alone.mjs';
import { eventually, toggleFacet } from '../helpers.mjs';

const file = 'soa.isms.yaml';
const head = `# Kept by the security office.
isms: 1
organization: {name: 'Example'}   # as registered
services:
  - {id: crm, name: CRM, roles: [provider, customer]}
people:
  - {id: ren, name: "Ren Tani"}
soa:
  version: '1'
  controls:
    # decided long ago
    - id:   CLD.9.5.1
      applicable:    true
      inclusionReason: >-
        shared storage
    - {id: OWN-1, title: Locks}   # to be decided
    # the end
`;

export const workbench = {
  open: (options) => openAlone({ ...options, project: file, files: { [file]: head } }),
  workspace: 'test/workbench/empty',
  ready: async () => {},
};

const row = (frame, name) => frame.locator(`.tables tr[data-name="${name}"]:not(.more)`);

/** Counts what is put in, taken out or changed below the tables while `work` runs. */
async function changesDuring({ page }, work) {
  await page.evaluate(() => {
    window.seen = [];
    window.watching = new MutationObserver((records) => window.seen.push(...records));
    const all = { childList: true, subtree: true, attributes: true, characterData: true };
    window.watching.observe(document.querySelector('.tables'), all);
  });
  await work();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  return await page.evaluate(() => {
    window.watching.disconnect();
    const rows = ({ target, addedNodes }) => [
      ...[...addedNodes].map((node) => node.dataset?.name),
      target.closest?.('tr')?.dataset.name,
    ];
    return { count: window.seen.length, rows: [...new Set(window.seen.flatMap(rows).filter(Boolean))] };
  });
}

export async function touchesTheOneRowThatSaysSomethingElse({ assert, frame, ...session }) {
  const { rows } = await changesDuring(session, async () => {
    await session.edit(file, (text) => text.replace('shared storage', 'shared storage array'));
    await row(frame, 'CLD.9.5.1').first().getByText('shared storage array').waitFor();
  });
  assert.deepEqual(rows, ['CLD.9.5.1']);
}

export async function touchesNothingWhenRowsOnlyMove({ assert, frame, ...session }) {
  const { count } = await changesDuring(session, () => session.edit(file, (text) => `# one line more\n${text}`));
  assert.equal(count, 0);
  await row(frame, 'CLD.9.5.1').first().locator('[data-link]').click();
  const line = session.text(file).split('\n').indexOf('    - id:   CLD.9.5.1');
  const { place } = await eventually(session.page, () => session.sent.findLast(({ type }) => type === 'reveal'));
  assert.deepEqual([place.file, place.range.start.line], [file, line]);
}

export async function keepsFocusScrollFilterAndComposition({ page, assert, frame, edit }) {
  await row(frame, 'CLD.9.5.1').first().locator('[data-link]').focus();
  const { scrollY } = await page.evaluate(() => ({ scrollY: window.scrollY }));
  await edit(file, (text) => text.replace('shared storage', 'common storage'));
  await row(frame, 'CLD.9.5.1').first().getByText('common storage').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.closest('tr')?.dataset.name), 'CLD.9.5.1');
  assert.equal(await page.evaluate(() => window.scrollY), scrollY);
  await frame.locator('#filter-text').click();
  const session = await page.context().newCDPSession(page);
  for (const text of ['か', 'かん', 'かんり']) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await edit(file, (before) => `${before}# ${text}\n`);
  }
  await session.send('Input.insertText', { text: '管理' });
  assert.equal(await frame.locator('#filter-text').inputValue(), '管理');
  await frame.locator('#clear').click();
  await edit(file, () => head);
}

export async function filtersByWordsFacetsAndTiles({ assert, frame }) {
  const names = () =>
    frame.locator('.tables tbody tr[data-name]:visible').evaluateAll((rows) => rows.map(({ dataset }) => dataset.name));
  const all = (await names()).length;
  await toggleFacet(frame, 'standard', '27001');
  assert.equal((await names()).length, 93);
  assert.equal(await frame.locator('.shown').innerText(), `93 of ${all}`);
  await toggleFacet(frame, 'clause', 'A.8');
  assert.equal((await names()).length, 34);
  assert.equal(await frame.locator('.tables tr.group:visible').count(), 1, 'headings without rows are gone');
  const value = frame.locator('[data-facet="standard"] label', { has: frame.locator('[value="27001"]') });
  assert.match(await value.textContent(), /\(34\)/, 'counted beside what else is chosen');
  await frame.locator('#clear').click();
  await frame.locator('[data-tile="applicable"]').click();
  assert.deepEqual(await names(), ['CLD.9.5.1']);
  assert.equal(await frame.locator('[data-tile="applicable"]').getAttribute('aria-pressed'), 'true');
  await frame.locator('[data-tile="excluded"]').click();
  assert.equal((await names()).length, 0);
  const chosen = frame.locator('[data-facet="decision"] label', { has: frame.locator(':checked') });
  assert.deepEqual(await chosen.allTextContents(), ['Excluded (0)'], 'also where no row has it');
  await frame.locator('[data-tile="total"]').click();
  assert.equal((await names()).length, all);
  await frame.locator('#filter-text').fill('ＣＬＤ．９．５ common');
  assert.equal((await names()).length, 0);
  assert.ok(await frame.getByText('No row matches the filter.').isVisible());
  await frame.locator('#filter-text').fill('');
  const findings = frame.locator('.finding:visible');
  assert.ok((await findings.count()) > 0);
  await frame.locator('#findings').click();
  assert.equal(await findings.count(), 0);
  await frame.locator('#findings').click();
}

export async function takesSeveralValuesOfAFacetFromTilesAndByTheKeyboard({ page, assert, frame }) {
  const names = () =>
    frame.locator('.tables tbody tr[data-name]:visible').evaluateAll((rows) => rows.map(({ dataset }) => dataset.name));
  const pressed = (tile) => frame.locator(`[data-tile="${tile}"]`).getAttribute('aria-pressed');
  const count = async (tile) => Number(await frame.locator(`[data-tile="${tile}"] .count`).innerText());
  const button = frame.locator('[data-facet="decision"] button');
  await button.focus();
  await page.keyboard.press('ArrowDown');
  assert.equal(await button.getAttribute('aria-expanded'), 'true');
  await page.keyboard.press('Space');
  assert.equal((await names()).length, await count('applicable'));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  const both = (await count('applicable')) + (await count('missing'));
  assert.equal((await names()).length, both);
  assert.deepEqual(
    [await pressed('applicable'), await pressed('missing'), await pressed('total')],
    ['true', 'true', 'false'],
  );
  assert.equal(await button.innerText(), 'Applies: 2 chosen');
  await page.keyboard.press('Escape');
  assert.equal(await button.getAttribute('aria-expanded'), 'false');
  assert.equal(await page.evaluate(() => document.activeElement.closest('.facet')?.dataset.facet), 'decision');
  // A tile that is pressed takes its rows out; one that is not shows its own alone, or with Control as well.
  await frame.locator('[data-tile="missing"]').click();
  assert.deepEqual(await names(), ['CLD.9.5.1']);
  await frame.locator('[data-tile="missing"]').click({ modifiers: ['Control'] });
  assert.equal((await names()).length, both);
  await frame.locator('[data-tile="undecided"]').click();
  assert.deepEqual(await names(), ['OWN-1']);
  await button.click();
  const boxes = frame.locator('[data-facet="decision"] :checked');
  assert.deepEqual(await boxes.evaluateAll((all) => all.map(({ value }) => value)), ['undecided']);
  await frame.locator('h1').click();
  assert.equal(await button.getAttribute('aria-expanded'), 'false', 'a click elsewhere closes it');
  await frame.locator('#clear').click();
}

export async function saysWhatCannotBeReadAndLeadsThere({ page, assert, frame, edit, sent, text }) {
  const banner = frame.locator('.unread');
  assert.equal(await banner.innerText(), '');
  await edit(file, (before) => before.replace('{id: OWN-1, title: Locks}', '{id: OWN-1, title: "Locks}'));
  await banner.getByText(`${file} cannot be read in part`).waitFor();
  assert.equal(await banner.locator('[role="status"]').count(), 1);
  await frame.locator('tr.group').last().scrollIntoViewIfNeeded();
  const { top, bottom } = await page.evaluate(() => ({
    top: document.querySelector('.unread').getBoundingClientRect().top,
    bottom: document.querySelector('.bar').getBoundingClientRect().bottom,
  }));
  assert.ok(Math.abs(top - bottom) < 2, 'it stays in sight under the bar');
  const link = banner.locator('button').first();
  const before = sent.length;
  await link.click();
  const { place } = await eventually(page, () => sent.slice(before).find(({ type }) => type === 'reveal'));
  assert.ok((await link.innerText()).startsWith(`${place.file}:${place.range.start.line + 1} `));
  // The quote is open to the end of its entry.
  const quote = text(file)
    .split('\n')
    .findIndex((each) => each.includes('"Locks'));
  assert.ok([quote, quote + 1].includes(place.range.start.line), `line ${place.range.start.line}`);
  await frame.locator('#language-ja').click();
  await banner.getByText('読み取れない箇所があります').waitFor();
  await frame.locator('#language-en').click();
  await edit(file, () => head);
  await eventually(page, async () => (await banner.innerText()) === '');
}

/** Each key or click of a person counts as one action; a text that is typed, too. */
export async function decidesAllUndecidedRowsInFifteenActionsAtMost({ page, assert, frame, text }) {
  let actions = 0;
  const act = async (work) => {
    actions += 1;
    await work;
  };
  const undecided = () => frame.locator('.tables tr.undecided').count();
  const all = await undecided();
  assert.ok(all >= 137, `${all} undecided rows`);

  // A whole clause does not apply.
  const clause = frame.locator('tr.group', { hasText: '11.2' }).locator('input');
  await act(clause.check());
  const inClause = await frame.locator('tr[data-selected]').count();
  await act(frame.locator('#decide-no').check());
  assert.ok(await frame.getByText('An exclusion needs a reason').isVisible());
  await act(frame.locator('#decide-reason').fill('We own no equipment: "rented" only'));
  assert.ok(!(await frame.getByText('An exclusion needs a reason').isVisible()));
  await act(frame.locator('#decide-write').click());
  await eventually(page, async () => (await undecided()) === all - inClause);
  const afterClause = text(file);
  // Written as the entry before it, and not one byte of what stood there has moved.
  const added = `    - {id: 11.2.7, applicable: false, exclusionReason: 'We own no equipment: "rented" only'}\n`;
  assert.equal(text(file), head.replace('    # the end\n', `${added}    # the end\n`));

  await act(frame.locator('#select-all').click());
  await act(frame.locator('#decide-yes').check());
  await act(frame.locator('#decide-reason').fill('needed'));
  await act(frame.locator('#decide-owner').selectOption({ label: 'Ren Tani' }));
  await act(frame.locator('#decide-status').selectOption('implemented'));
  await act(frame.locator('#decide-write').click());
  await eventually(page, async () => (await undecided()) === 0);
  const said = 'applicable: true, inclusionReason: needed, status: implemented, owner: ren';
  const untouched = text(file)
    .split('\n')
    .filter((line) => !line.startsWith('    - {id: ') || !line.includes(said));
  const before = afterClause.split('\n').filter((line) => !line.includes('OWN-1'));
  assert.deepEqual(
    untouched.filter((line) => !line.includes('OWN-1')),
    before,
  );
  assert.equal(
    text(file)
      .split('\n')
      .find((line) => line.includes('OWN-1')),
    `    - {id: OWN-1, ${said}, title: Locks}   # to be decided`,
  );
  assert.equal(text(file).split(/owner: ren\b/).length - 1, all - inClause);
  assert.equal(await frame.locator('form.decide').isVisible(), false);
  assert.ok(await frame.getByText('Written into the source, not saved yet').isVisible());
  assert.ok(actions <= 15, `${actions} actions`);
}

export async function choosesARangeAndAllByTheKeyboardAlone({ page, assert, frame, edit, text }) {
  await edit(file, () => head);
  await eventually(page, async () => (await frame.locator('.tables tr.undecided').count()) > 100);
  const reach = async (wanted) => {
    for (let step = 0; step < 60; step += 1) {
      if (await page.evaluate((selector) => document.activeElement?.matches(selector) === true, wanted)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`${wanted} is not reached by the keyboard`);
  };
  await page.evaluate(() => document.activeElement?.blur());
  await reach('[role=tab][aria-selected=true]');
  await page.keyboard.press('ArrowRight');
  await frame.locator('[data-section="clause4"]').waitFor();
  await page.keyboard.press('ArrowLeft');
  await frame.locator('[data-section="27017"]').waitFor();
  await reach('#filter-text');
  await page.keyboard.type('network');
  await reach('#select-all');
  await page.keyboard.press('Enter');
  const chosen = await frame.locator('tr[data-selected]').count();
  assert.ok(chosen > 2);
  await reach('#deselect, #decide-yes, [name=applicable]');
  await page.keyboard.press('Space');
  await reach('#decide-reason');
  await page.keyboard.type('in use');
  await page.keyboard.press('Enter');
  await eventually(page, () => text(file).includes('inclusionReason: in use'));
  await eventually(page, async () => (await frame.locator('form.decide').isVisible()) === false);
  assert.equal(text(file).split('inclusionReason: in use').length - 1, chosen);
  await frame.locator('#clear').click();
  const boxes = frame.locator('input[data-pick]');
  await boxes.nth(1).click();
  await boxes.nth(4).click({ modifiers: ['Shift'] });
  assert.equal(await frame.locator('tr[data-selected]').count(), 4);
  await frame.locator('#decide-reason').press('Escape');
  assert.equal(await frame.locator('tr[data-selected]').count(), 0);
}

export async function goesFromARowToTheBarAndBackAndOnByTheKeyboardAlone({ page, assert, frame, edit, text }) {
  await edit(file, () => `${head}risks:\n  - {id: RISK-1, title: Leaks, controls: [CLD.9.5.1]} # kept\n`);
  await eventually(page, async () => (await frame.locator('.tables tr.undecided').count()) > 100);
  const focused = () =>
    page.evaluate(() => document.activeElement.closest('tr')?.dataset.name ?? document.activeElement.id);
  const boxes = frame.locator('input[data-pick]');
  await boxes.nth(2).focus();
  const [third, fourth] = [await focused(), await boxes.nth(3).evaluate((box) => box.closest('tr').dataset.name)];
  await page.keyboard.press('Enter');
  assert.equal(await focused(), 'decide-yes');
  assert.equal(await frame.locator('tr[data-selected]').count(), 1);
  await page.keyboard.press('Shift+Enter');
  assert.equal(await focused(), third);
  assert.equal(await frame.locator('tr[data-selected]').count(), 1, 'the row stays chosen');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await frame.locator('#decide-basis').focus();
  await page.keyboard.type('RISK-9');
  assert.ok(await frame.getByText('There is no RISK-9 in this project').isVisible());
  await page.keyboard.press('Backspace');
  await page.keyboard.type('1; Telecommunications Business Act');
  const offered = frame.locator('#decide-bases option');
  assert.equal(await offered.first().getAttribute('value'), 'RISK-1; RISK-1', 'behind what is written');
  await page.keyboard.press('Enter');
  await eventually(page, async () => (await focused()) === fourth);
  await frame.locator('.result', { hasText: 'Written into the source' }).waitFor();
  const said = await frame.locator('.result').innerText();
  assert.ok(said.includes('Written into the source, not saved yet: Applies') && said.includes(third), said);
  assert.equal(await frame.locator('.result').getAttribute('role'), 'status');
  const entry = `{id: ${third}, applicable: true, basis: [risk, legal], requirements: [REQ-1]}`;
  assert.ok(text(file).includes(entry), text(file));
  assert.ok(text(file).includes(`{id: RISK-1, title: Leaks, controls: [CLD.9.5.1, ${third}]} # kept`), text(file));
  const listed = 'requirements:\n  - id: REQ-1\n    title: Telecommunications Business Act\n    kind: law\n';
  assert.equal(text('isms.yaml'), listed, 'listed in the root file');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  assert.equal(await focused(), fourth, 'Escape goes back, too');
  assert.equal(await frame.locator('tr[data-selected]').count(), 0);
  await edit('isms.yaml', () => '');
  await edit(file, () => head);
}

export async function showsClause4AsOfAnotherDay({ page, assert, frame, sent }) {
  await frame.locator('#tab-conformity').click();
  await frame.locator('[data-section="clause4"]').waitFor();
  assert.equal(await frame.locator('[data-section="clause4"] tbody tr[data-name]').count(), 17);
  await frame.locator('#day').fill('2027-03-31');
  await frame.getByText('As it will stand on 2027-03-31').waitFor();
  await frame.locator('#day').fill('2025-03-31');
  await frame.getByText('Judged by the day 2025-03-31').waitFor();
  await frame.locator('#today').click();
  await eventually(page, async () => (await frame.locator('.forecast').innerText()) === '');
  await frame.locator('[data-begin]').first().click();
  await eventually(page, () => sent.some(({ type, requirement }) => type === 'begin' && requirement.startsWith('4.')));
  await frame.locator('[role="link"]').first().press('Enter');
  await eventually(page, () => sent.at(-1).type === 'reveal');
}

export async function hasSomethingToReadOnEachClause({ page, assert, frame, sent }) {
  const pages = frame.locator('[data-section="clause4"] [data-page]');
  assert.equal(await pages.count(), 4);
  assert.equal(
    await pages.last().getAttribute('aria-label'),
    'About this clause: 4.3 Internal audit (adds to JIS Q 27001, 9.2)',
  );
  await pages.last().press('Enter');
  await eventually(page, () => sent.at(-1).type === 'page');
  assert.deepEqual(sent.at(-1), { type: 'page', page: 'jip-isms517-4.3', language: 'en' });
  await frame.locator('#tab-soa').click();
  await frame.locator('[data-section="27017"]').waitFor();
}

export async function speaksTheOtherLanguage({ page, assert, frame }) {
  await frame.locator('#language-ja').click();
  await frame.getByRole('tab', { name: '箇条4' }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'ja');
  await frame.locator('#language-en').click();
  await frame.getByRole('tab', { name: 'Clause 4' }).waitFor();
}

export async function saysThatItLagsBehindAlsoWhenNobodyIsThereToSaySo({ page, frame, post }) {
  const status = frame.locator('.lag');
  await post({ type: 'pulse', lag: 'text' });
  await status.getByText('Behind the text').waitFor();
  await post({ type: 'pulse', lag: 'none' });
  await eventually(page, async () => (await status.innerText()) === '');
  // No pulse comes any more.
  await status.getByText('does not answer').waitFor();
  await post({ type: 'pulse', lag: 'none' });
  await eventually(page, async () => (await status.innerText()) === '');
}

export async function hidesNoButtonOfADecisionInANarrowPageWhileItLagsBehind({ page, assert, frame, post }) {
  await page.setViewportSize({ width: 420, height: 800 });
  await frame.locator('#tab-soa').click();
  await frame.locator('#select-all').click();
  await post({ type: 'pulse', lag: 'text' });
  await frame.locator('.lag').getByText('Behind the text').waitFor();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const [lag, form] = await page.evaluate(() =>
    ['.lag', 'form.decide'].map((each) => document.querySelector(each).getBoundingClientRect().toJSON()),
  );
  assert.ok(lag.bottom <= form.top + 1, `${lag.bottom} above ${form.top}`);
  assert.ok(form.bottom <= 801);
  await post({ type: 'pulse', lag: 'none' });
  await frame.locator('#deselect').click();
  await page.setViewportSize({ width: 1280, height: 800 });
}

export async function takesNoMessageThatIsNone({ page, assert, frame, post, log }) {
  await frame.locator('#tab-soa').click();
  await frame.locator('[data-section="27017"]').waitFor();
  const before = await frame.locator('#document').innerHTML();
  for (const message of [null, 1, 'answer', { type: 'answer' }, { type: 'answer', name: 'soa', uri: 'a', answer: {} }])
    await post(message);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.equal(await frame.locator('#document').innerHTML(), before);
  assert.deepEqual(
    log.filter((line) => line.startsWith('[page error]') || line.startsWith('[error]')),
    [],
  );
}

export async function hasNothingThatAxeFinds({ page, assert, frame, edit }) {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axe);
  const violations = async () =>
    (await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }))).violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html.slice(0, 200))
          .slice(0, 3)
          .join(' | ')}`,
    );
  await frame.locator('#about summary').click();
  await frame.locator('input[data-pick]').first().click();
  await frame.locator('[data-facet="decision"] button').click();
  await edit(file, (before) => before.replace('{id: OWN-1, title: Locks}', '{id: OWN-1, title: "Locks}'));
  await frame.locator('.unread button').waitFor();
  assert.deepEqual(await violations(), []);
  await frame.locator('#deselect').click();
  await frame.locator('#details').click();
  assert.deepEqual(await violations(), []);
  await page.setViewportSize({ width: 420, height: 800 });
  assert.deepEqual(await violations(), []);
  await frame.locator('#tab-conformity').click();
  await frame.locator('[data-section="clause4"]').waitFor();
  assert.deepEqual(await violations(), []);
  await page.setViewportSize({ width: 1280, height: 800 });
  assert.deepEqual(await violations(), []);
}
