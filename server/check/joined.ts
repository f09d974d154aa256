/** What the ways to show several findings as one have in common. */
import type { LocatedFinding } from './located-finding';
import { severities, type Finding } from './rule';

/** Whether the finding was made of the very same ones: an editor is told only of what changed. */
export function isMadeOf(finding: Finding, parts: readonly LocatedFinding[]): boolean {
  const { parts: known = [] } = finding;
  return known.length === parts.length && known.every((part, index) => part === parts[index]?.finding);
}

/** As loud as the loudest of them. */
export function worst(parts: readonly LocatedFinding[]): LocatedFinding['severity'] {
  return severities.find((severity) => parts.some((part) => part.severity === severity)) ?? 'error';
}

/** The rules of which findings were joined. */
export function codesOf(parts: readonly Finding[]): readonly string[] {
  return [...new Set(parts.map(({ rule }) => rule.code))];
}
