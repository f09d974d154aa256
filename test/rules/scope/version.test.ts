import { describe, expect, it } from 'vitest';
import { findingsOf, openFixture } from '../../support/rules';

const codes = ['scope/not-documented', 'soa/approval-missing'];
const orPlaceholder = [...codes, 'text/placeholder'];
const found = (text: string, asked = codes) =>
  findingsOf(openFixture(text), asked).map(({ finding }) => finding.rule.code);
const inPlace = (version: string) => `scope:
  document: {id: D, version: "${version}", approvedBy: taro, approvedOn: 2026-04-01}
soa: {version: "${version}", date: 2026-04-01, approvedBy: taro}
people: [{id: taro, name: 山田 太郎}]
`;
const inRecord = (version: string) => `scope: {document: D}
soa: {document: D}
documents: [{id: D, title: 適用範囲, version: "${version}", approvedBy: taro, approvedOn: 2026-04-01}]
people: [{id: taro, name: 山田 太郎}]
`;

describe.each([
  ['in place', inPlace],
  ['in the record of the document', inRecord],
])('a version %s', (_, text) => {
  it.each([
    '-',
    '?',
    '―',
    '案',
    '（案）',
    'draft',
    'Draft',
    'ドラフト',
    '未',
    '初版(未承認)',
    '1.0（案）',
    '1.0-draft',
  ])('%s is none, which both rules say as they do of a missing one', (version) => {
    expect(found(text(version))).toEqual(codes);
  });

  it.each([
    '1',
    '1.0',
    'v2',
    '初版',
    '第3版',
    '2026-04',
    'A',
    'Rev. B',
    '１．２',
    '改訂2',
    '最終版',
    '2.0 (2026-04-01)',
  ])('%s is one', (version) => {
    expect(found(text(version), orPlaceholder)).toEqual([]);
  });
});
