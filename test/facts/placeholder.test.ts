import { describe, expect, it } from 'vitest';
import { isPlaceholder } from '../../server/facts/placeholder';

describe('a placeholder', () => {
  it.each([
    'TODO',
    'TBD',
    'FIXME',
    '未定',
    '要記入',
    '要確認',
    '記入してください',
    '[TODO]',
    '【未定】',
    '(TBD)',
    '（要確認）',
    'TODO:',
    '未定。',
    '???',
    '？？？',
    '…',
    '……',
    '...',
    '○○',
    '〇〇〇',
    '{{name}}',
    '[ORIGIN REQUIRES ASSIGNMENT]',
    '<name>',
    '＜氏名＞',
    'T O D O',
    'T.B.D.',
    'ＴＯＤＯ',
    'ご記入ください',
    'ご記入下さい。',
    '（記載してください）',
    '要記載',
    'xxx',
    'XXXX',
    'ｘｘｘ',
    '××××',
    '△△△',
    '***',
  ])('is %s, whole', (text) => {
    expect(isPlaceholder(text, 'name')).toBe(true);
    expect(isPlaceholder(` ${text}\n`, 'prose')).toBe(true);
  });

  it.each([
    'TODO 法務に確認する',
    '未定（2027年度に決定）',
    'TBD: after the audit',
    '【要確認】法務',
    '要記入、期限は3月',
  ])('begins prose: %s', (text) => {
    expect(isPlaceholder(text, 'prose')).toBe(true);
    expect(isPlaceholder(text, 'name')).toBe(false);
  });

  it.each([
    'サンプル',
    'サンプルテキスト',
    'sample',
    'Sample text',
    'テスト',
    'test',
    'テスト1',
    'ダミー',
    '「見本」',
    'Lorem ipsum',
  ])('is %s as a sentence, which may be a name', (text) => {
    expect(isPlaceholder(text, 'prose')).toBe(true);
    expect(isPlaceholder(text, 'name')).toBe(false);
  });

  it.each([
    '',
    'サンプル抽出による確認',
    'テスト環境',
    'テストを毎月行う',
    'Test of restores',
    'xxl',
    'XX社',
    '×をつける',
    '入力してください画面の試験',
    'Todo list',
    '未定義の操作を拒否する',
    'ToDo ボード',
    'todo',
    'TODOリスト管理サービス',
    'TODO-1',
    '<https://example.com>',
    '<a@example.com>',
    '要確認事項の一覧',
    'Todoist',
    '自社開発なし',
    '担当は未定',
    'What?',
  ])('is not %j', (text) => {
    expect(isPlaceholder(text, 'prose')).toBe(false);
    expect(isPlaceholder(text, 'name')).toBe(false);
  });

  it('is looked for in linear time', () => {
    expect(isPlaceholder('('.repeat(100_000), 'prose')).toBe(false);
    expect(isPlaceholder(`[${'!'.repeat(100_000)}`, 'prose')).toBe(false);
  });
});
