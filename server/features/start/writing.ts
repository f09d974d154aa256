/** How the first files are written: names in quotes where YAML could read them otherwise. */
import { renderInline, renderQuoted } from '../../yaml/render';

/** Letters of any script with what stands between them in names, and nothing that YAML or a person might take for a mark. */
const everyday = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ・ー.()_-]*[\p{L}\p{M}\p{N})])?$/u;

/** A text as a value. */
export function written(text: string): string {
  return everyday.test(text) ? renderInline(text, 'double', true) : renderQuoted(text, 'double');
}

/** Lines of a file, each ended. */
export function asFile(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
