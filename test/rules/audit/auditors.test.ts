import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../server/check/message';
import { expectFindings, expectFix, findingsOf, openFixture } from '../../support/rules';

describe('audit/auditor-missing', () => {
  const codes = ['audit/auditor-missing'];

  it('stands on a performed audit without auditors', () => {
    expectFindings(
      `audits:
  - {id: IA-1, performed: 2026-09-03} #! audit/auditor-missing(IA-1)
  - id: IA-2
    performed: 2026-09-03
    auditors: [] #! audit/auditor-missing(auditors)
`,
      codes,
    );
  });

  it('asks nothing of a plan', () => {
    expectFindings('audits:\n  - {id: IA-1, planned: 2027-09-03}\n  - {id: IA-2, performed: 2027-09-03}\n', codes);
  });

  it('offers nobody who sits with the owner of what is audited', () => {
    const text = (auditors: string) => `people:
  - {id: kenji, name: 雲井 健二, department: CRM部}
  - {id: hina, name: 千田 陽菜, department: CRM部}
  - {id: jiro, name: 監査 次郎, department: 監査室}
services: [{id: crm, name: Example CRM, roles: [provider], owner: kenji}]
audits: [{id: IA-1, services: [crm], performed: 2026-09-03${auditors}}]
`;
    expectFix(text(''), 'audit/auditor-missing', text(', auditors: [jiro]'));
  });

  it('inserts the only person', () => {
    expectFix(
      `people:
  - {id: jiro, name: 監査 次郎}
audits:
  - id: IA-1
    performed: 2026-09-03 # 3日間
    report: reports/ia-1.md
`,
      'audit/auditor-missing',
      `people:
  - {id: jiro, name: 監査 次郎}
audits:
  - id: IA-1
    performed: 2026-09-03 # 3日間
    auditors: [jiro]
    report: reports/ia-1.md
`,
    );
  });
});

