import { describe, expect, it } from 'vitest';
import { makeFolder, root, unresolved } from '../cli/folder';
import { codesOf, ofRule, startClient } from './client';

const files = { 'isms.yaml': root, 'services.isms.yaml': unresolved };
const resolved = unresolved.replace('nobody', 'hanako');

describe('a client that pulls', () => {
  it('pulls open documents; closed ones are pushed; no document is both', async () => {
    const folder = makeFolder(files);
    const services = folder.uriOf('services.isms.yaml');
    const client = await startClient({ folders: [folder.uri] });
    await client.settle();
    expect(codesOf(client.pushed(services))).toContain('ref/unresolved');
    expect(await client.items(services)).toEqual([]);

    await client.open(services, unresolved);
    await client.settle();
    expect(client.pushed(services)).toEqual([]);
    expect(codesOf(await client.items(services))).toContain('ref/unresolved');

    await client.close(services);
    await client.settle();
    expect(codesOf(client.pushed(services))).toContain('ref/unresolved');
    expect(await client.items(services)).toEqual([]);
  });

  it('is not told twice what it knows', async () => {
    const folder = makeFolder(files);
    const uri = folder.uriOf('services.isms.yaml');
    const client = await startClient({ folders: [folder.uri] });
    await client.open(uri, unresolved);
    const first = await client.pull(uri);
    expect(await client.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.change(uri, { text: resolved });
    const second = await client.pull(uri, first.resultId);
    expect(second.kind).toBe('full');
    await client.change(uri, { text: unresolved });
    expect(await client.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  });

  it('sees the whole project in its first pull, however early', async () => {
    const folder = makeFolder({ ...files, 'services.isms.yaml': resolved });
    const client = await startClient({ folders: [folder.uri] });
    await client.open(folder.uriOf('services.isms.yaml'), resolved);
    expect(ofRule(await client.items(folder.uriOf('services.isms.yaml')), 'ref/unresolved')).toEqual([]);
  });

  it('is asked to pull again, once, when an edit changes the results of other open documents', async () => {
    const folder = makeFolder({ ...files, 'more.isms.yaml': 'risks:\n  - {id: R-1, owner: nobody}\n' });
    const [rootUri, services, more] = ['isms.yaml', 'services.isms.yaml', 'more.isms.yaml'].map(folder.uriOf) as [
      string,
      string,
      string,
    ];
    const client = await startClient({ folders: [folder.uri] });
    await client.open(rootUri, root);
    await client.open(services, unresolved);
    await client.open(more, 'risks:\n  - {id: R-1, owner: nobody}\n');
    for (const uri of [rootUri, services, more]) await client.pull(uri);
    await client.settle();
    const before = client.refreshes();

    await client.change(rootUri, { text: `${root}  - {id: nobody, name: 無名}\n` });
    await client.pull(rootUri);
    await client.settle();
    expect(client.refreshes() - before).toBe(1);
    expect(ofRule(await client.items(services), 'ref/unresolved')).toEqual([]);
    expect(ofRule(await client.items(more), 'ref/unresolved')).toEqual([]);
  });

  it('is not asked when no result changed', async () => {
    const folder = makeFolder(files);
    const [rootUri, services] = [folder.uriOf('isms.yaml'), folder.uriOf('services.isms.yaml')];
    const client = await startClient({ folders: [folder.uri] });
    await client.open(rootUri, root);
    await client.open(services, unresolved);
    for (const uri of [rootUri, services]) await client.pull(uri);
    await client.settle();
    const before = client.refreshes();

    await client.change(rootUri, { text: root.replace('情報 花子', '情報 華子') });
    await client.pull(rootUri);
    folder.write('notes.md', 'nothing of ours');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.uriOf('notes.md'), type: 1 }],
    });
    await client.settle();
    expect(client.refreshes()).toBe(before);
  });

  it('goes back to the text on disk when a document is closed unsaved', async () => {
    const folder = makeFolder({ ...files, 'services.isms.yaml': resolved });
    const services = folder.uriOf('services.isms.yaml');
    const client = await startClient({ folders: [folder.uri] });
    await client.open(services, resolved);
    await client.change(services, { text: unresolved });
    expect(codesOf(await client.items(services))).toContain('ref/unresolved');
    await client.close(services);
    await client.settle();
    expect(codesOf(client.pushed(services))).not.toContain('ref/unresolved');
  });

  it('forgets a document that is on no disk when it is closed', async () => {
    const folder = makeFolder({ 'isms.yaml': root });
    const uri = folder.uriOf('new.isms.yaml');
    const client = await startClient({ folders: [folder.uri] });
    await client.open(uri, unresolved);
    expect(codesOf(await client.items(uri))).toContain('ref/unresolved');
    await client.close(uri);
    await client.settle();
    expect(client.pushed(uri)).toEqual([]);
  });
});

