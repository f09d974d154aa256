/** One decision after the other, each of no more rows than are heard. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDecideBar, type DecideBar } from '../../client/webview/decide-bar';
import { longestText, mostRows } from '../../client/webview/messages';
import { providePage } from './page';

providePage();
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const idle = { decide: vi.fn(), deselect: vi.fn(), back: vi.fn(), next: () => true };

const writeOf = (bar: DecideBar): HTMLButtonElement | null => bar.element.querySelector('#decide-write');

function chosen(names: readonly string[]): { readonly bar: DecideBar; readonly decided: () => number } {
  const decide = vi.fn();
  const bar = createDecideBar({ ...idle, decide });
  bar.say('en', { bases: [{ value: 'RISK-1', label: 'Leaks' }], owners: [], statuses: [] });
  bar.show(names);
  const yes = bar.element.querySelector<HTMLInputElement>('#decide-yes');
  if (yes) yes.checked = true;
  bar.show([...names]);
  return { bar, decided: () => decide.mock.calls.length };
}

const submit = ({ element }: DecideBar): void => {
  const event = document.createEvent('Event');
  event.initEvent('submit', true, true);
  element.querySelector('form')?.dispatchEvent(event);
};

describe('a decision', () => {
  it('is sent once, however often it is submitted before it is written', () => {
    const { bar, decided } = chosen(['A.5.1']);
    submit(bar);
    submit(bar);
    expect(decided()).toBe(1);
    expect(writeOf(bar)?.disabled).toBe(true);
  });

  it('can be made again when nothing was written', () => {
    const { bar, decided } = chosen(['A.5.1']);
    submit(bar);
    bar.result(false);
    expect(writeOf(bar)?.disabled).toBe(false);
    submit(bar);
    expect(decided()).toBe(2);
  });

  it('is not made again of rows that are written and not drawn yet', () => {
    const { bar, decided } = chosen(['A.5.1', 'A.5.2']);
    submit(bar);
    bar.result(true);
    submit(bar);
    expect(decided()).toBe(1);
    bar.show(['A.5.2']);
    submit(bar);
    expect(decided()).toBe(2);
  });

  it('is none of a text that is too long, which is said and not cut off', () => {
    const { bar, decided } = chosen(['A.5.1']);
    const reason = bar.element.querySelector<HTMLInputElement>('#decide-reason');
    if (reason) reason.value = 'x'.repeat(longestText + 1);
    bar.show(['A.5.1']);
    submit(bar);
    expect(decided()).toBe(0);
    expect(reason?.hasAttribute('maxlength')).toBe(false);
    expect(bar.element.querySelector('.hint')?.textContent).toContain(String(longestText));
  });

  it('names its rows as the language does', () => {
    const { bar } = chosen(['A.5.1', 'A.5.2']);
    const named = (): string => bar.element.querySelector('.selected')?.textContent ?? '';
    expect(named()).toContain('A.5.1, A.5.2');
    bar.say('ja', { bases: [], owners: [], statuses: [] });
    bar.show(['A.5.1', 'A.5.2']);
    expect(named()).toContain('A.5.1、A.5.2');
  });

  it('is not made of more rows than are heard, and it says so', () => {
    const names = Array.from({ length: mostRows + 1 }, (_, index) => `OWN-${index}`);
    const { bar, decided } = chosen(names);
    submit(bar);
    expect(decided()).toBe(0);
    expect(bar.element.querySelector('.hint')?.textContent).toContain(String(mostRows));
    expect(writeOf(chosen(names.slice(1)).bar)?.disabled).toBe(false);
  });
});

describe('when all that was chosen is decided', () => {
  const inPage = (next: () => boolean): DecideBar => {
    const bar = createDecideBar({ ...idle, next });
    document.body.replaceChildren(bar.element);
    bar.say('en', { bases: [], owners: [], statuses: [] });
    bar.show(['A.5.1', 'A.5.2']);
    bar.focus();
    const yes = bar.element.querySelector<HTMLInputElement>('#decide-yes');
    if (yes) yes.checked = true;
    bar.show(['A.5.1', 'A.5.2']);
    submit(bar);
    return bar;
  };

  it.each(['the rows are drawn first', 'the answer comes first'])('work goes on at the next row: %s', (order) => {
    const next = vi.fn(() => true);
    const bar = inPage(next);
    if (order === 'the answer comes first') bar.result(true);
    bar.show([]);
    if (order !== 'the answer comes first') bar.result(true);
    expect(next).toHaveBeenCalledTimes(1);
    const said = 'Written into the source, not saved yet: Applies, A.5.1, A.5.2 (2)';
    expect(bar.element.querySelector('.result')?.textContent).toBe(said);
  });

  it('the focus is on what was written where no row is left', () => {
    const bar = inPage(() => false);
    bar.show([]);
    expect(document.activeElement).toBe(bar.element.querySelector('.result'));
  });

  it('the focus stays where somebody went meanwhile', () => {
    const next = vi.fn(() => true);
    const bar = inPage(next);
    const elsewhere = document.createElement('input');
    document.body.append(elsewhere);
    elsewhere.focus();
    bar.show([]);
    expect(next).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(elsewhere);
  });
});
