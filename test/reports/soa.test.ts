import { describe, expect, it } from 'vitest';
import { createOriginals } from '../../server/editing/apply-changes';
import { applyTextEdits } from '../../server/editing/text-edit';
import { prepareFix } from '../../server/features/fixes/fixes';
import { decisionChanges, type Decision } from '../../server/reports/soa/decide';
import { statementOfApplicability } from '../../server/reports/soa/data';
import { reports } from '../../server/reports/reports';
import type { ItemRow } from '../../server/reports/view/view';
import { openProject, readExample, type Texts } from '../properties/projects';

const { texts, files } = readExample('cloud');
const soaFile = 'file:///fixture/soa.isms.yaml';
const documents = 'file:///fixture/documents.isms.yaml';
const rootFile = 'file:///fixture/isms.yaml';

function changed(...changes: readonly (readonly [string, string | RegExp, string])[]): Texts {
  const now = new Map(texts);
  for (const [uri, from, to] of changes) {
    const text = now.get(uri) ?? '';
    const next = text.replace(from, to);
    if (next === text) throw new Error(`nothing changed in ${uri}`);
    now.set(uri, next);
  }
  return now;
}

function viewOf(shown: Texts) {
  const open = openProject(shown, { files });
  return reports.soa.view(open.project(), open.service, 'ja');
}

function rowsOf(shown: Texts): readonly ItemRow[] {
  return viewOf(shown).sections.flatMap(({ table }) => (table?.rows ?? []).filter((row) => row.kind === 'row'));
}

