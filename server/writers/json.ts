import { hiddenCharacters } from '../reports/view/clean';
import type { Write } from './writer';

/** The data behind a document. What cannot be seen is escaped: the values are the same, and no line can mislead. */
export const write: Write = ({ data }) => {
  const text = JSON.stringify(data, undefined, 2).replace(hiddenCharacters(), (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new TextEncoder().encode(`${text}\n`);
};
