// Draws docs/images/environment-*.png, the two environments of examples/virtualization as the product draws them: the drawing
// of `isms report systems`, out of its page. Run by hand after a build when it looks otherwise: node scripts/draw-environments.mjs
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { provideChromium } from './vscode/provide-chromium.mjs';
import { expectCurrentBuild } from './sources.mjs';

/** In CSS pixels: two of them stand beside each other. */
const width = 620;
const repository = fileURLToPath(new URL('..', import.meta.url));

expectCurrentBuild(repository);
const found = await provideChromium();
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: found.arguments,
  env: found.environment,
});
try {
  const page = await browser.newPage({ viewport: { width, height: 900 }, deviceScaleFactor: 1.5 });
  for (const example of ['mixed', 'segregated']) {
    for (const [lang, ending] of [
      ['en', 'png'],
      ['ja', 'ja.png'],
    ]) {
      await page.setContent(pageOf(example, lang));
      // Numbers stand out over the edge; and the picture is of a window, not of paper as wide as A3.
      await page.addStyleTag({ content: 'figure { padding: 10px } body { min-width: 900px }' });
      await page.locator('.boxes').screenshot({ path: `${repository}docs/images/environment-${example}.${ending}` });
    }
  }
} finally {
  await browser.close();
}

function pageOf(example, lang) {
  const parameters = ['report', 'systems', `examples/virtualization/${example}`, '--format', 'html', '--lang', lang];
  return execFileSync(process.execPath, ['dist/cli.js', ...parameters, '--today', '2026-11-23'], {
    cwd: repository,
    encoding: 'utf8',
  });
}
