/** Lines that were cells of a spreadsheet: apart by tabs, and no `key: value`. */
export function isRow(line: string): boolean {
  return /^ *[^\s#][^\n]*\t/u.test(line) && !/^ *(?:- +)?[\w-]+:(?:\s|$)/u.test(line);
}

/** The first of them in a text, as offsets. */
export function firstRow(text: string): { readonly start: number; readonly end: number } | undefined {
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.includes('\t') && isRow(line)) {
      const content = start + line.search(/\S/u);
      return { start: content, end: start + line.trimEnd().length };
    }
    start += line.length + 1;
  }
  return undefined;
}
