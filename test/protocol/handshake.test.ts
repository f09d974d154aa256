import { describe, expect, it } from 'vitest';
import { makeFolder, root, unresolved } from '../cli/folder';
import { ofRule, startClient } from './client';

describe('initialize', () => {
  it('offers to be pulled to a client that can pull', async () => {
    const { initialized } = await startClient();
    expect(initialized.serverInfo?.name).toBe('isms');
    expect(initialized.serverInfo?.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(initialized.capabilities.diagnosticProvider).toMatchObject({
      identifier: 'isms',
      interFileDependencies: true,
      workspaceDiagnostics: false,
    });
    expect(initialized.capabilities.textDocumentSync).toMatchObject({ openClose: true, change: 2 });
  });

  it('does not to one that cannot', async () => {
    const { initialized } = await startClient({ pull: false });
    expect(initialized.capabilities.diagnosticProvider).toBeUndefined();
  });

  it.each([
    ['ja', /「nobody」/],
    ['ja-JP', /「nobody」/],
    ['en', /"nobody"/],
    [undefined, /"nobody"/],
    ['de', /"nobody"/],
  ])('speaks the language of the locale %s', async (locale, message) => {
    const folder = makeFolder({ 'isms.yaml': root, 'services.isms.yaml': unresolved });
    const client = await startClient({ folders: [folder.uri], ...(locale === undefined ? {} : { locale }) });
    await client.settle();
    const [found] = ofRule(client.pushed(folder.uriOf('services.isms.yaml')), 'ref/unresolved');
    expect(found?.message).toMatch(message);
    expect(found).toMatchObject({ source: 'isms', severity: 1, range: { start: { line: 4, character: 11 } } });
  });

  it('reads the root of an older client that knows no workspace folders', async () => {
    const folder = makeFolder({ 'isms.yaml': root, 'services.isms.yaml': unresolved });
    const client = await startClient({ rootUri: folder.uri });
    await client.settle();
    expect(ofRule(client.pushed(folder.uriOf('services.isms.yaml')), 'ref/unresolved')).toHaveLength(1);
  });
});

describe('the end', () => {
  it('leaves with 0 after shutdown, and has written nothing but messages', async () => {
    const folder = makeFolder({ 'isms.yaml': root, 'services.isms.yaml': unresolved, 'broken.isms.yaml': 'a: [\n' });
    const client = await startClient({ folders: [folder.uri] });
    await client.open(folder.uriOf('isms.yaml'), root);
    await client.settle();
    expect(await client.stop()).toEqual({ code: 0, stray: '' });
  });

  it('leaves with 1 when it was not told to shut down', async () => {
    const client = await startClient();
    expect(await client.stop(false)).toEqual({ code: 1, stray: '' });
  });
});
