// How somebody fills an ISMS in the workbench: from place to place, by words, completion and quick fixes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { eventually } from './helpers.mjs';

const placeholder = /^(?:＜[^＞]*＞|<[^>]*>|TODO)$/u;

/** Until somebody who sees nothing happen asks again. */
const glance = 5_000;

/**
 * Selects the next place to fill, unless one is selected, and says what it is: `{ section, id, pointer, folder, written() }`, the last
 * waiting for its text to be saved; `undefined` where none is left in the files.
 */
export async function goToNextPlace(page, folder) {
  if (!hasPlaces(folder)) return undefined;
  // What was just written may not have been checked yet: then it is no place any more, and the next one is asked for.
  return await eventually(page, async () => {
    const place = await selected(page, folder);
    if (place) return place;
    await press(page, 'Control+k', 'Control+n');
    const seen = Date.now() + glance;
    while (Date.now() < seen) {
      const next = await selected(page, folder);
      if (next) return next;
      await page.waitForTimeout(50);
    }
    return undefined;
  });
}

function hasPlaces(folder) {
  return allTexts(folder)
    .split(/[\n\0]/)
    .some((line) => /^[^#]*(?:＜[^＞]+＞|<[^>]+>|\bTODO\b)/u.test(line));
}

/** The placeholder that is selected; `undefined` for anything else. */
async function selected(page, folder) {
  const status = await page.locator('[id="status.editor.selection"]').innerText();
  const [, line, column, length] = /Ln (\d+), Col (\d+) \((\d+) selected\)/.exec(status) ?? [];
  const file = await page.locator('.tab.active').first().getAttribute('data-resource-name');
  if (line === undefined || !file?.endsWith('.yaml')) return undefined;
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const start = Number(column) - 1 - Number(length);
  const words = (text.split('\n')[Number(line) - 1] ?? '').slice(start, Number(column) - 1);
  if (!placeholder.test(words)) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const offset = lines.lineStarts[Number(line) - 1] + start;
  return {
    ...entryAt(document.contents, offset),
    folder,
    written: async () => {
      await eventually(page, () => readFileSync(path, 'utf8') !== text);
    },
  };
}

/** The section, the entry and the field of a text. */
function entryAt(root, offset) {
  const keys = [];
  const entries = [];
  let node = root;
  while (node && !isScalar(node)) {
    if (isMap(node)) {
      const pair = node.items.find(({ value }) => value?.range && value.range[0] <= offset && offset < value.range[1]);
      keys.push(pair?.key.value);
      node = pair?.value;
    } else if (isSeq(node)) {
      const index = node.items.findIndex(({ range }) => range[0] <= offset && offset < range[1]);
      keys.push(index);
      node = node.items[index];
      if (isMap(node)) entries.push({ id: node.get('id'), depth: keys.length });
    } else return {};
  }
  const [section, ...path] = keys;
  const [entry] = entries;
  // In a list, what follows the number is the field; else all of it.
  const field = entry && entry.depth === 2 ? path.slice(1) : path;
  return { section, id: entry?.id, pointer: field.map((key) => `/${key}`).join('') };
}

/** Takes what completion lists by its name, or what it lists first. */
export async function choose(page, label) {
  const list = page.locator('.suggest-widget.visible');
  const row =
    label === undefined
      ? list.locator('.monaco-list-row').first()
      : list.locator(`.monaco-list-row[aria-label^="${label}"]`).first();
  await eventually(page, async () => {
    if (await row.count()) return true;
    await press(page, 'Control+Space');
    return await row.waitFor({ timeout: glance }).then(
      () => true,
      () => false,
    );
  });
  await row.click();
  await list.waitFor({ state: 'hidden' });
}

/** Takes a quick fix at the caret: the first, or the first whose title is wanted; waits until it is saved. */
export async function fixAt(page, folder, isWanted = () => true) {
  const before = allTexts(folder);
  const rows = page.locator('.action-widget .monaco-list-row.action');
  const titles = await eventually(page, async () => {
    await press(page, 'Control+.');
    const shown = await rows
      .first()
      .waitFor({ timeout: 5000 })
      .then(
        () => true,
        () => false,
      );
    const titles = shown ? await rows.allInnerTexts() : [];
    if (titles.some(isWanted)) return titles;
    await page.keyboard.press('Escape');
    return undefined;
  });
  await rows.nth(titles.findIndex(isWanted)).click();
  await saved(page, folder, before);
}

/** Until something other is on the disk: the editor saves by itself (`files.autoSave`), as what is typed into a list of commands may go astray. */
export async function saved(page, folder, before) {
  await eventually(page, () => allTexts(folder) !== before);
}

export function allTexts(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\0');
}

async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
}
