/** `isms/start`: what an editor gets for the answers of who begins. */
import { describe, expect, it } from 'vitest';
import { firstPaths } from '../../server/features/start/paths';
import type { StartAnswer } from '../../server/features/start/protocol';
import { makeFolder } from '../cli/folder';
import { startClient } from './client';

const answers = {
  organization: '株式会社はじめて',
  shape: 'customer',
  provided: [],
  used: ['Acme Storage'],
  edition: '2022',
  language: 'ja',
};

describe('isms/start', () => {
  it('gives the files and the place to begin at, where there is no ISMS yet', async () => {
    const client = await startClient({ folders: [makeFolder().uri] });
    const { files, begin, refused } = await client.connection.sendRequest<StartAnswer>('isms/start', answers);
    expect(refused).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual([...firstPaths, '.gitignore']);
    const line = files[0]?.text.split('\n')[begin?.range.start.line ?? -1] ?? '';
    expect([begin?.path, line.slice(begin?.range.start.character)]).toEqual([
      'isms.yaml',
      '＜適用範囲の記述(サービス名を含む)＞',
    ]);
  });

  it('says what is no answer, in the language of the reader', async () => {
    const client = await startClient({ folders: [], locale: 'ja' });
    const ask = (params: unknown): Promise<StartAnswer> => client.connection.sendRequest('isms/start', params);
    expect(await ask({ ...answers, organization: 'a\nb' })).toEqual({
      files: [],
      refused: [{ question: 'organization', why: '名称には、改行や目に見えない文字を使えません。' }],
    });
    for (const params of [{}, [], { ...answers, used: [{}] }, { ...answers, shape: '__proto__' }]) {
      const { files, refused } = await ask(params);
      expect([files.length, refused.length > 0]).toEqual([0, true]);
    }
  });
});
