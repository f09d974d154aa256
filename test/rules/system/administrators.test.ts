import { describe, it } from 'vitest';
import { expectFindings, expectFix } from '../../support/rules';

describe('system/administrator-missing', () => {
  const codes = ['system/administrator-missing'];

  it('stands on a host or hypervisor that names nobody', () => {
    expectFindings(
      `systems:
  - {id: host-1, kind: host} #! system/administrator-missing(host-1)
  - {id: hv-1, kind: hypervisor, administrators: {}} #! system/administrator-missing(administrators)
  - {id: hv-2, kind: hypervisor, administrators: {os: ""}} #! system/administrator-missing(administrators)
`,
      codes,
    );
  });

  it('is silent for an administrator of any kind, and for other systems', () => {
    expectFindings(
      `systems:
  - {id: host-1, kind: host, administrators: {network: yui}}
  - {id: hv-1, kind: hypervisor, administrators: {application: yui}}
  - {id: vm-1, kind: virtual-machine}
  - {id: vsw-1, kind: virtual-switch}
  - {id: some}
`,
      codes,
    );
  });

  it('names the one person there is at the layer of the kind', () => {
    expectFix(
      'people: [{id: ao, name: 青木 葵}]\nsystems:\n  - {id: host-1, kind: host}\n',
      'system/administrator-missing',
      'people: [{id: ao, name: 青木 葵}]\nsystems:\n  - {id: host-1, kind: host, administrators: {os: ao}}\n',
    );
  });
});
