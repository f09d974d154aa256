/** Nobody decides on rows that they do not see, and nothing of one decision slips into the next. */
import { describe, expect, it, vi } from 'vitest';
import { createDecideBar } from '../../client/webview/decide-bar';
import { createDocument } from '../../client/webview/document';
import { noFilter } from '../../client/webview/filter';
import type { ItemRow } from '../../server/reports/view/view';
import { providePage, statement, viewsOf } from './page';

providePage();

const { soa } = viewsOf(statement('{id: CLD.9.5.1}', '{id: CLD.9.5.2}', '{id: CLD.12.1.5}'));
const items: readonly ItemRow[] = soa.sections.flatMap(({ table }) =>
  (table?.rows ?? []).flatMap((row) => (row.kind === 'row' ? [row] : [])),
);

describe('rows that are chosen', () => {
  it('are let go when a filter hides them', () => {
    const shown = createDocument({
      reveal: vi.fn(),
      begin: vi.fn(),
      page: vi.fn(),
      offer: vi.fn(),
      look: vi.fn(),
      selected: vi.fn(),
      decide: vi.fn(),
    });
    shown.draw(soa, false);
    shown.filter(items, noFilter);
    shown.all();
    const all = shown.selected();
    expect(all.length).toBeGreaterThan(2);
    const left = items.filter(({ name }) => name === 'CLD.9.5.2');
    shown.filter(left, noFilter);
    expect(shown.selected()).toEqual(left.map(({ key }) => key));
    shown.filter(items, noFilter);
    expect(shown.selected()).toEqual(left.map(({ key }) => key));
  });

  it('begin without an owner, a status, a basis or a reason', () => {
    const bar = createDecideBar({ decide: vi.fn(), deselect: vi.fn(), back: vi.fn(), next: vi.fn() });
    const choice = [{ value: 'x', label: 'X' }];
    bar.say('ja', { bases: choice, owners: choice, statuses: choice });
    const fields = ['#decide-owner', '#decide-status', '#decide-reason', '#decide-basis'].map((id) => {
      const field = bar.element.querySelector<HTMLInputElement>(id);
      if (!field) throw new Error(id);
      return field;
    });
    bar.show(['A.5.1']);
    for (const field of fields) field.value = 'x';
    bar.show([]);
    bar.show(['A.5.2']);
    expect(fields.map(({ value }) => value)).toEqual(['', '', '', '']);
  });
});
