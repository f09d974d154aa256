/** A key at the beginning of a line that is no section: what stands below it is read by nobody, and nobody calls it met. */
import { describe, expect, it } from 'vitest';
import { keysAtColumnZero } from '../../server/workspace/keys-at-column-zero';
import { readExample } from '../properties/projects';
import { findingsOf, openFixture } from '../support/rules';
import { opened, rowsOf, statesOf, type Change } from './rows';

const cloud = readExample('cloud');

function notJudgedWith(text: string, changes: readonly Change[] = []): readonly string[] {
  const states = statesOf(opened(cloud, changes, { 'more.isms.yaml': text }).service);
  return Object.keys(states).filter((id) => states[id] === 'not-judged');
}

const ofRisks = ['4.1.d', '4.2.1.a', '4.2.1.b', '4.2.2.a', '4.2.2.b', '4.2.2.d2', '4.3.b'];

describe('rows of the section that was probably meant are not judged', () => {
  it.each([
    'risk',
    'Risks',
    'rsks',
    'risks2',
    'リスク',
    'リスク一覧',
    'リスク登録簿',
    'risk-register',
    'register',
    '"risks "',
  ])('%s: a risk', (key) => {
    expect(notJudgedWith(`${key}:\n  - {id: Z-1, title: 漏えい, services: [crm]}\n`)).toEqual(ofRisks);
  });

  it('says which key it is', () => {
    const { service } = opened(cloud, [], { 'more.isms.yaml': 'x-a: 1\nリスク:\n  - {id: Z-1}\n' });
    const [part] = rowsOf(service).get('4.2.1.b')?.unread ?? [];
    expect(part).toMatchObject({ why: 'unknown-section', range: { start: { line: 1 }, end: { character: 3 } } });
  });

  it.each([
    ['sevices', '{id: z, name: Z, roles: [provider]}', '4.1.c'],
    ['クラウド', '{id: z, name: Z, roles: [provider]}', '4.1.c'],
    ['audit', '{id: z, type: internal}', '4.3.interval'],
    ['内部監査', '{id: z, type: internal}', '4.3.interval'],
    ['findings', '{id: NC-9, grade: major}', '4.3.b'],
    ['不適合一覧', '{id: NC-9, grade: major}', '4.3.b'],
    ['controls', '{id: A.5.1, applicable: false}', '4.2.2.d4'],
    ['soas', '{id: A.5.1, applicable: false}', '4.2.2.c'],
    ['従業員', '{id: kenji}', '4.2.1.b'],
  ])('%s: an entry', (key, entry, row) => {
    expect(notJudgedWith(`${key}:\n  - ${entry}\n`)).toContain(row);
  });

  it('tells by what stands there where the name says nothing', () => {
    const text = 'ledger:\n  - {id: Z-1, title: 漏えい, services: [crm], likelihood: high}\n';
    expect(notJudgedWith(text)).toEqual(ofRisks);
    expect(notJudgedWith('ledger:\n  - {id: Z-1, colour: red}\n')).toEqual([]);
  });

  it.each(['x-risks', 'notes'])("is no matter of the user's own: %s", (key) => {
    expect(notJudgedWith(`${key}:\n  - {id: Z-1, title: 漏えい, services: [crm], likelihood: high}\n`)).toEqual([]);
  });

  it('nor where the file is left out', () => {
    const exclude: Change = { file: 'isms.yaml', from: 'exclude: ["drafts/**"]', to: 'exclude: ["more*"]' };
    const { service } = opened(cloud, [exclude], { 'more.isms.yaml': 'リスク:\n  - {id: Z-1}\n' });
    expect(rowsOf(service).get('4.2.1.b')?.state).toBe('met-with-remarks');
  });
});

describe('a section within another', () => {
  it.each(['risks', 'risk', 'リスク'])('answers nothing: %s', (key) => {
    const nested: Change = {
      file: 'scope.isms.yaml',
      from: 'scope:\n',
      to: `scope:\n  ${key}: [{id: Z-1, title: 漏えい}]\n`,
    };
    const states = statesOf(opened(cloud, [nested]).service);
    expect(ofRisks.map((id) => states[id])).toEqual(ofRisks.map(() => 'unmet'));
    expect(states['4.1.a']).toBe('met');
  });
});

describe('what stands below it', () => {
  it('may be what seems to be missing', () => {
    const codes = (key: string) =>
      findingsOf(
        openFixture(
          `isms: 1\n${key}:\n  - {id: crm, name: CRM, roles: [provider]}\nassets: [{id: a, name: A, services: [crm]}]\n`,
        ),
        ['ref/unresolved', 'schema/unknown-key'],
      ).map(({ finding }) => finding.rule.code);
    expect(codes('sevices')).toEqual(['schema/unknown-key']);
    expect(codes('colours')).toEqual(['schema/unknown-key', 'ref/unresolved']);
  });
});

describe('the keys of a file that cannot be read', () => {
  it('cannot be told where they are in other letters', () => {
    const asBytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
    expect(keysAtColumnZero(asBytes('\uFEFFrisks:\n  - title: 漏えい: 一\n# 注: これ\n'))).toEqual(['risks']);
    expect(keysAtColumnZero(asBytes('risks: []\nリスク:\n  - {id: Z-1}\n'))).toBeUndefined();
    expect(keysAtColumnZero('\n')).toBeUndefined();
  });
});
