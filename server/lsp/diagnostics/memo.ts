import type { Diagnostic, Range } from 'vscode-languageserver-types';
import type { Project } from '../../workspace/project';
import type { LocatedFinding } from '../../check/assemble';
import { locationOf } from '../../check/location';
import type { Finding, Severity } from '../../check/rule';
import { contentSum } from '../session/content-sum';
import { toDiagnostic, type DiagnosticStyle } from './convert';

/** A diagnostic, and a number that stands for what it says but for its range: equal diagnostics have equal ones. */
export interface WeighedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly sum: number;
}

/**
 * Diagnostics of findings that did not change, from one keystroke to the next: a file with a thousand findings would
 * else have them all rendered anew each time. One that moved gets its new range and keeps the rest.
 */
export interface DiagnosticMemo {
  diagnostic(placed: LocatedFinding, project: Project, style: DiagnosticStyle): WeighedDiagnostic;
}

/** All that the diagnostic depends on beside the finding, its range and the places that it relates to. */
interface Kept extends WeighedDiagnostic {
  readonly severity: Severity;
  readonly style: DiagnosticStyle;
}

export function createDiagnosticMemo(): DiagnosticMemo {
  const kept = new WeakMap<Finding, Kept>();
  return {
    diagnostic(placed, project, style) {
      const { finding, severity } = placed;
      const { range } = placed.location;
      const known = kept.get(finding);
      const holds = known?.severity === severity && isSameStyle(known.style, style);
      if (!known || !holds || !isRelatedInPlace(finding, known.diagnostic, project)) {
        const diagnostic = toDiagnostic(placed, project, style);
        const made = { diagnostic, sum: contentSum(JSON.stringify({ ...diagnostic, range: null })), severity, style };
        kept.set(finding, made);
        return made;
      }
      if (isSameRange(known.diagnostic.range, range)) return known;
      const moved = { ...known, diagnostic: { ...known.diagnostic, range } };
      kept.set(finding, moved);
      return moved;
    },
  };
}

function isSameStyle(left: DiagnosticStyle, right: DiagnosticStyle): boolean {
  return (
    left.language === right.language &&
    left.rulePage === right.rulePage &&
    left.relatedInformation === right.relatedInformation
  );
}

function isRelatedInPlace({ related = [] }: Finding, { relatedInformation }: Diagnostic, project: Project): boolean {
  if (related.length === 0 || !relatedInformation) return true;
  return related.every(({ anchor }, index) => {
    const { document, range } = locationOf(anchor, project);
    const told = relatedInformation[index]?.location;
    return told?.uri === document && isSameRange(told.range, range);
  });
}

function isSameRange(left: Range, right: Range): boolean {
  return (
    left.start.line === right.start.line &&
    left.start.character === right.start.character &&
    left.end.line === right.end.line &&
    left.end.character === right.end.character
  );
}

/** A short id for a list of diagnostics; another list has another one. */
export function resultIdOf(items: readonly WeighedDiagnostic[]): string {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  const mix = (number: number): void => {
    first = Math.imul(first ^ number, 0x01000193);
    second = Math.imul(second ^ number, 0x85ebca6b) ^ (second >>> 15);
  };
  for (const { sum, diagnostic } of items) {
    const { start, end } = diagnostic.range;
    mix(sum & 0xffffff);
    mix(Math.floor(sum / 0x1000000));
    mix(start.line);
    mix(start.character);
    mix(end.line);
    mix(end.character);
  }
  return `${items.length}-${(first >>> 0).toString(36)}-${(second >>> 0).toString(36)}`;
}