describe('a client that cannot pull', () => {
  it('is pushed open and closed documents alike, and only what changed', async () => {
    const folder = makeFolder(files);
    const services = folder.uriOf('services.isms.yaml');
    const client = await startClient({ folders: [folder.uri], pull: false });
    await client.settle();
    expect(codesOf(client.pushed(services))).toContain('ref/unresolved');
    const count = client.pushes.length;
    await client.open(services, unresolved);
    await client.settle();
    expect(client.pushes.length).toBe(count);
    await client.change(services, { text: resolved });
    await client.settle();
    expect(codesOf(client.pushed(services))).not.toContain('ref/unresolved');
  });

  it('hears of findings that only moved', async () => {
    const folder = makeFolder(files);
    const services = folder.uriOf('services.isms.yaml');
    const client = await startClient({ folders: [folder.uri], pull: false });
    await client.open(services, unresolved);
    await client.settle();
    await client.change(services, { text: `# a line\n\n${unresolved}` });
    await client.settle();
    expect(ofRule(client.pushed(services), 'ref/unresolved')[0]?.range.start.line).toBe(6);
  });
});

describe('what is sent', () => {
  it('is capped, and says how much more there is', async () => {
    const many = Array.from({ length: 1200 }, (_, index) => `  - {id: r${index}, owner: nobody}\n`).join('');
    const folder = makeFolder({ 'isms.yaml': root, 'risks.isms.yaml': `risks:\n${many}` });
    const client = await startClient({ folders: [folder.uri] });
    await client.settle();
    const sent = client.pushed(folder.uriOf('risks.isms.yaml'));
    expect(sent).toHaveLength(500);
    expect(sent.at(-1)?.message).toMatch(/\d+ more findings are not shown\.$/);
  });

  it('has the findings of good files next to a broken one', async () => {
    const folder = makeFolder({ ...files, 'broken.isms.yaml': 'risks: [\n  {id: "R-1, owner: x\n' });
    const client = await startClient({ folders: [folder.uri] });
    await client.settle();
    expect(codesOf(client.pushed(folder.uriOf('broken.isms.yaml')))).toContain('yaml/syntax');
    expect(codesOf(client.pushed(folder.uriOf('services.isms.yaml')))).toContain('ref/unresolved');
  });

  it('points to the page of the rule where the client can open it', async () => {
    const folder = makeFolder(files);
    const initializationOptions = { rulePage: 'https://example.com/{language}/{page}?rule={code}' };
    const client = await startClient({ folders: [folder.uri], initializationOptions });
    const other = await startClient({ folders: [folder.uri], initializationOptions, codeDescription: false });
    await client.settle();
    await other.settle();
    const uri = folder.uriOf('services.isms.yaml');
    expect(ofRule(client.pushed(uri), 'ref/unresolved')[0]?.codeDescription?.href).toBe(
      'https://example.com/en/ref-unresolved.md?rule=ref/unresolved',
    );
    expect(ofRule(other.pushed(uri), 'ref/unresolved')[0]?.codeDescription).toBeUndefined();
  });

  it('leaves alone what is no ISMS file, the left side of a comparison included', async () => {
    const folder = makeFolder(files);
    const client = await startClient({ folders: [folder.uri], pull: false });
    await client.settle();
    const count = client.pushes.length;
    await client.open(folder.uriOf('compose.yaml'), unresolved);
    await client.open(`git:${folder.path.replaceAll(' ', '%20')}/isms.yaml?ref=HEAD`, unresolved);
    await client.settle();
    expect(client.pushes.length).toBe(count);
  });
});
