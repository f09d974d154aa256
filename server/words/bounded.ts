/**
 * How much of a text is judged by its words. A field is answered in sentences; what is longer is a document, and in many pages
 * a word says nothing of the whole. What is beyond is not read by the rules on words, however often they ask: a finding on
 * the value says so (`text/too-long`), and documents show all of it. Names of services are looked for in all of a scope
 * (`naming.ts`): whether one is left out does not depend on the length of the list.
 */

/** In UTF-16 units: some ten printed pages. */
export const longestJudged = 20_000;

export function isTooLong(text: string): boolean {
  return text.length > longestJudged;
}

/** As much of the text as is judged; a character of two units is not cut in two. */
export function judgedPart(text: string): string {
  if (!isTooLong(text)) return text;
  const isCut = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(longestJudged - 1, longestJudged + 1));
  return text.slice(0, isCut ? longestJudged - 1 : longestJudged);
}

/** As much of the text as is judged, in one width of characters: how words are looked for, and names compared. */
export function inOneWidth(text: string): string {
  return judgedPart(text).normalize('NFKC');
}
