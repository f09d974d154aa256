import { describe, expect, it } from 'vitest';
import { createOriginals } from '../../../server/editing/apply-changes';
import { applyTextEdits } from '../../../server/editing/text-edit';
import { fixesOf } from '../../../server/features/fixes/fixes';
import { expectFindings, findingsOf, openFixture } from '../../support/rules';

describe('audit/service-not-covered', () => {
  const codes = ['audit/service-not-covered'];

  it('stands on a service that no internal audit of the cycle covers', () => {
    expectFindings(
      `services:
  - {id: crm, name: Example CRM}
  - {id: desk, name: Example Desk} #! audit/service-not-covered(desk)
  - {id: mail, name: Example Mail} #! audit/service-not-covered(mail)
audits:
  - {id: IA-2026, services: [crm], performed: 2026-09-03}
  - {id: IA-2023, services: [desk], performed: 2023-11-22}
  - {id: CA-2026, type: external, performed: 2026-10-20}
  - {id: IA-2027, services: [mail], planned: 2027-09-01}
`,
      codes,
    );
  });

  it('is silent for an audit of all services, within the cycle of the programme', () => {
    const text = (cycle: number) => `auditProgramme: {cycleMonths: ${cycle}}
services:
  - {id: crm, name: Example CRM}${cycle === 48 ? '' : ' #! audit/service-not-covered(crm)'}
audits:
  - {id: IA-2023, performed: 2023-09-03}
`;
    expectFindings(text(48), codes);
    expectFindings(text(24), codes);
  });

  it('takes nothing behind `services` for no service, and an absent key for all', () => {
    const audited = (services: string) =>
      findingsOf(
        openFixture(`services:
  - {id: crm, name: Example CRM}
audits:
  - id: IA-2026
    performed: 2026-09-03
${services}`),
        codes,
      ).length;
    expect(
      ['', '    services:\n', '    services: ~\n', '    services: []\n', '    services: [""]\n'].map(audited),
    ).toEqual([0, 1, 1, 1, 1]);
  });

  it('leaves a project without internal audits to another rule', () => {
    expectFindings('services:\n  - {id: crm, name: Example CRM}\n', codes);
  });
});

describe('audit/control-not-covered', () => {
  const codes = ['audit/control-not-covered'];

  it('stands once on the programme and lists applicable cloud controls only', () => {
    const text = `auditProgramme: {cycleMonths: 36} #! audit/control-not-covered(auditProgramme)
soa:
  controls:
    - {id: CLD.9.5.1, applicable: true}
    - {id: "13.1.3", applicable: true}
    - {id: "13.1.3", roles: [customer], applicable: false}
    - {id: CLD.9.5.2, applicable: true}
    - {id: "14.2.1", applicable: false}
    - {id: "9.2.1"}
    - {id: A.5.10, applicable: true}
audits:
  - {id: IA-2026, controls: [CLD.9.5.1], performed: 2026-09-03}
`;
    expectFindings(text, codes);
    const [found] = findingsOf(openFixture(text), codes);
    expect(found?.finding.data).toEqual({ controls: ['13.1.3', 'CLD.9.5.2'] });
  });

  it('is silent when reviews by others cover the rest', () => {
    expectFindings(
      `soa:
  controls:
    - {id: CLD.9.5.1, applicable: true}
    - {id: "13.1.3", applicable: true}
audits:
  - {id: IA-2026, controls: [CLD.9.5.1], performed: 2026-09-03}
  - {id: SOC2-2026, type: independent-review, controls: ["13.1.3"], performed: 2026-07-15}
`,
      codes,
    );
  });

  it('takes `all` for all, and nothing for none', () => {
    const soa = 'soa: {controls: [{id: CLD.9.5.1, applicable: true}]}';
    expectFindings(`${soa}\naudits:\n  - {id: IA-2026, controls: all, performed: 2026-09-03}\n`, codes);
    expectFindings(
      `${soa} #! audit/control-not-covered(soa)\naudits:\n  - {id: IA-2026, performed: 2026-09-03}\n`,
      codes,
    );
    expectFindings(`${soa}\n`, codes);
  });
});

describe('audit/criteria-not-audited', () => {
  const codes = ['audit/criteria-not-audited'];
  const programme = 'criteria: [organization, jip-isms517, effectiveness]';

  it('stands on the criterion that no internal audit of the interval judged', () => {
    expectFindings(
      `auditProgramme:
  intervalMonths: 12
  ${programme} #! audit/criteria-not-audited(jip-isms517)
audits:
  - {id: IA-2026, criteria: [organization], performed: 2026-09-03}
  - {id: IA-2026-2, criteria: [effectiveness], performed: 2026-10-03}
  - {id: IA-2025, criteria: [jip-isms517], performed: 2025-10-07}
  - {id: CA-2026, type: external, criteria: [jip-isms517], performed: 2026-10-21}
`,
      codes,
    );
  });

  it('stands once on the key for several', () => {
    expectFindings(
      `auditProgramme:
  ${programme} #! audit/criteria-not-audited(criteria)
audits:
  - {id: IA-2026, performed: 2026-09-03}
`,
      codes,
    );
  });

  it('is silent when the audits of the interval judge all together, and without any audit', () => {
    expectFindings(
      `auditProgramme: {${programme}}
audits:
  - {id: IA-2026, criteria: [organization, jip-isms517], performed: 2026-09-03}
  - {id: IA-2026-2, criteria: [effectiveness], performed: 2026-10-03}
`,
      codes,
    );
    expectFindings(`auditProgramme: {${programme}}\n`, codes);
  });
});

