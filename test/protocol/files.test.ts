import { describe, expect, it } from 'vitest';
import { makeFolder, root, unresolved, type Folder } from '../cli/folder';
import { codesOf, ofRule, startClient, type Client } from './client';

const created = 1;
const changed = 2;
const deleted = 3;

async function tell(client: Client, folder: Folder, ...events: readonly (readonly [string, number])[]): Promise<void> {
  const changes = events.map(([name, type]) => ({ uri: folder.uriOf(name), type }));
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  await client.settle();
}

async function started(files: Readonly<Record<string, string>>): Promise<{ folder: Folder; client: Client }> {
  const folder = makeFolder(files);
  const client = await startClient({ folders: [folder.uri] });
  await client.settle();
  return { folder, client };
}

describe('files that come, change and go', () => {
  it('are checked as they are on disk', async () => {
    const { folder, client } = await started({ 'isms.yaml': root });
    const uri = folder.uriOf('services.isms.yaml');
    folder.write('services.isms.yaml', unresolved);
    await tell(client, folder, ['services.isms.yaml', created]);
    expect(codesOf(client.pushed(uri))).toContain('ref/unresolved');

    folder.write('services.isms.yaml', `# moved\n${unresolved}`);
    await tell(client, folder, ['services.isms.yaml', changed]);
    expect(ofRule(client.pushed(uri), 'ref/unresolved')[0]?.range.start.line).toBe(5);

    folder.write(
      'services.isms.yaml',
      unresolved.replace('    owner', '    # isms-ignore ref/unresolved: agreed\n    owner'),
    );
    await tell(client, folder, ['services.isms.yaml', changed]);
    expect(codesOf(client.pushed(uri))).not.toContain('ref/unresolved');

    folder.write('services.isms.yaml', unresolved);
    await tell(client, folder, ['services.isms.yaml', changed]);
    folder.remove('services.isms.yaml');
    await tell(client, folder, ['services.isms.yaml', deleted]);
    expect(client.pushed(uri)).toEqual([]);
  });

  it('do not touch what the editor holds', async () => {
    const { folder, client } = await started({ 'isms.yaml': root, 'services.isms.yaml': unresolved });
    const uri = folder.uriOf('services.isms.yaml');
    await client.open(uri, unresolved);
    folder.write('services.isms.yaml', 'services: []\n');
    await tell(client, folder, ['services.isms.yaml', changed]);
    expect(codesOf(await client.items(uri))).toContain('ref/unresolved');
    folder.remove('services.isms.yaml');
    await tell(client, folder, ['services.isms.yaml', deleted]);
    expect(codesOf(await client.items(uri))).toContain('ref/unresolved');
  });

  it('come and go with their folder', async () => {
    const { folder, client } = await started({ 'isms.yaml': root });
    folder.write('part/services.isms.yaml', unresolved);
    await tell(client, folder, ['part', created]);
    const uri = folder.uriOf('part/services.isms.yaml');
    expect(codesOf(client.pushed(uri))).toContain('ref/unresolved');
    folder.remove('part');
    await tell(client, folder, ['part', deleted]);
    expect(client.pushed(uri)).toEqual([]);
  });

  it('are passed over in node_modules and hidden folders', async () => {
    const { folder, client } = await started({ 'isms.yaml': root });
    for (const name of ['node_modules/x/a.isms.yaml', '.cache/a.isms.yaml']) {
      folder.write(name, unresolved);
      await tell(client, folder, [name, created]);
      expect(client.pushed(folder.uriOf(name))).toEqual([]);
    }
  });

  it('are evidence: its finding stands until the file is there', async () => {
    const evidence = 'evidence:\n  - {id: EV-1, title: 試験, location: proof (1).md, owner: hanako}\n';
    const { folder, client } = await started({ 'isms.yaml': root, 'evidence.isms.yaml': evidence });
    const uri = folder.uriOf('evidence.isms.yaml');
    expect(codesOf(client.pushed(uri))).toContain('evidence/file-missing');
    folder.write('proof (1).md', '');
    await tell(client, folder, ['proof (1).md', created]);
    expect(codesOf(client.pushed(uri))).not.toContain('evidence/file-missing');
    folder.remove('proof (1).md');
    await client.connection.sendNotification('textDocument/didSave', {
      textDocument: { uri: folder.uriOf('isms.yaml') },
    });
    await tell(client, folder, ['proof (1).md', deleted]);
    expect(codesOf(client.pushed(uri))).toContain('evidence/file-missing');
  });

  it('are looked for again when a document is saved', async () => {
    const evidence = 'evidence:\n  - {id: EV-1, title: 試験, location: proof.md, owner: hanako}\n';
    const { folder, client } = await started({ 'isms.yaml': root, 'evidence.isms.yaml': evidence });
    const uri = folder.uriOf('evidence.isms.yaml');
    await client.open(uri, evidence);
    await client.settle();
    expect(codesOf(await client.items(uri))).toContain('evidence/file-missing');
    folder.write('proof.md', '');
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await client.settle();
    expect(codesOf(await client.items(uri))).not.toContain('evidence/file-missing');
  });
});

