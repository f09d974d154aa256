import { describe, expect, it } from 'vitest';
import { expectFindings, findingsOf, openFixture } from '../../support/rules';

const codes = ['system/cycle'];

describe('system/cycle', () => {
  it('stands once per circle of systems, on the first of them', () => {
    expectFindings(
      `systems:
  - {id: vm-0, runsOn: hv-1}
  - {id: hv-1, runsOn: host-1} #! system/cycle(host-1)
  - {id: host-1, runsOn: hv-1}
  - {id: self, runsOn: self} #! system/cycle(self)
`,
      codes,
    );
  });

  it('names the circle and shows its other links', () => {
    const [found] = findingsOf(
      openFixture(`systems:
  - {id: a, runsOn: b}
  - {id: c, runsOn: a}
  - {id: b, runsOn: c}
`),
      codes,
    );
    expect(found?.finding.args).toEqual({ circle: 'a → b → c → a' });
    expect(found?.finding.related?.map(({ anchor }) => anchor.kind === 'field' && anchor.at)).toEqual([
      '/runsOn',
      '/runsOn',
    ]);
  });

  it('is silent for networks that name each other and for ends that meet', () => {
    expectFindings(
      `systems:
  - {id: net-1, networks: [net-2]}
  - {id: net-2, networks: [net-1]}
  - {id: vm-1, runsOn: hv-1}
  - {id: vm-2, runsOn: hv-1}
  - {id: hv-1, runsOn: unknown}
services:
  - {id: crm, uses: [iaas, mail]}
  - {id: mail, uses: [iaas]}
  - {id: iaas}
`,
      codes,
    );
  });

  it('names the first few of a long circle and its last one, and leads to no more than anybody follows', () => {
    const systems = Array.from(
      { length: 300 },
      (_, number) => `  - {id: s-${number}, runsOn: s-${(number + 1) % 300}}`,
    );
    const service = openFixture(`isms: 1\nsystems:\n${systems.join('\n')}\n`);
    const [project] = service.workspace.projects();
    const [found] = service
      .findings(project?.uris()[0] ?? '')
      .filter(({ finding }) => finding.rule.code === 'system/cycle');
    expect(found?.finding.args).toEqual({ circle: 's-0 → s-1 → s-2 → s-3 → s-4 → s-5 → … → s-0' });
    expect(found?.finding.related).toHaveLength(50);
  });

  it('stands on services that use each other, once for every circle', () => {
    expectFindings(
      `services:
  - {id: a, uses: [b, c]} #! system/cycle(b), system/cycle(c)
  - {id: b, uses: [a, c]} #! system/cycle(c)
  - {id: c, uses: [b, a]}
  - {id: d, uses: [a]}
`,
      codes,
    );
  });

  it('follows the order of files', () => {
    expectFindings(
      `--- b.isms.yaml ---
services:
  - {id: b, uses: [a]}
--- a.isms.yaml ---
services:
  - {id: a, uses: [b]} #! system/cycle(b)
`,
      codes,
    );
  });
});
