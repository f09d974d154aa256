/**
 * The text without what stands around its letters and digits: marks, blanks, signs. In time that grows with the text: an
 * expression that ends in `+$` begins anew at each of many marks in the middle.
 */
export function withoutMarksAround(text: string): string {
  const first = text.search(letterOrDigit);
  if (first < 0) return '';
  let end = text.length;
  for (
    let before = startOfLast(text, end);
    !letterOrDigit.test(text.slice(before, end));
    before = startOfLast(text, end)
  )
    end = before;
  return text.slice(first, end);
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Where the last character before that place begins: some take two units. */
function startOfLast(text: string, end: number): number {
  const isPair = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, end - 2), end));
  return end - (isPair ? 2 : 1);
}