describe('projects', () => {
  it('are each on their own', async () => {
    const { folder, client } = await started({
      'one/isms.yaml': root,
      'one/services.isms.yaml': unresolved.replace('nobody', 'taro'),
      'two/isms.yaml': root.replace('hanako', 'taro'),
      'two/services.isms.yaml': unresolved.replace('nobody', 'taro'),
    });
    expect(codesOf(client.pushed(folder.uriOf('one/services.isms.yaml')))).toContain('ref/unresolved');
    expect(codesOf(client.pushed(folder.uriOf('two/services.isms.yaml')))).not.toContain('ref/unresolved');
  });

  it('form anew when a root file comes or goes', async () => {
    const { folder, client } = await started({
      'isms.yaml': root,
      'part/services.isms.yaml': unresolved.replace('nobody', 'hanako'),
    });
    const uri = folder.uriOf('part/services.isms.yaml');
    expect(codesOf(client.pushed(uri))).not.toContain('ref/unresolved');
    folder.write('part/isms.yaml', 'isms: 1\n');
    await tell(client, folder, ['part/isms.yaml', created]);
    expect(codesOf(client.pushed(uri))).toContain('ref/unresolved');
    folder.remove('part/isms.yaml');
    await tell(client, folder, ['part/isms.yaml', deleted]);
    expect(codesOf(client.pushed(uri))).not.toContain('ref/unresolved');
    expect(client.pushed(folder.uriOf('part/isms.yaml'))).toEqual([]);
  });

  it('are asked for a root file until they have one', async () => {
    const { folder, client } = await started({ 'people.isms.yaml': 'people:\n  - {id: hanako, name: 情報 花子}\n' });
    const uri = folder.uriOf('people.isms.yaml');
    const before = codesOf(client.pushed(uri));
    expect(before.length).toBeGreaterThan(0);
    folder.write('isms.yaml', 'isms: 1\n');
    await tell(client, folder, ['isms.yaml', created]);
    expect(client.pushed(uri)).toEqual([]);
    expect(client.pushed(folder.uriOf('isms.yaml')).length).toBeGreaterThan(0);
  });
});

describe('workspace folders', () => {
  it('bring their files, and take them along', async () => {
    const { folder, client } = await started({ 'isms.yaml': root, 'services.isms.yaml': unresolved });
    const other = makeFolder({ 'isms.yaml': root, 'services.isms.yaml': unresolved });
    const change = async (added: readonly Folder[], removed: readonly Folder[]): Promise<void> => {
      const named = (each: Folder) => ({ uri: `${each.uri}/`, name: each.uri });
      const event = { added: added.map(named), removed: removed.map(named) };
      await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
      await client.settle();
    };
    await change([other], []);
    expect(codesOf(client.pushed(other.uriOf('services.isms.yaml')))).toContain('ref/unresolved');
    await change([], [folder]);
    expect(client.pushed(folder.uriOf('services.isms.yaml'))).toEqual([]);
    expect(client.pushed(folder.uriOf('isms.yaml'))).toEqual([]);
    expect(codesOf(client.pushed(other.uriOf('services.isms.yaml')))).toContain('ref/unresolved');
  });
});
