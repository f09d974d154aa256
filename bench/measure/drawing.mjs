// A change of one row in a statement of applicability of so many rows, until the preview's page has drawn it, in a browser.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../options.mjs';
import { summary } from '../statistics.mjs';

const file = 'isms.yaml';

/** `{ rows, drawn, touched }`: milliseconds from the message to the paint, and the most rows that one change touched. */
export async function measureDrawing(folder, { rows, changes }) {
  const { launchBrowser } = await import('../../test/workbench/browser.mjs');
  const { openAlone } = await import('../../test/workbench/alone.mjs');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), statementOf(rows));
  const browser = await launchBrowser();
  try {
    const session = await openAlone({ browser, repository: root, workspace: folder, locale: 'ja' });
    try {
      await session.page.evaluate(watch);
      const drawn = [];
      let touched = 0;
      for (let change = 0; change < changes; change += 1) {
        const row = (change * 37) % rows;
        await session.edit(file, (text) => text.replace(`理由${row}、`, `理由${row}、新しい`));
        const seen = await session.page.evaluate(() => window.nextDrawing());
        drawn.push(seen.milliseconds);
        touched = Math.max(touched, seen.rows);
      }
      return { rows, drawn: summary(drawn), touched };
    } finally {
      await session.close();
    }
  } finally {
    await browser.close();
  }
}

function statementOf(rows) {
  const each = (text) => Array.from({ length: rows }, (_, number) => text(number)).join('');
  return `isms: 1
language: ja
people:
  - {id: hanako, name: 情報 花子}
ownControls:
${each((number) => `  - {id: C-${number}, title: 管理策${number}}\n`)}soa:
  version: "1.0"
  controls:
${each(
  (number) =>
    `    - {id: C-${number}, applicable: true, basis: [business], status: implemented, owner: hanako, inclusionReason: 理由${number}、取引先との約束を守るために必要であるため}\n`,
)}`;
}

/** Within the page: when a message comes, what it changes, and when that has been painted. */
function watch() {
  const waiting = [];
  const done = [];
  let started = 0;
  const post = window.postMessage;
  window.postMessage = (...parameters) => {
    started = performance.now();
    post.apply(window, parameters);
  };
  new MutationObserver((records) => {
    const parts = records.flatMap(({ target, addedNodes }) => [target, ...addedNodes]);
    const rows = new Set(
      parts.map((node) => (node instanceof Element ? node : node.parentElement)?.closest('tbody tr')).filter(Boolean),
    );
    if (rows.size === 0) return;
    const begun = started;
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => {
        const drawing = { milliseconds: performance.now() - begun, rows: rows.size };
        const next = waiting.shift();
        if (next) next(drawing);
        else done.push(drawing);
      };
      painted.port2.postMessage(0);
    });
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  window.nextDrawing = () =>
    new Promise((resolve) => (done.length > 0 ? resolve(done.shift()) : waiting.push(resolve)));
}
