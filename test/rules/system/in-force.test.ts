import { describe, it } from 'vitest';
import { expectFindings } from '../../support/rules';

const codes = [
  'system/duties-not-segregated',
  'system/administrator-missing',
  'system/network-administrator-missing',
  'system/functions-mixed',
  'system/privileged-logging-missing',
  'system/network-service-undefined',
  'system/cycle',
];

/** Systems of a service of today, of one that has ended and of one to come; of the first only is anything said. */
const services = `services:
  - {id: crm, name: CRM, roles: [provider]}
  - {id: old, name: Old CRM, roles: [provider], until: 2026-10-31}
  - {id: next, name: Next CRM, roles: [provider], since: 2027-04-01}
`;

describe('systems of a service that is not in scope today', () => {
  it('are asked nothing', () => {
    expectFindings(
      `${services}systems:
  - {id: a, kind: host, service: old}
  - {id: b, kind: hypervisor, service: next, administrators: {hypervisor: ao, network: ao}}
  - {id: c, kind: virtual-machine, service: old, functions: [web, db]}
  - {id: d, kind: virtual-switch, service: next}
  - {id: e, kind: host, service: old, runsOn: f}
  - {id: f, kind: host, service: old, runsOn: e}
`,
      codes,
    );
  });

  it('add no duty to what their neighbours of today have, and do not speak in their place', () => {
    expectFindings(
      `${services}systems:
  - {id: host-1, kind: other}
  - {id: hv-1, kind: other, runsOn: host-1, service: crm, administrators: {hypervisor: ao}}
  - {id: vsw-1, kind: other, runsOn: host-1, service: old, administrators: {network: ao}}
  - {id: net-1, kind: other, service: crm, administrators: {network: yui}}
  - {id: hv-2, kind: other, service: crm, administrators: {hypervisor: yui}}
  - {id: vm-1, kind: other, service: old, runsOn: hv-2, networks: [net-1]}
  - {id: vm-2, kind: other, service: crm, runsOn: hv-2, networks: [net-1]} #! system/duties-not-segregated(net-1)
`,
      codes,
    );
  });

  it('count again when nobody describes the service', () => {
    expectFindings(
      `${services}systems:
  - {id: vm, kind: virtual-machine, service: ghost, functions: [web, db]} #! system/functions-mixed(db)
`,
      codes,
    );
  });
});
