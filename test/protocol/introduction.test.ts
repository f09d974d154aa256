import { expect, it } from 'vitest';
import { version } from '../../package.json';
import { makeFolder, root, unresolved } from '../cli/folder';
import { startClient } from './client';

const files = { 'isms.yaml': root, 'services.isms.yaml': unresolved };

it('the log begins with version, projects, files, language and day', async () => {
  const folder = makeFolder(files);
  const client = await startClient({ folders: [folder.uri], locale: 'en', settings: { today: '2026-11-23' } });
  await client.settle();
  expect(client.told).toEqual([
    `ISMS as Code ${version}`,
    `Project: ${folder.pathOf('isms.yaml')}`,
    'Files: 2',
    'Language: English',
    'Today: 2026-11-23 (setting isms.today)',
  ]);
});

it('what changes is told again, in the language of the reader, and nothing else', async () => {
  const folder = makeFolder(files);
  const client = await startClient({ folders: [folder.uri], settings: { today: '2026-11-23', language: 'ja' } });
  await client.settle();
  expect(client.told.slice(2)).toEqual(['ファイル: 2件', '言語: 日本語', '基準日: 2026-11-23(設定 isms.today)']);
  const before = client.told.length;
  await client.configure({ today: '2027-01-01', language: 'ja' });
  folder.write('b/isms.yaml', root);
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: folder.uriOf('b/isms.yaml'), type: 1 }],
  });
  await client.settle();
  expect(client.told.slice(before)).toEqual([
    '基準日: 2027-01-01(設定 isms.today)',
    `プロジェクト: ${folder.pathOf('b/isms.yaml')}`,
    'ファイル: 3件',
  ]);
});

it('a workspace without a project is told what would make it one', async () => {
  const client = await startClient({ folders: [makeFolder().uri], locale: 'ja' });
  await client.settle();
  expect(client.told[1]).toMatch(/^プロジェクト: なし.*isms\.yaml/);
});
