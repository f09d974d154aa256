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
    ...[
      '後で書く',
      '後で記入する',
      'あとで記載',
      '追記予定',
      '記載予定',
      '決まり次第記載',
      '決定次第',
      '確定次第、追記',
    ],
    ...['(未)', '※後で', '考え中', '（考え中）', '保留', 'レビュー待ち', '承認待ち', 'ここに理由を書く'],
    ...['ここに内容を記入', 'クリックまたはタップしてテキストを入力してください。', 'ここをクリックして入力'],
    ...['Click to enter text', 'Click or tap here to enter text.', 'insert text here', 'REPLACE_ME', 'CHANGEME'],
    ...['change-me', '$REASON', '${REASON}', '%REASON%', '{reason}', '__REASON__', 'fill in', 'Fill me in', '#REF!'],
    ...['#VALUE!', '#N/A', '#NAME?', '#DIV/0!', 'hogehoge', 'ほげほげ', 'To be filled in', 'enter reason here'],
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

  it.each(['true', 'False', 'yes', 'No', 'no.', 'はい', 'いいえ', '1', '2026', '12345', '１２３'])(
    'is %s as a sentence: a single word for yes or no, or a number',
    (text) => {
      expect(isPlaceholder(text, 'prose')).toBe(true);
      expect(isPlaceholder(text, 'name')).toBe(false);
    },
  );

  it.each([
    ...[
      '後で書く手順を定めている',
      '判定を保留した案件の一覧',
      '決定次第、顧客へ通知する',
      'レビュー待ちの変更を毎日確認する',
    ],
    ...['クリックしてテキストを入力する画面', '$100', '100%', '{a} と {b}', '#1', 'Fill in the form', 'no customers'],
    ...[
      'Change me and my keys',
      '保留・却下を含む',
      '1件',
      '99.9%',
      '24/365',
      'はい、毎月行う',
      '未',
      '$5-$10',
      '#12!',
    ],
    ...[
      'Insert text here is shown by the editor',
      '考え中の案を除く',
      '%USERPROFILE%\\Documents',
      '$HOME/data',
      '追記予定の項目はない',
    ],
  ])('is not %j, either', (text) => {
    expect(isPlaceholder(text, 'prose')).toBe(false);
    expect(isPlaceholder(text, 'name')).toBe(false);
  });

  it('is looked for in linear time', () => {
    expect(isPlaceholder('('.repeat(100_000), 'prose')).toBe(false);
    expect(isPlaceholder(`[${'!'.repeat(100_000)}`, 'prose')).toBe(false);
  });
});

describe('the name of a person', () => {
  it.each([
    ...['各部門', '全部署', '関係部署', '退職済み', '後任', '○○さん', '〇〇 部長', 'ＸＸ部長', '××課長', '____'],
    ...[
      'なし',
      '無し',
      '無',
      '特になし',
      '該当なし',
      '該当者なし',
      '仮',
      '仮置き',
      '未定',
      '未決',
      '未登録',
      '未選任',
      '未任命',
    ],
    ...[
      '未割当',
      '未割り当て',
      '未設定',
      '調整中',
      '検討中',
      '選定中',
      '募集中',
      '採用予定',
      '後日決定',
      '追って連絡',
      '別途定める',
    ],
    ...[
      '空席',
      '空欄',
      '欠員',
      '不在',
      '不明',
      '匿名',
      '担当者',
      '担当',
      '担当者未定',
      '誰か',
      '某',
      '氏名',
      '名前',
      'お名前を入力',
    ],
    ...[
      '同上',
      '上記と同じ',
      '別紙',
      '別紙参照',
      'サンプル',
      'テスト',
      'ダミー',
      '例',
      '(仮)',
      '【空席】',
      'ｎ／ａ',
      '-',
      '－',
      'ー',
      '―',
    ],
    ...[
      '.',
      '?',
      '？',
      '*',
      '・',
      '()',
      'n/a',
      'N/A',
      'none',
      'None',
      'NA',
      'nobody',
      'No one',
      'unknown',
      'Unassigned',
      'vacant',
    ],
    ...[
      'pending',
      'to be decided',
      'To be assigned',
      'TBA',
      'T.B.D.',
      'somebody',
      'person in charge',
      'name',
      'Full name',
      'Test',
    ],
    ...[
      'test user',
      'sample',
      'dummy',
      'xx',
      'foo',
      'TODO',
      '○○',
      '???',
      'see above',
      'Same as above',
      'not yet assigned',
    ],
    ...[
      'TBD (hiring)',
      'TBD - hiring',
      '未定（採用中）',
      '未定 太郎',
      '委託先(未選定)',
      '監査室長（未定）',
      'TODO:あとで',
    ],
    ...['任命予定', '後日任命', '後任', '後任者', 'その他', '該当者', '責任者', 'リスク所有者', 'Risk Owner', 'user1'],
    ...['admin', 'WIP', '作成中', '要追記', 'true', 'True', '123', '7', 'yes', 'no', 'はい', 'いいえ', 'User 01'],
  ])('names nobody: %s', (text) => {
    expect(isPlaceholder(text, 'person')).toBe(true);
  });

  it.each([
    ...[
      '',
      ' ',
      'X線技師長',
      '退職金係長',
      '佐藤 一',
      '情報 花子',
      '無藤 淳',
      '林',
      '仮屋 蒼',
      '不二 三郎',
      '未 来',
      '空 太郎',
      '例示 一郎',
      '担当 真一',
      '同 一郎',
    ],
    ...[
      '情報システム部長',
      '情報セキュリティ責任者',
      '代表取締役',
      'CISO',
      '管理者',
      '監査室長',
      '内部監査員 A',
      '見本監査法人',
      'A.K.',
    ],
    ...[
      'Na',
      'Bar Refaeli',
      'Test Pilot',
      'Ann Noname',
      'Noé',
      'Allen',
      'N. A. Smith',
      'Al',
      'Foo Yun',
      'Temple',
      'Xx Wang',
      'Null',
      'Ünal',
    ],
    ...[
      '山田太郎',
      'John Doe',
      'Open Systems (Tokyo)',
      'Tokyo Admin Office',
      '運用責任者',
      '管理責任者',
      'Joe Root',
      'リスク管理委員会',
      'サービス責任者 山田',
      '任 太郎',
      '後藤 任',
      'No Young-soo',
      '123456',
      'Owen',
      'Security team',
      '0123',
      'EMP-004',
      'テスト 工房',
      '品質保証テスト部',
      'なし田 健',
      '鈴木(仮)',
      '未定義 太郎',
      '김나',
      'Иван',
    ],
  ])('is %j', (text) => {
    expect(isPlaceholder(text, 'person')).toBe(false);
  });

  it('is nobody only where a person is called so', () => {
    for (const kind of ['name', 'prose'] as const) expect(isPlaceholder('なし', kind)).toBe(false);
  });
});
