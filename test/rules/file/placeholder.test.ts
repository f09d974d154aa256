import { describe, expect, it } from 'vitest';
import { createOriginals } from '../../../server/editing/apply-changes';
import { fixesOf } from '../../../server/features/fixes/fixes';
import { expectFindings, expectFix, findingsOf, openFixture } from '../../support/rules';

/** What could be said of a text because it is no id, no day, no step. */
const followUps = [
  'text/placeholder',
  'ref/unresolved',
  'control/unknown',
  'enisa/unknown',
  'id/duplicate',
  'schema/date',
  'schema/value',
  'schema/type',
  'risk/off-scale',
  'evidence/file-missing',
  'soa/weak-justification',
];

describe('a placeholder', () => {
  it('stands where a person is called by a name that names nobody', () => {
    expectFindings(
      `isms: 1
people:
  - {id: a, name: なし} #! text/placeholder(なし)
  - {id: b, name: {ja: 佐藤 一, en: "-"}} #! text/placeholder("-")
  - {id: c, name: 担当部長, title: 未定} #! text/placeholder(未定)
  - {id: d, name: 監査室長, department: なし}
`,
      ['text/placeholder'],
    );
  });

  it('has one finding on its characters, whatever field it stands in', () => {
    expectFindings(
      `isms: 1
criteria: {process: TODO, likelihood: [low, high], impact: [low, high], levels: [{name: low, upTo: 0}, {name: high, upTo: 2}]} #! text/placeholder(TODO)
scope:
  statement: {ja: "TODO 名称を入れる"} #! text/placeholder("TODO 名称を入れる")
  relation: TBD #! text/placeholder(TBD)
services:
  - {id: a, name: "［サービス名］", roles: [TODO], model: saas} #! text/placeholder("［サービス名］"), text/placeholder(TODO)
  - {id: b, name: B, roles: TODO, model: FIXME} #! text/placeholder(TODO), text/placeholder(FIXME)
risks:
  - id: 未定 #! text/placeholder(未定)
    title: リスク
    owner: TODO #! text/placeholder(TODO)
    enisa: [TODO] #! text/placeholder(TODO)
    controls: [TODO] #! text/placeholder(TODO)
    likelihood: TODO #! text/placeholder(TODO)
    assessedOn: 未定 #! text/placeholder(未定)
    treatment: TODO #! text/placeholder(TODO)
  - {id: 未定, title: リスク} #! text/placeholder(未定)
soa:
  controls:
    - {id: TODO, applicable: TODO} #! text/placeholder(TODO), text/placeholder(TODO)
    - {id: A.5.1, applicable: false, exclusionReason: TODO 法務に確認する} #! text/placeholder(TODO 法務に確認する)
evidence:
  - {id: E, title: 記録, location: TODO} #! text/placeholder(TODO)
auditProgramme: {intervalMonths: TODO} #! text/placeholder(TODO)
`,
      followUps,
    );
  });

  it('is nothing in notes, in what is the user’s own, and in the settings of the checks', () => {
    expectFindings(
      `isms: 1
notes: TODO 全体を見直す
lint: {exclude: ["TODO"]}
x-memo: {todo: TODO}
people:
  - {id: a, name: TODOリスト, notes: {ja: TODO}, x-memo: TODO}
`,
      ['text/placeholder'],
    );
  });

  it('is no name that begins like one', () => {
    expectFindings(
      `isms: 1
services:
  - {id: a, name: TODO 管理, roles: [provider], model: saas}
people:
  - {id: TODO-1, name: 未定義}
`,
      ['text/placeholder'],
    );
  });
});

