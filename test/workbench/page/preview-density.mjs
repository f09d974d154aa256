// How much of a statement is seen at once.
import { openAlone } from '../alone.mjs';

export const workbench = {
  open: (options) => openAlone({ ...options, viewport: { width: 1280, height: 900 } }),
  workspace: 'examples/cloud',
  ready: async () => {},
};

export async function shows25RowsIn900Pixels({ page, assert, frame }) {
  const visible = () =>
    frame.locator('.tables tbody tr:not(.group)').evaluateAll((rows) => {
      const [group, head] = ['.tables .group th', '.tables thead th'].map(
        (selector) => document.querySelector(selector).getBoundingClientRect().height,
      );
      const top = document.querySelector('.bar').getBoundingClientRect().bottom + head + group;
      return rows.filter((row) => {
        const box = row.getBoundingClientRect();
        return box.top >= top - 1 && box.bottom <= window.innerHeight;
      }).length;
    });
  await frame
    .locator('[data-section="27001"] .group')
    .last()
    .evaluate((group) => {
      group.scrollIntoView({ block: 'start' });
    });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.ok((await visible()) >= 25, `${await visible()} rows`);
}

export async function keepsTheNameOfTheGroupInSight({ page, assert, frame }) {
  const shown = await frame.locator('[data-section="27001"] .group').evaluateAll((groups) => {
    const top = document.querySelector('.bar').getBoundingClientRect().bottom;
    return groups
      .filter((group) => group.firstElementChild.getBoundingClientRect().top < top + 60)
      .map((group) => group.textContent.trim())
      .at(-1);
  });
  assert.match(shown, /A\.8/);
  const inSight = await page.evaluate(() => {
    const { bottom } = document.querySelector('.bar').getBoundingClientRect();
    return document.elementFromPoint(60, bottom + 38)?.closest('tr')?.className;
  });
  assert.equal(inSight, 'group');
}
