/** `isms/export`: documents as files, from the built server and the writers beside it. */
import { describe, expect, it } from 'vitest';
import { URI } from 'vscode-uri';
import type { ExportAnswer } from '../../server/reports/protocol';
import { formatNames, formats } from '../../server/writers/table';
import { repository, run } from '../cli/program';
import { makeFolder } from '../cli/folder';
import { readFileSync } from 'node:fs';
import { startClient } from './client';

const example = URI.file(`${repository}examples/cloud`).toString();

describe('isms/export', () => {
  it('gives every format, as the command line writes it', async () => {
    const client = await startClient({ folders: [example] });
    await client.settle();
    const folder = makeFolder();
    for (const format of formatNames) {
      const answer = await client.connection.sendRequest<ExportAnswer | null>('isms/export', {
        uri: `${example}/isms.yaml`,
        name: 'soa',
        format,
        lang: 'ja',
      });
      const file = folder.pathOf(`soa.${formats[format].ending}`);
      await run(['soa', 'examples/cloud', '--lang', 'ja', '--output', file]);
      expect(answer).toMatchObject({
        fileName: `適用宣言書.${formats[format].ending}`,
        mediaType: formats[format].mediaType,
      });
      expect(Buffer.from(answer?.content ?? '', 'base64').equals(readFileSync(file)), format).toBe(true);
    }
  });

  it('gives nothing for a format or a document that nobody knows', async () => {
    const client = await startClient({ folders: [example] });
    await client.settle();
    for (const [name, format] of [
      ['soa', 'exe'],
      ['soa', '__proto__'],
      ['nothing', 'xlsx'],
    ]) {
      expect(
        await client.connection.sendRequest('isms/export', { uri: `${example}/isms.yaml`, name, format }),
      ).toBeNull();
    }
  });
});
