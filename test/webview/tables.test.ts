/** The preview draws whatever a file says, and of a changed view no more than what changed. */
import { describe, expect, it } from 'vitest';
import { createTables } from '../../client/webview/tables';
import { changesSince, withChanges } from '../../server/reports/view/changes';
import type { DocumentView } from '../../server/reports/view/view';
import { providePage, statement, viewsOf } from './page';

providePage();

function drawn(view: DocumentView, details = true): HTMLElement {
  const tables = createTables();
  tables.draw(view, details);
  return tables.element;
}

describe('a statement of applicability with words that the language does not have', () => {
  it.each(['implementd', 'constructor', '__proto__', 'toString'])('shows %s as it was written', (word) => {
    const { soa } = viewsOf(
      statement(`{id: CLD.9.5.1, applicable: true, status: ${word}, roles: [${word}], basis: [${word}]}`),
    );
    const text = drawn(soa).textContent ?? '';
    expect(text).toContain(word);
    expect(text).not.toMatch(/undefined|\[object|native code/);
  });

  it.each([
    'x',
    '[x]',
    '{id: [a], applicable: perhaps}',
    '{id: CLD.9.5.1, roles: provider, basis: risk, evidence: E-1, status: [planned], due: {a: b}}',
    '{id: CLD.9.5.1, applicable: "true", inclusionReason: [a], implementation: {fr: x}, owner: {id: x}}',
    '{id: CLD.9.5.1, roles: [[provider], {a: b}, null], evidence: [null, {a: b}], basis: [[]]}',
  ])('draws %s', (row) => {
    const { soa, clause4 } = viewsOf(statement(row));
    expect(`${drawn(soa).textContent}${drawn(clause4).textContent}`).not.toMatch(/undefined|\[object|native code/);
  });

  it('takes markup for text', () => {
    const { soa } = viewsOf(
      statement(`{id: CLD.9.5.1, applicable: true, inclusionReason: "<img src=x onerror=alert(1)><b>bold</b>"}`),
    );
    const tables = drawn(soa);
    expect(tables.textContent).toContain('<img src=x onerror=alert(1)><b>bold</b>');
    expect(tables.querySelector('img, b')).toBeNull();
  });
});

describe('columns', () => {
  it('leaves the auditor’s to paper, and details to who asks for them', () => {
    const { soa } = viewsOf(
      statement('{id: CLD.9.5.1, applicable: true, inclusionReason: a, implementation: by separate networks}'),
    );
    expect(drawn(soa).textContent).not.toContain('審査員');
    expect([...drawn(soa).querySelectorAll('.more')].map(({ textContent }) => textContent).join()).toContain(
      'by separate networks',
    );
    expect(drawn(soa, false).textContent).not.toContain('by separate networks');
  });

  it('gives the details of a table with few columns a column', () => {
    const { clause4 } = viewsOf(statement('{id: CLD.9.5.1, applicable: true}'));
    expect(drawn(clause4).querySelector('.more')).toBeNull();
    expect(drawn(clause4).querySelector('th.c-answers')).not.toBeNull();
    expect(drawn(clause4, false).querySelector('th.c-answers')).toBeNull();
  });
});

describe('a changed view', () => {
  const rows = (reason: string): readonly string[] => [
    '{id: CLD.6.3.1, applicable: true, inclusionReason: one}',
    `{id: CLD.9.5.1, applicable: true, inclusionReason: ${reason}}`,
    '{id: CLD.9.5.2, applicable: true, inclusionReason: three}',
  ];

  /** What is drawn anew of the second view after the first, as the server sends it. */
  function touched(
    first: string,
    second: string,
  ): { readonly added: readonly string[]; readonly changed: readonly string[]; readonly all: number } {
    const before = viewsOf(first).soa;
    const after = viewsOf(second).soa;
    const tables = createTables();
    tables.draw(before, false);
    const observer = new MutationObserver(() => undefined);
    observer.observe(tables.element, { childList: true, subtree: true, attributes: true, characterData: true });
    const next = withChanges(before, changesSince(before, after, 1));
    expect(next).toEqual(after);
    if (next) tables.draw(next, false);
    const records = observer.takeRecords();
    observer.disconnect();
    const inRows = new Set(records.map(({ target }) => (target instanceof Element ? target.closest('tr') : null)));
    const changed = [...inRows].flatMap((row) => (row instanceof HTMLElement ? [row.dataset['key'] ?? ''] : []));
    const added = records.flatMap(({ addedNodes }) =>
      [...addedNodes].flatMap((node) => (node instanceof HTMLElement ? [node.dataset['key'] ?? node.tagName] : [])),
    );
    return { added, changed, all: records.length };
  }

  it('touches the row that says something else, and no other', () => {
    expect(touched(statement(...rows('two')), statement(...rows('another')))).toEqual({
      added: [],
      changed: ['CLD.9.5.1 provider'],
      // A text in one cell, where the old one was: no row and no cell is put in.
      all: 2,
    });
  });

  it('leaves of a row that stays nothing that is said no more', () => {
    const draw = (...rows: readonly string[]): HTMLElement => {
      const tables = createTables();
      for (const row of rows) tables.draw(viewsOf(statement(row)).soa, true);
      return tables.element;
    };
    const undecided = '{id: CLD.9.5.1, roles: [provider]}';
    const decided = '{id: CLD.9.5.1, roles: [provider], applicable: true, implementation: a, evidence: [E-1, E-2]}';
    const excluded = '{id: CLD.9.5.1, roles: [provider], applicable: false, exclusionReason: b}';
    for (const first of [undecided, decided, excluded])
      for (const then of [undecided, decided, excluded])
        expect(draw(first, then).isEqualNode(draw(then)), `${first} → ${then}`).toBe(true);
  });

  it('touches nothing where rows only moved in the file', () => {
    expect(touched(statement(...rows('two')), `# a line more\n${statement(...rows('two'))}`).all).toBe(0);
  });

  it('leads to where a row stands now', () => {
    const before = viewsOf(statement(...rows('two'))).soa;
    const after = viewsOf(`# a line more\n${statement(...rows('two'))}`).soa;
    const tables = createTables();
    const line = (view: DocumentView): number | undefined => {
      const row = tables.draw(view, false)[0]?.rows.find(({ key }) => key === 'CLD.9.5.1 provider');
      return row?.kind === 'row' ? row.place?.range.start.line : undefined;
    };
    expect([line(before), line(after)]).toEqual([6, 7]);
  });

  it('takes a row in where it belongs, and out again', () => {
    const own = '{id: OWN.1, applicable: true, inclusionReason: a, title: Own}';
    const two = [...rows('two'), own, own.replace('OWN.1', 'OWN.3')];
    const three = [...rows('two'), own, own.replace('OWN.1', 'OWN.2'), own.replace('OWN.1', 'OWN.3')];
    expect(touched(statement(...two), statement(...three)).added).toEqual(['OWN.2']);
    expect(touched(statement(...three), statement(...two)).added).toEqual([]);
  });
});
