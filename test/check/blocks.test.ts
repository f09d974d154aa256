/** Findings and suppressions by the thousand: a keystroke puts together those of the entry that it is in. */
import { describe, expect, it } from 'vitest';
import { createBlocks } from '../../server/check/blocks';
import { fixtureFolder } from '../support/project-text';
import { said, serviceWith } from '../workspace/workspaces';

const uri = `${fixtureFolder}isms.yaml`;
const entry = (number: number): string =>
  `  - id: R-${number}\n    title: T\n    # isms-ignore ref/unresolved: agreed\n    owner: nobody\n`;
const register = (count: number): string =>
  `isms: 1\nrisks:\n${Array.from({ length: count }, (_, index) => entry(index)).join('')}`;

/** How many blocks are others than before, after an edit in the middle of a register of so many entries. */
function renewedIn(count: number, from: string, to: string): number {
  const text = register(count);
  const service = serviceWith(new Map([[uri, text]]));
  const project = service.workspace.projectOf(uri);
  const checker = project && service.checkerOf(project);
  if (!project || !checker) throw new Error('no project');
  const blocks = createBlocks();
  const look = () => {
    const document = project.documents.get(uri);
    if (!document) throw new Error('no document');
    const { severities, today } = service.settings;
    return blocks.of(document, {
      holders: checker.findings(uri),
      altered: checker.takeAltered(uri),
      severityOf: ({ severity }) => severity,
      today,
      circumstances: [severities, today],
    });
  };
  const before = new Set(look());
  const start = text.indexOf(entry(count / 2)) + entry(count / 2).indexOf(from);
  const next = text.slice(0, start) + to + text.slice(start + from.length);
  service.setText(uri, next, { start, oldEnd: start + from.length, newEnd: start + to.length });
  service.refresh();
  return look().filter((block) => !before.has(block)).length;
}

describe('what is put together anew', () => {
  it.each([
    ['a letter in a title', 'title: T', 'title: TT'],
    ['a new line', 'title: T\n', 'title: T\n\n'],
    ['a comment that goes', '    # isms-ignore ref/unresolved: agreed\n', ''],
    ['another owner', 'owner: nobody', 'owner: somebody'],
  ])('is what the edit concerns, however long the file is: %s', (_what, from, to) => {
    const few = renewedIn(40, from, to);
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(5);
    expect(renewedIn(1000, from, to)).toBe(few);
  });
});

describe('what is silenced after an edit', () => {
  it.each([
    ['a line above moves everything', 'isms: 1\n', 'isms: 1\n# a line\n'],
    ['a reason goes', ': agreed\n    owner: nobody\n  - id: R-1\n', ':\n    owner: nobody\n  - id: R-1\n'],
    ['a comment comes between', 'agreed\n    owner: nobody\n  - id: R-2', 'agreed\n\n    owner: nobody\n  - id: R-2'],
    ['a comment above the next entry', '  - id: R-2\n', '  # isms-ignore risk/affects-missing: later\n  - id: R-2\n'],
    [
      'a comment above the next entry parts from it',
      '    title: T\n    # isms-ignore',
      '    title: T\n    #\n    # isms-ignore',
    ],
  ])('is what a fresh look says: %s', (_what, from, to) => {
    const text = register(4);
    const service = serviceWith(new Map([[uri, text]]));
    said(service);
    const start = text.indexOf(from);
    const next = text.replace(from, to);
    expect(next).not.toBe(text);
    service.setText(uri, next, { start, oldEnd: start + from.length, newEnd: start + to.length });
    service.refresh();
    expect(said(service)).toEqual(said(serviceWith(new Map([[uri, next]]))));
    service.setText(uri, text, { start, oldEnd: start + to.length, newEnd: start + from.length });
    service.refresh();
    expect(said(service)).toEqual(said(serviceWith(new Map([[uri, text]]))));
  });

  it('depends on the day', () => {
    const text = register(2).replace('ref/unresolved:', 'ref/unresolved until=2027-01-31:');
    const service = serviceWith(new Map([[uri, text]]));
    const before = JSON.stringify(said(service));
    service.configure({ today: '2027-02-01' });
    service.refresh();
    expect(JSON.stringify(said(service))).not.toBe(before);
    expect(JSON.stringify(said(service))).toContain('suppression/expired');
  });
});
