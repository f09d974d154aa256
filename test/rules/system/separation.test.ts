import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../server/check/message';
import { expectFindings, expectFix, findingsOf, openFixture } from '../../support/rules';

const code = 'system/tenant-separation-missing';

describe('system/tenant-separation-missing', () => {
  it('stands on a provided and virtualised service, and names the side that is missing', () => {
    const text = `services:
  - {id: crm, roles: [provider], virtualized: true} #! system/tenant-separation-missing(crm)
  - {id: desk, roles: [provider], virtualized: true} #! system/tenant-separation-missing(desk)
systems:
  - {id: hv-1, service: crm, separation: {tenants: 仮想マシンを分ける, management: ""}}
`;
    expectFindings(text, [code]);
    const service = openFixture(text.replaceAll(/ #!.*/g, ''));
    expect(findingsOf(service, [code]).map(({ finding }) => messageOf(finding, 'en'))).toEqual([
      'No system of the virtualised service crm describes the separation between its management and the tenants (4.2.2 b, 13.1.3).',
      'No system of the virtualised service desk describes the separation between tenants, nor between its management and the tenants (4.2.2 b, 13.1.3).',
    ]);
  });

  it('is silent for services that are used only or share no machines, and when two systems describe a side each', () => {
    expectFindings(
      `services:
  - {id: crm, roles: [provider], virtualized: true}
  - {id: mail, roles: [provider], virtualized: false}
  - {id: iaas, roles: [customer], virtualized: true}
systems:
  - {id: hv-1, service: crm, separation: {tenants: 仮想マシンを分ける}}
  - {id: vsw-1, service: crm, separation: {management: {en: A network of its own}}}
`,
      [code],
    );
  });

  it('counts a platform of our own underneath, but not what a supplier separates', () => {
    expectFindings(
      `services:
  - {id: desk, roles: [provider], virtualized: true}
  - {id: chat, roles: [provider], virtualized: true} #! system/tenant-separation-missing(chat)
  - {id: platform, roles: [provider], virtualized: true}
  - {id: iaas, roles: [customer], virtualized: true}
systems:
  - {id: hv-own, service: platform, separation: {tenants: 仮想マシンを分ける, management: 管理網を分ける}}
  - {id: hv-theirs, service: iaas, separation: {tenants: SOC 2で確認, management: SOC 2で確認}}
  - {id: vm-desk, service: desk, runsOn: hv-own}
  - {id: vm-chat, service: chat, runsOn: hv-theirs}
`,
      [code],
    );
  });

  it('asks for the description on the hypervisor', () => {
    expectFix(
      `services:
  - {id: crm, roles: [provider], virtualized: true}
systems:
  - {id: vm-1, kind: virtual-machine, service: crm}
  - id: hv-1
    kind: hypervisor
    service: crm
    privilegedLogging: 全操作を記録 # 400日
`,
      code,
      `services:
  - {id: crm, roles: [provider], virtualized: true}
systems:
  - {id: vm-1, kind: virtual-machine, service: crm}
  - id: hv-1
    kind: hypervisor
    service: crm
    separation:
      tenants: TODO
      management: TODO
    privilegedLogging: 全操作を記録 # 400日
`,
    );
  });

  it('adds a hypervisor to a service without systems', () => {
    expectFix(
      `services:
  - {id: crm, roles: [provider], virtualized: true}
systems:
  - {id: crm-hypervisor, kind: other}
`,
      code,
      `services:
  - {id: crm, roles: [provider], virtualized: true}
systems:
  - {id: crm-hypervisor, kind: other}
  - {id: crm-hypervisor-2, kind: hypervisor, service: crm, separation: {tenants: TODO, management: TODO}, privilegedLogging: TODO}
`,
    );
  });

  it('asks nothing of a service that is not in scope today', () => {
    expectFindings(
      `services:
  - {id: old, name: Old, roles: [provider], virtualized: true, until: 2026-11-22}
  - {id: new, name: New, roles: [provider], virtualized: true, since: 2026-11-24}
  - {id: now, name: Now, roles: [provider], virtualized: true, until: 2026-11-23} #! system/tenant-separation-missing(now)
`,
      ['system/tenant-separation-missing'],
    );
  });
});
