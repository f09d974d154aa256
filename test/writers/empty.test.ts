/** A table in which nothing stands yet says so: titles alone read as if a page were missing. */
import { expect, it } from 'vitest';
import { write as writeDocx } from '../../server/writers/docx';
import { htmlOf } from '../../server/writers/html';
import { markdownOf } from '../../server/writers/md';
import { elementsIn } from './office';
import { viewOf } from './views';

const columns = [
  { id: 'a', title: 'リスク', width: 1 },
  { id: 'b', title: '受容日', width: 1 },
];
const empty = viewOf([{ id: 't', columns, rows: [] }], { language: 'ja' });

it('in HTML, over all columns', () => {
  expect(htmlOf(empty)).toContain('<tr><td colspan="2">記載なし</td></tr>');
});

it('in Markdown, as a row of the table', () => {
  expect(markdownOf(empty)).toContain('| リスク | 受容日 |\n| --- | --- |\n| 記載なし |  |');
});

it('in a text document', async () => {
  const cells = elementsIn(await writeDocx({ view: empty, data: {} }), 'word/document.xml', 'w:tc');
  expect(cells.map(({ text }) => text)).toEqual(['リスク', '受容日', '記載なし']);
});
