// The view ISMS in the side bar: read as it is drawn, followed to its places, begun and looked at for another day.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { NextItem } from '../../../server/reports/protocol';
import { closeAll, eventually, fileOf, finding, japanese, noFinding, show } from './support';

const extension = vscode.extensions.getExtension<{ readonly next: vscode.TreeDataProvider<NextItem> }>(
  'isms-as-code.isms-as-code',
);

async function parts(of?: NextItem): Promise<readonly NextItem[]> {
  assert.ok(extension?.isActive, 'the extension runs');
  return (await extension.exports.next.getChildren(of)) ?? [];
}

/** The item with that id, from the top down. */
async function find(...ids: readonly string[]): Promise<NextItem> {
  let at: NextItem | undefined;
  for (const id of ids) {
    const parent = at;
    at = await eventually(async () => (await parts(parent)).find((item) => item.id === id));
  }
  assert.ok(at);
  return at;
}

/** What a click on the item does. */
async function choose(item: NextItem): Promise<void> {
  const { command } = (await extension?.exports.next.getTreeItem(item)) ?? {};
  assert.ok(command, `${item.label} can be chosen`);
  await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

describe('the view ISMS', () => {
  afterEach(closeAll);
  afterEach(() => vscode.commands.executeCommand('isms.next.today'));

  it('is there to be opened, and has the five branches', async () => {
    await vscode.commands.executeCommand('isms.next.focus');
    const roots = await eventually(async () => {
      const items = await parts();
      return items.length > 0 && items;
    });
    assert.deepEqual(
      roots.map(({ id }) => id),
      ['requirements', 'due', 'services', 'risks', 'controls'],
    );
    assert.equal(roots[0]?.label, japanese ? '箇条4の要求事項' : 'Clause 4');
  });

  it('draws each of the 17 requirements with a sign and with a word, and has it read out', async () => {
    const items = await parts(await find('requirements'));
    assert.equal(items.length, 17);
    for (const item of items) {
      const drawn = await extension?.exports.next.getTreeItem(item);
      assert.ok(drawn?.iconPath instanceof vscode.ThemeIcon);
      assert.equal(drawn.description, item.detail);
      assert.ok(item.detail !== '' && drawn.accessibilityInformation?.label.includes(item.detail));
    }
  });

  it('leads from what stands against a requirement to its place', async () => {
    const [item] = await parts(await find('requirements', 'requirement 4.2.1.b'));
    assert.ok(item);
    await choose(item);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), fileOf('risks.isms.yaml').toString());
    assert.equal(editor.document.getText(editor.selection), 'nobody');
  });

  it('mends it by the edit that it names, which Undo takes back', async () => {
    await finding('risks.isms.yaml', 'ref/unresolved');
    const [item] = await parts(await find('requirements', 'requirement 4.2.1.b'));
    const action = (await parts(item)).find(({ begins }) => begins !== undefined);
    assert.ok(action);
    await choose(action);
    await noFinding('risks.isms.yaml', 'ref/unresolved');
    await eventually(async () =>
      (await parts(await find('requirements', 'requirement 4.2.1.b'))).every(({ id }) => id !== item?.id),
    );
    await show('isms.yaml');
    await vscode.commands.executeCommand('undo');
    await finding('risks.isms.yaml', 'ref/unresolved');
  });

  it('says what will be overdue on another day, and comes back to today', async () => {
    const overdue = async (): Promise<number> => {
      const due = await find('due');
      const span = (await parts(due)).find(({ id }) => id === 'due overdue');
      return span ? (await parts(span)).length : 0;
    };
    const now = await overdue();
    await vscode.commands.executeCommand('isms.next.asOf', '2027-04-01');
    assert.ok((await overdue()) > now);
    await vscode.commands.executeCommand('isms.next.today');
    assert.equal(await overdue(), now);
  });
});
