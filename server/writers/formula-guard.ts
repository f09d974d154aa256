/**
 * Spreadsheets calculate what begins like a formula, even in a file that holds nothing but text; a marker before it makes
 * text of it. The marker is the apostrophe that people type for the same purpose, and can be told from one of the text's own.
 */
const marker = "'";

/**
 * Blanks and quotes before it do not help, and what is typed in full width is read as half width. A sign alone calculates
 * nothing. What begins with more markers is dangerous as well: otherwise they could not be told from ours.
 */
const dangerous = /^['"\s]*(?:[=＝﹦+＋﹢\-－−﹣@＠﹫]\s*\S|[\t\r])/u;

export function guarded(text: string): string {
  return dangerous.test(text) ? marker + text : text;
}

/** The text as it was before `guarded`. */
export function unguarded(text: string): string {
  const rest = text.slice(marker.length);
  return text.startsWith(marker) && dangerous.test(rest) ? rest : text;
}
