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

  it('of a wrong kind are refused one by one, with what was written and what holds, once', async () => {
    const folder = makeFolder({ 'isms.yaml': root, 'services.isms.yaml': unresolved });
    const uri = folder.uriOf('services.isms.yaml');
    const settings = {
      today: 'tomorrow',
      language: 'fr',
      evidence: { expiringDays: 1e99 },
      limits: { maxFileSize: -1 },
      lint: { rules: { 'ref/unresolved': 'hint', 'schema/missing-key': 'fatal', 'ref/unresolvd': 'off' } },
    };
    const client = await startClient({ folders: [folder.uri], settings });
    await client.settle();
    expect(client.logged).toEqual([
      'The setting isms.language must be auto, ja or en, not "fr"; the language of the editor holds.',
      'The setting isms.today must be a day as YYYY-MM-DD, not "tomorrow"; the present day holds.',
      'The setting isms.lint.rules.schema/missing-key must be one of error, warning, info, hint, off, not "fatal"; the severity of each rule itself holds.',
      'The setting isms.lint.rules names a rule that there is not: "ref/unresolvd". Did you mean "ref/unresolved"?',
      'The setting isms.evidence.expiringDays must be a whole number from 0 to 36500, not 1e+99; 30 holds.',
      'The setting isms.limits.maxFileSize must be a whole number from 1 to 500000000, not -1; 10485760 holds.',
    ]);
    expect(client.shown).toEqual([`${client.logged[0] ?? ''} (and 5 more: see the log)`]);
    // What can be taken is.
    expect(ofRule(client.pushed(uri), 'ref/unresolved')[0]?.severity).toBe(4);
    await client.configure({ ...settings, limits: { maxFileSize: 'x'.repeat(500) } });
    await client.settle();
    expect(client.logged).toHaveLength(7);
    expect(client.shown).toEqual([
      expect.any(String),
      expect.stringMatching(/maxFileSize .* not "x{80}…"; 10485760 holds/),
    ]);
  });

  it.each<[unknown, string]>([
    [5, '設定ismsの値5は使えないため、既定値を用います。オブジェクトを指定してください。'],
    [
      { lint: { rules: [] } },
      '設定isms.lint.rulesの値[]は使えないため、各ルールの既定の重大度を用います。ルールごとの重大度を指定してください。',
    ],
    [{ today: 5 }, '設定isms.todayの値5は使えないため、当日の日付を用います。YYYY-MM-DDの形の日付を指定してください。'],
    [{ limits: [] }, '設定isms.limitsの値[]は使えないため、既定値を用います。オブジェクトを指定してください。'],
  ])('%j are refused in the language of the reader', async (settings, sentence) => {
    const client = await startClient({ locale: 'ja', settings: settings as object });
    await client.settle();
    expect(client.shown).toEqual([sentence]);
  });

  it('that are absent, null or empty are none', async () => {
    const settings = { today: '', language: 'auto', lint: null, evidence: {}, limits: { maxFileSize: null } };
    const client = await startClient({ settings });
    await client.settle();
    expect([...client.shown, ...client.logged]).toEqual([]);
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
