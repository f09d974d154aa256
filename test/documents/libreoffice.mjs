// Documents as a program opens and prints them that is not ours: LibreOffice makes PDF of them, and their pages are read.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { documents, faultsIn, missing, tell, writeDocument } from './pages.mjs';

const name = 'documents opened by LibreOffice';
const formats = ['docx', 'xlsx'];

const lacking = missing(['soffice', 'pdftotext']);
if (lacking.length > 0) {
  console.log(`${name}: skipped (${lacking.join(' and ')} cannot be started)`);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'isms-documents-'));
  try {
    const cases = documents.flatMap((document) => formats.map((format) => ({ document, format })));
    tell(
      name,
      cases.flatMap(({ document, format }) => faultsOf(document, format, folder)),
      cases.length,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function faultsOf(document, format, folder) {
  const base = writeDocument(document, format, folder);
  // A profile of its own: LibreOffice may be open already.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const file = join(folder, `${base}.${format}`);
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    stdio: 'ignore',
  });
  return existsSync(join(folder, `${base}.pdf`))
    ? // Workbooks have no boxes: what is drawn as one stands in their tables.
      faultsIn(folder, base, format === 'xlsx' ? { ...document, together: [] } : document)
    : [`${base}: LibreOffice does not open it`];
}
