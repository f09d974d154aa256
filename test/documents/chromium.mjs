// Documents as a browser prints them: the style alone puts titles, stamp and numbers on every page, and no script is there.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../workbench/browser.mjs';
import { documents, faultsIn, missing, tell, writeDocument } from './pages.mjs';

const name = 'documents printed by Chromium';

if (missing(['pdftotext']).length > 0) {
  console.log(`${name}: skipped (pdftotext cannot be started)`);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'isms-documents-'));
  const browser = await launchBrowser();
  try {
    const faults = [];
    for (const document of documents) {
      const base = writeDocument(document, 'html', folder);
      const page = await browser.newPage();
      page.on('console', (message) => faults.push(`${base}: ${message.text()}`));
      await page.goto(pathToFileURL(join(folder, `${base}.html`)).href);
      await page.pdf({ path: join(folder, `${base}.pdf`), preferCSSPageSize: true, printBackground: true });
      await page.close();
      faults.push(...faultsIn(folder, base, document));
    }
    tell(name, faults, documents.length);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
