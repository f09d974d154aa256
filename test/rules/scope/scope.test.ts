import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../server/check/message';
import { expectFindings, expectFix, findingsOf, openFixture } from '../../support/rules';

describe('scope/service-not-named', () => {
  const codes = ['scope/service-not-named'];

  it('stands on the name that a statement lacks, in any of its languages', () => {
    expectFindings(
      `scope:
  statement: {ja: Example CRMの提供, en: Provision of a CRM}
services:
  - id: crm
    name: Example CRM #! scope/service-not-named(Example CRM)
`,
      codes,
    );
  });

  it('is silent when statement of either role carries the name', () => {
    expectFindings(
      `scope:
  statement: {provider: Example CRMの提供, customer: Acme IaaSの利用}
services:
  - {id: crm, name: Example CRM}
  - {id: iaas, name: Acme IaaS}
`,
      codes,
    );
  });

  it('appends the name to the statement, in its language', () => {
    expectFix(
      `scope:
  statement: 顧客管理の提供 # 第1版
services:
  - {id: crm, name: Example CRM}
`,
      'scope/service-not-named',
      `scope:
  statement: 顧客管理の提供、Example CRM # 第1版
services:
  - {id: crm, name: Example CRM}
`,
    );
  });

  it('appends a sentence with the name where the statement is made of sentences', () => {
    const text = (statement: string) =>
      `scope:\n  statement: ${statement}\nservices:\n  - {id: crm, name: Example CRM}\n`;
    expectFix(
      text('台帳を提供する。'),
      'scope/service-not-named',
      text('台帳を提供する。対象のサービスにExample CRMを含む。'),
    );
    expectFix(
      text('"Provision of a CRM."'),
      'scope/service-not-named',
      text('"Provision of a CRM. It covers Example CRM."'),
    );
  });

  const named = (statement: string, name: string, expected = '') =>
    `scope:\n  statement: ${statement}\nservices:\n  - id: a\n    name: ${name}${expected}\n`;
  const missing = (name: string) => ` #! scope/service-not-named(${name})`;

  it.each([
    ['「くもの土台 IaaS」の提供', 'くもの土台IaaS'],
    ['「くもの土台IaaS」の提供', 'くもの土台 IaaS'],
    ['くもの土台ＩａａＳの提供', 'くもの土台IaaS'],
    ['>-\n    くもの土台\n    IaaSの提供', 'くもの土台IaaS'],
    ['>-\n    Provision of Example\n    CRM by us', 'Example CRM'],
    ['Provision of EXAMPLE crm', 'Example CRM'],
    ['Billwise by Billwise GmbH', 'Billwise'],
    ['Example CRM 24時間の提供', 'Example CRM'],
    ['Example CRM V2及びExample CRMの提供', 'Example CRM'],
  ])('reads as a person does: %s names %s', (statement, name) => {
    expectFindings(named(statement, name), codes);
  });

  it.each([
    ['Example CRM V2の提供', 'Example CRM'],
    ['Example CRMV2の提供', 'Example CRM'],
    ['Example CRM-2の提供', 'Example CRM'],
    ['Example CRM ver. 3の提供', 'Example CRM'],
    ['MyExample CRMの提供', 'Example CRM'],
    ['クラウドメールの提供', 'クラウド'],
  ])('takes a longer name for another service: %s is not %s', (statement, name) => {
    expectFindings(named(statement, name, missing(name)), codes);
  });

  it('does not take a part of the name of another service for the name', () => {
    expectFindings(
      `${named('伝票管理台帳の提供', '伝票管理', missing('伝票管理'))}  - {id: b, name: 伝票管理台帳}\n`,
      codes,
    );
  });

  it("asks each role's statement for the services of that role", () => {
    const text = (expected = '') => `scope:
  statement: {provider: Example CRMの提供, customer: Example CRMのための利用}
services:
  - {id: crm, name: Example CRM, roles: [provider]}
  - {id: iaas, name: Acme IaaS, roles: [customer]}${expected}
`;
    expectFindings(text(missing('Acme IaaS')), codes);
    expectFix(
      text(),
      'scope/service-not-named',
      text().replace('Example CRMのための利用', 'Example CRMのための利用、Acme IaaS'),
    );
  });

  it('is silent on a placeholder, and on a service outside its days', () => {
    expectFindings(named('TODO', 'Example CRM'), codes);
    const outside = (day: string) => `scope: {statement: 何かの提供}\nservices:\n  - {id: a, name: A, ${day}}`;
    expectFindings(`${outside('since: 2026-11-24')}\n`, codes);
    expectFindings(`${outside('until: 2026-11-22')}\n`, codes);
    expectFindings(`${outside('until: 2026-11-23')} #! scope/service-not-named(A)\n`, codes);
  });
});

