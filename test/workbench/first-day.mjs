// Types examples/first-day into an empty file with the keyboard, in the workbench in Japanese, and counts.
// node test/workbench/first-day.mjs [--extension FOLDER]
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMap, isSeq, parseDocument } from 'yaml';
import { reasonToSkip } from './hosts/server.mjs';
import { launchBrowser } from './browser.mjs';
import { eventually, openFile, waitForWorkbench } from './helpers.mjs';
import { openSession } from './session.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
/** As long as somebody looks at a list before going on. */
const glance = 300;

// What a session left open must not keep this process.
process.exit(await main());

async function main() {
  const { values } = parseArgs({ options: { extension: { type: 'string', default: repository } } });
  const reason = await reasonToSkip();
  if (reason !== undefined) {
    console.log(`typing examples/first-day: skipped (${reason})`);
    return 0;
  }
  const browser = await launchBrowser();
  const workspace = join(repository, 'test/workbench/empty');
  const session = await openSession({ browser, repository: values.extension, workspace, locale: 'ja' });
  const file = join(session.workspaceFolder, 'isms.yaml');
  try {
    await waitForWorkbench(session.page);
    await openFile(session.page, 'isms.yaml');
    await session.page.locator('.editor-instance .view-lines').first().click();
    const wanted = whatSheWrites(join(repository, 'examples/first-day/isms.yaml'));
    const counts = await write(session.page, wanted, file);
    console.log(JSON.stringify({ letters: wanted.length, ...counts }, null, 2));
    assert.equal(await saved(session.page, file), wanted);
    console.log('\n1 passed, 0 failed');
    return 0;
  } catch (error) {
    console.log(error.stack ?? error);
    await session.keep('first-day');
    console.log('\n0 passed, 1 failed');
    return 1;
  } finally {
    await session.close();
    await browser.close();
  }
}

/** The entries with a line for each field, without her notes to herself. */
function whatSheWrites(path) {
  const document = parseDocument(readFileSync(path, 'utf8').replace(/(?:^|(?<= ))#.*$/gm, ''));
  for (const { value } of document.contents.items) {
    const lists = isSeq(value) ? [value] : isMap(value) ? value.items.map((pair) => pair.value).filter(isSeq) : [];
    for (const list of lists) for (const item of list.items) if (isMap(item)) item.flow = list.flow === true;
  }
  return document
    .toString({ lineWidth: 0, flowCollectionPadding: false })
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n');
}

/** What stands before the caret is always the beginning of what is wanted. */
async function write(page, wanted, file) {
  const counts = { keystrokes: 0, accepted: 0, undone: 0, caretMoved: 0, popupsClosed: 0, tooMuch: 0 };
  const press = async (key) => {
    counts.keystrokes += 1;
    await page.keyboard.press(key);
  };
  let at = 0;
  const letters = async (until) => {
    for (; at < until; at += 1) {
      counts.keystrokes += 1;
      if (/[ -~]/.test(wanted[at])) await page.keyboard.type(wanted[at]);
      else await page.keyboard.insertText(wanted[at]);
    }
  };
  while (at < wanted.length) {
    if (wanted[at] === '\n') {
      at = await nextLine(page, wanted, at, press, counts);
      continue;
    }
    const word = /^[A-Za-z][A-Za-z-]{3,}(?=$|[\s:,\]}])/.exec(wanted.slice(at))?.[0];
    if (word === undefined || !/[\s[{]/.test(wanted[at - 1] ?? ' ')) {
      await letters(at + 1);
      continue;
    }
    const start = at;
    await letters(at + 2);
    await page.waitForTimeout(glance);
    if ((await suggested(page)) !== word) {
      await letters(start + word.length);
      continue;
    }
    await press('Tab');
    await page.waitForTimeout(glance);
    const before = await beforeCaret(page, file);
    if (wanted.startsWith(before) && before.length > at) {
      counts.accepted += 1;
      at = before.length;
      continue;
    }
    // It wrote something else than she wants: back, and by hand.
    counts.undone += 1;
    console.log(`undone: ${word}, for it wrote ${JSON.stringify(before.slice(start))}`);
    await press('Control+z');
    await page.waitForTimeout(glance);
    await page.keyboard.press('Escape');
    at = (await beforeCaret(page, file)).length;
    assert.ok(wanted.startsWith(await beforeCaret(page, file)), `undoing the completion of ${word}`);
    await letters(start + word.length);
  }
  await page.keyboard.press('Escape');
  // Nothing may be left of what was put there for her.
  counts.tooMuch = (await saved(page, file)).length - wanted.length;
  return counts;
}

async function nextLine(page, wanted, at, press, counts) {
  if (await suggested(page)) {
    counts.popupsClosed += 1;
    await press('Escape');
  }
  const { line } = await position(page);
  await press('Enter');
  await eventually(page, async () => (await position(page)).line === line + 1);
  // An editor that is asked to lays out the new line a moment later.
  await page.waitForTimeout(100);
  const indent = /^\n( *)/.exec(wanted.slice(at))?.[1].length ?? 0;
  // A dash finds its list by itself.
  if (wanted.startsWith('- ', at + 1 + indent) && (await columnOf(page)) > indent) {
    await press('-');
    await press('Space');
    await page.waitForTimeout(glance);
    await eventually(page, async () => (await columnOf(page)) === indent + 2);
    return at + 1 + indent + 2;
  }
  for (let column = await columnOf(page); column !== indent; column = await columnOf(page)) {
    counts.caretMoved += 1;
    const was = column;
    await press(column > indent ? 'Backspace' : 'Space');
    await eventually(page, async () => (await columnOf(page)) !== was);
  }
  return at + 1 + indent;
}

/** What the list of suggestions would write, when it is open. */
async function suggested(page) {
  const row = page.locator('.suggest-widget.visible .monaco-list-row.focused .label-name');
  return (await row.count()) > 0 ? (await row.first().innerText()).trim() : undefined;
}

async function position(page) {
  const text = await page.locator('[id="status.editor.selection"]').innerText();
  const [line, column] = text.match(/\d+/g)?.map(Number) ?? [0, 0];
  return { line, column };
}

async function columnOf(page) {
  return (await position(page)).column - 1;
}

async function saved(page, file) {
  await page.keyboard.press('Control+s');
  await eventually(page, async () => (await page.locator('.tab.active.dirty').count()) === 0);
  return readFileSync(file, 'utf8');
}

/** What stands before the caret, once the workbench has caught up with itself. */
async function beforeCaret(page, file) {
  for (let last = await readBeforeCaret(page, file); ;) {
    await page.waitForTimeout(glance / 2);
    const now = await readBeforeCaret(page, file);
    if (now === last) return now;
    last = now;
  }
}

async function readBeforeCaret(page, file) {
  const lines = (await saved(page, file)).split('\n');
  const { line, column } = await position(page);
  return [...lines.slice(0, line - 1), (lines[line - 1] ?? '').slice(0, column - 1)].join('\n');
}