describe('a placeholder is replaced by', () => {
  const fixesFor = (text: string): readonly string[] => {
    const service = openFixture(text);
    const [finding] = findingsOf(service, ['text/placeholder']);
    if (!finding) throw new Error('no finding');
    const originals = createOriginals(() => text);
    return fixesOf(service, finding, originals).map(({ title, preferred }) => title.en + (preferred ? '!' : ''));
  };

  it.each([
    [
      'people:\n  - {id: a, name: A}\n  - {id: b, name: B}\nrisks:\n  - {id: R, title: T, owner: TODO}\n',
      'owner',
      ['A (a)', 'B (b)'],
    ],
    ['risks:\n  - {id: R, title: T, treatment: TODO}\n', 'treatment', ['modify', 'retain', 'avoid', 'share']],
    ['services:\n  - {id: a, name: A, roles: [TODO]}\n', 'roles', ['provider', 'customer']],
    ['services:\n  - {id: a, name: A, roles: TODO}\n', 'roles', ['provider', 'customer']],
    [
      'criteria: {likelihood: [low, high]}\nrisks:\n  - {id: R, title: T, likelihood: TODO}\n',
      'likelihood',
      ['low', 'high'],
    ],
    ['soa:\n  controls:\n    - {id: A.5.1, applicable: TODO}\n', 'applicable', ['true', 'false']],
    ['scope: {statement: TODO}\n', '', []],
    ['scope: {document: {approvedOn: TODO}}\n', 'approved on', ['today (2026-11-23)']],
    // Nothing ends before it begins.
    ['risks:\n  - {id: R, title: T, acceptance: {on: TODO, until: 2026-01-31}}\n', 'accepted on', []],
    [
      'documents:\n  - {id: D, title: T, nextReview: TODO}\n',
      'next review',
      ['end of the quarter (2026-12-31)', 'in a year (2027-11-23)'],
    ],
  ])('%j', (text, _field, values) => {
    const titles = fixesFor(`isms: 1\n${text}`);
    expect(titles).toHaveLength(values.length);
    for (const [index, value] of values.entries())
      expect(titles[index]).toMatch(new RegExp(` to ${value.replace(/[()]/g, '.')}$`));
  });

  it('one of a list, where a list is wanted', () => {
    expectFix(
      'isms: 1\nservices:\n  - {id: a, name: A, roles: TODO}\n',
      'text/placeholder',
      'isms: 1\nservices:\n  - {id: a, name: A, roles: [provider]}\n',
    );
  });
});

describe('placeholders of the same field are replaced together', () => {
  const people = 'isms: 1\npeople:\n  - {id: a, name: A}\n  - {id: b, name: "<name>"}\n';
  const risk = (id: string, owner: string, day: string): string =>
    `  - {id: ${id}, title: T, owner: ${owner}, assessedOn: ${day}, likelihood: TODO}\n`;

  it('by one person, or one day, wherever it is open', () => {
    const text = `${people.replace('"<name>"', 'B')}risks:\n${risk('R', 'TODO', '2026-01-01')}${risk('S', 'b', 'TODO')}${risk('T', '＜id＞', 'TODO')}`;
    const owned = text.replace('TODO', 'a').replace('＜id＞', 'a');
    expectFix(text, 'text/placeholder', owned, 'Set the risk owner to A (a) (all 2 places)');
    const service = openFixture(owned);
    const titles = findingsOf(service, ['text/placeholder']).flatMap((finding) =>
      fixesOf(
        service,
        finding,
        createOriginals(() => owned),
      ).map(({ title }) => title.ja),
    );
    expect(titles).toContain('アセスメント日を「今日(2026-11-23)」に設定(未記入の2件全て)');
    // What is judged of each risk by itself is not.
    expect(titles.filter((title) => title.startsWith('起こりやすさ') && title.includes('全て'))).toEqual([]);
  });

  it('where a person has no name yet, the id says who', () => {
    const text = `${people}risks:\n${risk('R', 'TODO', '2026-01-01')}`;
    const service = openFixture(text);
    const finding = findingsOf(service, ['text/placeholder']).find(({ finding }) => finding.args['value'] === 'TODO');
    const fixes = finding
      ? fixesOf(
          service,
          finding,
          createOriginals(() => text),
        )
      : [];
    expect(fixes.map(({ title }) => title.en)).toEqual(['Set the risk owner to A (a)', 'Set the risk owner to b']);
  });
});