describe('scope/physical-boundary-missing', () => {
  const codes = ['scope/physical-boundary-missing'];
  const text = (boundary: string, kind = 'host', expected = '') =>
    `scope:\n  boundary: ${boundary}${expected}\nsystems: [{id: h, kind: ${kind}}]\n`;

  it('stands where a host is listed and nothing is said of where it stands', () => {
    expectFindings(text('{organizational: 全社}', 'host', ` #! ${codes[0]}(boundary)`), codes);
    expectFindings(text('{organizational: 全社, physical: 東京}'), codes);
    expectFindings(text('{organizational: 全社}', 'virtual-machine'), codes);
    expectFindings(text('{}'), codes);
    expectFindings(
      `${text('{organizational: 全社}').replace('kind: host', 'kind: host, service: old')}services: [{id: old, until: 2026-01-31}]\n`,
      codes,
    );
    expectFix(
      text('{organizational: 全社}'),
      'scope/physical-boundary-missing',
      text('{organizational: 全社, physical: TODO}'),
    );
  });
});

describe('scope/supplier-missing', () => {
  it('stands on a service that is used and comes from nobody', () => {
    const codes = ['scope/supplier-missing'];
    const text = (fields: string, expected = '') => `services:\n  - {id: a, ${fields}}${expected}\n`;
    expectFindings(text('roles: [customer]', ' #! scope/supplier-missing(a)'), codes);
    expectFindings(text('roles: [customer], supplier: A社'), codes);
    expectFindings(text('roles: [provider]'), codes);
    expectFindings(text('roles: [customer], until: 2026-01-31'), codes);
    expectFix(text('roles: [customer]'), codes[0] ?? '', text('roles: [customer], supplier: TODO'));
  });
});

describe('scope/upstream-role', () => {
  it('leaves a service that uses itself to the circle that it is', () => {
    const text = 'services:\n  - {id: crm, roles: [provider], uses: [crm]}\n';
    const codes = findingsOf(openFixture(text), ['scope/upstream-role', 'system/cycle']);
    expect(codes.map(({ finding }) => finding.rule.code)).toEqual(['system/cycle']);
  });

  it('asks that the service underneath is in scope today', () => {
    const codes = ['scope/upstream-role'];
    const text = (days: string, expected = '') =>
      `services:\n  - {id: crm, roles: [provider], uses: [iaas]}${expected}\n  - {id: iaas, roles: [customer]${days}}\n`;
    expectFindings(text(''), codes);
    expectFindings(text(', since: 2026-11-23'), codes);
    expectFindings(text(', until: 2026-11-22', ' #! scope/upstream-role(iaas)'), codes);
    expectFindings(text(', since: 2026-12-01', ' #! scope/upstream-role(iaas)'), codes);
    expectFix(text(', until: 2026-11-22'), 'scope/upstream-role', text(''));
  });
});

describe('scope/no-cloud-service', () => {
  it('stands on the first of services none of which is in scope today', () => {
    const codes = ['scope/no-cloud-service'];
    expectFindings('services:\n  - {id: a, since: 2026-12-01} #! scope/no-cloud-service(a)\n', codes);
    expectFindings('services: [{id: a, since: 2026-12-01}, {id: b}]\n', codes);
  });
});

describe('scope/not-documented', () => {
  const codes = ['scope/not-documented'];
  const text = (record: string, listed = '', expected = '') =>
    `scope:\n  document: ${record}${expected}\ndocuments: [{id: D-1, title: 適用範囲${listed}}]\n`;

  it('takes the record in place, or that of the list of documents', () => {
    expectFindings(text('{id: D-1, version: "1", approvedBy: a, approvedOn: 2026-01-01}'), codes);
    expectFindings(text('{id: S-9, version: "1", approvedBy: a, approvedOn: 2026-01-01}'), codes);
    expectFindings(text('{id: D-1}', ', version: "1", approvedBy: a, approvedOn: 2026-01-01'), codes);
    expectFindings(text('{id: D-1}', ', version: "1", approvedBy: a', ' #! scope/not-documented(document)'), codes);
  });

  it('takes the id alone, in whatever form an organisation numbers its documents', () => {
    const numbered = (listed: string, expected = '') =>
      `isms: 1\nscope:\n  document: 規-101${expected}\ndocuments: [{id: 規-101, title: 適用範囲${listed}}]\n`;
    const all = [...codes, 'ref/unresolved', 'schema/type'];
    const person = 'people: [{id: a, name: 甲}]\n';
    expectFindings(person + numbered(', version: "1", approvedBy: a, approvedOn: 2026-01-01'), all);
    expectFindings(numbered(', version: "1", approvedOn: 2026-01-01', ' #! scope/not-documented(document)'), all);
    expectFindings('isms: 1\nscope:\n  document: 規-102 #! ref/unresolved(規-102)\n', all);
    expectFix(
      numbered(', approvedBy: a, approvedOn: 2026-01-01'),
      'scope/not-documented',
      numbered(', version: TODO, approvedBy: a, approvedOn: 2026-01-01'),
    );
  });

  it('adds what is missing without making up an approval', () => {
    expectFix(
      text('{id: D-1}', ', approvedBy: a, approvedOn: 2026-01-01'),
      'scope/not-documented',
      text('{id: D-1, version: TODO}', ', approvedBy: a, approvedOn: 2026-01-01'),
    );
  });
});

