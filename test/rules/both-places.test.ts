/** A finding that two places cause names the other one, and goes when either is mended, in whatever file that stands. */
import { describe, expect, it } from 'vitest';
import { locationOf } from '../../server/check/location';
import { readProjectText, fixtureFolder } from '../support/project-text';
import { findingsOf, openFixture } from '../support/rules';

interface Case {
  readonly code: string;
  /** The place that is blamed, and the place that causes it as well; each with a mend. */
  readonly blamed: readonly [text: string, mended: string];
  readonly other: readonly [text: string, mended: string];
  /** The text that the related place covers. */
  readonly related: string;
}

const criteria = (rest: string) => `criteria:\n  process: 毎年\n  ${rest}\n`;

const cases: readonly Case[] = [
  {
    code: 'id/duplicate',
    blamed: ['people:\n  - {id: hanako, name: B}\n', 'people:\n  - {id: jiro, name: B}\n'],
    other: ['people:\n  - {id: hanako, name: A}\n', 'people: []\n'],
    related: 'hanako',
  },
  {
    code: 'scope/service-not-named',
    blamed: [
      'services:\n  - {id: crm, name: Example CRM, roles: [provider]}\n',
      'services:\n  - {id: crm, name: CRM, roles: [provider]}\n',
    ],
    other: ['scope:\n  statement: CRMの提供\n', 'scope:\n  statement: Example CRMの提供\n'],
    related: 'statement',
  },
  {
    code: 'scope/upstream-role',
    blamed: [
      'services:\n  - {id: crm, name: A, roles: [provider], uses: [iaas]}\n',
      'services:\n  - {id: crm, name: A, roles: [provider]}\n',
    ],
    other: [
      'services:\n  - {id: iaas, name: B, roles: [provider]}\n',
      'services:\n  - {id: iaas, name: B, roles: [customer]}\n',
    ],
    related: 'iaas',
  },
  {
    code: 'risk/off-scale',
    blamed: [
      'risks:\n  - {id: R-1, title: A, likelihood: mid}\n',
      'risks:\n  - {id: R-1, title: A, likelihood: low}\n',
    ],
    other: [criteria('likelihood: [low, high]'), criteria('likelihood: [low, mid, high]')],
    related: 'likelihood',
  },
  {
    code: 'risk/level-mismatch',
    blamed: [
      'risks:\n  - {id: R-1, title: A, likelihood: high, impact: high, level: low}\n',
      'risks:\n  - {id: R-1, title: A, likelihood: high, impact: high, level: high}\n',
    ],
    other: [
      criteria(
        'likelihood: [low, high]\n  impact: [low, high]\n  levels: [{name: low, upTo: 0}, {name: high, upTo: 2}]',
      ),
      criteria(
        'likelihood: [low, high]\n  impact: [low, high]\n  levels: [{name: low, upTo: 2}, {name: high, upTo: 3}]',
      ),
    ],
    related: 'levels',
  },
  {
    code: 'treatment/acceptance-missing',
    blamed: ['risks:\n  - {id: R-1, title: A, level: high}\n', 'risks:\n  - {id: R-1, title: A, level: low}\n'],
    other: [
      criteria('levels: [{name: low}, {name: high}]\n  acceptance: {upTo: low}'),
      criteria('levels: [{name: low}, {name: high}]\n  acceptance: {upTo: high}'),
    ],
    related: 'low',
  },
  {
    code: 'treatment/acceptance-authority',
    blamed: [
      'people:\n  - {id: a, name: A}\n  - {id: b, name: B}\nrisks:\n  - {id: R-1, title: A, level: high, acceptance: {by: a}}\n',
      'people:\n  - {id: a, name: A}\n  - {id: b, name: B}\nrisks:\n  - {id: R-1, title: A, level: high, acceptance: {by: b}}\n',
    ],
    other: [
      criteria('levels: [{name: low}, {name: high}]\n  acceptance: {upTo: low, authority: {high: b}}'),
      criteria('levels: [{name: low}, {name: high}]\n  acceptance: {upTo: low, authority: {high: a}}'),
    ],
    related: 'b',
  },
  {
    code: 'treatment/control-excluded',
    blamed: [
      'risks:\n  - {id: R-1, title: A, controls: ["13.1.3"]}\n',
      'risks:\n  - {id: R-1, title: A, controls: ["13.1.2"]}\n',
    ],
    other: [
      'soa:\n  controls:\n    - {id: "13.1.3", applicable: false}\n',
      'soa:\n  controls:\n    - {id: "13.1.3", applicable: true}\n',
    ],
    related: 'false',
  },
  {
    code: 'soa/duplicate-control',
    blamed: [
      'soa:\n  controls:\n    - {id: A.5.1, applicable: true}\n',
      'soa:\n  controls:\n    - {id: A.5.2, applicable: true}\n',
    ],
    other: [
      'soa:\n  controls:\n    - {id: A.5.1, applicable: false}\n',
      'soa:\n  controls:\n    - {id: A.5.3, applicable: false}\n',
    ],
    related: 'A.5.1',
  },
  {
    code: 'soa/older-than-risks',
    blamed: ['soa:\n  date: 2026-04-01\n', 'soa:\n  date: 2026-06-01\n'],
    other: [
      'risks:\n  - {id: R-1, title: A, assessedOn: 2026-05-01}\n',
      'risks:\n  - {id: R-1, title: A, assessedOn: 2026-03-01}\n',
    ],
    related: '2026-05-01',
  },
  {
    code: 'audit/overdue',
    blamed: [
      'audits:\n  - {id: IA-1, type: internal, performed: 2026-01-15}\n',
      'audits:\n  - {id: IA-1, type: internal, performed: 2026-10-15}\n',
    ],
    other: ['auditProgramme:\n  intervalMonths: 6\n', 'auditProgramme:\n  intervalMonths: 12\n'],
    related: '6',
  },
  {
    code: 'audit/auditor-not-independent',
    blamed: [
      'audits:\n  - {id: IA-1, type: internal, services: [crm], performed: 2026-10-15, auditors: [jiro]}\n',
      'audits:\n  - {id: IA-1, type: internal, services: [crm], performed: 2026-10-15, auditors: [saburo]}\n',
    ],
    other: ['services:\n  - {id: crm, name: A, owner: jiro}\n', 'services:\n  - {id: crm, name: A, owner: hanako}\n'],
    related: 'jiro',
  },
  {
    code: 'audit/competence-missing',
    blamed: [
      'audits:\n  - {id: IA-1, performed: 2026-10-15, auditors: [jiro]}\n',
      'audits:\n  - {id: IA-1, performed: 2026-10-15, auditors: []}\n',
    ],
    other: ['people:\n  - {id: jiro, name: A}\n', 'people:\n  - {id: jiro, name: A, competence: [cloud-audit]}\n'],
    related: 'jiro',
  },
  {
    code: 'evidence/expired',
    blamed: [
      'evidence:\n  - {id: EV-1, title: A, validUntil: 2026-01-01}\n',
      'evidence:\n  - {id: EV-1, title: A, validUntil: 2027-12-31}\n',
    ],
    other: [
      'soa:\n  controls:\n    - {id: A.5.1, evidence: [EV-1]}\n',
      'soa:\n  controls:\n    - {id: A.5.1, evidence: [EV-2]}\n',
    ],
    related: 'EV-1',
  },
  {
    code: 'system/duties-not-segregated',
    blamed: [
      'systems:\n  - {id: vm, kind: virtual-machine, runsOn: hv, administrators: {application: ao}}\n',
      'systems:\n  - {id: vm, kind: virtual-machine, runsOn: hv, administrators: {application: yui}}\n',
    ],
    other: [
      'systems:\n  - {id: hv, kind: hypervisor, administrators: {hypervisor: ao}}\n',
      'systems:\n  - {id: hv, kind: hypervisor, administrators: {hypervisor: ryo}}\n',
    ],
    related: 'ao',
  },
  {
    code: 'system/cycle',
    blamed: ['systems:\n  - {id: a, kind: host, runsOn: b}\n', 'systems:\n  - {id: a, kind: host}\n'],
    other: ['systems:\n  - {id: b, kind: host, runsOn: a}\n', 'systems:\n  - {id: b, kind: host}\n'],
    related: 'a',
  },
];

