/** Of a facet several values can be chosen, and what has the focus stays when numbers change. */
import { describe, expect, it, vi } from 'vitest';
import { createFacetMenu } from '../../client/webview/facet-menu';
import { isPressed, noFilter, withFacet, withTile } from '../../client/webview/filter';
import { providePage } from './page';

providePage();

const facet = {
  id: 'decision',
  title: '適用',
  values: [
    { value: 'applicable', label: '適用する' },
    { value: 'excluded', label: '除外' },
  ],
};

describe('the menu of a facet', () => {
  const menuOf = (choose = vi.fn()) => {
    const menu = createFacetMenu('decision', choose);
    document.body.replaceChildren(menu.element);
    menu.draw(facet, new Map([['excluded', 2]]), [], 'ja');
    const [button] = menu.element.querySelectorAll('button');
    if (!button) throw new Error('no button');
    return { menu, button, boxes: [...menu.element.querySelectorAll('input')], choose };
  };

  it('says all values that are chosen', () => {
    const { menu, button } = menuOf();
    expect(button.textContent).toBe('適用');
    menu.draw(facet, new Map(), ['excluded'], 'ja');
    expect(button.textContent).toBe('除外');
    menu.draw(facet, new Map(), ['excluded', 'applicable'], 'ja');
    expect(button.textContent).toBe('適用：2つ選択');
    expect(button.getAttribute('aria-label')).toBe('適用: 適用する, 除外');
  });

  it('tells all boxes that are ticked', () => {
    const { boxes, choose } = menuOf();
    for (const box of boxes) box.click();
    expect(choose.mock.lastCall).toEqual([['applicable', 'excluded']]);
  });

  it('keeps its boxes when only numbers change', () => {
    const { menu, boxes } = menuOf();
    menu.draw(facet, new Map([['excluded', 3]]), ['excluded'], 'ja');
    expect([...menu.element.querySelectorAll('input')]).toEqual(boxes);
    expect(menu.element.textContent).toContain('除外 (3)');
  });
});

describe('a tile', () => {
  const excluded = { facet: 'decision', value: 'excluded' };
  const both = withFacet(noFilter, 'decision', ['applicable', 'excluded']);

  it('shows its rows alone, or besides the others, or takes them out', () => {
    expect(withTile(noFilter, excluded, false).facets).toEqual({ decision: ['excluded'] });
    const applicable = withFacet(noFilter, 'decision', ['applicable']);
    expect(withTile(applicable, excluded, false).facets).toEqual({ decision: ['excluded'] });
    expect(withTile(applicable, excluded, true)).toEqual(both);
    expect(withTile(both, excluded, false)).toEqual(applicable);
    expect(withTile(both, undefined, false)).toEqual(noFilter);
  });

  it('is pressed while its rows are asked for', () => {
    expect([isPressed(both, excluded), isPressed(noFilter, excluded)]).toEqual([true, false]);
    expect([isPressed(both, undefined), isPressed(noFilter, undefined)]).toEqual([false, true]);
  });
});
