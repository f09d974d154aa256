// The pictures of docs/gallery.md, taken of documents as they are written: node test/documents/gallery.mjs [PATTERN]
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launchBrowser } from '../workbench/browser.mjs';
import { withPalette } from '../workbench/palette-picture.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const target = join(repository, 'docs/images/gallery');
const pattern = new RegExp(process.argv[2] ?? '');

/** A picture: the element of a document, of which so many pixels are shown. */
const pictures = [
  { name: 'scope-part', report: 'scope', example: 'cloud', element: 'figure.boxes' },
  { name: 'scope-same', report: 'scope', example: 'customer', element: 'figure.boxes' },
  { name: 'clauses', report: 'conformity', example: 'cloud', element: '#clause4', height: 700 },
  { name: 'risk-map', report: 'risks', example: 'cloud', element: 'figure.matrix >> nth=0' },
  { name: 'enisa', report: 'risks', example: 'customer', element: '#enisa figure.matrix' },
  { name: 'enisa-table', report: 'risks', example: 'customer', element: '#enisa table', height: 520 },
  { name: 'environment', report: 'systems', example: 'infrastructure', element: 'figure.boxes', height: 1000 },
  { name: 'mixed', report: 'systems', example: 'virtualization/mixed', element: 'figure.boxes' },
  { name: 'segregated', report: 'systems', example: 'virtualization/segregated', element: 'figure.boxes' },
  { name: 'zones', report: 'systems', example: 'infrastructure', element: '#zones' },
  { name: 'soa', report: 'soa', example: 'cloud', element: 'section.rows >> nth=0', height: 640 },
  { name: 'cloud-audit', report: 'audit', example: 'cloud', element: '#cloud-audit' },
  { name: 'reviews', report: 'audit', example: 'cloud', element: '#reviews' },
  { name: 'responsibilities', report: 'responsibilities', example: 'cloud', element: '#controls-0', height: 560 },
];

mkdirSync(target, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'isms-gallery-'));
const browser = await launchBrowser();
try {
  for (const { name, report, example, element, height = 1400 } of pictures.filter((each) => pattern.test(each.name))) {
    for (const language of ['ja', 'en']) {
      const file = join(folder, `${name}.html`);
      const parameters = ['report', report, `examples/${example}`, '--lang', language, '--today', '2026-11-23'];
      execFileSync(process.execPath, ['dist/cli.js', ...parameters, '--output', file], { cwd: repository });
      const page = await browser.newPage({ viewport: { width: 1400, height: 1600 } });
      await page.goto(pathToFileURL(file).href);
      const box = await page.locator(element).first().boundingBox();
      const clip = { ...box, height: Math.min(box.height + 6, height), y: Math.max(0, box.y - 6) };
      writeFileSync(
        join(target, `${name}.${language}.png`),
        withPalette(await page.screenshot({ clip, fullPage: true })),
      );
      await page.close();
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
