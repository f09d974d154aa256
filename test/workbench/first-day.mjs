// Types examples/first-day into an empty file with the keyboard, in the workbench in Japanese, and counts.
// node test/workbench/first-day.mjs [--extension FOLDER]
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { reasonToSkip } from './hosts/server.mjs';
import { launchBrowser } from './browser.mjs';
import { eventually, openFile, waitForWorkbench } from './helpers.mjs';
import { openSession } from './session.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
/** As long as somebody looks at a list before going on. */
const glance = 250;

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
  try {
    await waitForWorkbench(session.page);
    await openFile(session.page, 'isms.yaml');
    await session.page.locator('.editor-instance .view-lines').first().click();
    const wanted = linesOf(join(repository, 'examples/first-day/isms.yaml'));
    const counts = await type(session.page, wanted);
    await session.page.keyboard.press('Control+s');
    const file = join(session.workspaceFolder, 'isms.yaml');
    await eventually(session.page, () => readFileSync(file, 'utf8').trim() !== '');
    const written = readFileSync(file, 'utf8').trimEnd().split('\n');
    const wrong = wanted.filter((line, index) => written[index] !== line);
    const letters = wanted.join('\n').length;
    console.log(JSON.stringify({ lines: wanted.length, letters, ...counts, linesWrong: wrong.length }, null, 2));
    assert.deepEqual(written, wanted);
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

/** What she writes, without what she notes for herself. */
function linesOf(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
}

async function type(page, lines) {
  const counts = { keystrokes: 0, accepted: 0, caretMoved: 0, popupsClosed: 0 };
  const press = async (key) => {
    counts.keystrokes += 1;
    await page.keyboard.press(key);
  };
  const write = async (text) => {
    for (const letter of text) {
      counts.keystrokes += 1;
      await page.keyboard.insertText(letter);
    }
  };
  for (const [index, line] of lines.entries()) {
    const indent = line.search(/\S/);
    if (index > 0) {
      if (await suggested(page)) {
        counts.popupsClosed += 1;
        await press('Escape');
      }
      await press('Enter');
      await atLine(page, index + 1);
    }
    for (let at = await columnOf(page); at !== indent; at = await columnOf(page)) {
      counts.caretMoved += 1;
      await press(at > indent ? 'Backspace' : 'Space');
      await eventually(page, async () => (await columnOf(page)) !== at);
    }
    await writeLine(page, line.slice(indent), { press, write, counts, indent });
  }
  await page.keyboard.press('Escape');
  return counts;
}

/** Keys and words by their first letters where the list offers them first; all else by letters. */
async function writeLine(page, text, { press, write, counts, indent }) {
  for (let at = 0; at < text.length;) {
    const word = /^[A-Za-z][A-Za-z-]{3,}(?=$|[:,\]} ])/.exec(text.slice(at))?.[0];
    const before = text[at - 1] ?? ' ';
    if (word === undefined || !' [{'.includes(before)) {
      await write(text[at]);
      at += 1;
      continue;
    }
    const first = word.slice(0, 2);
    for (const letter of first) {
      counts.keystrokes += 1;
      await page.keyboard.type(letter);
    }
    at += 2;
    const isKey = text[at - 2 + word.length] === ':';
    await page.waitForTimeout(glance);
    if ((await suggested(page)) === word) {
      await press('Tab');
      counts.accepted += 1;
      const end = at - 2 + word.length;
      // A key comes with its colon, and the blank behind it.
      const reached = await eventually(page, async () => {
        const column = (await columnOf(page)) - indent;
        return column >= end && column;
      });
      assert.ok(reached <= end + (isKey ? 2 : 0), `accepting ${word} wrote more than it says: ${reached} for ${end}`);
      at = reached;
    }
  }
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

async function atLine(page, line) {
  await eventually(page, async () => (await position(page)).line === line);
}