/** The place that is blamed comes later in reading order, but for circles, which their first entry is blamed for. */
function project(code: string, blamed: string, other: string): string {
  const [first, second] = code === 'system/cycle' ? [blamed, other] : [other, blamed];
  return `--- isms.yaml ---\nisms: 1\n--- a.isms.yaml ---\n${first}--- b.isms.yaml ---\n${second}`;
}

describe.each(cases)('$code', ({ code, blamed, other, related }) => {
  it('names the other place', () => {
    const text = project(code, blamed[0], other[0]);
    const service = openFixture(text);
    const [found] = findingsOf(service, [code]);
    const workspace = service.workspace.projects()[0];
    const places = (found?.finding.related ?? []).map(({ anchor }) => workspace && locationOf(anchor, workspace));
    const { files } = readProjectText(text);
    const texts = places.map((place) => {
      const line = files.get(place?.document.slice(fixtureFolder.length) ?? '')?.split('\n')[
        place?.range.start.line ?? 0
      ];
      return line?.slice(place?.range.start.character, place?.range.end.character).replaceAll('"', '');
    });
    expect(texts).toContain(related);
    expect(places.some((place) => place?.document !== found?.location.document)).toBe(true);
  });

  it('goes when either is mended, in the other file as well', () => {
    const service = openFixture(project(code, blamed[0], other[0]));
    const set = (name: string, text: string) => service.setText(`${fixtureFolder}${name}`, text);
    const count = () => {
      service.refresh();
      return findingsOf(service, [code]).length;
    };
    const [blamedFile, otherFile] = code === 'system/cycle' ? ['a', 'b'] : ['b', 'a'];
    expect(count()).toBe(1);
    set(`${otherFile}.isms.yaml`, other[1]);
    expect(count()).toBe(0);
    set(`${otherFile}.isms.yaml`, other[0]);
    expect(count()).toBe(1);
    set(`${blamedFile}.isms.yaml`, blamed[1]);
    expect(count()).toBe(0);
  });
});
