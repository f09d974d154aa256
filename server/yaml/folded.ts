/**
 * Text that goes on over several lines. YAML reads a line break in it as a blank, which English wants there and Japanese does
 * not: no reader expects one between two full-width characters. Only the source tells such a blank from one that was typed.
 */

/** What Japanese is written in, the full-width blank aside: it is a blank that somebody typed. */
const wide = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303F\u30FB-\u30FE\uFF01-\uFF60\uFFE0-\uFFE6]`;
const isWide = new RegExp(wide, 'u');

const between = (gap: string): RegExp => new RegExp(`(?<=${wide})(?:${gap})(?=${wide})`, 'gu');

const readGap = between(' ');
/** In quotes, and without, blanks around a line break are none; in a block they are, but for the column that it stands at. */
const flowGap = between(String.raw` |[ \t]*\r?\n[ \t]*`);
const blockGap = between(String.raw` |\r?\n +`);

/** The text as people read it; `undefined` where that is the text itself. The source is that of the scalar alone. */
export function withoutFolds(text: string, source: string, isBlock: boolean): string | undefined {
  if (!source.includes('\n') || !isWide.test(text)) return undefined;
  // Above a block stands what kind of one it is, and maybe a comment.
  const lines = isBlock ? source.slice(source.indexOf('\n') + 1) : source;
  const written = lines.match(isBlock ? blockGap : flowGap) ?? [];
  const read = text.match(readGap) ?? [];
  // Escapes, and lines that are indented further, read as something else: nobody can tell which gap is which, so all stay.
  if (written.length !== read.length || written.every((gap) => gap === ' ')) return undefined;
  let index = 0;
  return text.replace(readGap, () => (written[index++] === ' ' ? ' ' : ''));
}
