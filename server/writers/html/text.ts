/** HTML made of text: everything that is not markup of ours is escaped. */

import { daysApart } from '../../words/days-apart';

/** Markup that was made by `tag` or is known to hold none of a user's text. */
export interface Markup {
  readonly markup: string;
}

/** An element. Attributes and text children are escaped; markup stays. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly (Markup | string)[]
): Markup {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeHtml(value)}"`]))
    .join('');
  const content = children.map((child) => (typeof child === 'string' ? escapeHtml(child) : child.markup)).join('');
  return { markup: empty.has(name) ? `<${name}${written}>` : `<${name}${written}>${content}</${name}>` };
}

const empty: ReadonlySet<string> = new Set(['br', 'meta', 'col']);

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A text between quotes of a style sheet, whatever stands in it. */
export function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .:,()_-]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

/** Lines of a text as lines; a day in it stays on one. */
export function lines(text: string): readonly (Markup | string)[] {
  return text.split('\n').flatMap((line, index) => [...(index === 0 ? [] : [tag('br')]), ...withWholeDays(line)]);
}

function withWholeDays(line: string): readonly (Markup | string)[] {
  return daysApart(line).map(({ text, isDay }) => (isDay ? tag('span', { class: 'day' }, text) : text));
}
