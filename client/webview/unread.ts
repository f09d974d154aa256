/** Says that a part of the project could not be read, so that what is shown may lack it, and leads there. */
import type { Place } from '../../server/reports/view/place';
import type { UnreadPart } from '../../server/reports/view/view';
import type { Language } from '../../server/words/bilingual';
import { enumerated } from '../../server/words/listing';
import { element, setText } from './element';
import { fill, words } from './words';

export interface UnreadBanner {
  readonly element: HTMLElement;
  readonly draw: (parts: readonly UnreadPart[], language: Language) => void;
}

/** So many places are named. */
const namedParts = 3;

export function createUnreadBanner(reveal: (place: Place) => void): UnreadBanner {
  // What is read out names files alone: lines move with each letter above them.
  const text = element('span', { role: 'status' });
  const links = element('span', { class: 'places' });
  const banner = element('div', { class: 'unread' }, text, ' ', links);
  let shown: readonly UnreadPart[] = [];
  links.addEventListener('click', ({ target }) => {
    const index = target instanceof HTMLElement ? target.dataset['unread'] : undefined;
    const part = index === undefined ? undefined : shown[Number(index)];
    if (part) reveal(part.place);
  });
  return {
    element: banner,
    draw(parts, language) {
      shown = parts;
      banner.classList.toggle('empty', parts.length === 0);
      const files = [...new Set(parts.map(({ place }) => place.file))];
      const more =
        files.length > namedParts ? [fill(words.moreFiles[language], { count: files.length - namedParts })] : [];
      const named = enumerated([...files.slice(0, namedParts), ...more], language);
      setText(text, parts.length === 0 ? '' : fill(words.unread[language], { files: named }));
      const labels = parts.slice(0, namedParts).map(({ place, why }) => {
        return `${place.file}:${place.range.start.line + 1} ${why}`;
      });
      while (links.children.length > labels.length) links.lastElementChild?.remove();
      labels.forEach((label, index) => {
        const link =
          links.children[index] ?? element('button', { type: 'button', class: 'link', 'data-unread': String(index) });
        if (!link.isConnected) links.append(link);
        if (link instanceof HTMLElement) setText(link, label);
      });
    },
  };
}
