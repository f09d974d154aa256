/** Rows that are chosen, and those that can be below a group. */
import { expect, it } from 'vitest';
import type { Row } from '../../server/reports/view/view';
import { nothingSelected, toggled, undecidedByGroup, withAll } from '../../client/webview/selection';

const keys = ['a', 'b', 'c', 'd'];

it('takes ranges and groups in and out', () => {
  const all = withAll(nothingSelected, keys, true);
  expect([...all.keys]).toEqual(keys);
  expect([...withAll(all, ['b', 'd'], false).keys]).toEqual(['a', 'c']);
  const first = toggled(nothingSelected, 'a', true, false, keys);
  expect([...toggled(first, 'c', true, true, keys).keys].toSorted()).toEqual(['a', 'b', 'c']);
});

it('knows what is undecided below each group, down to the next', () => {
  const group = (key: string): Row => ({ kind: 'group', key, level: 1, text: key });
  const row = (key: string, undecided?: boolean): Row => ({ kind: 'row', key, name: key, cells: [], undecided });
  const rows = [
    row('x', true),
    group('1'),
    row('a', true),
    row('b'),
    row('c', true),
    group('2'),
    group('3'),
    row('d', true),
  ];
  expect([...undecidedByGroup(rows)]).toEqual([
    ['1', ['a', 'c']],
    ['2', []],
    ['3', ['d']],
  ]);
});