describe('the statement of applicability', () => {
  it('is no draft where it is approved and nothing of 4.2.2 d) is open', () => {
    expect(viewOf(texts).stamp).toBeUndefined();
  });

  it('shows a text whole that is too long to be judged', () => {
    const long = `${'長い説明。'.repeat(5000)}終わり`;
    const cells = JSON.stringify(
      viewOf(changed([soaFile, /inclusionReason:\n {8}ja: .*/, `inclusionReason:\n        ja: ${long}`])),
    );
    expect(cells.includes(long)).toBe(true);
  });

  it.each([
    ['not approved', [soaFile, '  approvedBy: hanako\n', ''], [soaFile, / {2}document: DOC-12.*\n/, '']],
    ['a decision is open', [soaFile, 'applicable: true', 'applicable:']],
    ['a reason holds a place', [soaFile, /inclusionReason:\n {8}ja: .*/, 'inclusionReason:\n        ja: TODO']],
  ] as const)('is a draft: %s', (_why, ...changes) => {
    const { stamp, date } = viewOf(changed(...(changes as readonly (readonly [string, string | RegExp, string])[])));
    expect({ stamp, date }).toEqual({ stamp: '案', date: undefined });
  });

  it.each([
    ['that of its record in the list', texts],
    [
      'that of a record in place before it',
      changed(
        [soaFile, /document: DOC-12.*/, 'document: {id: DOC-12, classification: 社外秘}'],
        [documents, '社外秘', '秘'],
      ),
    ],
  ])('has its classification on the cover: %s', (_whose, shown) => {
    expect(viewOf(shown).cover?.facts).toContainEqual({ label: '機密区分', value: '社外秘' });
  });

  it('names the day of the first edition where it is known, and has no empty field for it where not', () => {
    const labels = (shown: Texts): readonly string[] => (viewOf(shown).cover?.facts ?? []).map(({ label }) => label);
    const first = changed(
      [soaFile, /version: "3.0"/, 'version: "1.0"'],
      [soaFile, / {2}history:.*\n(?: {4}.*\n)+/, ''],
    );
    expect(viewOf(first).cover?.facts).toContainEqual({ label: '制定日', value: { kind: 'date', date: '2026-10-05' } });
    const later = changed([soaFile, / {2}history:.*\n(?: {4}.*\n)+/, '']);
    expect(labels(later)).not.toContain('制定日');
    expect(labels(later)).toContain('改訂日');
  });

  it('calls things by their names, and gives places relative to the project', () => {
    const open = openProject(texts, { files });
    const { groups } = statementOfApplicability(open.project(), open.service, 'ja');
    const row = groups.flatMap((group) => group.rows).find(({ key }) => key === '5.1.1 provider');
    expect(row).toMatchObject({
      objective: { id: '5.1' },
      counterparts: ['A.5.1'],
      guidance: ['provider', 'customer'],
      owner: '情報 花子',
      documents: [{ id: 'DOC-2', place: { file: 'documents.isms.yaml' } }],
      evidence: [{ id: 'EV-POLICY', collectedOn: '2026-04-03', place: { file: 'evidence.isms.yaml' } }],
      place: { file: 'soa.isms.yaml' },
    });
  });

  it('has a row for each control that the model states, and no two with one key', () => {
    const rows = rowsOf(texts).filter(({ place }) => place !== undefined);
    const stated = [...texts.values()].flatMap(
      (text) => text.match(/^ {4}- (\{)?id: ["']?(CLD|A\.|\d+\.\d|EC-)/gm) ?? [],
    );
    expect(rows).toHaveLength(stated.length);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it.each(['Pay$$', "US$& $' $`", '{services}'])('calls a service by its name as it is written: %s', (name) => {
    const service = JSON.stringify({ id: 'pay', name, roles: ['provider'] });
    const row = '{id: CLD.9.5.1, services: [pay], applicable: true}';
    const [first] = rowsOf(
      new Map([[rootFile, `isms: 1\nservices: [${service}]\nsoa:\n  controls: [${row}]\n`]]),
    ).filter(({ place }) => place !== undefined);
    expect(first?.cells[2]).toEqual({
      kind: 'list',
      items: ['仮想コンピューティング環境における分離', `対象：${name}`],
    });
  });

  describe('by owner', () => {
    const people = [
      '{id: hanako, name: {ja: 情報 花子, en: Hanako Joho}}',
      '{id: taro-1, name: 田中 太郎}',
      '{id: taro-2, name: 田中 太郎}',
      '{id: none, name: 無 一}',
    ];
    const owners = ['hanako', 'taro-1', 'taro-2', 'none'];
    const lines = owners.map((owner, index) => `    - {id: A.5.${index + 1}, applicable: true, owner: ${owner}}`);
    const open = openProject(
      new Map([[rootFile, `isms: 1\npeople: [${people.join(', ')}]\nsoa:\n  controls:\n${lines.join('\n')}\n`]]),
      { files },
    );
    const view = (language: 'en' | 'ja') => reports.soa.view(open.project(), open.service, language);
    const valuesOf = (language: 'en' | 'ja') => view(language).facets.find(({ id }) => id === 'owner')?.values ?? [];

    it('keeps people apart who are called alike, and from nobody', () => {
      const labels = valuesOf('ja').map(({ label }) => label);
      expect(labels.at(-1)).toBe('未記入');
      expect(labels.toSorted()).toEqual(
        ['情報 花子', '田中 太郎(taro-1)', '田中 太郎(taro-2)', '無 一', '未記入'].toSorted(),
      );
      const offered = view('ja').decisions?.owners.map(({ label }) => label);
      expect(offered).toEqual(['情報 花子', '田中 太郎(taro-1)', '田中 太郎(taro-2)', '無 一']);
    });

    it('means the same rows in both languages', () => {
      const inOrder = (language: 'en' | 'ja') => valuesOf(language).map(({ value }) => value);
      expect(inOrder('en')).toEqual(inOrder('ja'));
      expect(valuesOf('en').map(({ label }) => label)).toContain('Hanako Joho');
    });
  });

  it('shows nothing that cannot be seen', () => {
    const view = viewOf(
      changed([rootFile, /organization:.*\n(?: .*\n)*/, 'organization: {name: "A\\u202eB\\0C\\uD800"}\n']),
    );
    expect(view.organization).toBe('A\\u202eB\\x00C\ufffd');
  });
});

/** The texts after a decision on rows that are still open. */
function decided(shown: Texts, keys: readonly string[], decision: Decision): Texts {
  const open = openProject(shown, { files });
  const changes = decisionChanges(open.project(), open.service, keys, decision);
  const originals = createOriginals((uri) => shown.get(uri));
  const prepared = prepareFix(
    { title: { en: '', ja: '' }, changes, whole: true },
    originals,
    open.project(),
    open.service,
  );
  const now = new Map(shown);
  for (const [uri, edits] of prepared?.edits ?? []) now.set(uri, applyTextEdits(shown.get(uri) ?? '', edits));
  return now;
}

describe('a decision taken in place', () => {
  const undecided = changed([
    soaFile,
    '      roles: [provider]\n      applicable: true\n',
    '      roles: [provider]\n',
  ]);

  it('writes what was decided into the row, and nothing else moves', () => {
    const after = decided(undecided, ['5.1.1 provider'], { applicable: true });
    expect(after).toEqual(texts);
  });

  it('writes a reason, an owner and a state where they are given', () => {
    const shown = new Map([...texts, [soaFile, 'soa:\n  controls:\n    - {id: CLD.9.5.1} # 分離\n'] as const]);
    const after = decided(shown, ['CLD.9.5.1 provider'], {
      applicable: true,
      reason: 'テナントを分ける: 必須',
      owner: 'hanako',
      status: 'planned',
    });
    expect(after.get(soaFile)).toBe(
      'soa:\n  controls:\n    - {id: CLD.9.5.1, applicable: true, inclusionReason: "テナントを分ける: 必須", status: planned, owner: hanako} # 分離\n',
    );
  });

  it('adds rows for controls that are not stated', () => {
    const shown = new Map([...texts].filter(([uri]) => !uri.endsWith('soa-annex-a.isms.yaml')));
    const before = rowsOf(shown).filter(({ undecided: open }) => open);
    expect(before.length).toBeGreaterThan(80);
    const after = decided(
      shown,
      before.map(({ key }) => key),
      { applicable: true, owner: 'hanako' },
    );
    expect(rowsOf(after).filter(({ undecided: open }) => open)).toEqual([]);
    const text = shown.get(soaFile) ?? '';
    expect(after.get(soaFile)?.startsWith(text.trimEnd())).toBe(true);
  });

  it('is not taken again for what is decided already', () => {
    expect(decided(texts, ['5.1.1 provider', 'A.5.1', 'nothing'], { applicable: false, reason: 'x' })).toEqual(texts);
  });

  it('is no status of what does not apply, and no reason that is empty', () => {
    const after = decided(undecided, ['5.1.1 provider'], { applicable: false, reason: ' ', status: 'planned' });
    expect(after.get(soaFile)).toBe(texts.get(soaFile)?.replace('applicable: true', 'applicable: false'));
  });
});

describe('the basis of a decision taken in place', () => {
  const register = `isms: 1
services:
  - {id: crm, name: CRM, roles: [provider]}
requirements:
  - {id: LAW-1, title: {ja: 個人情報保護法, en: "Act on Privacy, 2003"}, kind: law}
  - {id: CON-1, title: 利用規約}   # 契約
risks:
  - id: RISK-1
    title: 漏えい
    controls: [CLD.9.5.1] # 既定
  - {id: RISK-2, title: 停止}
soa:
  controls:
    - {id: CLD.9.5.1, basis: [business]} # 分離
    - id: "13.1.3"   # 未定
`;
  const after = (basis: string, applicable = true, before = register, reason = applicable ? '' : '不要'): string => {
    const keys = ['CLD.9.5.1 provider', '13.1.3 provider'];
    const texts = decided(new Map([[rootFile, before]]), keys, {
      applicable,
      reason,
      basis,
    });
    return texts.get(rootFile) ?? '';
  };

  it('stands in each row, and the controls with each risk that it names; nothing else moves', () => {
    expect(after('ｒｉｓｋ－２、RISK-1')).toBe(
      register
        .replace('controls: [CLD.9.5.1] #', 'controls: [CLD.9.5.1, 13.1.3] #')
        .replace('title: 停止}', 'title: 停止, controls: [13.1.3, CLD.9.5.1]}')
        .replace('basis: [business]}', 'applicable: true, basis: [business, risk]}')
        .replace('"13.1.3"   # 未定\n', '"13.1.3"   # 未定\n      applicable: true\n      basis: [risk]\n'),
    );
  });

  it('knows laws and contracts by their ids and titles, and a comma in a title', () => {
    const text = after('act on privacy, 2003, con-1');
    expect(text).toContain(
      '{id: CLD.9.5.1, applicable: true, basis: [business, legal, contract], requirements: [LAW-1, CON-1]} # 分離',
    );
    expect(text.split('requirements:\n')).toHaveLength(2);
    expect(text).not.toContain('REQ-1');
  });

  it.each(['漏えい、改ざん', 'Leaks; tampering、risk-2', 'leaks; Tampering'])(
    'knows a title with the marks of a list in it: %s',
    (basis) => {
      const title = 'title: {ja: 漏えい、改ざん, en: "Leaks; tampering"}';
      const text = after(basis, true, register.replace('title: 停止', title));
      expect(text).toContain(`${title}, controls: [13.1.3, CLD.9.5.1]`);
      expect(text).not.toContain('CON-2');
      expect(text).toContain('controls: [CLD.9.5.1] # 既定');
    },
  );

  it.each<[string, string, (text: string) => string]>([
    [
      'the controls of a risk are those of another',
      'RISK-2',
      (text) => text.replace('[CLD', '&listed [CLD').replace('title: 停止', 'title: 停止, controls: *listed'),
    ],
    [
      'the requirements are no list',
      '電気通信事業法',
      (text) => text.replace(/requirements:\n(?: .*\n)*/, 'requirements: {a: b}\n'),
    ],
  ])('is written whole or not at all: %s', (_why, basis, spoil) => {
    const spoilt = spoil(register);
    expect(after(basis, true, spoilt)).toBe(spoilt);
    expect(after('契約', true, spoilt)).toContain('basis: [contract]');
  });

  it('writes nothing of what was typed that cannot be seen', () => {
    const typed = '電気\u200b通信\u202e事業法\u0007';
    const text = after(typed, true, register, '\ufeff顧客の\u202eデータ\u0000を預かるため');
    expect(text).toContain('title: 電気通信事業法, kind: law');
    expect(text).toContain('inclusionReason: 顧客のデータを預かるため');
    expect(text).not.toMatch(/[\u200b\u202e\u0007\ufeff\0]|\\0/);
  });

  it('lists what is not listed yet, once, with what kind it is by its words', () => {
    const text = after('電気通信事業法第4条; 顧客Aとの契約；取引先の要望、社内の慣行、事業');
    expect(text).toContain(
      [
        '  - {id: CON-1, title: 利用規約}   # 契約',
        '  - {id: CON-2, title: 電気通信事業法第4条, kind: law}',
        '  - {id: CON-3, title: 顧客Aとの契約, kind: contract}',
        '  - {id: CON-4, title: 取引先の要望, kind: customer}',
        '  - {id: CON-5, title: 社内の慣行, kind: other}',
        'risks:',
      ].join('\n'),
    );
    expect(text).toContain('basis: [business, legal, contract], requirements: [CON-2, CON-3, CON-4, CON-5]');
  });

  it.each([
    ['労働契約法', 'law'],
    ['GDPR', 'law'],
    ['管理の方法', 'other'],
    ['NDA with Acme', 'contract'],
    ['PCI DSS', 'standard'],
  ])('takes %s for: %s', (name, kind) => expect(after(name)).toContain(`title: ${name}, kind: ${kind}`));

  it('is none of what does not apply, and lists nothing for rows that are decided already', () => {
    expect(after('RISK-2、電気通信事業法', false)).not.toMatch(/REQ|CON-2|controls: \[.*13\.1\.3/);
    expect(decided(texts, ['A.5.1'], { applicable: true, basis: '電気通信事業法' })).toEqual(texts);
  });
});

describe('what cannot be read', () => {
  const broken = changed([soaFile, 'applicable: true', 'applicable: "true']);

  it.each(['soa', 'conformity'] as const)('is said on screens, with its place: %s', (name) => {
    const open = openProject(broken, { files });
    const { unread = [] } = reports[name].view(open.project(), open.service, 'ja');
    expect(unread.map(({ why, place }) => `${place.file} ${why}`)).toEqual([
      'soa.isms.yaml YAMLとして読めない部分があります',
    ]);
  });

  it('is said of a section that nobody reads, and not of a word that is being typed', () => {
    const of = (text: string): readonly string[] =>
      (viewOf(new Map([[rootFile, text]])).unread ?? []).map(({ place }) => `${place.file}:${place.range.start.line}`);
    expect(of('isms: 1\nrisk:\n  - {id: R-1}\n')).toEqual(['isms.yaml:1']);
    expect(of('isms: 1\nris\n')).toEqual([]);
    expect(viewOf(texts).unread).toBeUndefined();
  });
});
