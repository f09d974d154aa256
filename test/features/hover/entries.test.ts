/** Each kind of entry says first what an officer wants to know of it, on 23 November 2026. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../server/markup/plain';
import { hoverText } from '../../support/hover';

const isms = `isms: 1
people:
  - {id: hanako, name: {ja: 情報 花子, en: Hanako Joho}, title: {ja: 部長, en: Head}, department: 統括室, competence: [cloud-audit]}
services:
  - {id: crm, name: Example CRM, roles: [provider], model: saas, uses: [iaas], owner: hanako}
  - {id: iaas, name: Acme IaaS, roles: [customer], model: iaas, supplier: Acme Inc., until: 2026-11-01}
assets:
  - {id: db, name: Customers, type: data, classification: secret, owner: hanako, services: [crm], value: {confidentiality: 3}}
systems:
  - {id: hv, kind: hypervisor, service: crm, networks: [net], administrators: {hypervisor: hanako}}
  - {id: net, kind: network, zone: dmz}
criteria:
  likelihood: [rare, often]
  impact: [small, big]
  method: product
  levels: [{name: green, upTo: 1}, {name: yellow, upTo: 2}, {name: red, upTo: 4}]
  acceptance: {upTo: green, authority: {red: hanako}}
risks:
  - id: R-1
    title: Tenants mix
    services: [crm]
    assets: [db]
    affects: [confidentiality]
    requirements: [LAW-1]
    owner: hanako
    likelihood: often
    impact: big
    treatment: modify
    controls: [CLD.9.5.1]
    plan: {action: Test it, owner: hanako, due: 2026-12-01}
    residual: {likelihood: rare, impact: big}
    acceptance: {by: hanako, on: 2026-10-01, reason: Tested twice a year}
  - {id: R-2, title: First}
  - {id: R-2, title: Second, owner: hanako}
soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, status: implemented, evidence: [EV-1], owner: hanako}
evidence:
  - {id: EV-1, title: Isolation test, location: a.pdf, collectedOn: 2026-10-01, validUntil: 2026-12-01, owner: hanako}
  - {id: EV-2, title: Unused}
documents:
  - {id: DOC-1, title: Policy, version: "1.0", approvedBy: hanako, approvedOn: 2026-04-01, nextReview: 2026-11-13}
audits:
  - id: IA-1
    type: internal
    criteria: [organization]
    services: [crm]
    controls: all
    performed: 2026-09-01
    auditors: [hanako]
    findings:
      - {id: NC-1, grade: minor, control: CLD.9.5.1, description: Records missing, action: {what: Record, owner: hanako, due: 2026-11-13}, status: open}
      - {id: NC-2, grade: observation, description: x, status: closed}
requirements:
  - {id: LAW-1, title: Privacy act, kind: law, source: Act 57}
`;

/** What is read above the first rule. */
async function first(snippet: string, language: 'en' | 'ja' = 'ja'): Promise<string> {
  const plain = snippet.replace(/[«»]/g, '');
  if (!isms.includes(plain)) throw new Error(`no ${plain}`);
  return plainText((await hoverText(isms.replace(plain, snippet), { language })).split('\n\n---\n\n')[0] ?? '');
}

