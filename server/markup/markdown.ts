/** Markdown for hovers and documents. All text that we did not write ourselves goes through `escapeMarkdown`. */

import type { Bilingual, Language } from '../words/bilingual';
import { colon } from '../words/listing';

/** Shows the text as it is: no emphasis, links, HTML or headings come of it. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/\s*\r?\n\s*/g, ' ')
      .replace(/[\\`*_[\]|<>~&]/g, '\\$&')
      // At the beginning only these start a heading, a list or a rule.
      .replace(/^(\s*)([-+=#])/, '$1\\$2')
      .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
  );
}

/** Inline code, whatever backticks the text has. */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${text.replace(/\r?\n/g, ' ')}${space}${fence}`;
}

export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part): part is string => part !== undefined && part !== '').join('\n\n');
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
    .split(/\r?\n/)
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
