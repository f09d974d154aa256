import { describe, it } from 'vitest';
import { expectFindings, expectFix } from '../../support/rules';

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
});
