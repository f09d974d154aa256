/** Files that could not be read: of each, only its own project hears, and only of what that file may hold. */
import { describe, expect, it } from 'vitest';
import { createIsmsService } from '../../server/isms-service';
import { createWorkspace, type Workspace } from '../../server/workspace/workspace';
import { testDay } from '../support/rules';

interface Observed {
  readonly workspace: Workspace;
  /** What was told since the last time, as `root: marks`. */
  readonly told: () => readonly string[];
}

function observe(): Observed {
  const heard: string[] = [];
  const workspace = createWorkspace(createIsmsService({ today: testDay }).schema, {
    projectAdded: () => undefined,
    projectRemoved: () => undefined,
    changed: ({ root }, { index }) => heard.push(`${root}: ${[...index.touched].sort().join(' ')}`),
    failed: (_, error) => {
      throw error;
    },
  });
  return { workspace, told: () => heard.splice(0) };
}

const a = 'file:///w/a/isms.yaml';
const b = 'file:///w/b/isms.yaml';
const unread = (uri: string, ...sections: readonly string[]) => ({ uri, why: 'unreadable' as const, sections });

describe('a file that could not be read', () => {
  it('concerns its own project, and only what it may hold', () => {
    const { workspace, told } = observe();
    for (const root of [a, b]) workspace.setText(root, 'isms: 1\n');
    const [first, second, other] = ['file:///w/a/1.isms.yaml', 'file:///w/a/2.isms.yaml', 'file:///w/b/1.isms.yaml'];
    workspace.setUnread(other, unread(other, 'assets'));
    workspace.setUnread(first, unread(first, 'risks'));
    told();
    workspace.setUnread(second, unread(second, 'people'));
    expect(told()).toEqual([`${a}: unread:people`]);
    workspace.setUnread(first, unread(first, 'audits'));
    expect(told()).toEqual([`${a}: unread:audits unread:risks`]);
    workspace.setUnread(second, undefined);
    workspace.setUnread(second, undefined);
    expect(told()).toEqual([`${a}: unread:people`]);
    expect(workspace.projectOf(a)?.unreadFiles()).toEqual([unread(first, 'audits')]);
    workspace.setText(first, 'people: []\n');
    expect(workspace.projectOf(a)?.unreadFiles()).toEqual([]);
    expect(workspace.projectOf(b)?.unreadFiles()).toEqual([unread(other, 'assets')]);
  });

  it('goes to another project with a root file that comes between', () => {
    const { workspace } = observe();
    const inner = 'file:///w/a/x/isms.yaml';
    const file = 'file:///w/a/x/1.isms.yaml';
    workspace.setText(a, 'isms: 1\n');
    workspace.setUnread(file, unread(file, 'risks'));
    workspace.setText(inner, 'isms: 1\n');
    expect([a, inner].map((root) => workspace.projectOf(root)?.unreadFiles())).toEqual([[], [unread(file, 'risks')]]);
    workspace.remove(inner);
    expect(workspace.projectOf(a)?.unreadFiles()).toEqual([unread(file, 'risks')]);
  });
});
