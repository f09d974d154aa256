/** What a browser is shown of one project is never another's. */
import { expect, it } from 'vitest';
import { pageFileName } from '../../client/preview/page-file';

it('has one name for each project and document', async () => {
  const asked = [
    ['file:///isms', 'soa'],
    ['file:///isms', 'conformity'],
    ['file:///isms-2', 'soa'],
    ['file:///情報', 'soa'],
  ] as const;
  const names = await Promise.all(asked.map(([folder, document]) => pageFileName(folder, document)));
  expect(new Set(names).size).toBe(asked.length);
  expect(await pageFileName('file:///isms', 'soa')).toBe(names[0]);
  for (const name of names) expect(name).toMatch(/^preview-[0-9a-f]{16}-[a-z]+\.html$/);
});
