import { describe, expect, it } from 'vitest';
import { expectFindings, expectFix, findingsOf, openFixture } from '../../support/rules';

describe('soa/missing', () => {
  const codes = ['soa/missing', 'soa/control-missing'];

  it('stands on the root file, and keeps quiet about single controls', () => {
    expectFindings(
      `isms: 1 #! soa/missing(isms)
services:
  - {id: crm, name: Example CRM, roles: [provider]}
`,
      codes,
    );
  });

  it('is silent when any file has rows', () => {
    expectFindings(
      `--- isms.yaml ---
isms: 1
--- soa.isms.yaml ---
soa:
  controls:
    - {id: CLD.9.5.1, applicable: true}
`,
      ['soa/missing'],
    );
  });

  it('inserts the section', () => {
    expectFix(
      `isms: 1
`,
      'soa/missing',
      `isms: 1
soa:
  version: "0.1"
`,
    );
  });
});

describe('soa/approval-missing', () => {
  const codes = ['soa/approval-missing'];

  it('stands once, on the head, and names what is missing', () => {
    const text = `--- a.isms.yaml ---
soa:
  controls:
    - {id: CLD.9.5.1, applicable: true}
--- isms.yaml ---
soa: #! soa/approval-missing(soa)
  version: "1.0"
  approvedBy:
`;
    expectFindings(text, codes);
    expect(findingsOf(openFixture(text), codes)[0]?.finding.data).toEqual({ missing: ['date', 'approvedBy'] });
  });

  it('stands on the first section when no file is the head', () => {
    expectFindings(
      `--- isms.yaml ---
isms: 1
--- a.isms.yaml ---
soa: #! soa/approval-missing(soa)
  controls:
    - {id: CLD.9.5.1, applicable: true}
--- b.isms.yaml ---
soa:
  controls:
    - {id: CLD.9.5.2, applicable: true}
`,
      codes,
    );
  });

  it('is silent on an approved version', () => {
    expectFindings(
      `people:
  - {id: hanako, name: 情報 花子}
soa: {version: "1.0", date: 2026-06-30, approvedBy: hanako}
`,
      codes,
    );
  });

  it('fills in the only person there is, and leaves the day of approval for a person', () => {
    expectFix(
      `people:
  - {id: hanako, name: 情報 花子}
soa:
  version: "1.0" # 初版
  controls:
    - {id: CLD.9.5.1, applicable: true}
`,
      'soa/approval-missing',
      `people:
  - {id: hanako, name: 情報 花子}
soa:
  version: "1.0" # 初版
  date: TODO
  approvedBy: hanako
  controls:
    - {id: CLD.9.5.1, applicable: true}
`,
    );
  });
});

describe('soa/older-than-risks', () => {
  const codes = ['soa/older-than-risks'];

  it('stands on the date when a risk was assessed since', () => {
    expectFindings(
      `soa:
  date: 2026-06-30 #! soa/older-than-risks(2026-06-30)
risks:
  - {id: R-1, title: A, assessedOn: 2026-05-10}
  - {id: R-2, title: B, assessedOn: 2026-07-01}
`,
      codes,
    );
  });

  it('takes the day on which its document was approved for its date', () => {
    const risks = 'risks: [{id: R-1, title: A, assessedOn: 2026-07-01}]\n';
    const mark = ' #! soa/older-than-risks(2026-06-30)';
    const record = (day: string): string => `soa: {document: D-1}
documents:
  - {id: D-1, title: 適用宣言書, approvedOn: ${day}
`;
    expectFindings(`${risks}${record(`2026-06-30}${mark}`)}`, codes);
    expectFindings(`${risks}${record('2026-07-01}')}`, codes);
    expectFindings(`${risks}soa:\n  document: {id: D-1, version: "1", approvedOn: 2026-06-30}${mark}\n`, codes);
    // Its own date comes first.
    expectFindings(`${risks}soa: {date: 2026-07-02, document: {id: D-1, approvedOn: 2026-06-30}}\n`, codes);
  });

  it('is silent on the same day, without a date and on what is no day', () => {
    for (const date of ['2026-07-01', 'TODO', '']) {
      expectFindings(
        `soa:
  version: "1.0"
  date: ${date}
risks:
  - {id: R-1, title: A, assessedOn: 2026-07-01}
  - {id: R-2, title: B, assessedOn: 2026-13-01}
`,
        codes,
      );
    }
  });
});
