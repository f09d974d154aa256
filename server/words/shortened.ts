/** So many UTF-16 units of a value are quoted in a message: enough to know it again, and a message stays a sentence. */
const mostQuoted = 80;

// eslint-disable-next-line no-restricted-syntax -- what one character is, is the same in every language
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A value as messages quote it: what is longer ends with `…`, and never within what people see as one character. Looks at no
 * more of it than is shown.
 */
export function shortened(value: string, most = mostQuoted): string {
  if (value.length <= most) return value;
  // What the last character that has room consists of may go on behind it; where it began is known all the same.
  const end = graphemes.segment(value.slice(0, most + 1)).containing(most)?.index ?? 0;
  return `${value.slice(0, end)}…`;
}
