import { describe, it } from 'vitest';
import { expectFindings, expectFix } from '../../support/rules';

describe('duties on a host without machines', () => {
  const codes = ['system/duties-not-segregated'];

  it('come together on the host that hypervisor and virtual switch share', () => {
    expectFindings(
      `systems:
  - {id: host-1, kind: host} #! system/duties-not-segregated(host-1)
  - {id: hv-1, kind: hypervisor, runsOn: host-1, administrators: {hypervisor: jiro}}
  - {id: vsw-1, kind: virtual-switch, runsOn: host-1, administrators: {network: jiro}}
`,
      codes,
    );
  });

  it('are said once, of the nearest system that they share', () => {
    expectFindings(
      `systems:
  - {id: host-1, kind: host}
  - {id: hv-1, kind: hypervisor, runsOn: host-1} #! system/duties-not-segregated(hv-1)
  - {id: vsw-1, kind: virtual-switch, runsOn: hv-1, administrators: {network: jiro}}
  - {id: vm-1, kind: virtual-machine, runsOn: hv-1, administrators: {application: jiro}}
`,
      codes,
    );
  });

  it('are not said again where a machine brings them together', () => {
    expectFindings(
      `systems:
  - {id: host-1, kind: host}
  - {id: hv-1, kind: hypervisor, runsOn: host-1, administrators: {hypervisor: jiro}}
  - {id: vsw-1, kind: virtual-switch, runsOn: host-1, administrators: {network: jiro}}
  - {id: vm-1, kind: virtual-machine, runsOn: hv-1, networks: [vsw-1]} #! system/duties-not-segregated(vsw-1)
`,
      codes,
    );
  });

  it('are no matter on two hosts, or with two people', () => {
    expectFindings(
      `systems:
  - {id: host-1, kind: host}
  - {id: host-2, kind: host}
  - {id: hv-1, kind: hypervisor, runsOn: host-1, administrators: {hypervisor: jiro}}
  - {id: vsw-1, kind: virtual-switch, runsOn: host-1, administrators: {network: yui}}
  - {id: vsw-2, kind: virtual-switch, runsOn: host-2, administrators: {network: jiro}}
`,
      codes,
    );
  });
});

describe('system/administrator-missing', () => {
  const codes = ['system/administrator-missing'];

  it('stands on hosts and hypervisors without anybody', () => {
    expectFindings(
      `systems:
  - {id: host-1, kind: host} #! system/administrator-missing(host-1)
  - id: hv-1
    kind: hypervisor
    administrators: {notes: 後で決める} #! system/administrator-missing(administrators)
  - {id: hv-2, kind: hypervisor, administrators: {os: jiro}}
  - {id: vm-1, kind: virtual-machine}
  - {id: x, kind: other}
`,
      codes,
    );
  });

  it('gives it to the person who is chosen', () => {
    const people = 'people: [{id: jiro, name: 監査 次郎}]\n';
    expectFix(
      `${people}systems:\n  - {id: hv-1, kind: hypervisor}\n`,
      'system/administrator-missing',
      `${people}systems:\n  - {id: hv-1, kind: hypervisor, administrators: {hypervisor: jiro}}\n`,
    );
  });
});
