import type { PreparedFix } from './fixes';
import { lineStartOf, styleOf } from '../../editing/splice';
import type { LocatedFinding } from '../../check/assemble';
import { createPositionTable } from '../../yaml/positions';
import { readSlice } from '../../yaml/slice-content';
import { splitIntoSlices } from '../../yaml/slices';
import type { TextOf } from '../../editing/apply-changes';

/**
 * A suppression above the line of a finding, with its reason still to be written: until then suppression/reason-missing
 * asks for it, and the finding stands.
 */
export function suppressionFix({ finding, location }: LocatedFinding, textOf: TextOf): readonly PreparedFix[] {
  const { code } = finding.rule;
  const text = textOf(location.document);
  // A comment in a text that is not YAML may be part of anything; and one cannot silence talk about comments.
  if (text === undefined || code.startsWith('suppression/') || code === 'yaml/syntax') return [];
  const { line } = location.range.start;
  const start = lineStartOf(text, createPositionTable(text).offset({ line, character: 0 }));
  const indentation = /^[ ]*/.exec(text.slice(start))?.[0] ?? '';
  const comment = `# isms-ignore ${code}:`;
  const inserted = `${indentation}${comment}${styleOf(text).lineEnd}`;
  if (!isComment(text.slice(0, start) + inserted + text.slice(start), start + indentation.length)) return [];
  const at = { line, character: 0 };
  return [
    {
      title: { en: `Suppress ${code} here, giving a reason`, ja: `ここでの${code}を、理由を書いて抑制` },
      preferred: false,
      safe: false,
      edits: new Map([[location.document, [{ range: { start: at, end: at }, newText: inserted }]]]),
      created: [],
    },
  ];
}

/** Within a text of several lines it would be a part of the text. */
function isComment(text: string, offset: number): boolean {
  return splitIntoSlices(text).some((slice) => {
    if (offset < slice.start || offset >= slice.start + slice.text.length) return false;
    return readSlice(slice).comments.some(({ span }) => slice.start + span.start === offset);
  });
}
