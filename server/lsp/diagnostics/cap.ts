import type { LocatedFinding } from '../../check/assemble';
import { severities, type Severity } from '../../check/rule';

/** Diagnostics of one document that are sent at most: VS Code draws no more, and each is sent anew at every keystroke. */
export const maximumPerDocument = 500;

/**
 * The findings that are sent, and how many are left out. Of too many, the worst: errors before warnings, and so on, each
 * from top to bottom. They come from top to bottom already, and so need no sorting.
 */
export function worstOf(findings: readonly LocatedFinding[]): {
  readonly sent: readonly LocatedFinding[];
  readonly left: number;
} {
  const standing = findings.filter(({ suppression }) => !suppression);
  if (standing.length <= maximumPerDocument) return { sent: standing, left: 0 };
  const bySeverity = new Map<Severity, LocatedFinding[]>(severities.map((severity) => [severity, []]));
  for (const finding of standing) {
    const group = bySeverity.get(finding.severity) ?? [];
    if (group.length < maximumPerDocument) group.push(finding);
  }
  const sent = [...bySeverity.values()].flat().slice(0, maximumPerDocument);
  return { sent, left: standing.length - sent.length };
}
