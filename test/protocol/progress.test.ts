import { expect, it } from 'vitest';
import { makeFolder } from '../cli/folder';
import { startClient } from './client';

/** Enough to take well over half a second to read. */
function largeWorkspace() {
  const entries = Array.from(
    { length: 150 },
    (_, index) => `  - id: asset-${index}\n    name: 資産 ${index}\n    type: data\n`,
  );
  const files = Array.from({ length: 400 }, (_, index) => {
    return [`part-${index}.isms.yaml`, `assets:\n${entries.join('').replaceAll('asset-', `asset-${index}-`)}`] as const;
  });
  return makeFolder({ 'isms.yaml': 'isms: 1\n', ...Object.fromEntries(files) });
}

// When something is worth a word is a question of time, and tested without a clock in test/lsp/progress.test.ts.
it('reading a large workspace is shown while it lasts, in the language of the person', async () => {
  const client = await startClient({ folders: [largeWorkspace().uri], progress: true, locale: 'ja' });
  await client.settle();
  expect([[], ['begin ISMSを読み込み中', 'end']]).toContainEqual(client.progress);
});
