// Draws client/icons/icon.png from icon.svg: a shop window takes no SVG. Run by hand when the drawing was changed, since
// browsers differ by a shade of grey: node scripts/draw-icon.mjs
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { provideChromium } from './vscode/provide-chromium.mjs';

/** Twice what is shown, for screens with fine pixels. */
const size = 256;
const folder = new URL('../client/icons/', import.meta.url);
const source = readFileSync(new URL('icon.svg', folder), 'utf8');

const found = await provideChromium();
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: found.arguments,
  env: found.environment,
});
try {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${source}`,
  );
  await page.screenshot({ path: fileURLToPath(new URL('icon.png', folder)), omitBackground: true });
} finally {
  await browser.close();
}
