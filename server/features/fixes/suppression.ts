import type { LocatedFinding } from '../../check/assemble';
import type { Fix } from '../../check/fix';

/**
 * A suppression above the line of a finding, with its reason still to be written: until then suppression/reason-missing
 * asks for it, and the finding stands.
 */
export function suppressionFix({ finding, location }: LocatedFinding): readonly Fix[] {
  const { code } = finding.rule;
  // A comment in a text that is not YAML may be part of anything; and one cannot silence talk about comments.
  if (code.startsWith('suppression/') || code === 'yaml/syntax') return [];
  const { document, range } = location;
  return [
    {
      title: { en: `Suppress ${code} here, giving a reason`, ja: `ここでの${code}を、理由を書いて抑制` },
      silences: true,
      changes: [{ kind: 'add-comment-above', document, line: range.start.line, comment: `# isms-ignore ${code}:` }],
    },
  ];
}