describe('audit/auditor-not-independent', () => {
  const codes = ['audit/auditor-not-independent'];
  const owners = `people:
  - {id: kenji, name: 雲井 健二}
  - {id: jiro, name: 監査 次郎}
services:
  - {id: crm, name: Example CRM, owner: kenji}
  - {id: desk, name: Example Desk}
`;

  it('stands on the auditor who owns an audited service, and on plans too', () => {
    expectFindings(
      `${owners}audits:
  - id: IA-2026
    services: [crm]
    performed: 2026-09-03
    auditors:
      - jiro
      - kenji #! audit/auditor-not-independent(kenji)
  - {id: IA-2027, planned: 2027-09-01, auditors: [kenji]} #! audit/auditor-not-independent(kenji)
`,
      codes,
    );
  });

  it('stands on the owner of an audited control', () => {
    expectFindings(
      `${owners}soa:
  controls:
    - {id: CLD.9.5.1, applicable: true, owner: jiro}
audits:
  - {id: IA-1, services: [desk], controls: [CLD.9.5.1], auditors: [jiro]} #! audit/auditor-not-independent(jiro)
  - {id: IA-2, services: [desk], controls: all, auditors: [jiro]} #! audit/auditor-not-independent(jiro)
  - {id: IA-3, services: [desk], controls: ["13.1.3"], auditors: [jiro]}
  - {id: IA-4, services: [desk], auditors: [jiro]}
`,
      codes,
    );
  });

  it('stands on the owner of a risk of an audited service', () => {
    expectFindings(
      `${owners}risks:
  - {id: RISK-1, title: 分離の失敗, services: [crm, desk], owner: jiro}
audits:
  - {id: IA-1, services: [desk], auditors: [jiro]} #! audit/auditor-not-independent(jiro)
  - {id: IA-2, auditors: [jiro]} #! audit/auditor-not-independent(jiro)
  - {id: IA-3, services: [mail], auditors: [jiro]}
`,
      codes,
    );
  });

  it('is silent on other services, on controls that do not apply and on audits by others', () => {
    expectFindings(
      `${owners}soa:
  controls:
    - {id: CLD.9.5.1, applicable: false, owner: kenji}
audits:
  - {id: IA-1, services: [desk], controls: all, auditors: [kenji]}
  - {id: CA-1, type: external, services: [crm], auditors: [kenji]}
  - {id: SOC2-1, type: independent-review, services: [crm], auditors: [kenji]}
`,
      codes,
    );
  });

  it('is silent on what has ended, on rows of other services, on closed risks and on what audit itself has to mend', () => {
    expectFindings(
      `people: [{id: jiro, name: 監査 次郎}]
services:
  - {id: crm, name: Example CRM, roles: [provider]}
  - {id: desk, name: Example Desk, roles: [provider]}
  - {id: old, name: Example Old, roles: [provider], owner: jiro, until: 2026-01-31}
soa: {controls: [{id: CLD.9.5.1, applicable: true, services: [crm], owner: jiro}]}
risks:
  - {id: RISK-1, title: 分離の失敗, services: [desk], owner: jiro, status: closed, closedOn: 2026-01-31}
systems: [{id: host-old, kind: host, service: old, administrators: {os: jiro}}]
audits:
  - id: IA-1
    services: [desk, old]
    controls: all
    performed: 2026-09-03
    auditors: [jiro]
    findings:
      - {id: NC-1, grade: minor, control: "18.2.1", action: {what: 監査計画を改める, owner: jiro}}
`,
      codes,
    );
  });

  it('stands on who administers the host of an audited service, whatever service the host names', () => {
    expectFindings(
      `people: [{id: jiro, name: 監査 次郎}]
systems:
  - {id: host-1, kind: host, service: infra, administrators: {os: jiro}}
  - {id: vm-1, kind: virtual-machine, service: crm, runsOn: host-1}
audits:
  - {id: IA-1, services: [crm], auditors: [jiro]} #! audit/auditor-not-independent(jiro)
  - {id: IA-2, services: [mail], auditors: [jiro]}
`,
      codes,
    );
  });

  it('knows departments by their names alone, and nobody of the department of the owner as independent', () => {
    const severities = (people: string, auditors: string) =>
      findingsOf(
        openFixture(`people: [${people}]
services: [{id: crm, name: Example CRM, roles: [provider], owner: kenji}]
audits: [{id: IA-1, services: [crm], performed: 2026-09-03, auditors: [${auditors}]}]
`),
        codes,
      ).map(({ finding: { severity, rule } }) => severity ?? rule.severity);
    const both = (department: string) =>
      `{id: kenji, name: 雲井 健二, department: ${department}}, {id: hina, name: 千田 陽菜, department: ${department}}`;
    expect(severities(both('未定'), 'hina')).toEqual([]);
    expect(severities(both('CRM部'), 'hina')).toEqual(['warning']);
    expect(severities(both('CRM部'), 'kenji, hina')).toEqual(['error', 'warning']);
    expect(severities(both('未定'), 'kenji, hina')).toEqual(['warning']);
  });

  it('names what is owned, each once, and points at the owners', () => {
    const service = openFixture(`${owners}risks:
  - {id: RISK-1, title: 分離の失敗, services: [crm], owner: kenji}
soa:
  controls:
    - {id: "13.1.3", roles: [provider], owner: kenji}
    - {id: "13.1.3", roles: [customer], owner: kenji}
audits:
  - {id: IA-1, controls: all, auditors: [kenji]}
`);
    const [found] = findingsOf(service, codes);
    expect(found && messageOf(found.finding, 'ja')).toBe(
      '監査IA-1の監査員kenjiが、監査の対象(crm、13.1.3、RISK-1)の責任者又は担当者を兼ねています(4.3)。',
    );
    expect(found?.finding.data).toEqual({ owned: ['crm', '13.1.3', 'RISK-1'] });
    expect(found?.finding.related?.map(({ message }) => message.en)).toEqual([
      'Owner of the service crm',
      'Owner of the control 13.1.3',
      'Owner of the control 13.1.3',
      'Owner of the risk RISK-1',
    ]);
  });
});

