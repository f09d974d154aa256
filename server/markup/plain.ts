/** What `markdown.ts` writes, as plain text: for clients that show it as it stands. */

/** Marks go, what they mark stays; of a link, its label, and of a table, a line for each row. */
export function plainText(markdown: string): string {
  return markdown
    .split('\n')
    .filter((line) => !/^\|(?: *:?-+:? *\|)+$/.test(line))
    .map(plainLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function plainLine(line: string): string {
  if (line === '---') return '';
  if (line.startsWith('| ') && line.endsWith(' |')) {
    const cells = line.slice(2, -2).split(/(?<!\\) \| /);
    return cells.map((cell) => unmarked(cell.trim())).join(' / ');
  }
  return unmarked(line.replace(/^(?:#{1,6} |> ?)/, '').trimEnd());
}

/** One mark after the other from the left: what is escaped, code, a link, emphasis. */
const marks =
  /\\(?<escaped>[!-/:-@[-`{-~])|(?<fence>`+)(?<code>.+?)(?<!`)\k<fence>(?!`)|\[(?<label>(?:\\.|[^\]\\])*)\]\((?:\\.|[^)\\])*\)|\*+|(?<!\w)_|_(?!\w)/g;

function unmarked(text: string): string {
  return text.replace(marks, (...found: readonly unknown[]) => {
    const { escaped, code, label } = found.at(-1) as Readonly<Record<'escaped' | 'code' | 'label', string | undefined>>;
    if (code !== undefined) return /^ .*[^ ].* $/.test(code) ? code.slice(1, -1) : code;
    return escaped ?? (label === undefined ? '' : unmarked(label));
  });
}
