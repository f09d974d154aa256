import { describe, expect, it } from 'vitest';
import { makeFolder, root, unresolved } from '../cli/folder';
import { codesOf, ofRule, startClient } from './client';

const evidence = `evidence:
  - {id: EV-1, title: 試験, location: isms.yaml, owner: hanako, collectedOn: 2026-01-01, validUntil: 2026-12-31}
soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, status: implemented, evidence: [EV-1]}
`;

describe('settings', () => {
  it('say which day it is', async () => {
    const folder = makeFolder({ 'isms.yaml': root, 'evidence.isms.yaml': evidence });
    const uri = folder.uriOf('evidence.isms.yaml');
    const client = await startClient({ folders: [folder.uri] });
    await client.settle();
    expect(codesOf(client.pushed(uri))).not.toContain('evidence/expired');
    await client.configure({ today: '2027-01-01' });
    await client.settle();
    expect(codesOf(client.pushed(uri))).toContain('evidence/expired');
    await client.configure({ today: 'someday' });
    await client.settle();
    expect(codesOf(client.pushed(uri))).not.toContain('evidence/expired');
  });

  it('say how early expiring evidence is told', async () => {
    const folder = makeFolder({ 'isms.yaml': root, 'evidence.isms.yaml': evidence });
    const uri = folder.uriOf('evidence.isms.yaml');
    const client = await startClient({ folders: [folder.uri] });
    await client.settle();
    expect(codesOf(client.pushed(uri))).not.toContain('evidence/expiring');
    await client.configure({ evidence: { expiringDays: 60 } });
    await client.settle();
    expect(codesOf(client.pushed(uri))).toContain('evidence/expiring');
  });

  it('choose the language, whatever the locale', async () => {
    const folder = makeFolder({ 'isms.yaml': root, 'services.isms.yaml': unresolved });
    const uri = folder.uriOf('services.isms.yaml');
    const client = await startClient({ folders: [folder.uri], locale: 'en', settings: { language: 'ja' } });
    await client.settle();
    expect(ofRule(client.pushed(uri), 'ref/unresolved')[0]?.message).toContain('「nobody」');
    await client.configure({ language: 'auto' });
    await client.settle();
    expect(ofRule(client.pushed(uri), 'ref/unresolved')[0]?.message).toContain('"nobody"');
  });

  it('change severities, and take away what is off', async () => {
    const folder = makeFolder({ 'isms.yaml': root, 'services.isms.yaml': unresolved });
    const uri = folder.uriOf('services.isms.yaml');
    const client = await startClient({ folders: [folder.uri] });
    await client.settle();
    await client.configure({ lint: { rules: { 'ref/unresolved': 'hint', 'schema/missing-key': 'nonsense' } } });
    await client.settle();
    expect(ofRule(client.pushed(uri), 'ref/unresolved')[0]?.severity).toBe(4);
    await client.configure({
      lint: { rules: Object.fromEntries(codesOf(client.pushed(uri)).map((code) => [code, 'off'])) },
    });
    await client.settle();
    expect(client.pushed(uri)).toEqual([]);
  });

  it('give way to the root file, whose edits reach the other files', async () => {
    const folder = makeFolder({ 'isms.yaml': root, 'services.isms.yaml': unresolved });
    const [rootUri, uri] = [folder.uriOf('isms.yaml'), folder.uriOf('services.isms.yaml')];
    const client = await startClient({
      folders: [folder.uri],
      settings: { lint: { rules: { 'ref/unresolved': 'hint' } } },
    });
    await client.open(rootUri, root);
    await client.settle();
    expect(ofRule(client.pushed(uri), 'ref/unresolved')[0]?.severity).toBe(4);
    await client.change(rootUri, { text: `${root}lint: {rules: {ref/unresolved: info}}\n` });
    await client.settle();
    expect(ofRule(client.pushed(uri), 'ref/unresolved')[0]?.severity).toBe(3);
    await client.change(rootUri, { text: `${root}lint: {rules: {ref/unresolved: off}}\n` });
    await client.settle();
    expect(ofRule(client.pushed(uri), 'ref/unresolved')).toEqual([]);
  });

  it('limit the size of files, and say what was left out, once', async () => {
    const folder = makeFolder({ 'isms.yaml': root, '大きい.isms.yaml': `${unresolved}# ${'x'.repeat(5000)}\n` });
    const uri = folder.uriOf('大きい.isms.yaml');
    const client = await startClient({
      folders: [folder.uri],
      locale: 'ja',
      settings: { limits: { maxFileSize: 2000 } },
    });
    await client.settle();
    expect(client.pushed(uri)).toEqual([]);
    expect(client.shown).toEqual(['大きい.isms.yamlはisms.limits.maxFileSizeより大きいため、検査していません。']);
    await client.configure({ limits: { maxFileSize: 3000 } });
    await client.settle();
    expect(client.shown).toHaveLength(1);
    await client.configure({});
    await client.settle();
    expect(codesOf(client.pushed(uri))).toContain('ref/unresolved');
    await client.configure({ limits: { maxFileSize: 2000 } });
    await client.settle();
    expect(client.pushed(uri)).toEqual([]);
    expect(client.shown).toHaveLength(2);
  });

  it('are taken from the notification of a client that cannot be asked', async () => {
    const folder = makeFolder({ 'isms.yaml': root, 'services.isms.yaml': unresolved });
    const client = await startClient({ folders: [folder.uri], configuration: false });
    await client.configure({ lint: { rules: { 'ref/unresolved': 'info' } } });
    await client.settle();
    expect(ofRule(client.pushed(folder.uriOf('services.isms.yaml')), 'ref/unresolved')[0]?.severity).toBe(3);
  });

  it('of a wrong kind are passed over', async () => {
    const folder = makeFolder({ 'isms.yaml': root, 'services.isms.yaml': unresolved });
    const client = await startClient({
      folders: [folder.uri],
      settings: { today: 5, language: [], lint: 'x', evidence: null, limits: { maxFileSize: 'big' } },
    });
    await client.settle();
    expect(codesOf(client.pushed(folder.uriOf('services.isms.yaml')))).toContain('ref/unresolved');
  });
});

describe('a file that is not UTF-8', () => {
  it('is left out, and that is said', async () => {
    const folder = makeFolder({ 'isms.yaml': root, 'sjis.isms.yaml': new Uint8Array([0x93, 0xfa, 0x96, 0x7b]) });
    const client = await startClient({ folders: [folder.uri] });
    await client.settle();
    expect(client.shown).toEqual(['sjis.isms.yaml cannot be read as UTF-8 text and is not checked.']);
  });
});
