import { describe, expect, it } from 'vitest';
import { readExclusions, readLeftOut } from '../../../server/rules/scope/excluded-service';
import { readNamings } from '../../../server/words/naming';
import { expectFindings } from '../../support/rules';

const services = `services:
  - {id: crm, name: Example CRM, roles: [provider]}
  - {id: kumo, name: くも IaaS, roles: [customer]}
  - {id: old, name: Example Forms, roles: [provider], until: 2026-01-31}
`;

describe('scope/contradiction', () => {
  const codes = ['scope/contradiction'];

  it.each([
    'Example CRM',
    'Ｅｘａｍｐｌｅ　ＣＲＭ',
    '「Example CRM」サービス',
    'Example CRMの提供',
    'くも IaaS の利用',
    'メールと、くもIaaS及び受託',
  ])('stands on an exclusion that is a service in scope: %s', (what) => {
    expectFindings(
      `${services}scope: {exclusions: [{what: "${what}", reason: r}]} #! scope/contradiction("${what}")\n`,
      codes,
    );
  });

  it.each([
    ...[
      'Example CRM の開発環境',
      'Example CRM のモバイルアプリ',
      'Example CRM V2',
      'Example CRM の利用',
      'くも IaaS の提供',
    ],
    ...[
      'Example Forms',
      '受託開発',
      'CRM',
      'Example CRM を使わない業務',
      'くも IaaS の基盤',
      'The sales of Example CRM',
    ],
  ])('is silent on parts and on other services: %s', (what) => {
    expectFindings(`${services}scope: {exclusions: [{what: "${what}", reason: r}]}\n`, codes);
  });

  it('stands on a statement that names a service only to leave it out', () => {
    expectFindings(
      `${services}scope: {statement: くも IaaS を利用する業務。Example CRM は適用範囲外とする。} #! scope/contradiction\n`,
      codes,
    );
    expectFindings(`${services}scope: {statement: くも IaaS を利用する業務(Example Forms を除く)}\n`, codes);
    expectFindings(
      `${services}scope: {statement: Example CRM の提供。Example CRM は他社の分を除く。くも IaaS}\n`,
      codes,
    );
  });

  it('stands where the scopes are the same, and another is described', () => {
    expectFindings(
      `${services}scope:
  statement: Example CRM の提供とくも IaaS の利用
  relation: same
  ismsScope: 全社の全ての業務 #! scope/contradiction(ismsScope)
  exclusions:
    - {what: 受託開発, reason: JIS Q 27001 の適用範囲には残る} #! scope/contradiction
`,
      codes,
    );
  });

  it.each([
    '同上',
    'Example CRMの提供と くもIaaSの利用',
    'Example CRM 及びくも IaaS に関わる全社の業務',
    'クラウドセキュリティの適用範囲と同一',
    'なし',
  ])('is silent where the same is described as the same: %s', (ismsScope) => {
    const scope = `scope: {statement: Example CRM の提供とくも IaaS の利用, relation: same, ismsScope: ${ismsScope}}\n`;
    expectFindings(services + scope, codes);
    expectFindings(services + scope.replace('same', 'part').replace(/ismsScope: .*}/, 'ismsScope: 全社}'), codes);
  });
});

describe('a service that is left out', () => {
  const service = { name: 'Example CRM', roles: ['provider'] } as const;

  it.each([
    ...[
      'Example CRM を除く業務',
      'Example CRMは対象外',
      'Example CRM については適用範囲に含めない',
      '「Example CRM」は、適用範囲から除外する',
    ],
    ...['Operation of all services excluding Example CRM', 'Example CRM is out of scope.', 'All but not Example CRM'],
    ...[
      'Example CRM サービスは、ISMSの適用範囲外である',
      'Example CRM is not part of the scope',
      'Example CRM は含まない',
    ],
  ])('only so: %s', (text) => {
    expect(readLeftOut(readNamings(text, []))(service)).toBe(true);
  });

  it.each([
    ...[
      'Example CRM の提供',
      'Example CRM の開発環境は適用範囲外とする',
      'Example CRM を適用範囲に含める',
      'その他のサービスの提供',
    ],
    ...[
      'Example CRM は、東京リージョンを除き対象とする',
      'Provision of Example CRM excluding sales',
      'Example CRM の提供(販売を除く)',
    ],
    ...[
      'Example CRM is in scope',
      'Example CRM の範囲',
      'Example CRMの提供。試験用の Example CRM を除く',
      'Example CRM 対象の監視',
    ],
  ])('not so: %s', (text) => {
    expect(readLeftOut(readNamings(text, []))(service)).toBe(false);
  });

  it('is compared as a whole', () => {
    expect(readExclusions([{ what: 'The Example CRM service' }])(service)).toEqual([0]);
    expect(readExclusions([{ what: 'Example CRM Basic' }])(service)).toEqual([]);
  });
});

describe('scope/older-than-service', () => {
  const codes = ['scope/older-than-service'];
  const younger = 'services: [{id: crm, name: C, roles: [provider], since: 2026-06-01}]\n';

  it('stands on the day of approval, in the scope or in the record of its document', () => {
    expectFindings(
      `${younger}scope: {document: {id: D, approvedOn: 2026-04-01}} #! scope/older-than-service(2026-04-01)\n`,
      codes,
    );
    expectFindings(
      `${younger}scope: {document: D}
documents: [{id: D, title: T, approvedOn: 2026-04-01}] #! scope/older-than-service(2026-04-01)
`,
      codes,
    );
  });

  it('is silent of approvals shortly ahead, of later reviews, and of what is not in scope', () => {
    expectFindings(`${younger}scope: {document: {id: D, approvedOn: 2026-05-01}}\n`, codes);
    const record = 'documents: [{id: D, title: T, approvedOn: 2025-04-01, reviewedOn: 2026-06-10}]\n';
    expectFindings(`${younger}scope: {document: D}\n${record}`, codes);
    expectFindings(
      `${younger.replace('2026-06-01', '2027-06-01')}scope: {document: {approvedOn: 2025-04-01}}\n`,
      codes,
    );
    expectFindings(
      `${younger.replace('}]', ', until: 2026-07-01}]')}scope: {document: {approvedOn: 2025-04-01}}\n`,
      codes,
    );
  });
});
