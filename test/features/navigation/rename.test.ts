import { describe, expect, it } from 'vitest';
import { applyTextEdits } from '../../../server/editing/text-edit';
import { rename } from '../../../server/features/navigation/rename';
import { fixtureFolder } from '../../support/project-text';
import { openFixture } from '../../support/rules';

const uri = `${fixtureFolder}isms.yaml`;

/** The text after the id `db` was renamed where it is defined. */
function renamed(text: string, newId: string): string {
  const at = text.indexOf('id: db') + 'id: '.length;
  const before = text.slice(0, at).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const result = rename(openFixture(text), uri, text, position, newId);
  if (!result || 'refused' in result) throw new Error(`refused: ${JSON.stringify(result)}`);
  return applyTextEdits(text, result.edits.get(uri) ?? []);
}

function idsIn(text: string): readonly string[] {
  const service = openFixture(text);
  const subjects = service.workspace.projectOf(uri)?.index.all('section:systems') ?? [];
  return subjects.flatMap(({ facts }) => [
    ...facts.definitions.map(({ id }) => `defines ${id}`),
    ...facts.references.map(({ id }) => `names ${id}`),
  ]);
}

const scalars = [
  'db',
  '"db"',
  "'db'",
  '>-\n        db',
  '|-\n        db',
  '>-   # why\n        db',
  '>-\n        db\n\n',
  '"\\\n        db"',
  '&x db',
];

describe('renaming an id', () => {
  it.each(scalars)('that is named as %j leaves what stands around it', (written) => {
    for (const lineEnd of ['\n', '\r\n']) {
      const text = [
        'isms: 1',
        'systems:',
        '  - id: db',
        '  - id: app',
        '    networks:',
        `      - ${written}`,
        '      - other',
        `    runsOn: ${written}`,
        '    service: crm',
        '  - id: last',
        `    runsOn: ${written}`,
        '',
      ]
        .join('\n')
        .replaceAll('\n', lineEnd);
      const before = idsIn(text);
      expect(before.filter((each) => each === 'names db')).toHaveLength(3);
      expect(idsIn(renamed(text, 'store'))).toEqual(before.map((each) => each.replace(/ db$/, ' store')));
    }
  });

  it('keeps the lines that follow a block', () => {
    const text = 'isms: 1\nsystems:\n  - id: db\n  - id: app\n    networks:\n      - >-\n        db\n      - x # y\n';
    expect(renamed(text, 'store')).toBe(
      'isms: 1\nsystems:\n  - id: store\n  - id: app\n    networks:\n      - store\n      - x # y\n',
    );
  });

  it.each(['1.0', '012', 'true', 'null', 'no', '-', '--', '---', '2026-01-01', '0x1F', '.inf', '顧客', '１', '-1'])(
    'to %s reads as that',
    (newId) => {
      const text =
        'isms: 1\nsystems:\n  - id: db\n  - {id: app, runsOn: db, networks: [db]}\n  - id: x\n    runsOn: >-\n      db\n';
      const expected = idsIn(text).map((each) => each.replace(/ db$/, ` ${newId}`));
      expect(idsIn(renamed(text, newId))).toEqual(expected);
    },
  );
});
