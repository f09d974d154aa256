// One browser page with the workbench in it, and a record of what happened there for when a test fails.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { provideChromium } from '../../scripts/vscode/provide-chromium.mjs';

/** Milliseconds until something that never happens fails a test; everything here waits for an event, not for a time. */
export const patience = 90_000;

export const viewport = { width: 1280, height: 800 };

export async function launchBrowser() {
  const found = await provideChromium();
  return await chromium.launch({
    executablePath: found.executablePath,
    args: found.arguments,
    env: found.environment,
    // The runner ends everything itself, so that VS Code and its folders go too.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** Opens a page and keeps its console: `{ page, log }`, `log` being all lines so far. */
export async function openPage(browser, { locale = 'en', scale = 1 } = {}) {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: scale,
    locale: locale === 'ja' ? 'ja-JP' : 'en-US',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const log = [];
  page.on('console', (message) => log.push(`[${message.type()}] ${message.text()}`));
  page.on('pageerror', (error) => log.push(`[page error] ${error.stack ?? error.message}`));
  return { page, log };
}

/** Writes what the page shows and what it said to `folder`/NAME.png and NAME.log. */
export async function keepEvidence({ page, log, folder, name }) {
  mkdirSync(folder, { recursive: true });
  const file = name.replace(/[^\p{L}\p{N}.-]+/gu, '-');
  writeFileSync(join(folder, `${file}.log`), `${log.join('\n')}\n`);
  try {
    await page.screenshot({ path: join(folder, `${file}.png`), timeout: 10_000 });
  } catch (error) {
    log.push(`no picture: ${error.message}`);
  }
}
