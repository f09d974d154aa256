/** A text in pieces, the days in it apart from the rest: browsers break a line at each hyphen, and nobody reads half a day. */
export function daysApart(text: string): readonly { readonly text: string; readonly isDay: boolean }[] {
  return text
    .split(/((?<!\d)\d{4}-\d{2}-\d{2}(?!\d))/)
    .map((piece, index) => ({ text: piece, isDay: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
