import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../server/check/message';
import { createOriginals } from '../../../server/editing/apply-changes';
import { fixesOf } from '../../../server/features/fixes/fixes';
import { applyFix, findingsOf, openFixture } from '../../support/rules';

const codes = ['schema/value', 'schema/type', 'schema/unknown-key'];

/** Titles of the fixes of the only finding; `!` behind what is preferred. */
function fixesFor(body: string): readonly string[] {
  const text = `isms: 1\n${body}`;
  const service = openFixture(text);
  const found = findingsOf(service, codes);
  expect(found).toHaveLength(1);
  const [finding] = found;
  if (!finding) return [];
  const originals = createOriginals(() => text);
  return fixesOf(service, finding, originals).map(({ title, preferred }) => title.en + (preferred ? '!' : ''));
}

const service = (field: string): string => `services:\n  - {id: s, name: S, ${field}}\n`;
const risk = (field: string): string => `risks:\n  - {id: R, title: T, ${field}}\n`;
const row = (field: string): string => `soa:\n  controls:\n    - {id: A.5.1, ${field}}\n`;

describe('words whose meaning is certain', () => {
  it.each([
    [service('roles: [プロバイダ]'), 'provider'],
    [service('roles: [CSC]'), 'customer'],
    [service('roles: プロバイダー'), '[provider]'],
    [service('model: ＳａａＳ'), 'saas'],
    [service('virtualized: はい'), 'true'],
    [row('applicable: ○'), 'true'],
    [row('applicable: ×'), 'false'],
    [row('applicable: "No"'), 'false'],
    [row('status: 実施済み'), 'implemented'],
    [row('status: Not implemented'), 'not-implemented'],
    [row('status: 未実施'), 'not-implemented'],
    [risk('affects: [機密性]'), 'confidentiality'],
    [risk('affects: [I]'), 'integrity'],
    [risk('treatment: Mitigate'), 'modify'],
    [risk('treatment: [受容]'), 'retain'],
    [risk('treatment: 移転'), 'share'],
    [risk('treatment: 低減'), 'modify'],
    ['auditProgramme: {intervalMonths: "12"}\n', '12'],
  ])('%s', (body, value) => {
    expect(fixesFor(body)).toEqual([`Replace by ${value}!`]);
  });

  it.each([
    [risk('リスク所有者: a'), 'owner'],
    [risk('Owner: a'), 'owner'],
    ['evidence:\n  - {id: a, title: T, 有効期限: 2027-01-01}\n', 'validUntil'],
    ['適用範囲: {relation: same}\n', 'scope'],
    ['evidence:\n  - {id: a, title: T, "\\uFEFFowner": a}\n', 'owner'],
  ])('keys: %s', (body, key) => {
    expect(fixesFor(body)).toEqual([`Rename to ${key}!`]);
  });
});

describe('words that are only like one', () => {
  it('are offered, and preferred only for a slip of one letter', () => {
    expect(fixesFor(service('model: sass'))).toEqual(['Replace by saas!']);
    expect(fixesFor(risk('treatment: shift'))).not.toContain('Replace by share!');
    expect(fixesFor('standards: {iso27001: "2012"}\n')).toEqual(['Replace by 2022']);
  });
});

describe('messages', () => {
  const said = (body: string) =>
    findingsOf(openFixture(`isms: 1\n${body}`), codes).map(({ finding }) => messageOf(finding, 'ja'));

  it('say what was found and what is wanted, with the label of the key', () => {
    expect(said('criteria: {likelihood: [low]}\n')).toEqual([
      expect.stringMatching(/「likelihood」\(.+\)には2〜10段階を.+1個です。$/),
    ]);
    expect(said('auditProgramme: {intervalMonths: 0}\n')).toEqual([expect.stringMatching(/1以上の数.+0です。$/)]);
    expect(said('auditProgramme: {intervalMonths: soon}\n')).toEqual([
      expect.stringMatching(
        /「intervalMonths」\(.+\)には12のような整数を書いてください。書かれているのは文字列「soon」です。$/,
      ),
    ]);
  });
});

describe('what is called by its name', () => {
  const text = (owner: string, people = '  - {id: sato, name: 佐藤 一}\n') =>
    `people:\n${people}services:\n  - {id: crm, name: CRM, owner: ${owner}}\n`;

  it.each(['佐藤', '佐藤一', '佐藤 一', '佐藤　一'])('%s leads to the id', (owner) => {
    const { fixed } = applyFix(text(owner), 'ref/unresolved', 'Replace by sato');
    expect(fixed).toBe(text('sato'));
  });

  it('is nobody where two are called so', () => {
    const two = '  - {id: sato, name: 佐藤 一}\n  - {id: sato2, name: 佐藤 二}\n';
    expect(() => applyFix(text('佐藤', two), 'ref/unresolved', 'Replace by sato')).toThrow('no such fix');
  });
});

describe('a list typed as prose', () => {
  it.each([
    ['affects: 機密性、可用性', 'affects: [confidentiality, availability]'],
    ['enisa: R9、R11', 'enisa: [R9, R11]'],
    ['enisa: R9 R11', 'enisa: [R9, R11]'],
    ['controls: A.5.1・A.5.2', 'controls: [A.5.1, A.5.2]'],
  ])('%s', (typed, meant) => {
    const risk = (field: string) => `risks:\n  - id: R-1\n    title: 漏えい\n    ${field}\n`;
    expect(applyFix(risk(typed), 'schema/type').fixed).toBe(risk(meant));
  });

  it('without a dash becomes an entry', () => {
    expect(applyFix('people:\n  id: sato # だれ\n  name: 佐藤\n', 'schema/type').fixed).toBe(
      'people:\n  - id: sato # だれ\n    name: 佐藤\n',
    );
  });
});

describe('a section within another', () => {
  it('goes to the first column', () => {
    expect(
      applyFix('organization:\n  name: x\n\n  people:\n    - id: sato\n      name: 佐藤\n', 'schema/unknown-key').fixed,
    ).toBe('organization:\n  name: x\n\npeople:\n  - id: sato\n    name: 佐藤\n');
  });
});
