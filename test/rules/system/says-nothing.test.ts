import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../server/check/message';
import { expectFindings, findingsOf, openFixture } from '../../support/rules';

describe('words that say nothing', () => {
  it('are no separation, and no service level', () => {
    expectFindings(
      `services:
  - {id: crm, name: CRM, roles: [provider], virtualized: true} #! system/tenant-separation-missing(crm)
systems:
  - {id: vm-1, kind: virtual-machine, service: crm, separation: {tenants: なし, management: 管理用VLANを分ける}}
  - {id: v1, kind: virtual-switch, securityFunctions: [firewall], serviceLevel: なし, agreement: DOC-5} #! system/network-service-undefined(なし)
  - {id: fw, kind: firewall, serviceLevel: なし}
`,
      ['system/tenant-separation-missing', 'system/network-service-undefined'],
    );
  });

  it('are cited with one pair of brackets', () => {
    const service = openFixture('systems:\n  - {id: h, kind: host, privilegedLogging: なし}\n');
    const [found] = findingsOf(service, ['system/privileged-logging-missing']);
    expect(found && messageOf(found.finding, 'ja')).toMatch(/ください\(4\.2\.2 b、?,? ?12\.4\.3\)。$/);
  });
});

describe('what has a finding of its own', () => {
  it('is not said again: administrators', () => {
    expectFindings(
      `x-a: &x {os: ao}
systems:
  - {id: h1, kind: host, administrators: TODO}
  - {id: h2, kind: host, administrators: [ao]}
  - {id: h3, kind: host, administrators: *x}
  - {id: h4, kind: host, administrators: {}} #! system/administrator-missing
  - {id: h5, kind: host, administrators: {os: ""}} #! system/administrator-missing
`,
      ['system/administrator-missing'],
    );
  });

  it('is nobody, and no second function', () => {
    expectFindings(
      `systems:
  - {id: h1, kind: host, administrators: {hypervisor: TODO, network: TODO}}
  - {id: vm1, kind: virtual-machine, functions: [web, TODO]}
  - {id: vm2, kind: virtual-machine, functions: [Web, web, ＷＥＢ]}
  - {id: vm3, kind: virtual-machine, functions: [web, Web, db]} #! system/functions-mixed(db)
`,
      ['system/functions-mixed', 'system/duties-not-segregated'],
    );
  });
});