describe('scope/isms-scope-missing', () => {
  it('stands on words that describe no larger scope, where there is one', () => {
    const codes = ['scope/isms-scope-missing'];
    const text = (relation: string, larger: string) => `scope:\n  relation: ${relation}\n  ismsScope: ${larger}\n`;
    expectFindings(text('part', '同上 #! scope/isms-scope-missing(同上)'), codes);
    expectFindings(text('part', '検討中 #! scope/isms-scope-missing(検討中)'), codes);
    expectFindings(text('part', '全社のシステムの開発及び運用'), codes);
    expectFindings(text('part', 'TODO'), codes);
    expectFindings(text('same', '同上'), codes);
  });
});

describe('scope/boundary-missing', () => {
  const codes = ['scope/boundary-missing', 'scope/physical-boundary-missing'];
  const text = (rest: string) => `scope:\n  boundary:\n${rest.replaceAll(/^/gm, '    ')}\n`;

  it('stands on words that bound nothing', () => {
    expectFindings(text('organizational: 全社\nphysical: 同上 #! scope/boundary-missing(同上)'), codes);
    expectFindings(
      text('organizational: なし #! scope/boundary-missing(なし)\nphysical: none #! scope/boundary-missing(none)'),
      codes,
    );
  });

  it('lets one say that it has no premises, unless it lists a host', () => {
    const bound = (kind: string, expected = '') =>
      `${text(`organizational: 全社\nphysical: なし${expected}`)}systems: [{id: h, kind: ${kind}}]\n`;
    expectFindings(text('organizational: 全社\nphysical: {ja: 該当なし, en: n/a}'), codes);
    expectFindings(bound('virtual-machine'), codes);
    expectFindings(bound('host', ' #! scope/physical-boundary-missing(なし)'), codes);
  });
});

describe('scope/customer-information-missing', () => {
  it('stands on lists that hold nothing, or only say that there is none', () => {
    const codes = ['scope/customer-information-missing'];
    const text = (lists: string, expected = '', role = 'provider') =>
      `services:\n  - id: a\n    roles: [${role}]\n    forCustomers: ${lists}${expected}\n`;
    expectFindings(text('{}', ' #! scope/customer-information-missing(forCustomers)'), codes);
    expectFindings(text('{information: []}', ' #! scope/customer-information-missing(forCustomers)'), codes);
    expectFindings(
      text('{information: [なし], functions: [特になし]}', ' #! scope/customer-information-missing(なし)'),
      codes,
    );
    expectFindings(text('{information: [なし], functions: [監査ログ]}'), codes);
    expectFindings(text('{information: [TODO]}'), codes);
    expectFindings(text('{information: [なし]}', '', 'customer'), codes);
  });
});

describe('scope/exclusion-reason-missing', () => {
  it('names what is excluded, or its place', () => {
    const codes = ['scope/exclusion-reason-missing'];
    const text = 'scope:\n  exclusions:\n    - {what: 受託開発}\n    - {reason: 検討中}\n';
    expect(findingsOf(openFixture(text), codes).map(({ finding }) => messageOf(finding, 'ja'))).toEqual([
      '「受託開発」を適用範囲から除外する理由(reason)がありません(4.1)。',
      'exclusionsの2番目の項目を適用範囲から除外する理由「検討中」では、理由を説明したことになりません(4.1)。',
    ]);
  });
});

describe('scope/exclusion-reason-missing, of reasons', () => {
  const codes = ['scope/exclusion-reason-missing'];
  const excluded = (reason: string) => `scope:\n  exclusions:\n    - {what: 工場, reason: ${reason}}`;

  it.each([
    '不要',
    '予算がないため',
    '人手不足',
    '費用対効果が低い',
    'リスクが低いため',
    'The risk is low',
    '別紙参照',
  ])('says nothing: %s', (reason) => {
    expectFindings(`${excluded(reason)} #! scope/exclusion-reason-missing(${reason})\n`, codes);
  });

  it.each([
    'クラウドを使わない',
    '費用の管理だけを行う部門であるため',
    '無人の倉庫で情報を扱わない',
    '別会社が運営する',
    'Acme Inc. が管理する',
  ])('is one: %s', (reason) => {
    expectFindings(`${excluded(reason)}\n`, codes);
  });
});

describe('what the schema says of boundary and document', () => {
  it('is not said again as a lack', () => {
    const codes = ['scope/boundary-missing', 'scope/not-documented'];
    const text = (boundary: string, document: string) => `scope:\n  boundary: ${boundary}\n  document: ${document}\n`;
    const record = 'id: D-1, version: "1", approvedBy: a, approvedOn: 2026-01-01';
    expectFindings(text('全社', `{${record}}`), codes);
    expectFindings(text('{organisational: 全社}', `{${record.replace('version', 'verson')}}`), codes);
    expectFindings(text('TODO', 'TODO'), codes);
    expectFindings(text('{notes: 未検討} #! scope/boundary-missing(boundary)', `{${record}}`), codes);
    expectFindings(text('{technical: AWS}', '{verson: "1"} #! scope/not-documented(document)'), codes);
  });
});
