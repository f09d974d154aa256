/** Japanese that goes on over several lines has no blank where they join; one that was typed stays. */
import { describe, expect, it } from 'vitest';
import { reports } from '../../server/reports/reports';
import { markdownOf } from '../../server/writers/md';
import { openFixture } from '../support/rules';
import { valueIn } from './reading';

const titleOf = (written: string): unknown => {
  const value = valueIn(`risks:\n  - id: R-1\n    title: ${written}\n    notes: x\n`);
  return typeof value === 'object' && value !== null && 'title' in value ? value.title : undefined;
};

describe('a line break between two full-width characters', () => {
  it.each([
    ['folded', '>-\n      カスタマとして\n      こだまワークスを使う。\n', 'カスタマとしてこだまワークスを使う。'],
    ['folded, with a comment', '>- # 標題 と 説明\n      として\n      使う\n', 'として使う'],
    ['folded, with Windows line ends', '>-\r\n      として\r\n      使う\r\n', 'として使う'],
    ['plain', 'カスタマとして\n      こだまワークスを使う。', 'カスタマとしてこだまワークスを使う。'],
    ['in double quotes', '"漏えい、\n      改ざん"', '漏えい、改ざん'],
    ['in single quotes', "'「漏えい」\n      及び改ざん'", '「漏えい」及び改ざん'],
    ['beside a blank that was typed', '>-\n      佐藤 花子が\n      見る 人\n', '佐藤 花子が見る 人'],
  ])('is no blank: %s', (_how, written, read) => {
    expect(titleOf(written)).toBe(read);
  });

  it.each([
    ['typed in one line', '佐藤 花子', '佐藤 花子'],
    ['between Latin letters', '>-\n      used by\n      Acme\n', 'used by Acme'],
    ['beside one Latin letter', '>-\n      当社は\n      CRM\n      を使う\n', '当社は CRM を使う'],
    ['of a paragraph', '>-\n      一つ目\n\n      二つ目\n', '一つ目\n二つ目'],
    ['of a literal', '|-\n      一つ目\n      二つ目\n', '一つ目\n二つ目'],
    [
      'before a line that is indented further',
      '>-\n      一つ目\n        二つ目\n      三つ目\n      四つ目\n',
      '一つ目\n  二つ目\n三つ目 四つ目',
    ],
    ['a full-width blank', '"一つ目　\n      二つ目"', '一つ目　 二つ目'],
    ['written as an escape', '"\\u4E00 \\u4E8C三\n      四"', '一 二三 四'],
  ])('stays a blank: %s', (_how, written, read) => {
    expect(titleOf(written)).toBe(read);
  });

  it('stays what YAML says in ids', () => {
    expect(valueIn('people:\n  - id: 佐藤\n      花子\n    name: 佐藤\n      花子\n')).toEqual({
      id: '佐藤 花子',
      name: '佐藤花子',
    });
  });

  it('prints no blank within a sentence of a document', () => {
    const service = openFixture('isms: 1\nscope:\n  statement: >-\n    カスタマとして\n    こだまワークスを使う。\n');
    const [project] = service.workspace.projects();
    if (!project) throw new Error('no project');
    expect(markdownOf(reports.soa.view(project, service, 'ja'))).toContain('カスタマとしてこだまワークスを使う。');
  });
});
