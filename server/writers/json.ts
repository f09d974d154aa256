import { escapedInJson } from '../words/hidden';
import type { Write } from './writer';

/** The data behind a document. What cannot be seen is escaped: the values are the same, and no line can mislead. */
export const write: Write = ({ data }) =>
  new TextEncoder().encode(`${escapedInJson(JSON.stringify(data, undefined, 2))}\n`);
