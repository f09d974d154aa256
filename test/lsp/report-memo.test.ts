import { describe, expect, it } from 'vitest';
import { createReportMemo } from '../../server/lsp/session/report-memo';
import { fixtureFolder } from '../support/project-text';
import { serviceWith } from '../workspace/workspaces';

const uri = `${fixtureFolder}isms.yaml`;
const text = 'isms: 1\npeople:\n  - {id: hanako, name: H}\n';

/** A memo, and how often a report had to be made. */
function counted() {
  const service = serviceWith(new Map([[uri, text]]));
  const memo = createReportMemo();
  let made = 0;
  const ask = (name = 'report'): number => {
    const project = service.workspace.projectOf(uri);
    if (!project) throw new Error('no project');
    return memo.get(service, project, name, () => (made += 1));
  };
  return { service, ask, made: () => made };
}

describe('a report that several views ask for', () => {
  it('is made once while nothing changes', () => {
    const { service, ask, made } = counted();
    expect([ask(), ask(), ask()]).toEqual([1, 1, 1]);
    service.refresh();
    expect(ask()).toBe(1);
    expect(ask('another')).toBe(2);
    expect(made()).toBe(2);
  });

  it.each<[string, (service: ReturnType<typeof counted>['service']) => void]>([
    ['a text', (service) => service.setText(uri, text.replace('H}', 'Hanako}'))],
    ['only places in a text', (service) => service.setText(uri, `# a line\n${text}`)],
    ['the day', (service) => service.configure({ today: '2027-01-01' })],
    ['another file', (service) => service.setText(`${fixtureFolder}more.isms.yaml`, 'risks: []\n')],
  ])('is made again after a change of %s', (_what, change) => {
    const { service, ask } = counted();
    const before = ask();
    change(service);
    service.refresh();
    expect(ask()).toBe(before + 1);
  });
});
