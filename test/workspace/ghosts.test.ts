/** What was said of a text that is no longer there must not be said any more. */
import { describe, expect, it } from 'vitest';
import { createSession } from '../../server/lsp/session/session';
import { fixtureFolder } from '../support/project-text';
import { testDay } from '../support/rules';
import { createSlowHost } from '../lsp/slow-host';
import { said, saidOf, serviceWith } from './workspaces';

const root = `${fixtureFolder}isms.yaml`;
const other = `${fixtureFolder}other.isms.yaml`;

function placesIn(said: readonly string[]): readonly string[] {
  return said.filter((each) => each.includes(`${root} `)).map((each) => each.replace(/^.*isms\.yaml /, ''));
}

describe('a place that a finding of another file relates to', () => {
  const people = 'people:\n  - {id: hanako, name: 情報 花子}\n';

  it('moves with the lines above it, and the other file is announced', () => {
    const service = serviceWith(
      new Map([
        [root, `isms: 1\n${people}`],
        [other, 'people:\n  - {id: hanako, name: 別人}\n'],
      ]),
    );
    const before = placesIn(saidOf(service, other));
    expect(before).toHaveLength(1);
    expect(before[0]).toMatch(/^2:/);
    const inserted = '# a\n# b\n# c\n';
    const start = 'isms: 1\n'.length;
    const change = { start, oldEnd: start, newEnd: start + inserted.length };
    service.setText(root, `isms: 1\n${inserted}${people}`, change);
    expect(service.refresh()).toContain(other);
    expect(placesIn(saidOf(service, other))[0]).toMatch(/^5:/);
  });

  it('is announced only when it is another one', () => {
    const service = serviceWith(
      new Map([
        [root, `isms: 1\n${people}`],
        [other, 'people:\n  - {id: hanako, name: 別人}\n'],
      ]),
    );
    service.setText(root, `isms: 1\n${people}# below\n`);
    expect(service.refresh()).not.toContain(other);
  });
});

describe('a mapping in place of a list', () => {
  it('is no longer said to name what it named before', () => {
    const text = (owner: string): string => `isms: 1\nservices:\n  owner: ${owner}\n`;
    const service = serviceWith(new Map([[root, text('x')]]));
    expect(saidOf(service, root).join('\n')).toContain('"x"');
    const start = text('').length - 1;
    service.setText(root, text('y'), { start, oldEnd: start + 1, newEnd: start + 1 });
    service.refresh();
    expect(saidOf(service, root).join('\n')).not.toContain('"x"');
    expect(said(service)).toEqual(said(serviceWith(new Map([[root, text('y')]]))));
  });
});

describe('a file that was deleted while it was excluded', () => {
  it('does not come back when the exclusion is lifted', async () => {
    const folder = fixtureFolder.slice(0, -1);
    const slow = createSlowHost({ [root]: 'isms: 1\nlint: {exclude: [other*]}\n', [other]: 'risks:\n  - {id: R-1}\n' });
    const session = createSession({
      host: slow.host,
      folders: [],
      locale: 'en',
      today: () => testDay,
      log: (message) => {
        throw new Error(message);
      },
      warn: () => undefined,
    });
    await session.setFolders([folder]);
    await session.update();
    slow.disk.delete(other);
    session.fileDeleted(other);
    slow.disk.set(root, 'isms: 1\n');
    await session.fileChanged(root);
    await session.update();
    expect(session.service.findings(other)).toEqual([]);
    expect(session.service.workspace.uris()).toEqual([root]);
  });
});
