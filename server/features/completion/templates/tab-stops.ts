/** Templates as text: with tab stops for an editor that knows snippets, else with what the stops propose first. */
import type { Piece } from './template';

/** More, nobody chooses from; the list of the field itself has all of them. */
const mostChoices = 30;

export function asSnippet(lines: readonly (readonly Piece[])[]): string {
  let number = 0;
  const write = (piece: Piece): string => {
    if (typeof piece === 'string') return escaped(piece);
    number += 1;
    const [first, ...others] = piece.proposals;
    if (first === undefined) return `$${number}`;
    if (others.length === 0) return `\${${number}:${escaped(first)}}`;
    const choices = piece.proposals.slice(0, mostChoices).map((text) => text.replace(/[\\,|]/g, '\\$&'));
    return `\${${number}|${choices.join(',')}|}`;
  };
  return `${lines.map((pieces) => pieces.map(write).join('')).join('\n')}$0`;
}

export function asText(lines: readonly (readonly Piece[])[]): string {
  const write = (piece: Piece): string => (typeof piece === 'string' ? piece : (piece.proposals[0] ?? ''));
  return lines.map((pieces) => pieces.map(write).join('')).join('\n');
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