describe('a hover says first', () => {
  it.each([
    [
      'owner: «hanako»\n    likelihood',
      'hanako 情報 花子\n部長 · 統括室 · 力量：cloud-audit\n\n責任を負う対象：サービス1件 · 管理策1件 · リスク2件',
    ],
    [
      'services: [«crm»]\n    assets',
      'crm Example CRM\nプロバイダ · SaaS · 責任者：情報 花子\n\n利用するサービス：Acme IaaS\nリスク1件(機密性1、完全性0、可用性0) · システム1件 · 直近の監査2026-09-01',
    ],
    [
      'uses: [«iaas»]',
      'カスタマ · IaaS · 供給者：Acme Inc.\n\n本日は適用範囲外(～2026-11-01) · 1件のサービスの基盤\nリスクなし · 監査なし',
    ],
    [
      'assets: [«db»]',
      'db Customers\ndata · 機密区分：secret\n\n責任者：情報 花子 · サービス：Example CRM\n価値：機密性 3 · リスク1件',
    ],
    ['id: «hv»', 'hv\nハイパーバイザ · サービス：Example CRM\n\nネットワーク：net\n管理者：ハイパーバイザ 情報 花子'],
    ['networks: [«net»]', 'net\nネットワーク · 区画：dmz\n\n稼働・接続するシステム1件'],
    [
      '- id: «R-1»',
      'R-1 Tenants mix\n\nリスクレベル：red → yellow · 修正 · 受容済み · 機密性\nリスク所有者：情報 花子 · サービス：Example CRM · 管理策1件',
    ],
    [
      'evidence: [«EV-1»]',
      'EV-1 Isolation test\n保管場所：a.pdf · 責任者：情報 花子\n\n2026-10-01取得・53日前 · まもなく期限切れ 2026-12-01(あと8日)\n証拠とする管理策：CLD.9.5.1',
    ],
    ['id: «EV-2»', 'この証拠を用いる管理策なし'],
    [
      'id: «DOC-1»',
      'DOC-1 Policy\n版：1.0\n\n承認：情報 花子 2026-04-01 · 次回の見直し：2026-11-13(10日前に過ぎました)',
    ],
    [
      '- id: «IA-1»',
      'IA-1\n内部監査 · 監査基準：自組織の要求事項\n\n2026-09-01実施 · 指摘2件(未完了1件)\nサービス：Example CRM · 全ての管理策 · 監査員：情報 花子',
    ],
    [
      'id: «NC-1»',
      'NC-1\nRecords missing\n軽微な不適合 · 管理策：CLD.9.5.1 · 監査：IA-1\n\n未完了 · 是正処置：情報 花子 · 期限 2026-11-13(10日前に過ぎました)',
    ],
    ['id: «NC-2»', '観察事項 · 監査：IA-1\n\n完了'],
    ['requirements: [«LAW-1»]', 'LAW-1 Privacy act\n法令 · Act 57\n\nリスク1件'],
    [
      'likelihood: «often»',
      'often 起こりやすさ\n低い方から2番目(全2段階) · 計算に用いる値 2\n\n影響度ごとのリスクレベル：small → yellow、big → red',
    ],
    ['impact: [small, «big»]', 'big 影響度\n低い方から2番目(全2段階) · 計算に用いる値 2'],
    ['upTo: «green»', 'green リスクレベル\n低い方から1番目(全3段階) · 値1まで\n\n受容水準以内(個別の受容は不要)'],
    ['authority: {«red»:', 'red リスクレベル\n低い方から3番目(全3段階) · 値4まで\n\n受容できる人：情報 花子'],
  ])('%s', async (snippet, expected) => {
    expect(await first(snippet)).toContain(expected);
  });

  it('the same in English', async () => {
    expect(await first('- id: «R-1»', 'en')).toContain(
      'Level: red → yellow · Modify · accepted · confidentiality\nRisk owner: Hanako Joho · ',
    );
    expect(await first('services: [«crm»]\n    assets', 'en')).toContain(
      '1 risk (confidentiality 1, integrity 0, availability 0)',
    );
  });

  it('of an id that stands twice, the entry under the pointer', async () => {
    expect(await first('{id: «R-2», title: First')).toMatch(/^R-2 First\n/);
    expect(await first('{id: «R-2», title: Second')).toMatch(/^R-2 Second\n/);
  });

  it('of an id that two kinds of things have, the one that the field names', async () => {
    const text = `${isms}--- more.isms.yaml ---\nsystems: [{id: crm, kind: host, service: «crm»}]\n`;
    expect(await hoverText(`--- isms.yaml ---\n${text}`)).toMatch(/^\*\*crm\*\* Example CRM/);
  });

  it('what is found of that very entry', async () => {
    expect(await first('id: «NC-1»')).toMatch(/次に：.*NC-1.*(?:\n|$)/);
    expect(await first('{id: «R-2», title: First')).toMatch(/次に：.*R-2/);
    expect(await first('- id: «R-1»')).not.toContain('R-2');
  });
});