describe('audit/competence-missing', () => {
  const codes = ['audit/competence-missing'];

  it('stands on the auditor, or on the list of several', () => {
    expectFindings(
      `people:
  - {id: jiro, name: 監査 次郎, competence: [iso27001]}
  - {id: ayumi, name: 検見 亜由美}
audits:
  - {id: IA-1, auditors: [jiro]} #! audit/competence-missing(jiro)
  - {id: IA-2, auditors: [jiro, ayumi]} #! audit/competence-missing(auditors)
`,
      codes,
    );
  });

  it('is silent when one of them knows the cloud, is unknown, or nobody is named', () => {
    expectFindings(
      `people:
  - {id: jiro, name: 監査 次郎}
  - {id: ayumi, name: 検見 亜由美, competence: [cloud-audit]}
audits:
  - {id: IA-1, auditors: [jiro, ayumi]}
  - {id: IA-2, auditors: [jiro, nobody]}
  - {id: IA-3, performed: 2026-09-03}
`,
      codes,
    );
  });

  it('appends the competence to the auditor', () => {
    expectFix(
      `people:
  - {id: jiro, name: 監査 次郎, competence: [iso27001]}
audits:
  - {id: IA-1, auditors: [jiro]}
`,
      'audit/competence-missing',
      `people:
  - {id: jiro, name: 監査 次郎, competence: [iso27001, cloud-audit]}
audits:
  - {id: IA-1, auditors: [jiro]}
`,
    );
  });

  it('makes the list where there is none', () => {
    expectFix(
      `people:
  - id: jiro
    name: 監査 次郎
audits:
  - {id: IA-1, auditors: [jiro]}
`,
      'audit/competence-missing',
      `people:
  - id: jiro
    name: 監査 次郎
    competence: [cloud-audit]
audits:
  - {id: IA-1, auditors: [jiro]}
`,
    );
  });
});

describe('what else makes an auditor a judge of his own work', () => {
  const codes = ['audit/auditor-not-independent'];
  const base = `people:
  - {id: jiro, name: 監査 次郎, department: 運用部}
  - {id: kyoko, name: 外部 京子}
  - {id: kenji, name: 雲井 健二, department: 運用部}
`;
  const severityOf = (text: string): readonly string[] =>
    findingsOf(openFixture(text), codes).map(({ severity, finding }) => `${severity} ${finding.variant ?? 'default'}`);

  it('administering a system of an audited service, or what it runs on', () => {
    const systems = `services:
  - {id: crm, name: CRM}
  - {id: desk, name: Desk}
systems:
  - {id: host-1, kind: host, administrators: {hypervisor: jiro}}
  - {id: vm-1, kind: virtual-machine, service: crm, runsOn: host-1, administrators: {os: kyoko}}
`;
    const audit = (rest: string): string => `${base}${systems}audits:\n  - {id: IA-1, ${rest}}\n`;
    expect(severityOf(audit('services: [crm], auditors: [jiro]'))).toEqual(['error default']);
    expect(severityOf(audit('services: [crm], auditors: [kyoko]'))).toEqual(['error default']);
    expect(severityOf(audit('services: [desk], auditors: [jiro]'))).toEqual([]);
    expect(severityOf(audit('auditors: [jiro]'))).toEqual(['error default']);
  });

  it('owning a corrective action of the audit', () => {
    const text = `${base}audits:\n  - {id: IA-1, auditors: [kyoko], findings: [{id: NC-1, action: {what: 追記, owner: kyoko}}]}\n`;
    expect(severityOf(text)).toEqual(['error default']);
    expect(severityOf(text.replace('owner: kyoko', 'owner: kenji'))).toEqual([]);
  });

  it('is a warning where another auditor has no part in what is audited', () => {
    const text = `${base}services: [{id: crm, name: CRM, owner: jiro}]\naudits:\n  - {id: IA-1, auditors: [jiro, kyoko]}\n`;
    expect(severityOf(text)).toEqual(['warning joined']);
    expect(severityOf(text.replace('kyoko]', 'ghost]'))).toEqual(['error default']);
  });

  it('is a warning to sit in the department of the owner', () => {
    const text = `${base}services: [{id: crm, name: CRM, owner: kenji}]\naudits:\n  - {id: IA-1, auditors: [jiro]}\n`;
    expect(severityOf(text)).toEqual(['warning department']);
    expect(severityOf(text.replace('auditors: [jiro]', 'auditors: [kyoko]'))).toEqual([]);
    expect(
      severityOf(text.replace('department: 運用部}\n  - {id: kyoko', 'department: 監査室}\n  - {id: kyoko')),
    ).toEqual([]);
  });

  it('is nothing to own the controls on audit itself', () => {
    const text = `${base}soa: {controls: [{id: 18.2.1, applicable: true, owner: kyoko}, {id: A.5.35, applicable: true, owner: kyoko}]}
audits:
  - {id: IA-1, controls: all, auditors: [kyoko]}
`;
    expect(severityOf(text)).toEqual([]);
    expect(severityOf(text.replace('A.5.35', 'A.5.34'))).toEqual(['error default']);
  });
});
