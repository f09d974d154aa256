/** What could not be read is said once for each file, and leads to each place. */
import { expect, it, vi } from 'vitest';
import { createUnreadBanner } from '../../client/webview/unread';
import { providePage, statement, viewsOf } from './page';

providePage();

const part = (file: string, line: number) => ({
  why: 'not YAML',
  place: { file, range: { start: { line, character: 0 }, end: { line, character: 1 } } },
});

it('names files, and is silent again when all can be read', () => {
  const reveal = vi.fn();
  const banner = createUnreadBanner(reveal);
  const parts = [part('a.isms.yaml', 1), part('a.isms.yaml', 7), part('<b>.isms.yaml', 3), part('c.isms.yaml', 1)];
  banner.draw(parts, 'en');
  const status = banner.element.querySelector('[role="status"]');
  expect(status?.textContent).toMatch(/^⚠ a\.isms\.yaml; <b>\.isms\.yaml; c\.isms\.yaml cannot be read/);
  expect(banner.element.querySelector('b')).toBeNull();
  const links = [...banner.element.querySelectorAll('button')];
  expect(links.map(({ textContent }) => textContent)).toEqual([
    'a.isms.yaml:2 not YAML',
    'a.isms.yaml:8 not YAML',
    '<b>.isms.yaml:4 not YAML',
  ]);
  links[1]?.click();
  expect(reveal).toHaveBeenCalledWith(parts[1]?.place);
  const said = status?.textContent;
  banner.draw(
    parts.map(({ place: { file } }) => part(file, 20)),
    'en',
  );
  expect(status?.textContent).toBe(said);
  banner.draw([], 'en');
  expect(banner.element.textContent.trim()).toBe('');
});

it('is told by the view of a project with a part that is no YAML', () => {
  const { soa, clause4 } = viewsOf(statement('{id: CLD.9.5.1, applicable: "true}', '{id: CLD.9.5.2}'));
  expect(soa.unread?.map(({ place }) => place.file)).toEqual(['isms.yaml']);
  expect(clause4.unread).toEqual(soa.unread);
  expect(viewsOf(statement('{id: CLD.9.5.1}')).soa.unread).toBeUndefined();
});
