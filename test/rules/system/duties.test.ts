import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../server/check/message';
import { expectFindings, findingsOf, openFixture } from '../../support/rules';

const codes = ['system/duties-not-segregated'];

describe('system/duties-not-segregated', () => {
  it('stands on the duty that completes the combination within one system', () => {
    expectFindings(
      `systems:
  - id: hv-1
    administrators:
      hypervisor: ao
      network: ao #! system/duties-not-segregated(ao)
      application: hina
`,
      codes,
    );
  });

  it('is silent for one duty in many systems, and for the operating system', () => {
    expectFindings(
      `systems:
  - {id: hv-1, administrators: {hypervisor: ao, os: ao, network: yui}}
  - {id: hv-2, runsOn: hv-1, administrators: {hypervisor: ao, os: yui, network: yui, application: ""}}
`,
      codes,
    );
  });

  it('looks beneath, through systems and networks', () => {
    expectFindings(
      `systems:
  - {id: hv-1, administrators: {hypervisor: ao}}
  - {id: vsw-1, runsOn: hv-1, administrators: {network: yui}}
  - {id: vm-1, networks: [vsw-1], administrators: {application: ao}} #! system/duties-not-segregated(ao)
  - {id: vm-2, networks: [vsw-1], administrators: {application: yui}} #! system/duties-not-segregated(yui)
  - {id: vm-3, networks: [vsw-1], administrators: {application: hina}}
`,
      codes,
    );
  });

  it('meets on a shared host without any machine listed', () => {
    expectFindings(
      `systems:
  - {id: host-1, kind: host}
  - {id: hv-1, kind: hypervisor, runsOn: host-1, administrators: {hypervisor: ao}}
  - {id: vsw-1, kind: virtual-switch, runsOn: host-1, administrators: {network: ao}} #! system/duties-not-segregated(ao)
`,
      codes,
    );
  });

  it('is not said of the host again where a machine on it says so, nor across hosts', () => {
    expectFindings(
      `systems:
  - {id: host-1, kind: host}
  - {id: hv-1, kind: hypervisor, runsOn: host-1, administrators: {hypervisor: ao}}
  - {id: vsw-1, kind: virtual-switch, runsOn: host-1, administrators: {network: ao}}
  - {id: vm-1, runsOn: hv-1, networks: [vsw-1]} #! system/duties-not-segregated
  - {id: host-2, kind: host}
  - {id: hv-2, kind: hypervisor, runsOn: host-2, administrators: {hypervisor: yui}}
  - {id: host-3, kind: host}
  - {id: vsw-3, kind: virtual-switch, runsOn: host-3, administrators: {network: yui}}
`,
      codes,
    );
  });

  it('is not repeated on the systems above, even when they restate the administrators', () => {
    expectFindings(
      `systems:
  - {id: hv-1, administrators: {hypervisor: ao, network: ao}} #! system/duties-not-segregated(ao)
  - {id: vm-1, runsOn: hv-1}
  - {id: vm-2, runsOn: hv-1, administrators: {hypervisor: ao, network: ao}}
  - {id: app-1, runsOn: vm-1}
`,
      codes,
    );
  });

  it('stands again where a further duty is added', () => {
    expectFindings(
      `systems:
  - {id: hv-1, administrators: {hypervisor: ao, network: ao}} #! system/duties-not-segregated(ao)
  - {id: vm-1, runsOn: hv-1, administrators: {application: ao}} #! system/duties-not-segregated(ao)
`,
      codes,
    );
  });

  it('stands on the link that brings duties together, on the first system that does', () => {
    expectFindings(
      `systems:
  - {id: hv-1, administrators: {hypervisor: ao}}
  - {id: net-1, administrators: {network: ao}}
  - {id: vm-1, runsOn: hv-1, networks: [net-1]} #! system/duties-not-segregated(net-1)
  - {id: vm-2, runsOn: hv-1, networks: [net-1]}
  - {id: vm-3, runsOn: hv-1, networks: [net-1], administrators: {hypervisor: ao, network: ao}}
  - {id: vm-4, runsOn: hv-1, networks: [net-1], administrators: {application: ao}} #! system/duties-not-segregated(ao)
`,
      codes,
    );
  });

  it('ends in circles, and stands once for networks that name each other', () => {
    expectFindings(
      `systems:
  - {id: net-0, networks: [net-1, net-2]}
  - {id: net-1, networks: [net-2], administrators: {network: ao}} #! system/duties-not-segregated(ao)
  - {id: net-2, networks: [net-1, net-2], administrators: {hypervisor: ao}}
  - {id: vm-1, networks: [net-1]}
`,
      codes,
    );
  });

  it('ignores links to systems that nobody describes', () => {
    expectFindings(
      `systems:
  - {id: vm-1, runsOn: hv-9, networks: ["", net-9], administrators: {application: ao}}
`,
      codes,
    );
  });

  it('shows the other places, the nearest first', () => {
    const service = openFixture(`systems:
  - {id: hv-1, administrators: {hypervisor: ao, network: yui}}
  - {id: vsw-1, runsOn: hv-1, administrators: {network: ao}}
  - {id: vm-1, runsOn: hv-1, networks: [vsw-1], administrators: {application: ao}}
`);
    const found = findingsOf(service, codes).map(({ finding }) => ({
      message: messageOf(finding, 'en'),
      related: finding.related?.map(({ message }) => message.en),
    }));
    expect(found).toEqual([
      {
        message:
          'One person, ao, administers hypervisor and network of vsw-1 and of what it runs on and connects to: give these duties to different people (4.2.2 b).',
        related: ['Administers the hypervisor of hv-1 here'],
      },
      {
        message:
          'One person, ao, administers hypervisor, network and application of vm-1 and of what it runs on and connects to: give these duties to different people (4.2.2 b).',
        related: ['Administers the hypervisor of hv-1 here', 'Administers the network of vsw-1 here'],
      },
    ]);
  });
});
