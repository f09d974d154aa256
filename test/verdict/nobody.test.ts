/** People without a name are nobody, and one person under two ids is one. */
import { describe, expect, it } from 'vitest';
import { isNobody } from '../../server/facts/nobody';
import { expectFindings, findingsOf, openFixture } from '../support/rules';
import { readExample } from '../properties/projects';
import { metRowsOf, opened } from './rows';

const cloud = readExample('cloud');

describe('a person without a name', () => {
  const everyName = /(- \{id: [\w-]+, name: )(?:\{[^}]*\}|[^,}\n]*)|(- id: [\w-]+\n +name: ).*/g;

  it.each([
    '""',
    '"\u200B"',
    '"\u3000"',
    'なし',
    '仮',
    '未定',
    '"-"',
    '"--"',
    'N/A',
    '担当者未定',
    '空席',
    'Vacant',
    'TBD',
  ])('called %s answers nothing', (name) => {
    const before = metRowsOf(opened(cloud).service);
    const people = { file: 'isms.yaml', from: /people:[\s\S]*?(?=\n\S|$)/, to: '' };
    const original = cloud.texts.get([...cloud.texts.keys()].find((uri) => uri.endsWith('/isms.yaml')) ?? '') ?? '';
    const section = people.from.exec(original)?.[0] ?? '';
    const renamed = section.replace(everyName, (_, flow?: string, block?: string) => (flow ?? block ?? '') + name);
    expect(renamed).not.toBe(section);
    const after = metRowsOf(opened(cloud, [{ ...people, to: renamed }]).service);
    for (const row of ['4.1.b', '4.2.1.b', '4.2.2.a', '4.2.2.d1', '4.3.b']) {
      expect(before).toContain(row);
      expect(after).not.toContain(row);
    }
  });

  it.each([
    '仮屋 太郎',
    '梨 花子',
    'Noneman',
    '情報セキュリティ管理者',
    '担当者A',
    'Test Kitchen Manager',
    '無量 一',
    'N. A. Smith',
    'Null, Jane',
    '李',
  ])('%s is somebody', (name) => {
    expect(isNobody(name)).toBe(false);
  });
});

describe('one person under two ids', () => {
  const codes = ['audit/auditor-not-independent', 'finding/closed-unverified'];
  const text = (second: string, expected = '') => `isms: 1
people:
  - {id: taro, name: 山田 太郎}
  - {id: auditor, name: ${second}}
services:
  - {id: crm, name: CRM, roles: [provider], model: saas, owner: taro}
audits:
  - {id: IA, type: internal, services: [crm], auditors: [auditor]${expected ? ' }' + expected : '}'}
`;

  it('does not audit what it owns', () => {
    const named = ' #! audit/auditor-not-independent(auditor)';
    expectFindings(text('山田　太郎', named), codes);
    expectFindings(text('山田太郎', named), codes);
    expectFindings(text('山田 次郎'), codes);
  });

  it('may be two where the departments differ, which is remarked on', () => {
    const apart = text('山田 太郎, department: 監査室').replace(
      'name: 山田 太郎}',
      'name: 山田 太郎, department: 開発部}',
    );
    const named = apart.replace(/auditors: \[auditor\]}/, '$& #! audit/auditor-not-independent(auditor)');
    expectFindings(named, codes);
    const found = findingsOf(openFixture(apart), codes).map(({ finding, severity }) => [finding.variant, severity]);
    expect(found).toEqual([['namesake', 'warning']]);
  });

  it('may be fifty of one name, and no more: what thousands are called is the name of nobody', () => {
    const crowd = (owner: number) => `isms: 1
people:
${Array.from({ length: 60 }, (_, index) => `  - {id: p${index}, name: 山田 太郎}\n`).join('')}
services: [{id: crm, name: CRM, roles: [provider], model: saas, owner: p${owner}}]
audits: [{id: IA, type: internal, services: [crm], auditors: [p5]}]
`;
    expect(findingsOf(openFixture(crowd(49)), codes)).toHaveLength(1);
    expect(findingsOf(openFixture(crowd(50)), codes)).toEqual([]);
  });

  it('does not judge whether its own action helped', () => {
    const closed = (by: string, expected = '') => `isms: 1
people: [{id: taro, name: 山田 太郎}, {id: t2, name: 山田太郎}, {id: jiro, name: 監査 次郎}]
audits:
  - id: IA
    type: internal
    findings:
      - id: NC
        grade: minor
        action: {what: 手順書に項目を加えた, owner: taro, doneOn: 2026-10-01}
        status: closed
        effectiveness: {on: 2026-11-01, result: 再発なし, verifiedBy: ${by}}${expected}
`;
    expectFindings(closed('taro', ' #! finding/closed-unverified(taro)'), codes);
    expectFindings(closed('t2', ' #! finding/closed-unverified(t2)'), codes);
    expectFindings(closed('jiro'), codes);
  });

  it('does not audit the scope and the statement that it has approved, which is remarked on', () => {
    const approved = (scope: string, soa: string, expected = '') => `isms: 1
people: [{id: taro, name: 山田 太郎}, {id: t2, name: 山田太郎}, {id: jiro, name: 監査 次郎}]
scope: {document: ${scope}}
soa: ${soa}
documents: [{id: D, title: 適用範囲, approvedBy: taro}]
audits:
  - {id: IA, type: internal, auditors: [t2]}${expected}
`;
    const named = ' #! audit/auditor-not-independent(t2)';
    expectFindings(approved('{id: X, approvedBy: taro}', '{}', named), codes);
    expectFindings(approved('{id: D}', '{}', named), codes);
    expectFindings(approved('D', '{approvedBy: t2}', named), codes);
    expectFindings(approved('{id: D, approvedBy: jiro}', '{approvedBy: jiro}'), codes);
    const both = findingsOf(openFixture(approved('D', '{approvedBy: t2}')), codes);
    expect(both.map(({ finding, severity }) => [finding.variant, severity, finding.decides])).toEqual([
      ['approved', 'warning', []],
    ]);
  });

  it('does not audit the risks that it has accepted', () => {
    const accepted = (by: string, expected = '') => `isms: 1
people: [{id: taro, name: 山田 太郎}, {id: jiro, name: 監査 次郎}]
services: [{id: crm, name: CRM, roles: [provider], model: saas}]
risks: [{id: R, title: 停止, services: [crm], acceptance: {by: ${by}}}]
audits:
  - {id: IA, type: internal, services: [crm], auditors: [jiro]}${expected}
`;
    expectFindings(accepted('jiro', ' #! audit/auditor-not-independent(jiro)'), codes);
    expectFindings(accepted('taro'), codes);
  });
});
