// The preview loads its script and its style, and nothing else from anywhere, whatever its page might be made to ask for.
import { openPreview } from '../helpers.mjs';

export const workbench = {
  prepare(page) {
    page.asked = [];
    // A request that the page's policy refuses begins, and never ends.
    page.on('requestfinished', (request) => page.asked.push(request.url()));
  },
};

const file = 'soa.isms.yaml';
const isOwn = (url) => /\/dist\/webview\/preview\.(?:js|css)(?:\?|$)/.test(url);
/** What VS Code itself puts a page of an extension into. */
const isFrame = (url) => /\/webview\/browser\/pre\/|^(?:blob|data):/.test(url);

export async function loadsItsOwnFilesAlone({ page, assert }) {
  const frame = await openPreview(page, file);
  await frame.locator('#language-ja').click();
  await frame.locator('h1', { hasText: '適用宣言書' }).waitFor();
  const ofExtension = page.asked.filter((url) => url.includes('/dist/'));
  assert.deepEqual([...new Set(ofExtension.map((url) => /preview\.\w+/.exec(url)?.[0]))].sort(), [
    'preview.css',
    'preview.js',
  ]);
  // The rest of the workbench comes from this machine, too.
  const elsewhere = page.asked.filter((url) => !isOwn(url) && !isFrame(url) && new URL(url).hostname !== '127.0.0.1');
  assert.deepEqual(elsewhere, []);
}

export async function isRefusedWhatItMightAskFor({ page, assert }) {
  const frame = await openPreview(page, file);
  const before = page.asked.length;
  const here = new URL(page.url()).origin;
  const got = await frame.evaluate(async (origin) => {
    const image = new Promise((resolve) => {
      const element = document.createElement('img');
      element.onload = () => resolve('loaded');
      element.onerror = () => resolve('refused');
      element.src = `${origin}/leak.png`;
    });
    const fetched = fetch(`${origin}/leak`).then(
      () => 'loaded',
      () => 'refused',
    );
    return await Promise.all([image, fetched]);
  }, here);
  assert.deepEqual(got, ['refused', 'refused']);
  assert.deepEqual(
    page.asked.slice(before).filter((url) => url.includes('leak')),
    [],
  );
}
