/** Markdown for hovers and documents. All text that we did not write ourselves goes through `escapeMarkdown`. */

import type { Bilingual, Language } from '../words/bilingual';
import { inOneLine } from '../words/hidden';
import { colon } from '../words/listing';
import { shortened } from '../words/shortened';

/** Shows the text as it is, in one line: no emphasis, links, addresses, HTML or headings come of it. */
export function escapeMarkdown(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\`*_[\]|<>~&@]/g, '\\$&')
      // Readers make links of bare addresses.
      .replace(/:(?=\/\/)|(?<=\bwww)\.|(?<=\b(?:mailto|xmpp)):/gi, '\\$&')
      // At the beginning only these start a heading, a list or a rule.
      .replace(/^(\s*)([-+=#])/, '$1\\$2')
      .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
  );
}

/** A value of somebody as a hover quotes it. */
export function quotedText(text: string): string {
  return escapeMarkdown(shortened(text));
}

/** What ends a line for some reader of Markdown. */
const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/** Lines joined by a blank; nothing hidden. Looks at each character a fixed number of times, however many blanks there are. */
function oneLine(text: string): string {
  const lines = text.split(lineEnd);
  const joined =
    lines.length === 1
      ? text
      : lines
          .map((line) => line.trim())
          .filter((line) => line !== '')
          .join(' ');
  return inOneLine(joined.replaceAll('\t', ' '));
}

/** Inline code, whatever backticks the text has. */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${oneLine(text)}${space}${fence}`;
}

export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part): part is string => part !== undefined && part !== '').join('\n\n');
}

/** Lines of one paragraph, each on its own. */
export function inLines(...lines: readonly (string | undefined)[]): string {
  return lines.filter((line): line is string => line !== undefined && line !== '').join('  \n');
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** `Label: text`, as each language writes it. The text is Markdown already. */
export function labelled(label: Bilingual, text: string, language: Language): string {
  return `**${label[language]}**${colon(language)}${text}`;
}

/** A link with a text as its label. */
export function link(label: string, target: string): string {
  return `[${escapeMarkdown(label)}](${target})`;
}

/** A quotation of plain text that keeps its lines. */
export function quoted(text: string): string {
  return text
    .split(lineEnd)
    .map((line) => `> ${escapeMarkdown(line.trim())}`)
    .map((line) => (line === '> ' ? '>' : `${line}  `))
    .join('\n');
}

/** Parts of a hover that a rule divides: what matters first, details after it. Empty parts leave no rule behind. */
export function divided(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part): part is string => part !== undefined && part !== '').join('\n\n---\n\n');
}

/** A table of GitHub's Markdown; cells are text, and escaped. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (texts: readonly string[]): string => `| ${texts.map(escapeMarkdown).join(' | ')} |`;
  return [line(titles), `|${' --- |'.repeat(titles.length)}`, ...rows.map(line)].join('\n');
}