describe('services and controls of the cycle', () => {
  const audits = (planned: string): string => `services:
  - {id: crm, name: CRM, since: 2020-04-01}
  - {id: desk, name: Desk, since: 2026-11-01}
auditProgramme: {intervalMonths: 12, cycleMonths: 36, criteria: [organization, jip-isms517]}
audits:
  - {id: IA-1, services: [crm], performed: 2026-09-03, criteria: [organization, jip-isms517], controls: [CLD.9.5.1]}
  - {id: IA-2, planned: ${planned}, services: [desk], controls: [CLD.9.5.2]}
`;
  const said = (text: string, code: string): readonly string[] =>
    findingsOf(openFixture(text), [code]).map(({ severity, finding }) => `${severity} ${finding.variant ?? 'default'}`);

  it('a service that began since is a warning while an audit of it is planned in time', () => {
    expect(said(audits('2027-11-23'), 'audit/service-not-covered')).toEqual(['warning planned']);
    expect(said(audits('2027-11-24'), 'audit/service-not-covered')).toEqual(['error default']);
    expect(said(audits('2027-02-01').replace('2026-11-01', '2026-09-01'), 'audit/service-not-covered')).toEqual([
      'error default',
    ]);
    expect(said(audits('2027-02-01').replace('2026-11-01', '2026-12-01'), 'audit/service-not-covered')).toEqual([]);
  });

  it('a service that began since is added to the audit that is planned', () => {
    const text = audits('2027-02-01').replace('services: [desk], ', 'services: [crm], ');
    const service = openFixture(text);
    const [finding] = findingsOf(service, ['audit/service-not-covered']);
    const [fix] = finding
      ? fixesOf(
          service,
          finding,
          createOriginals(() => text),
        )
      : [];
    const fixed = text.replace('2027-02-01, services: [crm]', '2027-02-01, services: [crm, desk]');
    expect(applyTextEdits(text, [...(fix?.edits.values() ?? [])].flat())).toBe(fixed);
    expect(said(fixed, 'audit/service-not-covered')).toEqual(['warning planned']);
  });

  it('a control may wait for an audit planned before the cycle ends', () => {
    const soa = 'soa: {controls: [{id: CLD.9.5.1, applicable: true}, {id: CLD.9.5.2, applicable: true}]}\n';
    expect(said(soa + audits('2029-09-03'), 'audit/control-not-covered')).toEqual([]);
    expect(said(soa + audits('2029-09-04'), 'audit/control-not-covered')).toEqual(['warning default']);
    expect(said(soa + audits('2026-11-22'), 'audit/control-not-covered')).toEqual(['warning default']);
  });

  it('a criterion must have been judged for each service', () => {
    const text = `services: [{id: crm, name: CRM}, {id: desk, name: Desk}]
auditProgramme: {criteria: [organization, jip-isms517]}
audits:
  - {id: IA-1, services: [crm], performed: 2026-09-03, criteria: [organization, jip-isms517]}
  - {id: IA-2, services: [desk], performed: 2026-09-04, criteria: [organization]}
`;
    expect(said(text, 'audit/criteria-not-audited')).toEqual(['error service']);
    expect(
      said(
        text.replace('criteria: [organization]}', 'criteria: [jip-isms517, organization]}'),
        'audit/criteria-not-audited',
      ),
    ).toEqual([]);
    expect(
      said(text.replace(', jip-isms517]}\n  - {id: IA-2', ']}\n  - {id: IA-2'), 'audit/criteria-not-audited'),
    ).toEqual(['error default']);
  });
});

describe('what counts of the cycle', () => {
  const soa = 'soa: {controls: [{id: CLD.9.5.1, applicable: true}]}\n';
  const codes = ['audit/control-not-covered'];

  it('begins with the first internal audit, and plans of others count', () => {
    expectFindings(
      `${soa}audits:
  - {id: SOC-1, type: external, controls: [], performed: 2021-06-01}
  - {id: IA-1, performed: 2025-06-01}
  - {id: IA-2, controls: all, planned: 2027-10-01}
`,
      codes,
    );
    expectFindings(
      `${soa}audits:
  - {id: IA-1, performed: 2025-06-01}
  - {id: CA-2, type: external, controls: all, planned: 2027-01-10}
`,
      codes,
    );
    expect(
      findingsOf(
        openFixture(`${soa}audits:
  - {id: IA-1, performed: 2025-06-01}
  - {id: CA-2, type: external, controls: all, planned: 2029-01-10}
`),
        codes,
      ),
    ).toHaveLength(1);
  });
});

describe('a criterion that an audit misspells', () => {
  it('is what it means, and no list is any of them', () => {
    for (const criteria of ['[organisation, jip-isms517]', '[organization, jip-isms517]', 'organization'])
      expectFindings(
        `auditProgramme: {criteria: [organization, jip-isms517]}
services: [{id: crm, name: Example CRM, roles: [provider]}]
audits: [{id: IA-1, criteria: ${criteria}, performed: 2026-09-03}]
`,
        ['audit/criteria-not-audited'],
      );
  });
});

describe('a service that began after the audit', () => {
  const text = (services: string) => `services: [{id: crm, name: CRM, roles: [provider], since: 2026-10-15}]
audits: [{id: IA-1, performed: 2026-08-26${services}}]
`;

  it('was not seen by an audit, whether that is of everything or names it', () => {
    const said = (services: string) => findingsOf(openFixture(text(services)), ['audit/service-not-covered']).length;
    expect([said(''), said(', services: [crm]')]).toEqual([1, 1]);
  });
});
