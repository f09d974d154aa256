import { describe, it } from 'vitest';
import { expectFindings, expectFix } from '../../support/rules';

describe('system/network-administrator-missing', () => {
  const codes = ['system/network-administrator-missing'];

  it('stands on virtual switches and on networks that run on something', () => {
    expectFindings(
      `systems:
  - id: vsw-1 #! system/network-administrator-missing(vsw-1)
    kind: virtual-switch
    administrators: {os: ryo}
  - id: net-1 #! system/network-administrator-missing(net-1)
    kind: network
    runsOn: host-1
  - {id: host-1, kind: host}
  - id: vsw-2
    kind: virtual-switch
    administrators:
      network: #! system/network-administrator-missing(network)
`,
      codes,
    );
  });

  it('is silent for physical networks and where somebody administers the network', () => {
    expectFindings(
      `systems:
  - {id: net-1, kind: network}
  - {id: fw-1, kind: firewall, runsOn: host-1}
  - {id: host-1, kind: host}
  - {id: vsw-1, kind: virtual-switch, administrators: {network: yui}}
`,
      codes,
    );
  });

  it('inserts the network administrator of the host', () => {
    expectFix(
      `people:
  - {id: ao, name: 青木 葵}
  - {id: yui, name: 結城 唯}
systems:
  - {id: hv-1, kind: hypervisor, administrators: {network: yui}}
  - id: vsw-1
    kind: virtual-switch
    runsOn: hv-1 # 2号機に移す予定
`,
      codes[0] ?? '',
      `people:
  - {id: ao, name: 青木 葵}
  - {id: yui, name: 結城 唯}
systems:
  - {id: hv-1, kind: hypervisor, administrators: {network: yui}}
  - id: vsw-1
    kind: virtual-switch
    runsOn: hv-1 # 2号機に移す予定
    administrators:
      network: yui
`,
    );
  });

  it('inserts the only person, else a place for a decision', () => {
    expectFix(
      `people:
  - {id: yui, name: 結城 唯}
systems:
  - {id: vsw-1, kind: virtual-switch, administrators: {os: yui}}
`,
      codes[0] ?? '',
      `people:
  - {id: yui, name: 結城 唯}
systems:
  - {id: vsw-1, kind: virtual-switch, administrators: {os: yui, network: yui}}
`,
    );
    expectFix(
      `systems:
  - id: vsw-1
    kind: virtual-switch
    administrators:
      network:
`,
      codes[0] ?? '',
      `systems:
  - id: vsw-1
    kind: virtual-switch
    administrators:
      network: TODO
`,
    );
  });
});

describe('system/functions-mixed', () => {
  const codes = ['system/functions-mixed'];

  it('stands on the second function of a virtual machine', () => {
    expectFindings(
      `systems:
  - {id: vm-1, kind: virtual-machine, functions: [web, web, database, dns]} #! system/functions-mixed(database)
`,
      codes,
    );
  });

  it('is silent for one function, however often it is written, and for other kinds', () => {
    expectFindings(
      `systems:
  - {id: vm-1, kind: virtual-machine, functions: [web, web, ""]}
  - {id: vm-2, kind: virtual-machine, functions: []}
  - {id: vm-3, kind: virtual-machine}
  - {id: host-1, kind: host, functions: [compute, storage]}
`,
      codes,
    );
  });
});

describe('system/privileged-logging-missing', () => {
  const codes = ['system/privileged-logging-missing'];

  it('stands on hypervisors and hosts', () => {
    expectFindings(
      `systems:
  - {id: host-1, kind: host} #! system/privileged-logging-missing(host-1)
  - {id: hv-1, kind: hypervisor, privilegedLogging: ""} #! system/privileged-logging-missing(privilegedLogging)
`,
      codes,
    );
  });

  it('is silent for guests and where the logging is described', () => {
    expectFindings(
      `systems:
  - {id: host-1, kind: host, privilegedLogging: {ja: 全操作を記録}}
  - {id: vm-1, kind: virtual-machine}
`,
      codes,
    );
  });

  it('inserts the field', () => {
    expectFix(
      `systems:
  - id: hv-1
    kind: hypervisor
`,
      codes[0] ?? '',
      `systems:
  - id: hv-1
    kind: hypervisor
    privilegedLogging: TODO
`,
    );
  });
});

describe('system/network-service-undefined', () => {
  const codes = ['system/network-service-undefined'];

  it('stands once on a network that lacks any of its terms', () => {
    expectFindings(
      `systems:
  - {id: net-1, kind: network} #! system/network-service-undefined(net-1)
  - {id: vsw-1, kind: virtual-switch, securityFunctions: [waf], agreement: DOC-5} #! system/network-service-undefined(vsw-1)
  - {id: vsw-2, kind: virtual-switch, securityFunctions: [], serviceLevel: 5 Gbps, agreement: DOC-5} #! system/network-service-undefined(vsw-2)
`,
      codes,
    );
  });

  it('is silent when all is agreed, and for firewalls', () => {
    expectFindings(
      `systems:
  - {id: net-1, kind: network, securityFunctions: [other], serviceLevel: 5 Gbps, agreement: DOC-5}
  - {id: fw-1, kind: firewall}
`,
      codes,
    );
  });

  it('inserts what is missing', () => {
    expectFix(
      `systems:
  - id: net-1
    kind: network
    serviceLevel: 5 Gbps
`,
      codes[0] ?? '',
      `systems:
  - id: net-1
    kind: network
    securityFunctions: [waf]
    serviceLevel: 5 Gbps
    agreement: TODO
`,
      'Add what is missing, with waf as security function',
    );
  });
});
