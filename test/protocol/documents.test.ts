/** Documents for editors: as they are shown, what changed of them, as files, decided in place, begun. */
import { beforeEach, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import type { BeginAnswer, ExportAnswer, FormatAnswer, ViewAnswer } from '../../server/reports/protocol';
import { makeFolder, type Folder } from '../cli/folder';
import { startClient, type Client } from './client';

const root = `isms: 1
language: ja
services:
  - {id: crm, name: CRM, roles: [provider]}
people:
  - {id: ren, name: Ren Tani}
`;
const soa = `# 適用宣言書
soa:
  version: '1'
  controls:
    - id: CLD.9.5.1   # 決定済み
      applicable: true
      inclusionReason: one
    - id: CLD.9.5.2
      # まだ決めていない
    - id: CLD.6.3.1
      applicable: true
      inclusionReason: three
`;

describe('documents of files without a root file', () => {
  it('are had by the folder that the answer names, as by the file itself', async () => {
    const folder = makeFolder({ 'a/soa.isms.yaml': soa });
    const client = await startClient({ folders: [folder.uri], locale: 'en' });
    await client.settle();
    const ask = (uri: string): Promise<ViewAnswer | null> =>
      client.connection.sendRequest('isms/view', { uri, name: 'soa' });
    const first = await ask(folder.uriOf('a/soa.isms.yaml'));
    expect(first?.folder).toBe(folder.uriOf('a'));
    const next = await ask(`${first?.folder}/isms.yaml`);
    expect(next?.folder).toBe(first?.folder);
    expect(next?.view).toEqual(first?.view);
    expect(await ask('file:///elsewhere/isms.yaml')).toBeNull();
  });
});

describe('documents for editors', () => {
  let folder: Folder;
  let client: Client;
  let uri: string;

  beforeEach(async () => {
    folder = makeFolder({ 'isms.yaml': root, 'soa.isms.yaml': soa });
    uri = folder.uriOf('soa.isms.yaml');
    client = await startClient({ folders: [folder.uri], locale: 'en' });
    await client.open(uri, soa);
    await client.settle();
  });

  const ask = <T>(method: string, params: object = {}): Promise<T | null> =>
    client.connection.sendRequest(`isms/${method}`, { uri, ...params });
  const view = async (params: object = {}): Promise<ViewAnswer> => {
    const answer = await ask<ViewAnswer>('view', { name: 'soa', ...params });
    if (!answer) throw new Error('no view');
    return answer;
  };
  const rowNames = ({ changes }: ViewAnswer): readonly string[] =>
    (changes?.tables ?? []).flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'row' ? [row.name] : [])));

  /** The text of the statement after an edit of the protocol. */
  const after = (edit: WorkspaceEdit | null | undefined, before = soa): string => {
    const edits = (edit?.documentChanges ?? []).flatMap((change): readonly TextEdit[] =>
      'edits' in change && change.textDocument.uri === uri
        ? change.edits.flatMap((each) => ('newText' in each ? [each] : []))
        : [],
    );
    return TextDocument.applyEdits(TextDocument.create(uri, 'isms', 1, before), [...edits]);
  };

  describe('a view', () => {
    it('is in the language of the project, says what it was made from, and where places begin', async () => {
      const answer = await view();
      expect(answer.folder).toBe(folder.uri);
      expect(answer.versions).toEqual({ [uri]: 1 });
      expect(answer.view).toMatchObject({ name: 'soa', language: 'ja', title: '適用宣言書' });
      expect((await view({ lang: 'en' })).view?.language).toBe('en');
    });

    it('is of the project nearest to the top of the workspace when no file is named', async () => {
      expect((await view({ uri: undefined })).folder).toBe(folder.uri);
    });

    it('comes as what changed since the last one', async () => {
      const { revision } = await view();
      expect(await view({ since: revision })).toMatchObject({ changes: { since: revision, tables: [] } });
      const line = soa.split('\n').findIndex((each) => each.includes('one'));
      const start = { line, character: soa.split('\n')[line]?.indexOf('one') ?? 0 };
      await client.change(uri, { range: { start, end: { line, character: start.character + 3 } }, text: 'another' });
      const next = await view({ since: revision });
      expect(next.view).toBeUndefined();
      expect(next.versions).toEqual({ [uri]: 2 });
      expect(rowNames(next)).toEqual(['CLD.9.5.1']);
      expect(next.changes?.frame).toBeUndefined();
    });

    it('comes whole when the last one was of another document, language or day, or is forgotten', async () => {
      const { revision } = await view();
      expect((await view({ name: 'conformity', since: revision })).view?.name).toBe('conformity');
      expect((await view({ lang: 'en', since: revision })).view?.language).toBe('en');
      expect((await view({ today: '2030-01-01', since: revision })).view).toBeDefined();
      expect((await view({ since: 987_654 })).view).toBeDefined();
    });

    it('is as of the day that is asked for', async () => {
      expect((await view({ name: 'conformity', today: '2030-01-01' })).view?.reference).toContain('2030-01-01');
      expect((await view({ name: 'conformity', today: 'tomorrow' })).view?.reference).toContain('2026-11-23');
    });

    it('is asked for by a name', async () => {
      const asked = client.connection.sendRequest('isms/view', { uri, name: 3 });
      await expect(asked).rejects.toMatchObject({ code: -32602 });
    });

    it.each([{ name: 'constructor' }, {}])('is none for %j', async (params) => {
      expect(await client.connection.sendRequest('isms/view', { uri, ...params })).toBeNull();
    });
  });

  describe('a file', () => {
    it('is one of the formats that are told, in the words of the reader', async () => {
      const formats = await ask<readonly FormatAnswer[]>('formats');
      expect(formats?.find(({ name }) => name === 'html')).toEqual({
        name: 'html',
        title: 'HTML (to print)',
        ending: 'html',
      });
      for (const { name, ending } of formats ?? []) {
        const file = await ask<ExportAnswer>('export', { name: 'soa', format: name });
        expect(file?.fileName).toBe(`適用宣言書.${ending}`);
        expect(Buffer.from(file?.content ?? '', 'base64').length).toBeGreaterThan(100);
      }
    });

    it('is none of a format that there is not', async () => {
      expect(await ask('export', { name: 'soa', format: 'toString' })).toBeNull();
    });
  });

  describe('a decision', () => {
    const decide = async (rows: readonly string[], decision: object): Promise<string> =>
      after(await ask<WorkspaceEdit>('decide', { rows, ...decision }));

    it('is written where the row is, and moves not one other byte', async () => {
      const decision = { applicable: true, reason: '共有: 仮想化', owner: 'ren', status: 'planned' };
      const written = await decide(['CLD.9.5.2 provider'], decision);
      const added = `      applicable: true
      inclusionReason: '共有: 仮想化'
      status: planned
      owner: ren
`;
      expect(written).toBe(soa.replace('    - id: CLD.9.5.2\n', `    - id: CLD.9.5.2\n${added}`));
    });

    it('takes a basis', async () => {
      const written = await decide(['CLD.9.5.2 provider'], { applicable: true, basis: '契約' });
      expect(written).toContain('applicable: true\n      basis: [contract]');
    });

    it('adds the rows that are not stated, and leaves those that are decided', async () => {
      const written = await decide(['CLD.8.1.5 provider', 'CLD.9.5.1 provider', 'A.7.4'], {
        applicable: false,
        reason: 'none',
      });
      const entry = (id: string): string => `    - id: ${id}\n      applicable: false\n      exclusionReason: none\n`;
      expect(written).toBe(`${soa}${entry('CLD.8.1.5')}${entry('A.7.4')}`);
    });

    it('decides every undecided row of the statement at once', async () => {
      const { sections = [] } = (await view()).view ?? {};
      const undecided = sections.flatMap(({ table }) =>
        (table?.rows ?? []).flatMap((row) => (row.kind === 'row' && row.undecided ? [row.key] : [])),
      );
      expect(undecided.length).toBeGreaterThan(100);
      const written = await decide(undecided, { applicable: true, reason: 'needed' });
      expect(written.split('inclusionReason: needed').length - 1).toBe(undecided.length);
      const line = { line: 0, character: 0 };
      const end = { line: soa.split('\n').length, character: 0 };
      await client.change(uri, { range: { start: line, end }, text: written });
      expect((await view()).view?.tiles.filter(({ id }) => id === 'missing' || id === 'undecided')).toMatchObject([
        { count: 0 },
        { count: 0 },
      ]);
    });

    it.each([
      { rows: [{ toString: 1, valueOf: 1 }], applicable: true },
      { rows: 'CLD.9.5.2 provider', applicable: true },
      { rows: ['CLD.9.5.2 provider'] },
      {},
    ])('is none for %j', async (params) => expect(await ask('decide', params)).toBeNull());
  });

  describe('an answer', () => {
    it('of any row that lacks one is begun, or is led to', async () => {
      const { sections = [] } = (await view({ name: 'conformity' })).view ?? {};
      const open = sections.flatMap(({ table }) =>
        (table?.rows ?? []).flatMap((row) =>
          row.kind === 'row' && ['open', 'unmet'].includes(row.facets?.['state']?.[0] ?? '') ? [row.key] : [],
        ),
      );
      expect(open).toContain('4.3.a1');
      for (const requirement of open) {
        const answer = await ask<BeginAnswer>('begin', { requirement });
        expect({ requirement, leads: answer?.edit !== undefined || answer?.place !== undefined }).toEqual({
          requirement,
          leads: true,
        });
      }
    });

    it('goes on where a person writes', async () => {
      const answer = await ask<BeginAnswer>('begin', { requirement: '4.3.a1' });
      expect(answer?.edit).toBeDefined();
      expect(answer?.place?.uri).toMatch(/isms\.yaml$/);
    });

    it('of no requirement is none', async () => {
      expect(await ask('begin', { requirement: '9.9' })).toBeNull();
    });
  });

  describe('what is said of a risk of ENISA', () => {
    it('is an edit, and the reason is selected, to be written', async () => {
      const text = `${soa}enisaNotRelevant:\n  - {code: R24,  reason: x}\n`;
      await client.change(uri, { text });
      const answer = await ask<BeginAnswer & { readonly edit?: WorkspaceEdit }>('consider', {
        code: 'R5',
        as: 'not-relevant',
      });
      const written = after(answer?.edit, text);
      expect(written).toBe(`${text}  - {code: R5, reason: TODO}\n`);
      const { place } = answer ?? {};
      expect(place?.uri).toBe(uri);
      expect(place && TextDocument.create(uri, 'isms', 2, written).getText(place.range)).toBe('TODO');
    });

    it('is nothing of a code that there is not, and for what cannot be said', async () => {
      expect(await ask('consider', { code: 'R36', as: 'risk' })).toBeNull();
      expect(await ask('consider', { code: 'R5', as: 'maybe' })).toBeNull();
      expect(await ask('consider', {})).toBeNull();
    });
  });
});
